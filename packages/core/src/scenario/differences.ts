import { dayInWords } from "../calendar/index.ts";
import { ownProperty } from "../issues/index.ts";
import { asFte, asPercent, asPounds, type Pence } from "../money/index.ts";
import {
  type AfterEnd,
  type AgencyPremium,
  type AgencyShare,
  beginsWithPost,
  byId,
  type CarryForward,
  type Ceiling,
  carriedInWords,
  ceilingInWords,
  type FundingReserve,
  type FundingSource,
  type Line,
  type Plan,
  type Post,
  paysInWords,
  percentInWords,
  toldApart,
} from "../plan/index.ts";
import { listed } from "../words/index.ts";
import { charge } from "./kinds/agency-rate.ts";
import { payInWords } from "./pay-in-words.ts";
import { planWide } from "./plan-wide.ts";
import { without } from "./select.ts";
import { isSame, type Touched, touched } from "./touched.ts";

/**
 * In what two plans differ, a sentence a thing: what it is, and what it was.
 *
 * @example
 * const plan = (start: string) => readPlan({ outturn: 1, title: "One post", years: { from: "2024/25", to: "2025/26" },
 *   posts: [{ id: "sw", title: "Social worker", pay: { fullCost: 60000 }, start }] });
 * differences(plan("2024-09-01"), plan("2024-11-01")) // => ["Social worker starts 1 November 2024, was 1 September 2024."]
 */
export function differences(planBefore: Plan, planAfter: Plan): readonly string[] {
  const titles = new Map<string, string>(
    [planBefore, planAfter]
      .map(toldApart)
      .flatMap((plan) =>
        (["posts", "lines", "savings", "funding", "demand"] as const).flatMap((sectionName) =>
          (plan[sectionName] ?? []).map(({ id, title }) => [`${sectionName}.${id}`, title] as const),
        ),
      ),
  );
  const named = withPostsOf(toldApart(planAfter), toldApart(planBefore));
  const all = touched(planBefore, planAfter);
  const counted = new Set(all.flatMap(({ path }) => (path[2] === "count" ? [path[1]] : [])));
  return all.flatMap((record) => {
    const [sectionName = "", recordId = "", field] = record.path;
    const title = titles.get(`${sectionName}.${recordId}`);
    if (title === undefined)
      return [sectionName === "agencyRates" ? ofAgencyRate(recordId, record) : planWide(record, named)];
    if (field === undefined) return [record.was === undefined ? `${title} is added.` : `${title} is taken out.`];
    if (isSame(asDated(record.was), asDated(record.now))) return [];
    // Where more or fewer start on the same day, their count says it.
    if (field === "starts" && counted.has(recordId) && readsAlike(record)) return [];
    return [`${title} ${moved(field, record, named)}.`];
  });
}

/** A list of days without what says how they would move with a start: that is no difference until a start moves. */
const asDated = (rawValue: unknown): unknown =>
  Array.isArray(rawValue)
    ? rawValue.map((entry: unknown) =>
        typeof entry === "object" && entry !== null && "movesWithStart" in entry
          ? without(entry, "movesWithStart")
          : entry,
      )
    : rawValue;

const readsAlike = ({ was, now }: Touched): boolean =>
  startsInWords(was as Post["starts"]) === startsInWords(now as Post["starts"]);

/** A plan with the posts of an earlier one that are no longer there, so that what named them can be told. */
const withPostsOf = (plan: Plan, { posts }: Plan): Plan => ({
  ...plan,
  posts: [...plan.posts, ...posts.filter(({ id }) => byId(plan.posts, id) === undefined)],
});

function ofAgencyRate(name: string, { was, now }: Touched): string {
  const say = (rate: unknown): string =>
    rate === undefined ? "not there" : charge(rate as Parameters<typeof charge>[0]);
  return `The agency rate ${name} is ${say(now)}, was ${say(was)}.`;
}

type Words = (value: never) => string;

