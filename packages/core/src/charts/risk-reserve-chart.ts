import { asPercent, type Millionths, type Pence } from "../money/index.ts";
import { type Covered, coveredBy, type RiskDraws, type RiskLevel } from "../risk/index.ts";
import { MONEY_COUNTED, type Table, toTenth } from "../tables/index.ts";
import type { Chart, Look } from "./chart.ts";
import { gapEnds } from "./gap-ends.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { rowsPicture } from "./rows.ts";
import { inShort } from "./sums.ts";

const HUNDRED_THOUSAND = 10_000_000;
const MOST_ROWS = 12;
/** Of more steps than this that cover no draw only the last is shown. */
const MOST_EMPTY = 3;
const EVERY_DRAW = 1_000_000;

/**
 * What each further £100,000 of reserve buys: in how many more of the draws the gap of all years is covered. Steps are larger where the
 * gap takes more than twelve of them.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Fees", years: { from: "2025/26", to: "2025/26" }, lines: [{ id: "fees", perYear: { "2025/26": "£90k" } }],
 *   risks: [{ id: "prices", risk: "line-cost", percent: 10, owner: "Head of Legal" }] });
 * riskReserveChart(drawRisks(plan, { seed: 1, draws: 2 }), "confirmed").title // => "The first £100k of reserve covers the gap in 100% of the draws, against 0% without"
 */
export function riskReserveChart(draws: RiskDraws, fundingLevel: RiskLevel, look?: Look): Chart {
  const steps = stepsFor(draws, fundingLevel);
  const table = tableOf(steps, fundingLevel);
  const [without, ...others] = steps;
  const best = mostBought(steps);
  if (without === undefined || best === undefined)
    return nothingToDraw("risk-reserve", "No draw has a gap", { ...table, rows: [] }, look);
  const layout = layoutOf(look);
  const [before, more] = [tinted(layout.colours, 0), solid(layout.colours, 0)];
  const title =
    best.index === 1 && without.reserve === 0
      ? `The first ${inShort(others[0]!.reserve)} of reserve covers the gap in ${shown(others[0]!.covered)} of the draws, against ${shown(without.covered)} without`
      : `The step to ${inShort(best.reserve)} of reserve buys most: the gap is covered in ${shown(best.covered)} of the draws, against ${shown(steps[best.index - 1]!.covered)} before it`;
  const subtitle = `Part of the draws whose gap of all years a reserve covers, with ${MONEY_COUNTED[fundingLevel]}.${without.reserve === 0 ? "" : ` ${inShort(without.reserve)} covers none.`}`;
  const alt = `Bar chart of the draws that reserves cover. ${title}. ${steps.map(({ reserve, covered }) => `${inShort(reserve)}: ${shown(covered)}.`).join(" ")}`;
  const rows = steps.map(({ reserve, covered }, index) => {
    const coveredBefore = index === 0 ? 0 : steps[index - 1]!.covered;
    const added = index === 0 ? "" : ` (+${shown((covered - coveredBefore) as Millionths).slice(0, -1)} points)`;
    return {
      heading: `${reserve === 0 ? "No reserve" : inShort(reserve)}: ${shown(covered)}${added}`,
      says: "",
      bars: [
        [
          { from: 0, to: inPercent(coveredBefore), paint: before },
          { from: inPercent(coveredBefore), to: inPercent(covered), paint: more },
        ].filter(({ from, to }) => to > from),
      ],
    };
  });
  const key = [
    { says: "covered by the smaller reserve", paint: before },
    { says: "what this step adds", paint: more },
  ];
  return {
    name: "risk-reserve",
    ...{ title, alt, table },
    ...rowsPicture(layout, { title, alt, subtitle, key, rows, are: "percent" }),
  };
}

/**
 * Reserves in equal steps up to what covers every draw, from nothing, or from the last step that covers none: of £100,000, or of a round
 * sum above it.
 */
function stepsFor(draws: RiskDraws, fundingLevel: RiskLevel): readonly Covered[] {
  const [nothing] = coveredBy(draws, fundingLevel, [0 as Pence]);
  if (nothing!.covered === EVERY_DRAW) return [];
  const { smallest } = gapEnds(draws, fundingLevel);
  for (let power = 1; ; power *= 10)
    for (const times of [1, 2, 5]) {
      const step = times * power * HUNDRED_THOUSAND;
      const empty = Math.ceil(smallest / step) - 1;
      const least = empty > MOST_EMPTY ? empty * step : 0;
      const reserves = Array.from({ length: MOST_ROWS }, (_, index) => (least + index * step) as Pence);
      const found = coveredBy(draws, fundingLevel, reserves);
      const last = found.findIndex(({ covered }) => covered === EVERY_DRAW);
      if (last >= 0) return found.slice(0, last + 1);
    }
}

/** The step that covers most draws more than the one before it. */
function mostBought(steps: readonly Covered[]): (Covered & { readonly index: number }) | undefined {
  let best: (Covered & { readonly index: number; readonly added: number }) | undefined;
  for (const [index, step] of steps.entries()) {
    const added = index === 0 ? 0 : step.covered - steps[index - 1]!.covered;
    if (index > 0 && (best === undefined || added > best.added)) best = { ...step, index, added };
  }
  return best;
}

const inPercent = (part: number): number => part / 10_000;
const shown = (part: Millionths): string => asPercent(toTenth(part));

const tableOf = (steps: readonly Covered[], fundingLevel: RiskLevel): Table => ({
  title: `Draws that reserves cover, with ${MONEY_COUNTED[fundingLevel]}`,
  columns: [
    { key: "reserve", label: "Reserve", unit: "pounds" },
    { key: "covered", label: "Covers", unit: "rate" },
    { key: "error", label: "Give or take", unit: "rate" },
    { key: "added", label: "More than the step before", unit: "rate" },
  ],
  rows: steps.map(({ reserve, covered, standardError }, index) => ({
    ...{ reserve, covered, error: toTenth(standardError) },
    added: covered - (index === 0 ? 0 : steps[index - 1]!.covered),
  })),
});
