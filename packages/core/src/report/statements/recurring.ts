import { ownProperty } from "../../issues/index.ts";
import { toldApart } from "../../plan/index.ts";
import { listedRuns, sentence } from "../document/run.ts";
import { planSays, said } from "../writer.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** What of the cost is one-off and what goes on, with the full-year effect. */
export const recurring: Statement = (paperWriter) => {
  const { forecast, goesOn } = paperWriter;
  const { cost, years } = forecast;
  if (years.every((financialYear) => cost.total[financialYear] === 0)) return [];
  const lines = toldApart(forecast.plan).lines.filter(
    ({ id, kind }) => kind !== "staff" && (ownProperty(cost.fullYearByLine, id) ?? 0) !== 0,
  );
  const fullYear =
    cost.fullYearTotal === 0
      ? sentence`It has no full-year effect: nothing in it lasts to the end of the plan or goes on.`
      : sentence`Its full-year effect${cost.income === undefined ? "" : ", net of income,"} is ${said(paperWriter, "cost.fullYearTotal")}: a year of all that lasts to the end of the plan or goes on.`;
  const staysOn =
    goesOn.annual === 0
      ? sentence`No permanent post or staff line in it goes on after the plan.`
      : sentence`Of its staff, ${said(paperWriter, "after.aYear")} a year is recurring: permanent, and going on after the plan stops paying.`;
  const titles = lines.map(({ id, title }) => [planSays(title, `lines.${id}.title`)]);
  return [
    ...paragraph(fullYear, staysOn),
    ...where(lines.length > 0, [
      ask(
        "recurring",
        lines.length > MOST_NAMED
          ? sentence`Which of the plan's lines that are not of staff go on after ${years.at(-1)!}, and which are one-off?`
          : sentence`${lines.length === 1 ? "Does this" : "Which of these"} go on after ${years.at(-1)!}, ${lines.length === 1 ? "or is it" : "and which are"} one-off: ${listedRuns(titles)}?`,
      ),
    ]),
  ];
};

const MOST_NAMED = 4;