/** For each field: the words before its value, and how its value reads. */
const FIELDS: { readonly [field: string]: readonly [string, Words] } = {
  starts: ["starts", (starts: Post["starts"]) => startsInWords(starts)],
  end: ["ends", (end: Post["end"] & string) => dayInWords(end)],
  pay: ["is paid", (pay: Post["pay"]) => payInWords(pay)],
  fte: ["is at FTE", (fte: number) => asFte(fte)],
  count: ["has the count", String],
  people: ["has people", String],
  cover: ["has agency cover", (cover: Post["cover"]) => coverInWords(cover)],
  vacant: ["is vacant", (vacant: Post["vacant"]) => spans(vacant)],
  supplements: [
    "has supplements",
    (allSupplements: Post["supplements"]) =>
      listed(
        allSupplements.map(
          ({ amount, from, to }) =>
            `${asPounds(amount)} a year from ${from === undefined ? "the start" : dayInWords(from)}${to === undefined ? "" : ` to ${dayInWords(to)}`}`,
        ),
      ),
  ],
  agencyShare: ["has agency in", ({ share, agency }: AgencyShare) => `${asPercent(share)} of its months at ${agency}`],
  agencyPremium: [
    "has agency in",
    ({ share, agency, employed }: AgencyPremium) =>
      `${asPercent(share)} of it at ${asPounds(agency)} against ${asPounds(employed)}`,
  ],
  afterEnd: ["goes on after its end", (afterEnd: AfterEnd | NonNullable<Line["afterEnd"]>) => goesOn(afterEnd)],
  delivered: ["is delivered at", (delivered: number) => asPercent(delivered)],
  slips: ["slips by", ({ months }: { readonly months: number }) => (months === 1 ? "a month" : `${months} months`)],
  carryForward: ["may carry forward", (policy: CarryForward) => carriedInWords(policy)],
  ceiling: ["gives up to", (ceiling: Ceiling) => ceilingInWords(ceiling, asPounds)],
  status: ["is", String],
  reserve: [
    "is a reserve",
    ({ opening, minimum }: FundingReserve) => `of ${asPounds(opening)} with a minimum of ${asPounds(minimum)}`,
  ],
};

/** How a field reads where it is not stated. */
const WITHOUT: { readonly [field: string]: string } = { end: "with the plan's years", status: "confirmed" };

/** What of a record is how now, and was how. */
function moved(field: string, { was, now }: Touched, plan: Plan): string {
  const [, year] = /^perYear (.*)$/.exec(field) ?? [];
  const known =
    year === undefined
      ? field === "sum"
        ? sumField(was as Line["sum"], now as Line["sum"], plan)
        : field === "pays"
          ? paysField(was as Pays, now as Pays, plan)
          : ownProperty(FIELDS, field)
      : (["has", ({ amount }: { readonly amount: Pence }) => asPounds(amount)] as const);
  if (!known) return `has another ${field}`;
  const [verb, words] = known;
  const nothing = ownProperty(WITHOUT, field) ?? "none";
  const say = (rawValue: unknown): string => (isNothing(rawValue) ? nothing : words(rawValue as never));
  return `${verb} ${say(now)}${year === undefined ? "" : ` in ${year}`}, was ${say(was)}`;
}

type Pays = FundingSource["pays"];

/** What share a source pays, where that is what differs. */
function paysField(was: Pays, now: Pays, plan: Plan) {
  const isShared = was?.share?.rate !== now?.share?.rate || was?.share?.otherwise !== now?.share?.otherwise;
  return isShared ? (["pays", (pays: NonNullable<Pays>) => paysInWords(pays, plan)] as const) : undefined;
}

const isNothing = (rawValue: unknown): boolean =>
  rawValue === undefined || (Array.isArray(rawValue) && rawValue.length === 0);

/** One start as its day; several with how many posts start on each. */
function startsInWords(starts: Post["starts"]): string {
  const [onlyDatedCount] = starts;
  if (starts.length === 1 && onlyDatedCount) return startInWords(onlyDatedCount);
  return listed(starts.map((start) => `${startInWords(start)} (${start.count})`));
}

