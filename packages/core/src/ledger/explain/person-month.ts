import type { Day } from "../../calendar/index.ts";
import { addedUp, type Because, figured, type Taken } from "../../formula/index.ts";
import type { Post } from "../../plan/index.ts";
import { apprenticeshipLevy, employerNi, employerNiAnnualTwelfth, pension, vacancyFactor } from "../../rules/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import type { Component } from "../ledger.ts";
import { employerNiOn, type InForce, levyOn, paydayOf, pensionOn } from "../rates-by-month.ts";
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
  const { payday } = of;
  const { plan, rates } = of.timeline;
  const pay = (): Because => of.gross("one person's pay", false);
  switch (component) {
    case "pay":
      return pay();
    case "full-cost":
      return of.gross("one person's full cost", false);
    case "employer-ni": {
      const ni = employerNiOn(plan, rates, payday);
      const annual = plan.conventions.niThreshold === "annual-twelfth";
      const threshold = annual ? ni.value.annualThreshold : ni.value.monthlyThreshold;
      return figured("one person's employer NI", annual ? employerNiAnnualTwelfth : employerNi, {
        niRate: inForce(ni, ni.value.rate, "rate", "employer NI rate"),
        pay: pay(),
        niThreshold: inForce(ni, threshold, "pence", `${annual ? "annual" : "monthly"} secondary threshold`),
      });
    }
    case "pension": {
      const rate = pensionOn(plan, payday);
      return figured("one person's employer pension", pension, {
        pensionRate: inForce(rate, rate.value.rate, "rate", "employer pension rate"),
        pensionablePay: of.gross("one person's pensionable pay", true),
      });
    }
    case "apprenticeship-levy": {
      const rate = levyOn(plan, rates, payday);
      return figured("one person's apprenticeship levy", apprenticeshipLevy, {
        levyRate: inForce(rate, rate.value.rate, "rate", "apprenticeship levy rate"),
        pay: pay(),
      });
    }
    case "vacancy-factor": {
      return figured("one person's vacancy factor", vacancyFactor, {
        vacancyPercent: factorOf(of),
        employedCost: addedUp(
          "one person's employed cost",
          "all of it together",
          employedComponents(plan.posts[of.post]!).map((one) => personMonth(of, one)),
        ),
      });
    }
    default:
      throw new RangeError(`${component} is not a cost of a person employed`);
  }
}

/** The plan's vacancy factor, as a rule takes it. */
export function factorOf({ timeline }: PersonMonth): Taken {
  const { percent, source } = timeline.plan.vacancyFactor!;
  return { value: percent, unit: "rate", title: "vacancy factor", ...(source && { source }) };
}

/** What a person employed in a post costs, before the vacancy factor. */
export const employedComponents = ({ pay }: Post): readonly Component[] =>
  pay.is === "full-cost" ? ["full-cost"] : ["pay", "employer-ni", "pension", "apprenticeship-levy"];

function inForce({ from, published, source }: InForce<unknown>, value: number, unit: string, title: string): Taken {
  const by = published?.sources[0] ?? source;
  return {
    value,
    unit,
    title,
    ...(from !== undefined && { from }),
    ...(by && { source: by }),
    ...(published && { confidence: published.confidence }),
  };
}
