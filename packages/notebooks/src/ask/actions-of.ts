import { type Day, forecast, type Plan } from "@outturn/core";
import { type ActionsAnswer, actionsAnswer } from "@outturn/core/questions";
import { actionSays, actionTables, type NamedTable } from "@outturn/core/tables";

/** How far the actions are, in the command's words and tables. */
export interface ActionsFound {
  readonly answer: ActionsAnswer;
  readonly says: readonly string[];
  readonly tables: readonly NamedTable[];
}

/**
 * How far a plan's actions are, as `outturn actions` says it.
 *
 * @param on - the day on which what was due before it is overdue; without one nothing is said of that
 */
export function actionsFound(plan: Plan, on?: Day): ActionsFound {
  const made = forecast(plan);
  const answer = actionsAnswer(made, on);
  return { answer, says: actionSays(plan, answer), tables: actionTables(made, answer) };
}
