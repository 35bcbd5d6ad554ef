import { dayInWords } from "../../calendar/index.ts";
import type { ByYear, Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { beginsWithPost, byId, firstInPost, toldApart } from "../../plan/index.ts";
import { listed } from "../../words/index.ts";
import { MOST_LISTED, overAll, perYear, type ReportWords, totalPence } from "./said.ts";

/** What the net cost is made of, where income is stated as such. */
export function income({ forecast, says }: ReportWords): string {
  const { gross, income } = forecast.cost;
  if (!gross || !income) return "";
  const received = forecast.years.filter((year) => income[year]! !== 0);
  if (received.length === 0) return "";
  const costs = ` That is net of income of ${perYear(received, turned(income), says)}; gross it costs ${perYear(forecast.years, gross, says)}.`;
  return `${costs}${uncertainSentence({ forecast, says })}${beginSentences(forecast)}`;
}

/** Which of the income is not confirmed: line by line, or of many what they come to. */
function uncertainSentence({ forecast, says }: ReportWords): string {
  const uncertain = toldApart(forecast.plan).lines.flatMap(({ id, title, status }) => {
    const sums = ownProperty(forecast.cost.byLine, id)!;
    const received = forecast.years.filter((year) => sums[year]! !== 0);
    return status === undefined || received.length === 0 ? [] : [{ title, status, received, income: turned(sums) }];
  });
  if (uncertain.length === 0) return "";
  if (uncertain.length <= MOST_LISTED)
    return ` Of that income, ${listed(uncertain.map(({ title, status, received, income }) => `${title} (${perYear(received, income, says)}) is ${status}`))}.`;
  const sums = (["conditional", "unconfirmed"] as const).flatMap((wanted) => {
    const amounts = uncertain
      .filter(({ status }) => status === wanted)
      .flatMap(({ received, income }) => received.map((year) => income[year]!));
    return amounts.length === 0 ? [] : [`${says(totalPence(amounts))} is ${wanted}`];
  });
  return ` Of that income, ${listed(sums)} ${overAll(forecast)}.`;
}

/** With whom income begins, and on which day. */
function beginSentences({ plan }: Forecast): string {
  const { lines, posts } = toldApart(plan);
  return lines
    .map(({ title, sum }) => {
      if (!beginsWithPost(sum)) return "";
      const names = listed(
        sum.begins.map((id) => byId(posts, id)?.title ?? id),
        "or",
      );
      const day = firstInPost(plan, sum.begins);
      return day === undefined ? "" : ` ${title} begins with ${names}, on ${dayInWords(day)}.`;
    })
    .join("");
}

/** Income as a sum above nothing. */
const turned = (sums: ByYear<Pence>): ByYear<Pence> =>
  Object.fromEntries(Object.entries(sums).map(([year, amount]) => [year, (0 - amount) as Pence]));