const startInWords = ({ on, within }: Post["starts"][number]): string =>
  within === undefined
    ? dayInWords(on)
    : `${dayInWords(on)} (between ${dayInWords(within.from)} and ${dayInWords(within.to)})`;

const coverInWords = (cover: Post["cover"]): string =>
  listed(
    cover.map(({ agency, from, to, count, engaged, notInPostOn, handover }) => {
      const until = to === undefined ? "the start" : dayInWords(to);
      const paid = engaged ? `, paid in proportion to ${dayInWords(engaged.from)} to ${dayInWords(engaged.to)}` : "";
      const settled = notInPostOn === undefined ? "" : `, for who is not in post on ${dayInWords(notInPostOn)}`;
      return `at ${agency} from ${dayInWords(from)} to ${until}${count === undefined ? "" : ` (${count})`}${paid}${settled}${handover ? ", as a handover" : ""}`;
    }),
  );

const spans = (allVacant: Post["vacant"]): string =>
  listed(
    allVacant.map(
      ({ from, to, count }) =>
        `from ${dayInWords(from)} to ${dayInWords(to)}${count === undefined ? "" : ` (${count})`}`,
    ),
  );

function goesOn({ absorbed }: AfterEnd | NonNullable<Line["afterEnd"]>): string {
  if (absorbed === undefined || absorbed.length === 0) return "until the plan's years end";
  if (typeof absorbed === "string") return `until ${dayInWords(absorbed)}`;
  return `until absorbed, ${listed(absorbed.map(({ on, count }) => `${count} on ${dayInWords(on)}`))}`;
}

/** In what two sums of a line differ besides their years: how they grow, or on which days they are a cost. */
function sumField(was: Line["sum"], now: Line["sum"], plan: Plan) {
  if (was.is === "percent" && now.is === "percent") {
    const percent = (sum: Line["sum"]) => (sum.is === "percent" ? percentInWords(sum, plan) : "");
    return isSame({ ...was, from: now.from, to: now.to }, now)
      ? (["runs", onItsDays] as const)
      : (["is", percent] as const);
  }
  if (was.is === "yearly" && now.is === "yearly" && !isSame(was.begins ?? [], now.begins ?? []))
    return ["begins", (sum: Line["sum"]) => beginningInWords(sum, plan)] as const;
  if (was.is === "yearly" && now.is === "yearly" && (was.growth !== now.growth || was.uplift !== now.uplift))
    return ["grows", growth] as const;
  if (was.is === "yearly" && now.is === "yearly" && !isSame(was.perYear, now.perYear)) return ["has", byYears] as const;
  return [was.is === "yearly" ? "runs" : "is", onItsDays] as const;
}

/** "with Planner or Planner (not recruited)"; of income whose posts have gone, that it does not come. */
function beginningInWords(sum: Line["sum"], { posts }: Plan): string {
  if (!beginsWithPost(sum)) return "never, as nobody is there with whom it would";
  return `with ${listed(
    sum.begins.map((id) => byId(posts, id)?.title ?? id),
    "or",
  )}`;
}

const byYears = (sum: Line["sum"]): string =>
  sum.is === "yearly" ? listed(sum.perYear.map(({ year, amount }) => `${asPounds(amount)} in ${year}`)) : "";

function growth(sum: Line["sum"]): string {
  if (sum.is === "yearly" && sum.uplift !== undefined) return "as plain salaries do";
  if (sum.is !== "yearly" || sum.growth === undefined) return "not at all";
  return `by ${asPercent(sum.growth)} each 1 April`;
}

/** "£90,000 on 10 March 2025", "£30,000 from 1 September 2024", "to 28 February 2026". */
function onItsDays(sum: Line["sum"]): string {
  if (sum.is === "one-off") return `${asPounds(sum.amount)} on ${dayInWords(sum.on)}`;
  const { from, to } = sum;
  const days = [from && `from ${dayInWords(from)}`, to && `to ${dayInWords(to)}`].filter(Boolean).join(" ");
  const amount = sum.is === "fixed" ? asPounds(sum.amount) : "";
  return `${amount} ${days === "" ? "over the plan's years" : days}`.trim();
}
