import type { FinancialYear } from "../../calendar/index.ts";
import type { ByYear, Forecast, Note } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { Pence } from "../../money/index.ts";
import { byId, type FundingSource, isByYear, toldApart } from "../../plan/index.ts";
import { capitalised, listed } from "../../words/index.ts";
import { costByYear } from "../cost/cost-by-year.ts";
import { isNil } from "../gap-said.ts";
import { inBrief, type MoneyShown } from "../money-shown.ts";
import { MOST_LISTED, overAll, perYear, type ReportWords, totalPence } from "./said.ts";
import { after } from "./words-after.ts";
import { assumed } from "./words-assumed.ts";
import { cases } from "./words-cases.ts";
import { fullYear } from "./words-full-year.ts";
import { funding } from "./words-funding.ts";
import { income } from "./words-income.ts";
import { ranges } from "./words-ranges.ts";
import { staffing } from "./words-staff.ts";

/**
 * The few paragraphs that a finance section needs: cost by year and the full-year effect, posts and FTE, what pays and its conditions,
 * what is assumed of pay and agency, the gap, what carrying forward would do, what goes on afterwards. Every figure is one of the forecast, each rounded on its own.
 *
 * @param moneyShown - the unit of its sums
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * inSentences(forecast(plan), "thousands")[0] // => "The plan costs £100k in 2024/25. The full-year effect is £100k."
 */
export function inSentences(forecast: Forecast, moneyShown: MoneyShown = "pounds"): readonly string[] {
  const words: ReportWords = { forecast, says: (amount) => inBrief(amount, moneyShown) };
  return [
    costs(words),
    staffing(words),
    funding(words),
    assumed(words),
    ranges(words),
    cases(words),
    gaps(words),
    carrying(words),
    after(words),
  ].filter((text) => text !== "");
}

/**
 * The gap of each year with the money of each level, in sentences.
 *
 * @param moneyShown - the unit of its sums
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * gapInSentences(forecast(plan)) // => ""
 */
export const gapInSentences = (forecast: Forecast, moneyShown: MoneyShown = "pounds"): string =>
  gaps({ forecast, says: (amount) => inBrief(amount, moneyShown) });

function costs({ forecast, says }: ReportWords): string {
  const { allYears } = costByYear(forecast).total!;
  const inAll = allYears === undefined ? "" : `, ${says(allYears)} in all`;
  const each = `${perYear(forecast.years, forecast.cost.total, says)}${inAll}`;
  const isBelowNothing = forecast.years.some((year) => forecast.cost.total[year]! < 0);
  const costs = isBelowNothing
    ? `The plan's cost less its income is ${each}; where it is below nothing, income is the larger.`
    : `The plan costs ${each}.`;
  return `${costs}${income({ forecast, says })}${fullYear({ forecast, says })}`;
}

function gaps({ forecast, says }: ReportWords): string {
  const { funding, lines } = forecast.plan;
  const uncertain = lines.filter(({ status }) => status !== undefined);
  if (funding.length + uncertain.length === 0) return "";
  const { confirmed, conditional, total } = forecast.gap;
  const level = (amountsByYear: ByYear<Pence>, funded: string): string => {
    const shortYears = forecast.years.filter((year) => !isNil(amountsByYear[year]!));
    const subject =
      shortYears.length === 0
        ? "every year is funded"
        : `${perYear(shortYears, amountsByYear, says)} ${shortYears.length === 1 ? "is" : "are"} unfunded`;
    return `${capitalised(`${funded}${subject}`)}.`;
  };
  const holds = (wanted: FundingSource["status"]): boolean =>
    [...funding, ...uncertain].some(({ status }) => status === wanted);
  const others = { conditional: holds("conditional"), unconfirmed: holds("unconfirmed") };
  return [
    level(confirmed, others.conditional || others.unconfirmed ? "with confirmed money alone, " : ""),
    ...(others.conditional ? [level(conditional, "with conditional money too, ")] : []),
    ...(others.unconfirmed ? [level(total, "with unconfirmed money too, ")] : []),
  ].join(" ");
}

function carrying({ forecast, says }: ReportWords): string {
  const notes = (code: Note["code"]): readonly Note[] => forecast.notes.filter((note) => note.code === code);
  const { funding } = toldApart(forecast.plan);
  const lapses = notes("lapses");
  const phrases = lapses.map(
    ({ amount, of: id, year }) => `${says(amount!)} of ${byId(funding, id!)!.title} in ${year}`,
  );
  const lapsing =
    phrases.length > MOST_LISTED
      ? [`${says(totalPence(lapses.map(({ amount }) => amount!)))} ${overAll(forecast)}`]
      : phrases;
  return [
    ...(lapsing.length === 0 ? [] : [`Not spent, and not carried forward: ${listed(lapsing)}.`]),
    ...notes("carry-forward-needed").map(
      ({ amount, amounts, year }) =>
        `${says(amount!)} would have to be carried forward into ${year}, out of ${says(amounts!.available!)} that lapses ` +
        "before it; that needs an approval, which the plan does not have.",
    ),
    ...notes("carried-forward").map(
      ({ amount, year }) =>
        `${says(amount!)} of the cost of ${year} is met only because money is carried forward into it, which ${approvedOrNot(forecast, year!)}.`,
    ),
    ...notes("headroom").map(({ amount }) => headroom(amount!, { forecast, says })),
  ].join(" ");
}

/** Whether all that carry money into a year have an approval for it. */
function approvedOrNot({ plan, funding }: Forecast, year: FinancialYear): string {
  const carrying = plan.funding
    .filter((source) => isByYear(source))
    .filter(({ id }) => ownProperty(funding.carriedIn, id)![year]! > 0);
  return carrying.every(({ approved }) => approved !== undefined) ? "is approved" : "needs approval";
}

function headroom(amount: Pence, { forecast, says }: ReportWords): string {
  const when = capitalised(overAll(forecast));
  if (isNil(Math.abs(amount) as Pence)) return `${when}, funding equals what the plan costs.`;
  return amount < 0
    ? `${when}, cost exceeds funding by ${says(-amount as Pence)}.`
    : `${when}, funding exceeds cost by ${says(amount)}.`;
}
