import { dayInWords } from "../../calendar/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import type { Approved, Ceiling } from "./sums.ts";

/** A ceiling and its years: "£2,200,000 from 2024/25 to 2026/27", in the words for sums of money that are given. */
export const ceilingInWords = ({ amount, from, to }: Ceiling, wordingOf: (total: Pence) => string = asPounds): string =>
  `${wordingOf(amount)} ${from === to ? `in ${from}` : `from ${from} to ${to}`}`;

/** Who has approved something: "by Cabinet on 8 July 2024 (CF/22/24-25)". */
export const approvalInWords = ({ by, on, reference }: Approved): string =>
  [`by ${by}`, on && `on ${dayInWords(on)}`, reference && `(${reference})`].filter((part) => part).join(" ");
