import type { Component } from "../../ledger/index.ts";
import { isFactored } from "../../ledger/index.ts";
import type { Post } from "../../plan/index.ts";
import { agencyShare, agencyWeeks, annualSum, sharedEmployed, vacancyFactor } from "../../rules/index.ts";
import type { GridCell } from "../../sheets/index.ts";
import { type Figure, literal, ruled } from "../figures/figure.ts";
import { numberInput, RATE } from "../inputs.ts";
import { addFigures, type RowFigure, summed } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import { addSingle } from "./block.ts";
import { countedDays, type Days } from "./counted-days.ts";
import type { PostContext } from "./post-context.ts";
import { addSpread } from "./spread-pay.ts";

/** The rows of one component of one person's cost. */
export interface ComponentRow {
  readonly component: Component;
  readonly row: RowFigure;
}

/** The bounds of what one person costs in a month: £100,000. */
const MONTHLY = { least: 0, most: 10_000_000 };

/** What is worked out for one person of a post: the words of its rows, and its days. */
export interface PersonRows {
  readonly post: Post;
  readonly postIndex: number;
  readonly fte: Figure;
  readonly employed: Days;
  readonly vacant: readonly Days[];
}

/** Writes the on-costs of a month's pay, what agency workers take of it, and what a vacancy factor takes off. */
export function addOnTop(
  context: PostContext,
  person: PersonRows,
  component: "pay" | "full-cost",
  pay: RowFigure,
  pensionable: RowFigure,
): readonly ComponentRow[] {
  const { post: planPost } = person;
  const { sheet, onCosts, plan } = context;
  const words = (says: string): readonly GridCell[] => [planPost.id, says, "pence"];
  const whole: ComponentRow[] = [{ component, row: pay }];
  if (component === "pay")
    for (const { onCost, figures, takesPensionable } of onCosts) {
      if (!onCost.appliesTo(planPost)) continue;
      const taken = { pay, pensionablePay: pensionable, ...Object.fromEntries(figures) };
      const needed = takesPensionable ? without(taken, "pay") : without(taken, "pensionablePay");
      const figure = ruled(onCost.rule(plan.conventions), needed as { readonly [name: string]: Figure });
      const sheetRow = addFigures(sheet, words(onCost.words.name), figure, "pence");
      whole.push({ component: onCost.name, row: { ...sheetRow, range: MONTHLY } });
    }
  const kept = planPost.agencyShare === undefined ? whole : addShare(context, person, whole);
  if (context.vacancyPercent === undefined || !isFactored(plan, planPost)) return kept;
  const employedCost = totalOf(kept.filter((sheetRow) => sheetRow.component !== "agency"));
  const figure = ruled(vacancyFactor, { vacancyPercent: context.vacancyPercent, employedCost });
  return [...kept, { component: "vacancy-factor", row: addFigures(sheet, words("vacancy factor"), figure, "pence") }];
}

const without = (taken: Readonly<Record<string, Figure>>, name: string): Readonly<Record<string, Figure>> =>
  Object.fromEntries(Object.entries(taken).filter(([other]) => other !== name));

/** Components of one person together. */
const totalOf = (rows: readonly ComponentRow[]): Figure => ({
  ...summed(rows.map(({ row: sheetRow }) => sheetRow)),
  range: { least: 0, most: 3 * MONTHLY.most },
});

/** Writes what agency workers in a share of the months leave of each component, and their charge. */
function addShare(context: PostContext, person: PersonRows, whole: readonly ComponentRow[]): readonly ComponentRow[] {
  const { post: planPost, postIndex, fte, employed, vacant } = person;
  const { sheet, inputs, agency, time, plan } = context;
  const { share, agency: rate } = planPost.agencyShare!;
  const figure = numberInput(inputs, ["posts", postIndex, "agencyShare", "share"], share, RATE);
  const shareFigure = addSingle(sheet, planPost.id, "agency share", "millionths", figure ?? share);
  const bounded: Figure = { ...shareFigure, range: RATE };
  const [charge, ...others] = agency.get(rate) ?? [];
  if (charge === undefined || others.length > 0 || charge.from !== undefined) throw new NotLive();
  let all: RowFigure;
  if (charge.is === "weekly") {
    const days = { ...countedDays("calendar-days", time, employed, vacant), range: { least: 0, most: 31 } };
    const wholeCharge = ruled(agencyWeeks, { perWeek: charge.amount, fte, days });
    all = addFigures(sheet, [planPost.id, "agency charge of all of it", "pence"], wholeCharge, "pence");
  } else {
    const sum = ruledAnnual(charge.amount, fte);
    const spans = [{ ...employed, sum }];
    all = addSpread({
      sheet,
      time,
      partMonth: plan.conventions.partMonth,
      subject: planPost.id,
      says: "agency charge of all of it",
      spans,
      without: vacant,
      most: MONTHLY.most,
    });
  }
  const kept = whole.map(({ component, row: sheetRow }, position): ComponentRow => {
    const before = position === 0 ? literal(0) : totalOf(whole.slice(0, position));
    const left = ruled(sharedEmployed, { before, cost: { ...sheetRow, range: MONTHLY }, share: bounded });
    const words = [planPost.id, `${component}, what agency workers leave of it`, "pence"];
    return { component, row: { ...addFigures(sheet, words, left, "pence"), range: MONTHLY } };
  });
  const charged = ruled(agencyShare, { charge: { ...all, range: MONTHLY }, share: bounded });
  const sheetRow = addFigures(sheet, [planPost.id, "agency, its share", "pence"], charged, "pence");
  return [...kept, { component: "agency", row: sheetRow }];
}

/** A year's sum × FTE, in ten-thousandths of a penny. */
export const ruledAnnual = (salary: Figure, fte: Figure, supplement: Figure = literal(0)): Figure => ({
  ...ruled(annualSum, { salary, fte, supplement }),
  range: { least: 0, most: MOST_ANNUAL },
});

/** £1m a year at FTE 1. */
const MOST_ANNUAL = 1_000_000_000_000;
