import { addDays, dayInWords } from "../../calendar/index.ts";
import type { Level } from "../../funding/index.ts";
import { asPercent, type Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { type Tail, toPenny } from "../../questions/index.ts";
import { LEVELS } from "../../scenario/index.ts";
import { counted, listed } from "../../words/index.ts";
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
} from "../after-end-rests-on.ts";
import { isNil } from "../gap-said.ts";
import { inBrief } from "../money-shown.ts";

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
export function afterEndInWords(tail: Tail, plan: Plan): readonly string[] {
  if (tail.from === undefined) return [NOBODY];
  const money = [
    moneyStops(tail),
    moneyGoesOn(tail),
    moneyNotStated(tail),
    ownCostsFirst(tail, plan),
    partOfAYear(tail, plan),
  ];
  return [
    answer(tail, plan, toPenny),
    daysLookedAt(tail, plan),
    planAbsorbs(tail),
    slip(tail),
    ...(tail.cost === 0 ? [] : money),
    vacancies(tail),
    notCounted(tail),
    prices(tail),
  ].filter((sentence) => sentence !== "");
}

/**
 * The answer in a line, with nobody absorbed or as people are: what is unfunded on confirmed money alone and with conditional money.
 *
 * @param options - the one level of certainty that is said, where it is one
 * @example
 * const plan = readPlan({ outturn: 1, title: "Post", years: { from: "2024/25", to: "2024/25" },
 *   posts: [{ id: "lead", pay: { fullCost: 60000 }, start: "2024-04-01" }] });
 * afterEndHeadline(tail(plan, { absorbing: { is: "none" } }), plan) // => "What goes on costs £60,000 a year, and the plan names no funding, so all of it is unfunded."
 */
export function afterEndHeadline(tail: Tail, plan: Plan, options: { readonly level?: Level } = {}): string {
  const shown = Math.max(tail.annual, tail.cost) >= MILLION ? "millions" : "pounds";
  return tail.from === undefined ? NOBODY : answer(tail, plan, (amount) => inBrief(amount, shown), options.level);
}

const NOBODY = "No permanent post or staff line goes on after this plan.";
const MILLION = 100_000_000;

type SaysAmount = (amount: Pence) => string;

function answer(tail: Tail, plan: Plan, says: SaysAmount, level?: Level): string {
  const { absorbing, annual, cost } = tail;
  const aYear = `${says(annual)} a year`;
  const question = { found: tail, plan, says, ...(level && { level }) };
  if (absorbing.is === "none")
    return `What goes on costs ${aYear}${paysFor(question, annual, "aYear", onceSpent(tail))}.`;
  return (
    `${absorbed(tail)}, ${says(cost)} is left to pay up to ${lastDayLookedAt(tail)}` +
    `${cost === 0 ? "" : paysFor(question, cost, "all")}. ` +
    `With nobody absorbed it would cost ${aYear}.`
  );
}

interface PaysFor {
  readonly found: Tail;
  readonly plan: Plan;
  readonly says: SaysAmount;
  /** The one level that is said. */
  readonly level?: Level;
}

/** What no money pays for of a cost, after "costs so much". */
function paysFor({ found, plan, says, level }: PaysFor, amount: Pence, span: "aYear" | "all", since = ""): string {
  if (plan.funding.length === 0) return ", and the plan names no funding, so all of it is unfunded";
  const { money, unfunded } = found;
  const [confirmed, conditional] = [unfunded.confirmed[span], unfunded.conditional[span]];
  if (level !== undefined) {
    const short = unfunded[level][span];
    if (isNil(short)) return `, all of it paid for ${LEVELS[level]}${beforeThat(found, level, says)}`;
    return `: ${since}${short === amount ? "all" : says(short)} of it is unfunded ${LEVELS[level]}`;
  }
  if (isNil(confirmed))
    return isNil(unfunded.confirmed.all)
      ? ", and confirmed money pays for all of it: nothing is left unfunded"
      : `, and confirmed money pays for all of such a year${beforeThat(found, "confirmed", says)}`;
  const hopes = [...money.goesOn, ...money.stops, ...money.notStated].some(({ status }) => status === "conditional");
  const remaining = confirmed === amount ? "all" : says(confirmed);
  if (!hopes) return `: ${since}${remaining} of it is unfunded`;
  const hoped = conditional === confirmed ? "the same" : isNil(conditional) ? "nothing" : says(conditional);
  return `: ${since}${remaining} of it is unfunded on confirmed money alone, ${hoped} with conditional`;
}

