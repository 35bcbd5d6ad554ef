import { toldApart } from "../../plan/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { figureOf, perYear, planSays, said, sizeSaid, type Writer, yearsWith } from "../writer.ts";
import { certainty } from "./certainty.ts";
import { paragraph, type Statement } from "./parts.ts";

/** What the plan costs in each year and in all; net of income, where it has any, and how sure that is. */
export const cost: Statement = (paperWriter) =>
  paragraph(
    total(paperWriter),
    ofIncome(paperWriter),
    ofUncertainIncome(paperWriter, "conditional"),
    ofUncertainIncome(paperWriter, "unconfirmed"),
  );

function total(paperWriter: Writer): readonly Run[] {
  const { years, cost } = paperWriter.forecast;
  const amounts = years.map((financialYear) => cost.total[financialYear]!);
  const several = years.length > 1;
  if (amounts.every((amount) => amount === 0)) return sentence`The plan costs nothing in ${overYears(paperWriter)}.`;
  const each = perYear(paperWriter, "cost.total", years);
  const inAll = several ? sentence`, ${said(paperWriter, "cost.all")} in all` : [];
  if (amounts.some((amount) => amount < 0))
    return sentence`The plan's cost less its income is ${each}${inAll}; where it is below nothing, income is the larger.`;
  const costly = years.filter((financialYear) => cost.total[financialYear] !== 0);
  if (costly.length === years.length) return sentence`The plan costs ${each}${inAll}.`;
  const others = costly.length === years.length - 1 ? "its other year" : "its other years";
  return sentence`The plan costs ${perYear(paperWriter, "cost.total", costly)}${costly.length === 1 ? [] : inAll}, and nothing in ${others}.`;
}

const overYears = ({ forecast: { years } }: Writer): string =>
  years.length === 1 ? years[0]! : `${years[0]} to ${years.at(-1)}`;

function ofIncome(paperWriter: Writer): readonly Run[] {
  const { cost, years } = paperWriter.forecast;
  const received = cost.income ? yearsWith(paperWriter.forecast, cost.income) : [];
  if (received.length === 0) return [];
  const income = perYear(paperWriter, "cost.income", received, sizeSaid);
  return sentence`That is net of income of ${income}; before income it is ${perYear(paperWriter, "cost.gross", years)}.`;
}

/** Income that is not confirmed is taken off the cost all the same, and that has to be said beside it. */
function ofUncertainIncome({ forecast: { plan } }: Writer, status: "conditional" | "unconfirmed"): readonly Run[] {
  const uncertain = toldApart(plan).lines.filter(({ id }) =>
    plan.lines.some((planLine) => planLine.id === id && planLine.income && planLine.status === status),
  );
  if (uncertain.length === 0) return [];
  const titles = uncertain.map(({ id, title }) => [planSays(title, `lines.${id}.title`)]);
  const income = uncertain.length > MOST_NAMED ? "Some of that income" : sentence`The income of ${listedRuns(titles)}`;
  return sentence`${income} ${certainty[status].is}: the gap is larger by it where it is not counted.`;
}

const MOST_NAMED = 4;

/** Whether the cost is revenue or capital: lines say which they are, posts are revenue. */
export const kind: Statement = (paperWriter) => {
  const { forecast } = paperWriter;
  const capital = forecast.years.filter(
    (financialYear) => figureOf(paperWriter, `cost.capital.${financialYear}`).value !== 0,
  );
  const revenue = forecast.years.filter(
    (financialYear) => figureOf(paperWriter, `cost.revenue.${financialYear}`).value !== 0,
  );
  if (capital.length + revenue.length === 0) return [];
  if (capital.length === 0) return paragraph(sentence`All of it is revenue expenditure.`);
  if (revenue.length === 0) return paragraph(sentence`All of it is capital expenditure.`);
  return paragraph(
    sentence`Of this, ${perYear(paperWriter, "cost.capital", capital)} ${capital.length === 1 ? "is" : "are"} capital expenditure; the rest is revenue.`,
  );
};
