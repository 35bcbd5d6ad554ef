import type { FinancialYear } from "../calendar/index.ts";
import type { ByYear, Forecast, Note } from "../forecast/index.ts";
import { own } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import { approvalInWords, byId, type Ceiling, ceilingInWords, type FundingSource, toldApart } from "../plan/index.ts";
import { capitalised, listed } from "../words/index.ts";
import { costByYear } from "./cost-by-year.ts";
import { isNil } from "./gap-said.ts";
import { inBrief, type MoneyShown } from "./money-shown.ts";
import { perYear, sum, type Words } from "./said.ts";
import { after } from "./words-after.ts";
import { assumed } from "./words-assumed.ts";
import { fullYear } from "./words-full-year.ts";
import { staffing } from "./words-staff.ts";

const MOST_LISTED = 4;

/**
 * The few paragraphs that a finance section needs: cost by year and the full-year effect, posts and FTE, what pays and its conditions,
 * what is assumed of pay and agency, the gap, what carrying forward would do, what goes on afterwards. Every figure is one of the forecast, each rounded on its own.
 *
 * @param shown - the unit of its sums
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * inSentences(forecast(plan), "thousands")[0] // => "The plan costs £100k in 2024/25. The full-year effect is £100k."
 */
export function inSentences(of: Forecast, shown: MoneyShown = "pounds"): readonly string[] {
  const words: Words = { of, says: (sum) => inBrief(sum, shown) };
  return [
    costs(words),
    staffing(words),
    funding(words),
    assumed(words),
    gaps(words),
    carrying(words),
    after(words),
  ].filter((text) => text !== "");
}

/**
 * The gap of each year with the money of each level, in sentences.
 *
 * @param shown - the unit of its sums
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * gapInSentences(forecast(plan)) // => ""
 */
export const gapInSentences = (of: Forecast, shown: MoneyShown = "pounds"): string =>
  gaps({ of, says: (sum) => inBrief(sum, shown) });

function costs({ of, says }: Words): string {
  const { allYears } = costByYear(of).total!;
  const inAll = allYears === undefined ? "" : `, ${says(allYears)} in all`;
  const costs = `The plan costs ${perYear(of.years, of.cost.total, says)}${inAll}.`;
  return `${costs}${grossSentence({ of, says })}${fullYear({ of, says })}`;
}

/** What the net cost is made of, where income is stated as such. */
function grossSentence({ of, says }: Words): string {
  const { gross, income } = of.cost;
  if (!gross || !income) return "";
  const received = of.years.filter((year) => income[year]! !== 0);
  if (received.length === 0) return "";
  const less = Object.fromEntries(of.years.map((year) => [year, (0 - income[year]!) as Pence]));
  return ` That is net of income of ${perYear(received, less, says)}; gross it costs ${perYear(of.years, gross, says)}.`;
}

function funding({ of, says }: Words): string {
  const sources = toldApart(of.plan).funding;
  if (sources.length === 0) return "The plan names no funding.";
  if (sources.length > MOST_LISTED) {
    const counts = (["confirmed", "conditional", "unconfirmed"] as const).flatMap((status) => {
      const count = sources.filter((source) => source.status === status).length;
      return count === 0 ? [] : [`${count} ${status}`];
    });
    const available = sum([
      ...of.years.flatMap((year) => sources.map(({ id }) => own(of.funding.available, id)![year]!)),
      ...sources.map(({ broughtForward }) => broughtForward?.amount ?? (0 as Pence)),
    ]);
    return `It rests on ${sources.length} sources of funding (${listed(counts)}), which give ${says(available)} ${inAll(of)}.`;
  }
  return sources.map((source) => sourceSentence(source, { of, says })).join(" ");
}

const inAll = ({ years }: Forecast): string => (years.length === 1 ? `in ${years[0]}` : "in all years together");