/** A full year may be paid for where the first days are not: in the plan's last year its own costs come first. */
const beforeThat = (tail: Tail, level: Level, says: SaysAmount): string =>
  isNil(tail.unfunded[level].all)
    ? ""
    : `; of the days up to ${lastDayLookedAt(tail)}, ${says(tail.unfunded[level].all)} is unfunded`;

/** Where money carried forward pays for some of the days looked at, a year without any comes after it, and the answer says so. */
const onceSpent = ({ money: { goesOn, stops } }: Tail): string =>
  [...goesOn, ...stops].some(({ carriedOn }) => carriedOn > 0) ? "once what is carried forward is spent, " : "";

function absorbed({ absorbing, leaving, until }: Tail): string {
  if (absorbing.is === "turnover") {
    const [{ turnover, people }] = absorbing.establishments as [(typeof absorbing.establishments)[number]];
    return `With turnover of ${asPercent(turnover)} a year among ${counted(people, "post")}`;
  }
  const soon = leaving.filter(({ on }) => on !== undefined && on < until!);
  const days = [...new Set(soon.map(({ on }) => on!))].sort();
  const [firstDay, lastDay] = [days[0], days.at(-1)];
  const who = soon.length === leaving.length ? "all" : "some";
  if (firstDay === undefined || lastDay === undefined) return "With nobody absorbed in the days looked at";
  return `With ${who} absorbed ${firstDay === lastDay ? `on ${dayInWords(firstDay)}` : `between ${dayInWords(firstDay)} and ${dayInWords(lastDay)}`}`;
}

const lastDayLookedAt = ({ until }: Tail): string => dayInWords(addDays(until!, -1));

/** The days looked at, year by year. */
function daysLookedAt(tail: Tail, plan: Plan): string {
  const { absorbing, byYear, cost, from, unfunded } = tail;
  const yearsWithMoney = byYear.filter(({ amount }) => amount !== 0);
  if (yearsWithMoney.length === 0) return "";
  const years = listed(yearsWithMoney.map(({ year, amount }) => `${toPenny(amount)} in ${year}`));
  if (absorbing.is !== "none") return yearsWithMoney.length === 1 ? "" : `That is ${years}.`;
  const sums =
    yearsWithMoney.length === 1
      ? `${toPenny(cost)}, all of it in ${yearsWithMoney[0]!.year}`
      : `${toPenny(cost)}: ${years}`;
  const { confirmed, conditional } = unfunded;
  const remaining = plan.funding.length === 0 || isNil(confirmed.all) ? "" : unfundedInYears(confirmed, conditional);
  return `From ${dayInWords(from!)} to ${lastDayLookedAt(tail)} it costs ${sums}.${remaining}`;
}

type Unfunded = Tail["unfunded"]["total"];

function unfundedInYears(confirmed: Unfunded, conditional: Unfunded): string {
  const years = ({ byYear }: Unfunded): string =>
    listed(byYear.filter(({ amount }) => !isNil(amount)).map(({ year, amount }) => `${toPenny(amount)} in ${year}`));
  if (years(confirmed) === years(conditional)) return ` Unfunded of that: ${years(confirmed)}.`;
  const hoped = isNil(conditional.all) ? "nothing" : years(conditional);
  return ` Unfunded of that: on confirmed money alone ${years(confirmed)}; with conditional ${hoped}.`;
}
