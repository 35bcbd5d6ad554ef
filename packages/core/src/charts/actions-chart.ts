import type { Plan } from "../plan/index.ts";
import type { ActionState, ActionsAnswer } from "../questions/index.ts";
import { actionSays, recommendationInWords, type Table } from "../tables/index.ts";
import { counted } from "../words/index.ts";
import type { Chart, Look } from "./chart.ts";
import { layoutOf } from "./layout.ts";
import { nothingToDraw } from "./nothing.ts";
import { solid, tinted } from "./paint.ts";
import { rowsPicture } from "./rows.ts";

/** Actions that stand in one row, of which some are done and some are late. */
interface Group {
  readonly name: string;
  readonly done: number;
  readonly open: number;
  readonly overdue: number;
}

/**
 * How many actions are done, open and overdue: by recommendation, or where there is none by status.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, statusCodes: [{ code: "G", meaning: "Complete", done: true }],
 *   actions: [{ id: "A1", status: "G" }] });
 * actionsChart(plan, actionsAnswer(forecast(plan))).title // => "1 of 1 action is done (100%), counting the status G as done"
 */
export function actionsChart(plan: Plan, answer: ActionsAnswer, look?: Look): Chart {
  const groups = groupsOf(plan, answer);
  const table = tableOf(groups, answer);
  if (answer.actions.length === 0) return nothingToDraw("actions", "The plan has no actions", table, look);
  const layout = layoutOf(look);
  const [done, open, overdue] = [solid(layout.colours, 0), tinted(layout.colours, 0), solid(layout.colours, 3)];
  const chartTitle = actionSays(plan, answer)[0]!.slice(0, -1);
  const isDated = answer.on !== undefined;
  const subtitle = `Number of actions ${answer.recommendations.some(({ recommendation }) => recommendation) ? "for each recommendation; one that is for several stands under each" : "with each status"}.`;
  const rows = groups.map(({ name, done: isDone, open: isOpen, overdue: isLate }) => ({
    heading: `${name}: ${counted(isDone + isOpen + isLate, "action")}`,
    says: [`${isDone} done`, `${isOpen} not done`, ...(isDated ? [`${isLate} overdue`] : [])].join(", "),
    bars: [
      [
        { from: 0, to: isDone, paint: done },
        { from: isDone, to: isDone + isOpen, paint: open },
        { from: isDone + isOpen, to: isDone + isOpen + isLate, paint: overdue },
      ].filter(({ from, to }) => to > from),
    ],
  }));
  const alternativeText = `Bar chart of actions. ${chartTitle}. ${rows.map(({ heading, says }) => `${heading}; ${says}.`).join(" ")}`;
  const key = [
    { says: "done", paint: done },
    { says: isDated ? "not done, and not overdue" : "not done", paint: open },
    ...(isDated ? [{ says: "overdue", paint: overdue }] : []),
  ];
  return {
    name: "actions",
    ...{ title: chartTitle, alt: alternativeText, table },
    ...rowsPicture(layout, { title: chartTitle, alt: alternativeText, subtitle, key, rows, are: "whole" }),
  };
}

function groupsOf({ statusCodes = [] }: Plan, { actions, recommendations }: ActionsAnswer): readonly Group[] {
  const isAnyRecommended = recommendations.some(({ recommendation }) => recommendation !== undefined);
  if (isAnyRecommended)
    return recommendations.map((state) => ({ name: recommendationInWords(state), ...countsOf(state.actions) }));
  return statusCodes.map(({ code, meaning }) => ({
    name: code === meaning ? code : `${code}: ${meaning}`,
    ...countsOf(actions.filter(({ status }) => status.code === code)),
  }));
}

function countsOf(states: readonly ActionState[]): Omit<Group, "name"> {
  const done = states.filter(({ status }) => status.isDone).length;
  const overdue = states.filter(({ isOverdue }) => isOverdue).length;
  return { done, overdue, open: states.length - done - overdue };
}

function tableOf(groups: readonly Group[], { actions, on, recommendations }: ActionsAnswer): Table {
  const isDated = on !== undefined;
  const rowOf = ({ overdue, ...counts }: Group) => ({ ...counts, ...(isDated && { overdue }) });
  const isByStatus = recommendations.every(({ recommendation }) => recommendation === undefined);
  return {
    title: isByStatus ? "Actions by status" : "Actions by recommendation",
    columns: [
      { key: "name", label: isByStatus ? "Status" : "Recommendation", unit: "text" },
      { key: "done", label: "Done", unit: "count" },
      { key: "open", label: isDated ? "Not done, not overdue" : "Not done", unit: "count" },
      ...(isDated ? [{ key: "overdue", label: "Overdue", unit: "count" } as const] : []),
    ],
    rows: groups.map(rowOf),
    total: rowOf({ name: "All actions, each once", ...countsOf(actions) }),
  };
}