function sourceSentence(source: FundingSource, { of, says }: Words): string {
  const { id, title, kind, recurrent, status, dependsOn } = source;
  if (source.ceiling !== undefined)
    return `${title} gives ${upTo(source, source.ceiling, says)}: one-off ${kind} money, which is ${status}${approval(source)}.`;
  const given = own(of.funding.available, id)!;
  const { broughtForward: old } = source;
  const carried = old && old.amount > 0 ? `${says(old.amount)} brought forward from ${old.from}` : undefined;
  if (of.years.every((year) => given[year] === 0))
    return carried === undefined
      ? `${title} gives nothing.`
      : `${title} gives ${carried}: ${kind} money, which is ${status}${approval(source)}.`;
  const first = given[of.years[0]!]!;
  const even = of.years.length > 1 && of.years.every((year) => given[year] === first);
  const years = of.years.filter((year) => given[year] !== 0);
  const sums = even ? `${says(first)} in each year` : perYear(years, given, says);
  const gives = carried === undefined ? sums : `${sums}, with ${carried}`;
  const { savings, lines } = toldApart(of.plan);
  const rests =
    dependsOn.length === 0
      ? ""
      : ` and depends on ${listed(dependsOn.map((one) => byId([...savings, ...lines], one)?.title ?? one))}`;
  return `${title} gives ${gives}: ${recurrent ? "recurrent" : "one-off"} ${kind} money, which is ${status}${rests}${approval(source)}.`;
}

/** That carrying money forward, or drawing it, is approved. */
const approval = ({ approved, ceiling }: FundingSource): string =>
  approved === undefined
    ? ""
    : `; its ${ceiling === undefined ? "carry-forward" : "draw"} is approved ${approvalInWords(approved)}`;

/** A ceiling in words, with what may be drawn of it in a year. */
function upTo({ perYear: limits }: FundingSource, ceiling: Ceiling, says: Words["says"]): string {
  const most = listed(limits.map(({ year, amount }) => `${says(amount)} in ${year}`));
  return `up to ${ceilingInWords(ceiling, says)}${most === "" ? "" : `, at most ${most}`}`;
}

function gaps({ of, says }: Words): string {
  if (of.plan.funding.length === 0) return "";
  const { confirmed, conditional, total } = of.gap;
  const level = (sums: ByYear<Pence>, funded: string): string => {
    const short = of.years.filter((year) => !isNil(sums[year]!));
    const what =
      short.length === 0
        ? "every year is funded"
        : `${perYear(short, sums, says)} ${short.length === 1 ? "is" : "are"} unfunded`;
    return `${capitalised(`${funded}${what}`)}.`;
  };
  const has = (wanted: FundingSource["status"]): boolean => of.plan.funding.some(({ status }) => status === wanted);
  const others = { conditional: has("conditional"), unconfirmed: has("unconfirmed") };
  return [
    level(confirmed, others.conditional || others.unconfirmed ? "with confirmed money alone, " : ""),
    ...(others.conditional ? [level(conditional, "with conditional money too, ")] : []),
    ...(others.unconfirmed ? [level(total, "with unconfirmed money too, ")] : []),
  ].join(" ");
}

function carrying({ of, says }: Words): string {
  const notes = (code: Note["code"]): readonly Note[] => of.notes.filter((note) => note.code === code);
  const { funding } = toldApart(of.plan);
  const lapses = notes("lapses");
  const each = lapses.map(({ amount, of: id, year }) => `${says(amount!)} of ${byId(funding, id!)!.title} in ${year}`);
  const lapsing = each.length > MOST_LISTED ? [`${says(sum(lapses.map(({ amount }) => amount!)))} ${inAll(of)}`] : each;
  return [
    ...(lapsing.length === 0 ? [] : [`Not spent, and not carried forward: ${listed(lapsing)}.`]),
    ...notes("carry-forward-needed").map(
      ({ amount, amounts, year }) =>
        `${says(amount!)} would have to be carried forward into ${year}, out of ${says(amounts!.available!)} that lapses ` +
        "before it; that needs an approval, which the plan does not have.",
    ),
    ...notes("carried-forward").map(
      ({ amount, year }) =>
        `${says(amount!)} of the cost of ${year} is met only because money is carried forward into it, which ${approvedOrNot(of, year!)}.`,
    ),
    ...notes("headroom").map(({ amount }) => headroom(amount!, { of, says })),
  ].join(" ");
}

/** Whether all that carry money into a year have an approval for it. */
function approvedOrNot({ plan, funding }: Forecast, year: FinancialYear): string {
  const carrying = plan.funding.filter(({ id, ceiling }) => !ceiling && own(funding.carriedIn, id)![year]! > 0);
  return carrying.every(({ approved }) => approved !== undefined) ? "is approved" : "needs approval";
}

function headroom(amount: Pence, { of, says }: Words): string {
  const when = of.years.length === 1 ? `In ${of.years[0]}` : "Over all years together";
  if (isNil(Math.abs(amount) as Pence)) return `${when}, funding is what the plan costs.`;
  return amount < 0
    ? `${when}, cost exceeds funding by ${says(-amount as Pence)}.`
    : `${when}, funding exceeds cost by ${says(amount)}.`;
}
