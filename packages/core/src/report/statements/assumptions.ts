import { type Forecast, rateInWords } from "../../forecast/index.ts";
import { hasSalary, type Line, toldApart } from "../../plan/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { notesOf, planSays, type Writer } from "../writer.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

type RateUsed = Forecast["ratesUsed"][number];

/** What is assumed of pay, prices and pension, with where it is from, and what the plan does not say of them. */
export const assumptions: Statement = (paperWriter) => {
  const { plan, ratesUsed } = paperWriter.forecast;
  const apart = toldApart(plan);
  const staffSums = apart.lines.filter(({ kind }) => kind === "staff");
  const fixedLines = apart.lines.filter(
    ({ kind, income, sum, madeBy }) => kind !== "staff" && !income && madeBy === undefined && isFixedOverYears(sum),
  );
  const salaried = plan.posts.some(hasSalary);
  const unsourced = ratesUsed.filter(({ sources }) => sources.length === 0);
  return [
    ...paragraph(awards(paperWriter, salaried), pension(paperWriter, salaried)),
    ...where(notesOf(paperWriter.forecast, "no-award").length > 0, [
      ask(
        "pay-awards",
        sentence`Which pay award is allowed for in the years that have none? Their pay is carried on unchanged.`,
      ),
    ]),
    ...where(staffSums.length > 0, [
      ask("staff-sums", sentence`Which pay awards and on-costs are in ${titles(staffSums)}?`),
    ]),
    ...where(salaried && plan.onCosts.pension === "none", [
      ask("pension", sentence`Why is no employer's pension contribution costed?`),
    ]),
    ...where(fixedLines.length > 0, [
      ask(
        "prices",
        sentence`Which price rises are in ${fixedLines.length > MOST_NAMED ? "the plan's other lines" : titles(fixedLines)}?`,
      ),
    ]),
    ...where(unsourced.length > 0, [
      ask(
        "sources",
        sentence`Where ${unsourced.length === 1 ? "is" : "are"} ${listedRuns(unsourced.slice(0, MOST_NAMED).map((rate) => [rateSaid(rate)]))}${unsourced.length > MOST_NAMED ? " and other rates" : ""} from?`,
      ),
    ]),
  ];
};

const MOST_NAMED = 4;

/** Sums of several years of which the plan does not say how they rise. */
const isFixedOverYears = (sum: Line["sum"]): boolean =>
  sum.is === "yearly" &&
  sum.growth === undefined &&
  sum.uplift === undefined &&
  sum.perYear.filter(({ amount }) => amount !== 0).length > 1;

const titles = (lines: readonly { readonly id: string; readonly title: string }[]): readonly Run[] =>
  listedRuns(lines.map(({ id, title }) => [planSays(title, `lines.${id}.title`)]));

export const rateSaid = (rate: RateUsed): Run =>
  planSays(
    rateInWords(rate),
    `rates.${[rate.rate, rate.of, rate.from].filter((part) => part !== undefined).join(".")}`,
  );

function awards({ forecast }: Writer, salaried: boolean): readonly Run[] {
  const used = forecast.ratesUsed.filter(({ rate }) => rate === "pay-award");
  if (used.length === 0)
    return salaried ? sentence`The plan assumes no pay award of its own: pay is as stated or published.` : [];
  if (used.length > MOST_NAMED) return sentence`Pay rests on the awards in the table of rates.`;
  const named = used.map((rate) => {
    const value = planSays(rate.value, `${(rateSaid(rate) as { readonly path: string }).path}.value`);
    return sentence`the ${rateSaid(rate)} (${value}; ${sourceSaid(rate)})`;
  });
  return sentence`Pay rests on ${listedRuns(named)}.`;
}

/** Where a rate is from. */
export const sourceSaid = ({ rate, sources }: RateUsed): Run => {
  const titlesOfSources = [...new Set(sources.map(({ title }) => title))].join("; ");
  return titlesOfSources === ""
    ? { is: "text", text: "no source given" }
    : planSays(titlesOfSources, `rates.${rate}.source`);
};

function pension({ forecast }: Writer, salaried: boolean): readonly Run[] {
  const used = forecast.ratesUsed.filter(({ rate }) => rate === "pension");
  if (!salaried || used.length === 0) return [];
  const [first] = used;
  if (used.length > 1) return sentence`The employer's pension contribution is as the table of rates has it.`;
  return sentence`The employer's pension contribution is ${planSays(first!.value, "rates.pension.value")} (${sourceSaid(first!)}).`;
}
