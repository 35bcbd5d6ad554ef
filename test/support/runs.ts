/** The seed of every law in `npm test`: a law that holds today holds tomorrow. `npm run explore` looks with others. */
export const SEED = Number(process.env.OUTTURN_SEED ?? 20_250_401);

/** How many times as often as in `npm test` each law is tried: `npm run explore` says, and `npm run mutate`, less than once. */
const times = Number(process.env.OUTTURN_TIMES ?? 1);

/** How often a law is tried, which in `npm test` is tried this often. */
export const runs = (inTest: number): number => Math.ceil(inTest * times);
