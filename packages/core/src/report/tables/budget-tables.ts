import { type MediumTerm, mediumTermBudget } from "../../budget/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { toldApart } from "../../plan/index.ts";
import type { ReportTable } from "../document/block.ts";
import { type Run, sentence, textRun } from "../document/run.ts";
import { planSays, type Writer } from "../writer.ts";
import { type FigureRow, figureTable } from "./figure-table.ts";

type Budgeted = (paperWriter: Writer, mediumTerm: MediumTerm) => ReportTable | undefined;

/** A table of a plan's medium-term budget; nothing of a plan that has none. */
const ofBudget =
  (table: Budgeted) =>
  (paperWriter: Writer): ReportTable | undefined => {
    const mediumTerm = mediumTermBudget(paperWriter.forecast.plan);
    return mediumTerm && table(paperWriter, mediumTerm);
  };

const inYears = ({ years }: MediumTerm, name: string): readonly string[] =>
  years.map((financialYear) => `budget.${name}.${financialYear}`);

/** What the budget holds for each thing, or what that changes. */
type Style = "sum" | "change";

function changeRows(mediumTerm: MediumTerm, style: Style): readonly FigureRow[] {
  return [
    ...mediumTerm.lines.map(({ id, title, recurrent }) => ({
      label: [planSays(title, `budget.changes.${id}.title`), ...oneOffSaid(recurrent)],
      figures: inYears(mediumTerm, `changes.${id}.${style}`),
    })),
    ...mediumTerm.savings.map(({ id, title, unallocated }) => ({
      label: sentence`${unallocated ? "Saving not yet allocated" : "Saving"}: ${planSays(title, `savings.${id}.title`)}`,
      figures: inYears(mediumTerm, `savings.${id}.${style === "sum" ? "delivered" : "change"}`),
      isTaken: true,
    })),
  ];
}

const oneOffSaid = (recurrent: boolean): readonly Run[] => (recurrent ? [] : [textRun(", one-off")]);

/** What a budget is called: without a base it is changes alone. */
const totalLabel = ({ hasBase }: MediumTerm): readonly Run[] => [
  textRun(hasBase ? "Budget requirement, one-off items with it" : "Changes to date"),
];

/** The cumulative style: what each year's budget holds. */
export const cumulativeTable = ofBudget((paperWriter, mediumTerm) =>
  figureTable(paperWriter, {
    caption: "Medium-term budget: what each year's budget holds",
    label: "Part of the budget",
    columns: mediumTerm.years,
    rows: [
      ...(mediumTerm.hasBase
        ? [{ label: [textRun("Base budget")], figures: mediumTerm.years.map(() => "budget.base") }]
        : []),
      ...changeRows(mediumTerm, "sum"),
    ],
    total: { label: totalLabel(mediumTerm), figures: inYears(mediumTerm, "withOneOff") },
  }),
);

/** The incremental style: what each year changes of the year before; what is for one year alone is turned back in the next. */
export const incrementalTable = ofBudget((paperWriter, mediumTerm) =>
  figureTable(paperWriter, {
    caption: "Medium-term budget: what each year changes of the year before",
    label: "Change",
    columns: mediumTerm.years,
    rows: [
      { label: [textRun("Budget brought forward")], figures: inYears(mediumTerm, "broughtForward") },
      ...changeRows(mediumTerm, "change"),
    ],
    total: { label: totalLabel(mediumTerm), figures: inYears(mediumTerm, "withOneOff") },
    ...(mediumTerm.lines.some(({ recurrent }) => !recurrent) && {
      note: sentence`What is one-off is taken off again in the year after it.`,
    }),
  }),
);

/** What pays for each year's budget, and what is still to be found; nothing where there is no base and no funding. */
export const balanceTable = ofBudget((paperWriter, mediumTerm) => {
  const { hasBase, funding, reserves } = mediumTerm;
  if (!hasBase && funding.length === 0) return undefined;
  const reserveRows: readonly FigureRow[] = [
    { label: [textRun("Put into reserves")], figures: inYears(mediumTerm, "oneOff.intoReserves") },
    { label: [textRun("Used from reserves")], figures: inYears(mediumTerm, "oneOff.fromReserves"), isTaken: true },
  ];
  return figureTable(paperWriter, {
    caption: "Medium-term budget: what pays for it, and the gap",
    label: "Money",
    columns: mediumTerm.years,
    rows: [
      { label: totalLabel(mediumTerm), figures: inYears(mediumTerm, "withOneOff") },
      ...funding.map(({ id, title, recurrent }) => ({
        label: [planSays(title, `budget.funding.${id}.title`), ...oneOffSaid(recurrent)],
        figures: inYears(mediumTerm, `funding.${id}.sum`),
        isTaken: true,
      })),
      ...(reserves.length === 0 ? [] : reserveRows),
    ],
    total: {
      label: [textRun(reserves.length === 0 ? "Gap of the year" : "Gap of the year, after reserves")],
      figures: inYears(mediumTerm, "gap.inYear"),
    },
    note: sentence`A gap below nothing is money that is not needed.`,
  });
});

/** Every reserve, of the budget and of the plan's sources, a row each: what it opens with, what is in it at each year's end, and the least that must be. */
export function reserveTable(paperWriter: Writer): ReportTable | undefined {
  const { plan, years } = paperWriter.forecast;
  const sources = toldApart(plan).funding.filter(({ reserve }) => reserve !== undefined);
  const held = mediumTermBudget(plan)?.reserves ?? [];
  if (sources.length + held.length === 0) return undefined;
  const [firstYear] = years;
  const minimumOf = (id: string): number => ownProperty(minimums(plan), id) ?? 0;
  const hasMinimum = sources.some(({ id }) => minimumOf(id) > 0);
  return figureTable(paperWriter, {
    caption: "What is in each reserve at the end of each financial year",
    label: "Reserve",
    columns: [`At the start of ${firstYear}`, ...years, ...(hasMinimum ? ["Least that must be in it"] : [])],
    rows: [
      ...sources.map(({ id, title }) => ({
        label: [planSays(title, `funding.${id}.title`)],
        figures: [
          `funding.opening.${id}`,
          ...years.map((financialYear) => `funding.carriedOut.${id}.${financialYear}`),
          ...(hasMinimum ? [minimumOf(id) > 0 ? `funding.minimum.${id}` : undefined] : []),
        ],
      })),
      ...held.map(({ id, title }) => ({
        label: [planSays(title, `budget.reserves.${id}.title`)],
        figures: [
          `budget.reserves.${id}.opening.${firstYear}`,
          ...years.map((financialYear) => `budget.reserves.${id}.closing.${financialYear}`),
          ...(hasMinimum ? [undefined] : []),
        ],
      })),
    ],
  });
}

const minimums = ({ funding }: Writer["forecast"]["plan"]): { readonly [id: string]: number } =>
  Object.fromEntries(funding.map(({ id, reserve }) => [id, reserve?.minimum ?? 0]));
