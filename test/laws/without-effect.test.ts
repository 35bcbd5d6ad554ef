import { test } from "@fast-check/vitest";
import { expect } from "vitest";
import { dayInWords } from "../../packages/core/src/calendar/index.ts";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { costIssues, type Plan, type Post, scaleOfPay } from "../../packages/core/src/plan/index.ts";
import { tail } from "../../packages/core/src/questions/index.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";

/** One thing that a plan states. */
interface Input {
  /** As the note on what has no effect names it. */
  readonly words: string;
  /** The plan without it; absent where the plan would be another plan, or none. */
  readonly without?: Plan;
  /** The plan with much more of it: where no figure moves, it has no effect. */
  readonly more: Plan;
}

const POUNDS_10K = 1_000_000;
const onScale = (scale: string): string =>
  scale === "njc" ? "the national scale" : scale === "salaries" ? "plain salaries" : scale;
const daysOf = ({ from, to }: { readonly from?: string; readonly to?: string }): string =>
  `${from === undefined ? "" : ` from ${dayInWords(from as never)}`}${to === undefined ? "" : ` to ${dayInWords(to as never)}`}`;

/** A list without its entry at a place, and with that entry changed. */
const without = <One>(all: readonly One[], at: number): readonly One[] => all.filter((_, place) => place !== at);
const changed = <One>(all: readonly One[], at: number, change: (one: One) => One): readonly One[] =>
  all.map((one, place) => (place === at ? change(one) : one));

const awards = (plan: Plan): readonly Input[] =>
  plan.payAwards.map((award, at) => ({
    words: `the pay award of ${dayInWords(award.from)} on ${onScale(award.scale)}`,
    without: { ...plan, payAwards: without(plan.payAwards, at) },
    more: {
      ...plan,
      payAwards: changed(plan.payAwards, at, (one) => ({ ...one, award: { flat: POUNDS_10K as never } })),
    },
  }));

function scales(plan: Plan): readonly Input[] {
  return Object.entries(plan.payScales).flatMap(([scale, tables]): Input[] => {
    const dearer = (at: number): Plan => ({
      ...plan,
      payScales: {
        ...plan.payScales,
        [scale]: changed(tables, at, (table) => ({
          ...table,
          points: table.points.map(({ point, salary }) => ({ point, salary: (salary + POUNDS_10K) as never })),
        })),
      },
    });
    const isNamed = plan.posts.some(({ pay }) => scaleOfPay(plan, pay) === scale);
    if (!isNamed) return [{ words: `the pay scale ${scale}`, more: dearer(0) }];
    return tables.map(({ from }, at) => ({
      words: `the table of ${scale} from ${dayInWords(from)}`,
      more: dearer(at),
      ...(at > 0 && {
        without: { ...plan, payScales: { ...plan.payScales, [scale]: without(tables, at) } },
      }),
    }));
  });
}

function rates(plan: Plan): readonly Input[] {
  const { employerNi, pension } = plan.onCosts;
  const of = (name: "employerNi" | "pension", words: string): Input[] => {
    const entries = name === "employerNi" ? employerNi : pension;
    if (typeof entries !== "object") return [];
    return (entries as readonly { readonly from: string; readonly rate: number }[]).map(({ from }, at, all) => ({
      words: `${words} from ${dayInWords(from as never)}`,
      more: {
        ...plan,
        onCosts: {
          ...plan.onCosts,
          [name]: changed(all, at, (one) => ({
            ...one,
            rate: one.rate + 200_000,
            ...(name === "employerNi" && { monthlyThreshold: 0, annualThreshold: 0 }),
          })),
        },
      } as Plan,
      ...(all.length > 1 && {
        without: { ...plan, onCosts: { ...plan.onCosts, [name]: without(all, at) } } as Plan,
      }),
    }));
  };
  const { vacancyFactor: factor } = plan;
  return [
    ...of("employerNi", "the employer NI"),
    ...of("pension", "the employer pension rate"),
    ...Object.keys(plan.agencyRates).map((name) => ({
      words: `the agency rate ${name}`,
      more: { ...plan, agencyRates: { ...plan.agencyRates, [name]: { is: "weekly", perWeek: 1_000_000 } } } as Plan,
    })),
    ...(factor
      ? [
          {
            words: "the vacancy factor",
            without: withoutFactor(plan),
            more: { ...plan, vacancyFactor: moreOf(factor) },
          },
        ]
      : []),
  ];
}

function withoutFactor({ vacancyFactor: _, ...plan }: Plan): Plan {
  return { ...plan, posts: plan.posts.map(({ vacancyFactor: __, ...post }) => post) };
}

