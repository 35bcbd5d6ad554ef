import type { FinancialYear } from "../calendar/index.ts";
import type { ByYear, Forecast, Note } from "../forecast/index.ts";
import { ownProperty } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import {
  approvalInWords,
  byId,
  type Ceiling,
  ceilingInWords,
  type FundingSource,
  paysInWords,
  toldApart,
  wholeSources,
} from "../plan/index.ts";
import { capitalised, counted, listed } from "../words/index.ts";
import { costByYear } from "./cost-by-year.ts";
import { isNil } from "./gap-said.ts";
import { inBrief, type MoneyShown } from "./money-shown.ts";
import { perYear, type ReportWords, totalPence } from "./said.ts";
import { after } from "./words-after.ts";
import { assumed } from "./words-assumed.ts";
import { cases } from "./words-cases.ts";
import { fullYear } from "./words-full-year.ts";
import { ranges } from "./words-ranges.ts";
import { staffing } from "./words-staff.ts";

const MOST_LISTED = 4;

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
  const costs = `The plan costs ${perYear(forecast.years, forecast.cost.total, says)}${inAll}.`;
  return `${costs}${grossSentence({ forecast, says })}${fullYear({ forecast, says })}`;
}

/** What the net cost is made of, where income is stated as such. */
function grossSentence({ forecast, says }: ReportWords): string {
  const { gross, income } = forecast.cost;
  if (!gross || !income) return "";
  const received = forecast.years.filter((year) => income[year]! !== 0);
  if (received.length === 0) return "";
  const less = Object.fromEntries(forecast.years.map((year) => [year, (0 - income[year]!) as Pence]));
  return ` That is net of income of ${perYear(received, less, says)}; gross it costs ${perYear(forecast.years, gross, says)}.`;
}

function funding({ forecast, says }: ReportWords): string {
  const fundingSources = toldApart(forecast.plan).funding;
  if (fundingSources.length === 0) return "The plan names no funding.";
  if (fundingSources.length > MOST_LISTED) {
    const whole = wholeSources(fundingSources);
    const counts = (["confirmed", "conditional", "unconfirmed"] as const).flatMap((status) => {
      const count = whole.filter((fundingSource) => fundingSource.status === status).length;
      return count === 0 ? [] : [`${count} ${status}`];
    });
    const available = totalPence([
      ...forecast.years.flatMap((year) => whole.map(({ id }) => ownProperty(forecast.funding.available, id)![year]!)),
      ...whole.map(({ broughtForward }) => broughtForward?.amount ?? (0 as Pence)),
    ]);
    const partCount = fundingSources.length - whole.length;
    const withParts = partCount === 0 ? "" : ` with ${counted(partCount, "part")}`;
    const give = whole.length === 1 ? "gives" : "give";
    return `It rests on ${counted(whole.length, "source")} of funding${withParts} (${listed(counts)}), which ${give} ${says(available)} ${inAll(forecast)}.`;
  }
  return fundingSources.map((fundingSource) => sourceSentence(fundingSource, { forecast, says })).join(" ");
}

const inAll = ({ years }: Forecast): string => (years.length === 1 ? `in ${years[0]}` : "in all years together");

function sourceSentence(fundingSource: FundingSource, { forecast, says }: ReportWords): string {
  const { id, title, kind, recurrent, status, dependsOn } = fundingSource;
  const shared = partSentence(fundingSource, forecast) + shareSentence(fundingSource, { forecast, says });
  if (fundingSource.ceiling !== undefined)
    return `${title} gives ${upTo(fundingSource, fundingSource.ceiling, says)}: one-off ${kind} money, which is ${status}${approval(fundingSource)}.${shared}`;
  const givenAmountsByYear = ownProperty(forecast.funding.available, id)!;
  const { broughtForward: old } = fundingSource;
  const carried = old && old.amount > 0 ? `${says(old.amount)} brought forward from ${old.from}` : undefined;
  if (forecast.years.every((year) => givenAmountsByYear[year] === 0))
    return carried === undefined
      ? `${title} gives nothing.`
      : `${title} gives ${carried}: ${kind} money, which is ${status}${approval(fundingSource)}.${shared}`;
  const firstAmount = givenAmountsByYear[forecast.years[0]!]!;
  const even = forecast.years.length > 1 && forecast.years.every((year) => givenAmountsByYear[year] === firstAmount);
  const financialYears = forecast.years.filter((year) => givenAmountsByYear[year] !== 0);
  const sums = even ? `${says(firstAmount)} in each year` : perYear(financialYears, givenAmountsByYear, says);
  const gives = carried === undefined ? sums : `${sums}, with ${carried}`;
  const { savings, lines } = toldApart(forecast.plan);
  const rests =
    dependsOn.length === 0
      ? ""
      : ` and depends on ${listed(dependsOn.map((savingId) => byId([...savings, ...lines], savingId)?.title ?? savingId))}`;
  return `${title} gives ${gives}: ${recurrent ? "recurrent" : "one-off"} ${kind} money, which is ${status}${rests}${approval(fundingSource)}.${shared}`;
}

