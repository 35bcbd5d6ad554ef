import { forecast, type Plan } from "@outturn/core";
import { mediumTermBudget } from "@outturn/core/budget";
import {
  agencyAgainst,
  besideEachOther,
  bridge,
  bridgeBetween,
  calibrateLine,
  calibratePosts,
  goalSeek,
  inputOf,
  investBetween,
  tail,
  tornado,
  weeksDelay,
  weeksMove,
} from "@outturn/core/questions";
import { applyChanges, scenarioIssues } from "@outturn/core/scenario";
import { comparedSide } from "./compared-side.ts";
import { explainedFigure } from "./explained-figure.ts";
import { namedFigures } from "./named-figures.ts";
import type { PaperAsked, PaperMade } from "./paper-of.ts";
import type { Answers, Request } from "./request.ts";
import type { SayStage } from "./say-stage.ts";

/**
 * Answers a question. This is the one way from a page to the library, so that the work may move to another thread without a page
 * that knows of it.
 *
 * @param say - hears how far a long answer is
 * @throws PlanError when the changes cannot be made to the plan
 */
export async function run<Asked extends Request>(
  asked: Asked,
  say: SayStage = () => {},
): Promise<Answers[Asked["ask"]]> {
  return answer(asked, say) as Answers[Asked["ask"]];
}

function answer(askedRequest: Request, say: SayStage): Answers[Request["ask"]] | Promise<Answers[Request["ask"]]> {
  const plan = changed(askedRequest);
  switch (askedRequest.ask) {
    case "forecast":
      return forecast(plan);
    case "budget":
      return mediumTermBudget(plan);
    case "bridge":
      return bridge(plan, askedRequest.of, { figure: askedRequest.figure, method: askedRequest.method });
    case "seek":
      return goalSeek(plan, inputOf(plan, askedRequest.input), askedRequest.goal);
    case "tornado":
      return tornado(
        plan,
        askedRequest.inputs.map(({ input, low, high }) => ({ input: inputOf(plan, input), low, high })),
        askedRequest.figure,
      );
    case "weeks-delay":
      return weeksDelay(plan);
    case "weeks-move":
      return weeksMove(plan);
    case "agency":
      return agencyAgainst(plan, askedRequest.options);
    case "tail":
      return tail(plan, askedRequest.options);
    case "calibrate-line":
      return calibrateLine(plan, lineOf(plan, askedRequest.line), askedRequest.options);
    case "calibrate-posts":
      return calibratePosts(plan, askedRequest.printed);
    case "compare":
      return besideEachOther(plan, askedRequest.sides).map(comparedSide);
    case "bridge-between":
      return bridgeBetween(plan, askedRequest.first, askedRequest.second, { figure: askedRequest.figure });
    case "scenario-issues":
      return scenarioIssues(plan);
    case "explain":
      return explainedFigure(forecast(plan), askedRequest.figure);
    case "figures":
      return namedFigures(forecast(plan));
    case "paper":
      return paper(plan, askedRequest.paper);
    case "demand":
    case "actions":
    case "invest":
      return whatItIsFor(plan, askedRequest);
    case "risk":
    case "risks-alone":
    case "risk-drivers":
      return risk(plan, askedRequest, say);
  }
}

/**
 * A control that says what the plan says already changes nothing, and that is no fault. The plan's control totals are those of the
 * plan as it stands: a question is not held to them.
 */
export function changed({ plan, changes = [] }: Pick<Request, "plan" | "changes">): Plan {
  if (changes.length === 0) return plan;
  const { expect: _, ...remaining } = applyChanges(plan, changes, { idle: "allowed" });
  return remaining;
}

/** What writes papers is made when the first is asked for. */
async function paper(plan: Plan, asked: PaperAsked): Promise<PaperMade> {
  const { paperOf } = await import("./paper-of.ts");
  return paperOf(plan, asked);
}

type ForRequest = Extract<Request, { readonly ask: "demand" | "actions" | "invest" }>;

/** What answers of demand and actions is made when the first is asked of. */
async function whatItIsFor(plan: Plan, asked: ForRequest): Promise<Answers[ForRequest["ask"]]> {
  if (asked.ask === "invest") return investBetween(plan, asked);
  if (asked.ask === "demand") return (await import("./demand-of.ts")).demandFound(plan);
  return (await import("./actions-of.ts")).actionsFound(plan, asked.on);
}

type RiskRequest = Extract<Request, { readonly ask: "risk" | "risks-alone" | "risk-drivers" }>;

/** What draws risks is made when the first are. */
async function risk(plan: Plan, asked: RiskRequest, say: SayStage): Promise<Answers[RiskRequest["ask"]]> {
  const { riskFound, risksAlone, driversOf } = await import("./risk-of.ts");
  if (asked.ask === "risk-drivers") return driversOf(plan, asked, say);
  return asked.ask === "risk" ? riskFound(plan, asked, say) : risksAlone(plan, asked, say);
}

function lineOf(plan: Plan, id: string): Plan["lines"][number] {
  const foundLine = plan.lines.find((planLine) => planLine.id === id);
  if (!foundLine) throw new RangeError(`the plan has no line ${id}`);
  return foundLine;
}
