import { asPounds, type Pence } from "../../money/index.ts";
import type { Ceiling } from "./sums.ts";

/** A ceiling and its years: "£2,200,000 from 2024/25 to 2026/27", in the words for sums of money that are given. */
export const ceilingInWords = ({ amount, from, to }: Ceiling, says: (sum: Pence) => string = asPounds): string =>
  `${says(amount)} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`;
