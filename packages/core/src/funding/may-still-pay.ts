import type { Pence } from "../money/index.ts";
import type { SourceYear } from "./funding.ts";

/** What a source has left in a year that it may still draw in it: the year may have a limit. */
export const mayStillPay = ({ unspent, limit, applied }: SourceYear): Pence =>
  limit === undefined ? unspent : (Math.min(unspent, limit - applied) as Pence);
