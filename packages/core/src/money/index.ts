export { asFte, asPercent, asPounds } from "./display.ts";
export type { MoneyRead } from "./parse.ts";
export { readFte, readMoney, readPercent, readRate, scaled } from "./parse.ts";
export type { Fte, Millionths, Pence } from "./pence.ts";
export { FULL_TIME, inPounds, MILLION, pence } from "./pence.ts";
export { poundsBy } from "./pounds-by.ts";
