/** How many times as often as in `npm test` each law is tried: `npm run explore` says. */
const times = Number(process.env.OUTTURN_TIMES ?? 1);

/** How often a law is tried, which in `npm test` is tried this often. */
export const runs = (inTest: number): number => inTest * times;
