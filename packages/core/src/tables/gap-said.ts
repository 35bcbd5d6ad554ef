import type { Pence } from "../money/index.ts";

/** A gap under a pound is said as none (Outturn convention C21); the data keep its pennies. */
export const isNil = (gap: Pence): boolean => gap < 100;
