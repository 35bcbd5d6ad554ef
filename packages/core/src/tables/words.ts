import type { ByYear, Forecast, Note } from "../forecast/index.ts";
import { own } from "../issues/index.ts";
import type { Pence } from "../money/index.ts";
import { byId, type FundingSource, toldApart } from "../plan/index.ts";
import { listed } from "../words/index.ts";
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
    const available = sum(of.years.flatMap((year) => sources.map(({ id }) => own(of.funding.available, id)![year]!)));
    return `It rests on ${sources.length} sources of funding (${listed(counts)}), which give ${says(available)} ${inAll(of)}.`;
  }
  return sources.map((source) => sourceSentence(source, { of, says })).join(" ");
}

const inAll = ({ years }: Forecast): string => (years.length === 1 ? `in ${years[0]}` : "in all years together");

function sourceSentence({ id, title, kind, recurrent, status, dependsOn }: FundingSource, { of, says }: Words): string {
  const given = own(of.funding.available, id)!;
  if (of.years.every((year) => given[year] === 0)) return `${title} gives nothing.`;
  const first = given[of.years[0]!]!;
  const even = of.years.length > 1 && of.years.every((year) => given[year] === first);
  const years = of.years.filter((year) => given[year] !== 0);
  const gives = even ? `${says(first)} in each year` : perYear(years, given, says);
  const { savings, lines } = toldApart(of.plan);
  const rests =
    dependsOn.length === 0
      ? ""
      : ` and depends on ${listed(dependsOn.map((one) => byId([...savings, ...lines], one)?.title ?? one))}`;
  return `${title} gives ${gives}: ${recurrent ? "recurrent" : "one-off"} ${kind} money, which is ${status}${rests}.`;
}

function gaps({ of, says }: Words): string {
  if (of.plan.funding.length === 0) return "";
  const { confirmed, conditional, total } = of.gap;
  const level = (sums: ByYear<Pence>, funded: string): string => {
    const short = of.years.filter((year) => !isNil(sums[year]!));
    return short.length === 0
      ? `${funded} every year is funded.`
      : `${funded} ${perYear(short, sums, says)} is unfunded.`;
  };
  const unconfirmed = of.plan.funding.some(({ status }) => status === "unconfirmed");
  return [
    level(confirmed, "With confirmed money alone,"),
    level(conditional, "With conditional money too,"),
    ...(unconfirmed ? [level(total, "With unconfirmed money too,")] : []),
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
        `${says(amount!)} of the cost of ${year} is met only because money is carried forward into it, which needs approval.`,
    ),
    ...notes("headroom").map(({ amount }) => headroom(amount!, { of, says })),
  ].join(" ");
}

function headroom(amount: Pence, { of, says }: Words): string {
  const when = of.years.length === 1 ? `In ${of.years[0]}` : "Over all years together";
  if (isNil(Math.abs(amount) as Pence)) return `${when}, funding is what the plan costs.`;
  return amount < 0
    ? `${when}, cost exceeds funding by ${says(-amount as Pence)}.`
    : `${when}, funding exceeds cost by ${says(amount)}.`;
}
