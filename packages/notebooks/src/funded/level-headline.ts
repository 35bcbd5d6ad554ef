import type { Forecast, Pence } from "@outturn/core";
import { inBrief, type MoneyShown } from "@outturn/core/tables";
import type { ShownLevel } from "../state/desk.ts";

/** A gap below this is none, as in every sentence of the library; in pence. */
const NONE_BELOW = 100;

/** From this much a plan's sums are said in millions; in pence. */
const MILLIONS_FROM = 1_000_000_000;

/** Below this a sum is said in whole pounds, and so are those beside it; in pence. */
const THOUSANDS_FROM = 100_000;

/** More years than this are counted, not named. */
const FEW_YEARS = 4;

const COUNTING: { readonly [level in ShownLevel]: string } = {
  confirmed: "counting confirmed money alone",
  conditional: "counting confirmed and conditional money",
  total: "counting all money, unconfirmed too",
};

/**
 * Whether a plan is funded at one level of certainty: a sentence in one unit.
 *
 * @example levelHeadline(forecast, "conditional") // => "£359k of the £1,987k is not funded: all in 2025/26, counting confirmed and conditional money."
 */
export function levelHeadline({ cost, gap, years, plan }: Forecast, level: ShownLevel): string {
  const whole = years.reduce((total, year) => total + cost.total[year]!, 0) as Pence;
  const short = years.filter((year) => gap[level][year]! >= NONE_BELOW);
  const unfunded = short.reduce((total, year) => total + gap[level][year]!, 0) as Pence;
  const unit = unitOf([whole, unfunded, ...short.map((year) => gap[level][year]!)]);
  const says = (amount: number): string =>
    inBrief(amount as Pence, Math.abs(amount) < THOUSANDS_FROM ? "pounds" : unit);
  if (plan.funding.length === 0 && unfunded > 0)
    return `The plan costs ${says(whole)}, and names no money to pay for it.`;
  if (unfunded === 0) return `${nothingShort(whole, says)}, ${COUNTING[level]}.`;
  const which =
    short.length === 1
      ? `all in ${short[0]}`
      : short.length > FEW_YEARS
        ? `in ${short.length} of ${years.length} years`
        : short.map((year) => `${says(gap[level][year]!)} in ${year}`).join(", ");
  const part =
    unfunded === whole
      ? `The whole ${says(whole)}`
      : `${says(unfunded)}${unfunded < whole ? ` of the ${says(whole)}` : ""}`;
  return `${part} is not funded: ${which}, ${COUNTING[level]}.`;
}

function unitOf(amounts: readonly Pence[]): MoneyShown {
  const sizes = amounts.map(Math.abs).filter((size) => size > 0);
  if (sizes.some((size) => size >= MILLIONS_FROM)) return "millions";
  return sizes.some((size) => size < THOUSANDS_FROM) ? "pounds" : "thousands";
}

/** What is said of a plan that is short in no year: it costs something, or nothing, or brings in more than it costs. */
function nothingShort(whole: Pence, says: (amount: number) => string): string {
  if (whole === 0) return "The plan costs nothing in its years, so nothing is unfunded";
  return `The plan ${whole > 0 ? `costs ${says(whole)}` : `brings in ${says(-whole)} more than it costs`}, and each year is funded`;
}
