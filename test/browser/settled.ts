import type { Page } from "playwright-core";

/**
 * Waits until the page stands still: nothing on it has changed, and it has not been busy, for a while. A page that never does is a
 * failure.
 */
export async function settled(page: Page, quiet = 100): Promise<void> {
  const stood = await page.evaluate(
    (quiet) =>
      new Promise<boolean>((done) => {
        const STEP = 10;
        const begun = performance.now();
        let [last, still] = [begun, begun];
        const watching = new MutationObserver(() => {
          still = performance.now();
        });
        watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (): void => {
          const now = performance.now();
          // A timer that comes late says that something was being worked out.
          if (now - last > 4 * STEP) still = now;
          last = now;
          const ended = now - begun > 15_000;
          if (now - still < quiet && !ended) return void setTimeout(look, STEP);
          watching.disconnect();
          done(!ended);
        };
        look();
      }),
    quiet,
  );
  if (!stood) throw new Error(`${page.url()} never stands still`);
}
