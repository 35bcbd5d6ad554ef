import type { Day } from "../../calendar/index.ts";
import { addedUp, type Because, figured, type Taken } from "../../formula/index.ts";
import { found } from "../../issues/index.ts";
import { ON_COSTS, type OnCost, type Post, type RateInForce } from "../../plan/index.ts";
import { vacancyFactor } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Component } from "../components.ts";
import { paydayOf } from "../rates-by-month.ts";
import { gross, type Sought } from "./gross.ts";

/** One person in one month: the rates of its payday, and what the person is paid in it. */
export interface PersonMonth {
  readonly timeline: Timeline;
  /** The post's place in the plan. */
  readonly post: number;
  readonly payday: Day;
  readonly gross: (figure: string, pensionable: boolean) => Because;
}

/** One person's month as the spans of a group have it; `month` is as in the calendar. */
export const inMonth = (sought: Sought, month: number): PersonMonth => ({
  timeline: sought.timeline,
  post: sought.timeline.groups.post.values[sought.group]!,
  payday: paydayOf(month),
  gross: (figure, pensionable) => gross({ ...sought, pensionable }, month, figure),
});

/** One person's cost of one component in a month: its rule, worked on inputs that are explained in their turn. */
export function personMonth(of: PersonMonth, component: Component): Because {
  const { plan } = of.timeline;
  if (component === "pay") return of.gross("one person's pay", false);
  if (component === "full-cost") return of.gross("one person's full cost", false);
  if (component === "vacancy-factor") {
    return figured("one person's vacancy factor", vacancyFactor, {
      vacancyPercent: factorOf(of),
      employedCost: addedUp(
        "one person's employed cost",
        "all of it together",
        employedComponents(plan.posts[of.post]!).map((one) => personMonth(of, one)),
      ),
    });
  }
  const onCost = found(
    ON_COSTS.find(({ name }) => name === component),
    "cost of a person employed",
    component,
  );
  return onTop(of, onCost);
}

/** One on-cost of one person's month. */
function onTop({ timeline, payday, gross }: PersonMonth, { rule, words, on }: OnCost): Because {
  const { plan, rates } = timeline;
  const inForce = on(plan, rates, payday);
  const given = givenBy(inForce);
  const taken = Object.entries(inForce.taken).map(([name, figure]): [string, Taken] => {
    if (figure === "pay") return [name, gross("one person's pay", false)];
    return [name, figure === "pensionablePay" ? gross("one person's pensionable pay", true) : { ...figure, ...given }];
  });
  return figured(`one person's ${words.name}`, rule(plan.conventions), Object.fromEntries(taken));
}

/** The plan's vacancy factor, as a rule takes it. */
export function factorOf({ timeline }: PersonMonth): Taken {
  const { percent, source } = timeline.plan.vacancyFactor!;
  return { value: percent, unit: "rate", title: "vacancy factor", ...(source && { source }) };
}

/** What a person employed in a post costs, before the vacancy factor. */
export const employedComponents = (post: Post): readonly Component[] =>
  post.pay.is === "full-cost"
    ? ["full-cost"]
    : ["pay", ...ON_COSTS.flatMap(({ name, appliesTo }) => (appliesTo(post) ? [name] : []))];

/** Where a rate in force stands. */
function givenBy({ from, published, source }: RateInForce): Partial<Taken> {
  const by = published?.sources[0] ?? source;
  return {
    ...(from !== undefined && { from }),
    ...(by && { source: by }),
    ...(published && { confidence: published.confidence }),
  };
}
