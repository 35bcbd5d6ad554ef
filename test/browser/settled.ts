import type { Page } from "playwright-core";

/**
 * Waits until the page stands still: nothing on it has changed, it has not been busy, and it has been drawn again a few times, for a
 * while: a page waits to be drawn before it works on. A page that never does is a failure.
 */
export async function settled(page: Page, quiet = 100): Promise<void> {
  const stood = await page.evaluate(
    (quiet) =>
      new Promise<boolean>((done) => {
        const [STEP, FRAMES] = [10, 4];
        const begun = performance.now();
        let [last, still, drawn] = [begun, begun, 0];
        const stir = (): void => {
          still = performance.now();
          drawn = 0;
        };
        const draw = (): void => {
          drawn += 1;
          frame = requestAnimationFrame(draw);
        };
        let frame = requestAnimationFrame(draw);
        const watching = new MutationObserver(stir);
        watching.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
        const look = (): void => {
          const now = performance.now();
          // A timer that comes late says that something was being worked out.
          if (now - last > 4 * STEP) stir();
          last = now;
          const ended = now - begun > 15_000;
          if ((now - still < quiet || drawn < FRAMES) && !ended) return void setTimeout(look, STEP);
          watching.disconnect();
          cancelAnimationFrame(frame);
          done(!ended);
        };
        look();
      }),
    quiet,
  );
  if (!stood) throw new Error(`${page.url()} never stands still`);
}
