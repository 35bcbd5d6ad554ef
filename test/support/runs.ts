/** The seed of every law in `npm test`: a law that holds today holds tomorrow. `npm run explore` looks with others. */
export const SEED = Number(process.env.OUTTURN_SEED ?? 20_250_401);

/**
 * How many times as often as it asks for each law is tried. In `npm test`, whose cases are the same each time, three tenths; `npm run explore`
 * and `npm run mutate` say theirs.
 */
const times = Number(process.env.OUTTURN_TIMES ?? 0.3);

/** How often a law is tried that asks to be tried so often. */
export const runs = (asked: number): number => Math.ceil(asked * times);