function sums(plan: Plan): readonly Input[] {
  const withPost = (at: number, post: Partial<Post>): Plan => ({
    ...plan,
    posts: changed(plan.posts, at, (one) => ({ ...one, ...post })),
  });
  const ofPosts = plan.posts.flatMap((post, at): Input[] => {
    const { pay, title, supplements } = post;
    const stated = pay.is === "salary" ? pay.salary : pay.is === "full-cost" ? pay.fullCost : [];
    const paid = (all: typeof stated): Partial<Post> => ({
      pay: (pay.is === "salary" ? { ...pay, salary: all } : { ...pay, fullCost: all }) as Post["pay"],
    });
    return [
      ...stated.map((one, place) => ({
        words: `the ${pay.is === "salary" ? "salary" : "full cost"} of ${title}${daysOf({ ...(one.from && { from: one.from }) })}`,
        more: withPost(
          at,
          paid(changed(stated, place, (sum) => ({ ...sum, amount: (sum.amount + POUNDS_10K) as never }))),
        ),
        ...(stated.length > 1 && { without: withPost(at, paid(without(stated, place))) }),
      })),
      ...supplements.map((one, place) => ({
        words: `the supplement of ${title}${daysOf(one)}`,
        more: withPost(at, {
          supplements: changed(supplements, place, (sum) => ({ ...sum, amount: (sum.amount + POUNDS_10K) as never })),
        }),
        without: withPost(at, { supplements: without(supplements, place) }),
      })),
    ];
  });
  const ofLines = plan.lines.flatMap((line, at): Input[] => {
    const { sum, title } = line;
    if (sum.is !== "yearly" || sum.growth === undefined) return [];
    const { growth, ...still } = sum;
    const grown = (to: typeof sum): Plan => ({
      ...plan,
      lines: changed(plan.lines, at, (one) => ({ ...one, sum: to })),
    });
    const more = { ...sum, growth: (growth + 500_000) as never };
    return [{ words: `the growth of ${title}`, without: grown(still), more: grown(more) }];
  });
  const rests = (id: string): boolean => plan.funding.some(({ dependsOn }) => dependsOn.includes(id));
  const ofSavings = plan.savings
    .filter(({ id }) => !rests(id))
    .map(({ title }): Input => {
      const more = plan.savings.map((saving) => ({ ...saving, delivered: 0 as never }));
      return {
        words: `the saving ${title}, which no money depends on`,
        without: { ...plan, savings: [] },
        more: { ...plan, savings: more },
      };
    });
  return [...ofPosts, ...ofLines, ...ofSavings];
}

/** Long enough for what is dated after the plan's years, and for people to reach the top of the national scale. */
const MONTHS_AFTER = 45 * 12;

const NOT_HELD = "not held";

/** Every month after the end; nothing where the plan cannot be costed over more years. */
function tailOf(plan: Plan) {
  try {
    return tail(plan, { absorbing: { is: "none" }, months: MONTHS_AFTER }).byMonth;
  } catch (error) {
    if (error instanceof PlanError) return NOT_HELD;
    throw error;
  }
}

/** Everything that a forecast of a plan, and what goes on after its end, comes to. */
function figuresOf(plan: Plan) {
  if (costIssues(plan).length > 0) return undefined;
  const { cost, staff, gap, funding, notes } = forecast(plan);
  const goesOn = plan.posts.some(({ contract }) => contract === "permanent");
  const after = goesOn && tailOf(plan);
  const going = notes.filter(({ code }) => code === "continues-after-end");
  return {
    cost,
    staff,
    gap,
    applied: funding.applied,
    going: going.map(({ amount, amounts }) => ({ amount, amounts })),
    after,
  };
}

const saidOf = (plan: Plan): ReadonlySet<string> => {
  const text = forecast(plan).notes.find(({ code }) => code === "without-effect")?.text ?? "";
  const list = text.replace("Read, and without effect on any figure of this forecast: ", "").replace(/\.$/, "");
  // A comma of ours stands before "which" alone.
  return new Set(
    list
      .replaceAll(", which", "; which")
      .split(/, | and /)
      .map((one) => one.replaceAll("; which", ", which")),
  );
};

const inputs = (plan: Plan): readonly Input[] => [awards, scales, rates, sums].flatMap((of) => of(plan));

/** Sums that are not lost in a penny, and posts of which agency workers do not fill all: then much more of any input is seen. */
const arbitraryPlan = arbitraryWholePlan.map((plan): Plan => {
  const enough = <One extends { readonly amount: number }>(one: One): One => ({
    ...one,
    amount: one.amount + POUNDS_10K,
  });
  const posts = plan.posts.map((post): Post => {
    const { pay, agencyShare } = post;
    return {
      ...post,
      fte: Math.max(post.fte, 2_000) as never,
      ...(pay.is === "salary" && { pay: { ...pay, salary: pay.salary.map(enough) } }),
      ...(pay.is === "full-cost" && { pay: { ...pay, fullCost: pay.fullCost.map(enough) } }),
      ...(agencyShare && { agencyShare: { ...agencyShare, share: Math.min(agencyShare.share, 800_000) as never } }),
    };
  });
  const lines = plan.lines.map((line) =>
    line.sum.is === "yearly" ? { ...line, sum: { ...line.sum, perYear: line.sum.perYear.map(enough) } } : line,
  );
  return { ...plan, posts, lines };
});

test.prop([arbitraryPlan], { numRuns: runs(12) })(
  "what is said to have no effect could be left out, or be much more; what could be much more and moves no figure is said",
  (plan) => {
    const said = saidOf(plan);
    if ([...said].some((one) => / more$/.test(one))) return;
    const figures = JSON.stringify(figuresOf(plan));
    for (const { words, without: less, more } of inputs(plan)) {
      const found = JSON.stringify(figuresOf(more));
      if (said.has(words)) {
        if (found !== undefined) expect([words, found]).toEqual([words, figures]);
        const left = less && JSON.stringify(figuresOf(less));
        if (left !== undefined) expect([words, left]).toEqual([words, figures]);
      } else {
        // What is dated later may be for what goes on, which nobody can say there.
        if (found !== undefined && !found.includes(NOT_HELD))
          expect([words, found === figures]).toEqual([words, false]);
      }
    }
  },
);

/** A vacancy factor that takes much more off; of a target, which can be all that there is already, nothing. */
const moreOf = (factor: NonNullable<Plan["vacancyFactor"]>): NonNullable<Plan["vacancyFactor"]> =>
  "percent" in factor
    ? { ...factor, percent: (factor.percent + 300_000) as never }
    : {
        ...factor,
        perYear: factor.perYear.map(({ year, amount }) => ({ year, amount: (amount > 0 ? 0 : 100_000) as never })),
      };