/** That its sums are part of a larger source's. */
function partSentence({ within }: FundingSource, { plan }: Forecast): string {
  const pool = within === undefined ? undefined : byId(toldApart(plan).funding, within);
  return pool ? ` That is a part of ${pool.title}.` : "";
}

/** What a source's share of costs comes to, and what of it no money pays. */
function shareSentence({ id, pays }: FundingSource, { forecast, says }: ReportWords): string {
  const shared = ownProperty(forecast.shares, id);
  if (!pays?.share || shared === undefined) return "";
  const byIncome = paidByIncome(id, pays.share.otherwise, forecast);
  const lowered = forecast.years.filter((year) => !isNil(byIncome[year]!));
  const lessIncome = lowered.length === 0 ? "" : `, of which income pays ${perYear(lowered, byIncome, says)}`;
  const comesTo = ` It pays ${paysInWords(pays, toldApart(forecast.plan))}: ${perYear(forecast.years, shared.total, says)}${lessIncome}.`;
  const short = forecast.years.filter((year) => !isNil(shared.gap.total[year]!));
  if (short.length === 0) return comesTo;
  return `${comesTo} Of that ${perYear(short, shared.gap.total, says)} is not funded.`;
}

/** What of a source's share income pays: all that neither the source pays nor is a gap. What falls to others is not told apart from it. */
function paidByIncome(id: string, otherwise: "gap" | "next", { years, shares, funding }: Forecast): ByYear<Pence> {
  const { total, gap } = ownProperty(shares, id)!;
  const applied = ownProperty(funding.applied, id)!;
  return Object.fromEntries(
    years.map((year) => [year, otherwise === "next" ? 0 : total[year]! - applied[year]! - gap.total[year]!]),
  ) as ByYear<Pence>;
}

/** That carrying money forward, or drawing it, is approved. */
const approval = ({ approved, ceiling }: FundingSource): string =>
  approved === undefined
    ? ""
    : `; its ${ceiling === undefined ? "carry-forward" : "draw"} is approved ${approvalInWords(approved)}`;

/** A ceiling in words, with what may be drawn of it in a year. */
function upTo({ perYear: limits }: FundingSource, ceiling: Ceiling, says: ReportWords["says"]): string {
  const most = listed(limits.map(({ year, amount }) => `${says(amount)} in ${year}`));
  return `up to ${ceilingInWords(ceiling, says)}${most === "" ? "" : `, at most ${most}`}`;
}

function gaps({ forecast, says }: ReportWords): string {
  if (forecast.plan.funding.length === 0) return "";
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
    forecast.plan.funding.some(({ status }) => status === wanted);
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
      ? [`${says(totalPence(lapses.map(({ amount }) => amount!)))} ${inAll(forecast)}`]
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
  const carrying = plan.funding.filter(({ id, ceiling }) => !ceiling && ownProperty(funding.carriedIn, id)![year]! > 0);
  return carrying.every(({ approved }) => approved !== undefined) ? "is approved" : "needs approval";
}

function headroom(amount: Pence, { forecast, says }: ReportWords): string {
  const timingWords = forecast.years.length === 1 ? `In ${forecast.years[0]}` : "Over all years together";
  if (isNil(Math.abs(amount) as Pence)) return `${timingWords}, funding is what the plan costs.`;
  return amount < 0
    ? `${timingWords}, cost exceeds funding by ${says(-amount as Pence)}.`
    : `${timingWords}, funding exceeds cost by ${says(amount)}.`;
}
