import type { Draw, SourceYear } from "../../funding/index.ts";

/**
 * Which way each choice of a draw went: who pays for what, what is used up, what is left, what lapses. Between two sums of money of
 * one source, or two caps, with the same choices every sum of the draw is a straight line, for a draw is made of "the lesser of two"
 * alone: so where both ends meet a target, all between them do.
 */
export const choicesOf = ({ sources, years }: Draw): string =>
  [
    ...years.map(
      ({ paid, unpaid }) =>
        `${unpaid.map(sign).join("")}:${paid.map((shares) => shares.map(({ payer, amount }) => `${payer}${sign(amount)}`).sort()).join("|")}`,
    ),
    ...sources.flatMap(({ years: allSourceYears }) => allSourceYears.map(ofSource)),
  ].join(" ");

const sign = (amount: number): string => (amount > 0 ? "+" : amount < 0 ? "-" : "0");

function ofSource({ shortfalls, available, unspent, carriedOut, lapses, vintages }: SourceYear): string {
  const borne = shortfalls.map(
    ({ by, borne: amount, before, shortfall }) => `${by}${sign(shortfall - before - amount)}`,
  );
  const unspentWords = vintages.map((vintage) =>
    [vintage.held, vintage.taken, vintage.unspent, vintage.carried, vintage.unspent - vintage.carried]
      .map(sign)
      .join(""),
  );
  return [
    ...[available, unspent, carriedOut, lapses.expired, unspent - lapses.expired - carriedOut].map(sign),
    ...[...borne, ...unspentWords],
  ].join("");
}
