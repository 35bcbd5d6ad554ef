import type { Path } from "../../packages/core/src/issues/index.ts";

/** A slip in the rich plan: what stands at a place instead, and what is said of it, as a place and a code. */
export interface Mistake {
  readonly at: Path;
  /** Nothing: the key is left out. */
  readonly write: unknown;
  readonly said: string;
  /** Whether only the plan's years show that it is wrong. */
  readonly byYears?: true;
}

const mistake = (at: Path, write: unknown, said: string): Mistake => ({ at, write, said });
const byYears = (at: Path, write: unknown, said: string): Mistake => ({ at, write, said, byYears: true });

/** Mistakes none of which hides or mends another, several in each record. */
export const mistakes: readonly Mistake[] = [
  mistake(["source", "date"], "8 Juli 2024", "source.date not-a-date"),
  mistake(["conventions", "increments"], "yearly", "conventions.increments not-one-of"),
  mistake(["payScales", "local", 0, "points", "C"], "34k5", "payScales.local[0].points.C not-money"),
  mistake(["payAwards", 0, "status"], "maybe", "payAwards[0].status not-one-of"),
  mistake(["payAwards", 0, "points", 1], "E", "payAwards[0].points[1] unknown-point"),
  mistake(["payAwards", 1, "flat"], -900, "payAwards[1].flat below-zero"),
  mistake(["payAwards", 1, "points"], ["A", "B"], "payAwards[1].points does-not-apply"),
  mistake(["onCosts", "employerNi", 0, "rate"], 13.8, "onCosts.employerNi[0].rate rate-above-one"),
  byYears(["onCosts", "pension", 0, "from"], "2025-04-01", "onCosts.pension before-first-entry"),
  mistake(["onCosts", "apprenticeshipLevy"], "publishd", "onCosts.apprenticeshipLevy not-a-rate"),
  mistake(["vacancyFactor", "percent"], 0.05, "vacancyFactor.percent percent-too-small"),
  mistake(["vacancyFactor", "except", 1, "team"], "Leagl", "vacancyFactor.except[1] unknown-team"),
  mistake(["agencyRates", "hourly", "perHour"], "40 pounds", "agencyRates.hourly.perHour not-money"),

  mistake(["posts", 0, "fte"], 3, "posts[0].fte fte-above-one"),
  mistake(["posts", 0, "count"], 4, "posts[0].starts starts-do-not-add-up"),
  mistake(["posts", 0, "pay", "point"], "Z", "posts[0].pay.point unknown-point"),
  mistake(["posts", 0, "cover", "agency"], "wroker", "posts[0].cover.agency unknown-agency-rate"),
  mistake(["posts", 0, "titel"], "Social worker", "posts[0].titel unknown-key"),
  mistake(["posts", 1, "start"], "2024-13-01", "posts[1].start not-a-date"),
  mistake(["posts", 1, "pay", "top"], 30, "posts[1].pay.top top-below-point"),
  mistake(["posts", 1, "supplement", 0, "to"], "2024-09-30", "posts[1].supplement[0].to end-before-start"),
  mistake(["posts", 1, "agencyShare", "agency"], "dayly", "posts[1].agencyShare.agency unknown-agency-rate"),
  mistake(["posts", 2, "end"], "2024-08-31", "posts[2].end end-before-start"),
  mistake(["posts", 2, "contract"], "temporary", "posts[2].contract not-one-of"),
  mistake(["posts", 2, "pay", "salary", 0, "amount"], "52 k a year", "posts[2].pay.salary[0].amount not-money"),
  mistake(["posts", 3, "people"], 0, "posts[3].people not-a-count"),
  mistake(["posts", 3, "pay", "inLine"], "trainign", "posts[3].pay.inLine unknown-line"),
  mistake(["posts", 3, "afterEnd"], "continues", "posts[3].afterEnd does-not-apply"),
  mistake(["posts", 4, "id"], "moving", "lines[3].id double-id"),
  mistake(["posts", 4, "title"], " ", "posts[4].title empty-text"),
  mistake(["posts", 4, "cover", 0, "from"], "May", "posts[4].cover[0].from not-a-date"),
  byYears(["posts", 4, "cover", 1, "to"], "2024-09-30", "posts[4].cover[1] cover-overlaps-employee"),

  mistake(["lines", 0, "amount"], "50 thousand", "lines[0].amount not-money"),
  mistake(["lines", 0, "to"], "2024-08-31", "lines[0].to end-before-start"),
  mistake(["lines", 0, "afterEnd"], "continues", "lines[0].afterEnd does-not-apply"),
  byYears(["lines", 0, "budget", "2031/32"], 1, "lines[0].budget.2031/32 year-outside-plan"),
  mistake(["lines", 1, "spread"], "weeks", "lines[1].spread not-one-of"),
  mistake(["lines", 1, "perYear", "2025/27"], 1, "lines[1].perYear.2025/27 not-a-year"),
  byYears(["lines", 1, "perYear", "2030/31"], 1, "lines[1].perYear.2030/31 year-outside-plan"),
  byYears(["lines", 2, "perYear", "2026/27"], 1, "lines[2].perYear.2026/27 year-outside-line"),
  mistake(["lines", 2, "afterEnd", "absorbed"], "2026-02-01", "lines[2].afterEnd.absorbed absorbed-before-end"),
  mistake(["lines", 2, "agencyPremium", "employed"], 0, "lines[2].agencyPremium.employed wrong-kind"),
  mistake(["lines", 3, "perYear"], { "2024/25": 1 }, "lines[3] choose-one"),

  mistake(["savings", 0, "delivered"], 90, "savings[0].delivered rate-above-one"),
  mistake(["savings", 0, "dependsOn"], ["buildngs"], "savings[0].dependsOn[0] unknown-saving"),
  mistake(["savings", 1, "dependsOn"], ["post-room"], "savings[1].dependsOn circular-dependence"),
  mistake(["savings", 1, "slips", "months"], 1.5, "savings[1].slips.months not-a-count"),
  byYears(["savings", 1, "perYear", "2019/20"], 1, "savings[1].perYear.2019/20 year-outside-plan"),

  mistake(["funding", 0, "status"], undefined, "funding[0].status missing"),
  mistake(["funding", 0, "dependsOn", 1], "agency", "funding[0].dependsOn[1] line-without-budget"),
  mistake(["funding", 0, "dependsOn", 0], "builds", "funding[0].dependsOn[0] unknown-dependence"),
  mistake(["funding", 0, "pays", "posts", 0], "manger", "funding[0].pays.posts[0] unknown-post"),
  mistake(["funding", 0, "pays", "lines", 0], "agncy", "funding[0].pays.lines[0] unknown-line"),
  mistake(["funding", 0, "pays", "tags", 0], "frontline", "funding[0].pays.tags[0] unknown-tag"),
  mistake(["funding", 0, "drawsOn"], "new-post", "funding[0].drawsOn unknown-budget-line"),
  mistake(["funding", 1, "carryForward", "cap"], "half", "funding[1].carryForward.cap not-money"),
  mistake(["funding", 1, "kind"], "revenue", "funding[1].under does-not-apply"),
  byYears(["funding", 1, "perYear", "2028/29"], 1, "funding[1].perYear.2028/29 year-outside-plan"),
  mistake(["funding", 1, "broughtForward", "amount"], "some", "funding[1].broughtForward.amount not-money"),
  byYears(
    ["funding", 1, "broughtForward", "from"],
    "2024/25",
    "funding[1].broughtForward.from brought-forward-in-plan",
  ),
  mistake(["funding", 1, "approved", "on"], "8 Juli 2024", "funding[1].approved.on not-a-date"),
  mistake(["funding", 2, "ceiling"], "two million", "funding[2].ceiling not-money"),
  mistake(["funding", 2, "carryForward"], "all", "funding[2].carryForward does-not-apply"),
  byYears(["funding", 2, "years", 1], "2028/29", "funding[2].years[1] year-outside-plan"),
  byYears(["funding", 3, "pays", "share"], "61%", "funding[4].pays.share shares-above-whole"),
  mistake(["funding", 3, "within"], "nowhere", "funding[3].within unknown-source"),
  mistake(["funding", 5, "minimum"], "£7m", "funding[5].minimum minimum-above-opening"),
  byYears(["funding", 5, "in", "2028/29"], 1, "funding[5].in.2028/29 year-outside-plan"),
  mistake(["funding", 5, "carryForward"], "all", "funding[5].carryForward does-not-apply"),
  mistake(["funding", 4, "pays", "otherwise"], "none", "funding[4].pays.otherwise not-one-of"),

  mistake(["expect", "toNearest"], -1, "expect.toNearest below-zero"),
  byYears(["expect", "cost", "2020/21"], 1, "expect.cost.2020/21 year-outside-plan"),
  mistake(["budget", "base", 0, "amount"], "90 million", "budget.base[0].amount not-money"),
  mistake(["budget", "inflation", 0, "of"], undefined, "budget.inflation[0] choose-one"),
  mistake(["budget", "pressures", 0, "demand"], "children", "budget.pressures[0].demand unknown-budget-line"),
  mistake(["budget", "pressures", 0, "each"], "60,00", "budget.pressures[0].each not-money"),
  byYears(["budget", "growth", 1, "change", "2035/36"], 1, "budget.growth[1].change.2035/36 year-outside-plan"),
  mistake(["budget", "growth", 1, "recurrent"], "no", "budget.growth[1].recurrent wrong-kind"),
  mistake(["budget", "demand", 0, "growth"], 8, "budget.demand[0].growth wrong-kind"),
  mistake(["budget", "funding", 0, "id"], "general", "budget.reserves[0] double-id"),
  byYears(["budget", "reserves", 0, "out", "2024/25"], "2m", "budget.reserves[0].out.2024/25 reserve-overdrawn"),
  mistake(["budget", "virements", 0, "from"], "childrn", "budget.virements[0].from unknown-budget-line"),
  mistake(["budget", "virements", 0, "perYear", "2024/25"], -5, "budget.virements[0].perYear.2024/25 below-zero"),

  mistake(["claims", 0], " ", "claims[0] empty-text"),
  mistake(["scenarios", 0, "changes", 0, "share"], 25, "scenarios[0].changes[0].share rate-above-one"),
  mistake(["scenarios", 0, "changes", 0, "where", "id"], "solictor", "scenarios[0].changes[0].where selects-nothing"),
  mistake(["scenarios", 0, "changes", 1, "months"], 1, "scenarios[0].changes[1] choose-one"),
  mistake(["scenarios", 1, "from"], "quater", "scenarios[1].from unknown-scenario"),
];
