import type { Pence } from "../money/index.ts";
import type { SourceYear } from "./funding.ts";

/** What a source has left in a year that it may still draw in it: the year may have a limit. */
export const mayStillPay = ({ unspent, limit, applied, drawnWithin = 0 as Pence, openInPool }: SourceYear): Pence =>
  Math.min(
    unspent,
    limit === undefined ? unspent : limit - applied - drawnWithin,
    openInPool === undefined ? unspent : openInPool,
  ) as Pence;
