import type { Page } from "playwright-core";

/** Words that are cut off, or that stand over each other in a picture; and a page wider than its window. */
export const faults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > innerWidth) {
      const wide = [...document.querySelectorAll<HTMLElement>("main *")].filter(
        (one) => one.getBoundingClientRect().right > innerWidth + 1 && !one.closest(".table-place *, svg"),
      );
      found.push(
        `the page is ${scrollWidth} wide in ${innerWidth}: ${wide.slice(0, 3).map((one) => `${one.localName}.${one.className}`)}`,
      );
    }
    for (const one of document.querySelectorAll<HTMLElement>("main *")) {
      // What is typed into a box scrolls in it.
      if (one.closest("svg, .govuk-visually-hidden, input") || !one.checkVisibility()) continue;
      const hides = ["hidden", "clip"].includes(getComputedStyle(one).overflowX);
      if (hides && one.scrollWidth > one.clientWidth + 1)
        found.push(`cut off: ${one.textContent?.trim().slice(0, 60)}`);
    }
    for (const svg of document.querySelectorAll("figure.picture svg[role=img]")) {
      const frame = svg.getBoundingClientRect();
      const words = [...svg.querySelectorAll("text")].filter((one) => one.textContent?.trim() && one.checkVisibility());
      const boxes = words.map((one) => ({
        says: one.textContent!.trim().slice(0, 40),
        box: one.getBoundingClientRect(),
      }));
      for (const [at, { says, box }] of boxes.entries()) {
        if (
          box.left < frame.left - 1 ||
          box.right > frame.right + 1 ||
          box.top < frame.top - 1 ||
          box.bottom > frame.bottom + 1
        )
          found.push(`"${says}" reaches out of its picture`);
        for (const other of boxes.slice(at + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          if (across > 2 && down > 0.45 * Math.min(box.height, other.box.height))
            found.push(`"${says}" stands over "${other.says}"`);
        }
      }
    }
    return found;
  });
