import { dayInWords, lastDay } from "../../calendar/index.ts";
import { asPercent } from "../../money/index.ts";
import { type DemandKind, flowInWords } from "../../plan/index.ts";
import { capitalised } from "../../words/index.ts";
import { listedRuns, type Run, sentence, sentences, textOf } from "../document/run.ts";
import { keptBack, kindsShown } from "../figures/few-of-a-kind.ts";
import { figureOf, planSays, said, type Writer } from "../writer.ts";
import { caseloadSays, everyEnd } from "./caseload.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** The numbers that the figures rest on, how they grow and what one costs; the caseload that is wanted; and what the plan leaves open. */
export const demand: Statement = (paperWriter) => {
  const { plan, years } = paperWriter.forecast;
  const { demand: kinds = [], caseloads = [] } = plan;
  const shown = kindsShown(paperWriter);
  const unpriced = shown.filter(
    ({ prices, inflation }) => prices.length === 1 && inflation === undefined && years.length > 1,
  );
  const unsourced = shown.filter(
    ({ source, prices }) =>
      source === undefined && (plan.source === undefined || prices.some((price) => !price.source)),
  );
  const hidden = keptBack(paperWriter);
  return [
    ...shown.flatMap((kind) =>
      paragraph(
        numbers(paperWriter, kind),
        comings(kind, shown),
        prices(paperWriter, kind),
        fees(paperWriter, kind),
        paidByOthers(kind),
      ),
    ),
    ...where(hidden.size > 0, [
      ...paragraph(
        sentence`Numbers of ${listedRuns(kinds.filter(({ id }) => hidden.has(id)).map((kind) => [titleOf(kind)]))} are left out: so few may identify someone, or would give those away.`,
      ),
      ask("few-of-a-kind", sentence`${FEW}`),
    ]),
    ...caseloads
      .filter(({ cases }) => !cases.some((id) => hidden.has(id)))
      .flatMap((caseload) => paragraph(caseloadSays(paperWriter, caseload))),
    ...where(unpriced.length > 0, [
      ask(
        "demand-prices",
        sentence`Which price rises are allowed for in ${listedRuns(unpriced.map((kind) => [titleOf(kind)]))}? One price a week holds throughout.`,
      ),
    ]),
    ...where(unsourced.length > 0, [
      ask(
        "demand-sources",
        sentence`Where are the numbers and prices of ${listedRuns(unsourced.map((kind) => [titleOf(kind)]))} from?`,
      ),
    ]),
  ];
};

/** What is left to the writer where there are few of a kind: what they cost stands among the lines. */
const FEW =
  "Does a line, a source or a total of the plan show what so few cost that somebody may be known by it, and may the paper be open all " +
  "the same?";

const titleOf = ({ id, title }: DemandKind): Run => planSays(title, `demand.${id}.title`);

/** "Children in care: 533 children on 31 July 2017, growing by 8% a year; 546 on 31 March 2019 and 595 on 31 March 2020." */
function numbers(paperWriter: Writer, kind: DemandKind): readonly Run[] {
  const { id, opening, growth, unit } = kind;
  const { years } = paperWriter.forecast;
  const numberIn = (financialYear: Writer["forecast"]["years"][number]): string =>
    `demand.number.${id}.${financialYear}`;
  const ends = years.map(
    (financialYear) => sentence`${said(paperWriter, numberIn(financialYear))} on ${dayInWords(lastDay(financialYear))}`,
  );
  const stays = years.every((year) => figureOf(paperWriter, numberIn(year)).value === opening.count);
  const grows =
    growth === undefined
      ? []
      : sentence`, ${growth < 0 ? "falling" : "growing"} by ${planSays(asPercent(Math.abs(growth)), `demand.${id}.growth`)} a year`;
  const atEnds = stays ? sentence`, and as many ${everyEnd(years.length)}` : sentence`; ${listedRuns(ends)}`;
  return sentence`${planSays(capitalised(kind.title), `demand.${id}.title`)}: ${said(paperWriter, `demand.opening.${id}`)}${unit === undefined ? [] : sentence` ${planSays(unit, `demand.${id}.unit`)}`} on ${dayInWords(opening.on)}${grows}${atEnds}.`;
}

