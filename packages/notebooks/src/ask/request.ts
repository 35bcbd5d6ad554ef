import type { Day, Forecast, Issue, Plan } from "@outturn/core";
import type { MediumTerm } from "@outturn/core/budget";
import type {
  AgencyAnswer,
  AgencyOptions,
  Answer,
  Bridge,
  BridgeMethod,
  calibrateLine,
  calibratePosts,
  Goal,
  InputOf,
  InvestAnswer,
  LineRamp,
  PostsRamp,
  Side,
  Tail,
  TailOptions,
  TornadoBar,
  TwoPaths,
  WeeksDelay,
} from "@outturn/core/questions";
import type { RiskAlone, RiskDriver, RiskLevel } from "@outturn/core/risk";
import type { Change } from "@outturn/core/scenario";
import type { ActionsFound } from "./actions-of.ts";
import type { ComparedSide } from "./compared-side.ts";
import type { DemandFound } from "./demand-of.ts";
import type { ExplainedFigure } from "./explained-figure.ts";
import type { NamedFigure } from "./named-figures.ts";
import type { PaperAsked, PaperMade } from "./paper-of.ts";
import type { DrawsWanted, RiskFound } from "./risk-of.ts";

/** What a paper prints, and how roundly. */
export type Printed = Parameters<typeof calibratePosts>[1];

export type LineOptions = NonNullable<Parameters<typeof calibrateLine>[2]>;

/** The plan that is asked about, and what is changed in it first. */
interface OfPlan {
  readonly plan: Plan;
  readonly changes?: readonly Change[];
}

/** A input and the values between which it is moved, in its own units. */
export interface Moved {
  readonly input: InputOf;
  readonly low: number;
  readonly high: number;
}

/** A question to the library, as plain data: it may be asked in another thread. */
export type Request = OfPlan &
  (
    | { readonly ask: "forecast" }
    | { readonly ask: "budget" }
    | { readonly ask: "bridge"; readonly of: readonly Change[]; readonly figure: string; readonly method: BridgeMethod }
    | { readonly ask: "seek"; readonly input: InputOf; readonly goal: Goal }
    | { readonly ask: "tornado"; readonly inputs: readonly Moved[]; readonly figure: string }
    | { readonly ask: "weeks-delay" }
    | { readonly ask: "weeks-move" }
    | { readonly ask: "agency"; readonly options: Omit<AgencyOptions, "rates"> }
    | { readonly ask: "tail"; readonly options: Omit<TailOptions, "rates"> }
    | { readonly ask: "calibrate-line"; readonly line: string; readonly options: LineOptions }
    | { readonly ask: "calibrate-posts"; readonly printed: Printed }
    | { readonly ask: "compare"; readonly sides: readonly Side[] }
    | { readonly ask: "bridge-between"; readonly first: Side; readonly second: Side; readonly figure: string }
    | { readonly ask: "scenario-issues" }
    | { readonly ask: "explain"; readonly figure: string }
    | { readonly ask: "figures" }
    | { readonly ask: "paper"; readonly paper: PaperAsked }
    | { readonly ask: "demand" }
    | { readonly ask: "actions"; readonly on?: Day }
    | ({ readonly ask: "invest" } & TwoPaths)
    | ({ readonly ask: "risk" | "risks-alone" } & DrawsWanted)
    | ({ readonly ask: "risk-drivers"; readonly level: RiskLevel } & DrawsWanted)
  );

/** What each question is answered with, as plain data too. */
export interface Answers {
  readonly forecast: Forecast;
  /** Absent where the plan has no budget. */
  readonly budget: MediumTerm | undefined;
  readonly bridge: Bridge;
  readonly seek: Answer;
  readonly tornado: readonly TornadoBar[];
  readonly "weeks-delay": WeeksDelay;
  readonly "weeks-move": WeeksDelay;
  readonly agency: AgencyAnswer;
  readonly tail: Tail;
  /** Absent where the line has no two years with a sum in each. */
  readonly "calibrate-line": LineRamp | undefined;
  readonly "calibrate-posts": PostsRamp;
  readonly compare: readonly ComparedSide[];
  readonly "bridge-between": Bridge;
  /** Of every scenario of the plan. */
  readonly "scenario-issues": readonly Issue[];
  readonly explain: ExplainedFigure;
  readonly figures: readonly NamedFigure[];
  readonly paper: PaperMade;
  readonly demand: DemandFound;
  readonly actions: ActionsFound;
  readonly invest: InvestAnswer;
  readonly risk: RiskFound;
  readonly "risks-alone": readonly RiskAlone[];
  readonly "risk-drivers": readonly RiskDriver[];
}
