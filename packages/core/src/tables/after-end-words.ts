import { addDays, dayInWords } from "../calendar/index.ts";
import { asPercent, type Pence } from "../money/index.ts";
import type { Plan } from "../plan/index.ts";
import { type Tail, toPenny } from "../questions/index.ts";
import { counted, listed } from "../words/index.ts";
import {
  moneyGoesOn,
  moneyNotStated,
  moneyStops,
  notCounted,
  ownCostsFirst,
  partOfAYear,
  planAbsorbs,
  prices,
  slip,
  vacancies,
} from "./after-end-rests-on.ts";
import { isNil } from "./gap-said.ts";
import { inBrief } from "./money-shown.ts";

/**
 * What is left when the money stops, in sentences, the answer first: what goes on costs in a year, what of it no money pays for, and
 * what that rests on.
 *
 * @param plan - the plan that was asked about
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * afterEndInWords(tail(plan, { absorbing: { is: "none" } }), plan)[0] // => "What goes on costs £60,000.00 a year, and the plan names no funding, so all of it is unfunded."
 */
export function afterEndInWords(found: Tail, plan: Plan): readonly string[] {
  if (found.from === undefined) return [NOBODY];
  const money = [
    moneyStops(found),
    moneyGoesOn(found),
    moneyNotStated(found),
    ownCostsFirst(found, plan),
    partOfAYear(found, plan),
  ];
  return [
    answer(found, plan, toPenny),
    daysLookedAt(found, plan),
    planAbsorbs(found),
    slip(found),
    ...(found.cost === 0 ? [] : money),
    vacancies(found),
    notCounted(found),
    prices(found),
  ].filter((sentence) => sentence !== "");
}

/**
 * The answer in a line, with nobody absorbed or as people are.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * afterEndHeadline(tail(plan, { absorbing: { is: "none" } }), plan) // => "What goes on costs £60,000 a year, and the plan names no funding, so all of it is unfunded."
 */
export function afterEndHeadline(found: Tail, plan: Plan): string {
  const shown = Math.max(found.annual, found.cost) >= MILLION ? "millions" : "pounds";
  return found.from === undefined ? NOBODY : answer(found, plan, (sum) => inBrief(sum, shown));
}

const NOBODY = "No permanent post or staff line goes on after this plan.";
const MILLION = 100_000_000;

type Says = (sum: Pence) => string;

function answer(found: Tail, plan: Plan, says: Says): string {
  const { absorbing, annual, cost, unfunded } = found;
  const aYear = `${says(annual)} a year`;
  if (absorbing.is === "none") {
    const { confirmed, conditional } = unfunded;
    return `What goes on costs ${aYear}${paysFor({ found, plan, says }, annual, confirmed.aYear, conditional.aYear)}.`;
  }
  const { confirmed, conditional } = unfunded;
  return (
    `${absorbed(found)}, ${says(cost)} is left to pay up to ${lastDayLookedAt(found)}` +
    `${cost === 0 ? "" : paysFor({ found, plan, says }, cost, confirmed.all, conditional.all)}. ` +
    `With nobody absorbed it would cost ${aYear}.`
  );
}

/** What no money pays for of a cost, after "costs so much". */
function paysFor(
  { found: { money }, plan, says }: { readonly found: Tail; readonly plan: Plan; readonly says: Says },
  of: Pence,
  confirmed: Pence,
  conditional: Pence,
): string {
  if (plan.funding.length === 0) return ", and the plan names no funding, so all of it is unfunded";
  if (isNil(confirmed)) return ", and confirmed money pays for all of it: nothing is left unfunded";
  const hopes = [...money.goesOn, ...money.stops, ...money.notStated].some(({ status }) => status === "conditional");
  const left = confirmed === of ? "all" : says(confirmed);
  if (!hopes) return `: ${left} of it is unfunded`;
  const hoped = conditional === confirmed ? "the same" : isNil(conditional) ? "nothing" : says(conditional);
  return `: ${left} of it is unfunded on confirmed money alone, ${hoped} with conditional`;
}

function absorbed({ absorbing, leaving, until }: Tail): string {
  if (absorbing.is === "turnover") {
    const [{ turnover, people }] = absorbing.establishments as [(typeof absorbing.establishments)[number]];
    return `With turnover of ${asPercent(turnover)} a year among ${counted(people, "post")}`;
  }
  const soon = leaving.filter(({ on }) => on !== undefined && on < until!);
  const days = [...new Set(soon.map(({ on }) => on!))].sort();
  const [first, last] = [days[0], days.at(-1)];
  const who = soon.length === leaving.length ? "all" : "some";
  if (first === undefined || last === undefined) return "With nobody absorbed in the days looked at";
  return `With ${who} absorbed ${first === last ? `on ${dayInWords(first)}` : `between ${dayInWords(first)} and ${dayInWords(last)}`}`;
}

const lastDayLookedAt = ({ until }: Tail): string => dayInWords(addDays(until!, -1));

/** The days looked at, year by year. */
function daysLookedAt(found: Tail, plan: Plan): string {
  const { absorbing, byYear, cost, from, unfunded } = found;
  const some = byYear.filter(({ amount }) => amount !== 0);
  if (some.length === 0) return "";
  const years = listed(some.map(({ year, amount }) => `${toPenny(amount)} in ${year}`));
  if (absorbing.is !== "none") return some.length === 1 ? "" : `That is ${years}.`;
  const sums = some.length === 1 ? `${toPenny(cost)}, all of it in ${some[0]!.year}` : `${toPenny(cost)}: ${years}`;
  const { confirmed, conditional } = unfunded;
  const left = plan.funding.length === 0 || isNil(confirmed.all) ? "" : unfundedInYears(confirmed, conditional);
  return `From ${dayInWords(from!)} to ${lastDayLookedAt(found)} it costs ${sums}.${left}`;
}

type Unfunded = Tail["unfunded"]["total"];

function unfundedInYears(confirmed: Unfunded, conditional: Unfunded): string {
  const years = ({ byYear }: Unfunded): string =>
    listed(byYear.filter(({ amount }) => !isNil(amount)).map(({ year, amount }) => `${toPenny(amount)} in ${year}`));
  if (years(confirmed) === years(conditional)) return ` Unfunded of that: ${years(confirmed)}.`;
  const hoped = isNil(conditional.all) ? "nothing" : years(conditional);
  return ` Unfunded of that: on confirmed money alone ${years(confirmed)}; with conditional ${hoped}.`;
}
