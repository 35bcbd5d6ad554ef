import type { MediumTerm } from "../../budget/index.ts";
import type { Day } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import type { ActionsAnswer } from "../../questions/index.ts";
import type { CostRow } from "./cost-rows.ts";
import type { NamedThing, Names } from "./names.ts";
import type { PostNames } from "./post-names.ts";
import type { Missing, Reading } from "./readings.ts";

/** What claims are held to: a plan's forecast, its budget and its names. */
export interface PlanFigures {
  readonly forecast: Forecast;
  readonly budget?: MediumTerm;
  readonly names: Names;
  readonly rows: readonly CostRow[];
  readonly posts: PostNames;
  /** The rows of a post, a line or a team. */
  readonly rowsOf: (namedThing: NamedThing) => readonly CostRow[] | Missing;
  /** How far the actions are, on a day. */
  readonly actionsOn: (day?: Day) => ActionsAnswer;
  /** What was found before for the same words. */
  readonly known: Map<string, readonly Reading[] | Missing>;
}
