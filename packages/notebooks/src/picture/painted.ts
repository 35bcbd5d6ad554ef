const LONGEST = 250;

/** When what has been displayed so far is on the screen: work that is further down the page can wait for it. */
export const painted = (): Promise<unknown> =>
  Promise.race([
    new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    // Nothing is painted while the page is out of sight.
    new Promise((done) => setTimeout(done, LONGEST)),
  ]);