/** Who comes, goes, moves and is known to leave, and how long each stays; of moves, those between kinds that are shown. */
function comings(
  { id, in: into, out, leavers, lasts, moves }: DemandKind,
  shown: readonly DemandKind[],
): readonly Run[] {
  const flows = [
    { flow: into, before: "", after: " in", path: "in" },
    { flow: out, before: "", after: " out", path: "out" },
    { flow: leavers, before: "known leavers of ", after: "", path: "leavers" },
  ].filter(({ flow: { perMonth, dated } }) => perMonth > 0 || dated.length > 0);
  const counted = flows.map(
    ({ flow, before, after, path }) =>
      sentence`${before}${planSays(flowInWords(flow), `demand.${id}.${path}`)}${after}`,
  );
  const moved = [
    ...moves.flatMap(({ to, number }, position) =>
      shown
        .filter((other) => other.id === to)
        .map(
          (other) => sentence`${planSays(flowInWords(number), `demand.${id}.moves.${position}`)} to ${titleOf(other)}`,
        ),
    ),
    ...shown.flatMap((other) =>
      other.moves.flatMap(({ to, number }, position) =>
        to === id
          ? [sentence`${planSays(flowInWords(number), `demand.${other.id}.moves.${position}`)} from ${titleOf(other)}`]
          : [],
      ),
    ),
  ];
  const stay =
    lasts === undefined
      ? []
      : sentence`Each that comes in stays ${planSays(lasts === 1 ? "1 month" : `${lasts} months`, `demand.${id}.lasts`)}.`;
  const all = [...counted, ...moved];
  // Dates have an "and" of their own.
  const isLong = all.some((part) => textOf(part).includes(" and "));
  const together = isLong
    ? all.reduce((before, part): readonly Run[] => (before.length === 0 ? part : sentence`${before}; ${part}`), [])
    : listedRuns(all);
  return sentences([all.length === 0 ? [] : sentence`This counts ${together}.`, stay]);
}

const MOST_PRICES = 3;

/** What one costs a week, since when and by whom, and how that rises. */
function prices(paperWriter: Writer, kind: DemandKind): readonly Run[] {
  const { id, inflation } = kind;
  if (kind.prices.length === 0) return [];
  const rises =
    inflation === undefined
      ? []
      : sentence`, rising by ${planSays(asPercent(inflation), `demand.${id}.inflation`)} each 1 April`;
  if (kind.prices.length > MOST_PRICES) return sentence`What each costs a week is in the table of prices${rises}.`;
  const each = kind.prices.map(
    ({ from, source }) =>
      sentence`${said(paperWriter, `demand.price.${id}.${from}`)} a week from ${dayInWords(from)} (${sourceSaid(kind, source)})`,
  );
  return sentence`Each costs ${listedRuns(each)}${rises}.`;
}

/** What each that comes in is charged once, since when and by whom. */
function fees(paperWriter: Writer, kind: DemandKind): readonly Run[] {
  const { id, fees: stated = [] } = kind;
  if (stated.length === 0) return [];
  const shown = stated.slice(0 - MOST_PRICES);
  const each = shown.map(
    ({ from, source }) =>
      sentence`${said(paperWriter, `demand.fee.${id}.${from}`)} from ${dayInWords(from)} (${sourceSaid(kind, source)})`,
  );
  const earlier = shown.length === stated.length ? "" : "; the plan has earlier fees";
  return sentence`Each that comes in is charged once ${listedRuns(each)}${earlier}.`;
}

/** Where a part of a kind is from: its own source, or the kind's. */
export const sourceSaid = ({ id, source: ofKind }: DemandKind, source: DemandKind["source"]): Run => {
  const title = (source ?? ofKind)?.title;
  return title === undefined ? { is: "text", text: "no source given" } : planSays(title, `demand.${id}.source`);
};

const paidByOthers = (kind: DemandKind): readonly Run[] => {
  if (kind.paidByOthers.length === 0) return [];
  const shares = kind.paidByOthers.map(
    ({ id, title, share, source }) =>
      sentence`${planSays(asPercent(share), `demand.${kind.id}.paidByOthers.${id}.share`)} is ${planSays(title, `demand.${kind.id}.paidByOthers.${id}.title`)} (${sourceSaid(kind, source)})`,
  );
  return sentence`Of what they cost, ${listedRuns(shares)}.`;
};
