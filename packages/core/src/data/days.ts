import { type Day, day, daysBetween } from "../calendar/index.ts";

const EPOCH = day("1970-01-01");

/** A day as Arrow and Parquet count them: days since 1 January 1970. */
export const daysSinceEpoch = (text: string): number => daysBetween(EPOCH, text as Day);
