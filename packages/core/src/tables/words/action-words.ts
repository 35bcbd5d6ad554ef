import { dayInWords } from "../../calendar/index.ts";
import { inWholeSteps } from "../../formula/index.ts";
import type { Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import type { ActionState, ActionsAnswer } from "../../questions/index.ts";
import { counted, grouped, listed } from "../../words/index.ts";
import { inOneUnit } from "../money-shown.ts";
import { MONEY_COUNTED } from "../risk-tables.ts";
import { levelsSaid } from "./risk-words.ts";

/**
 * How far a plan's actions are, in sentences: done by count and by money, overdue, what they cost and what of that nothing pays, actions
 * without money, and money without an action.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, statusCodes: [{ code: "G", meaning: "Complete", done: true }],
 *   recommendations: [{ id: "R1" }], actions: [{ id: "A1", recommendation: "R1", status: "G", costs: "none" }] });
 * actionSays(plan, actionsAnswer(forecast(plan)))[0] // => "1 of 1 action is done (100%), counting the status G as done."
 */
export function actionSays(plan: Plan, answer: ActionsAnswer): readonly string[] {
  return [
    doneSays(plan, answer),
    ...overdueSays(answer),
    ...moneySays(plan, answer),
    ...listSays(
      answer,
      "not-stated",
      "The plan names no cost for",
      "whether it needs money is not stated",
      "whether they need money is not stated",
    ),
    ...listSays(answer, "needs-none", "By the plan no money is needed for"),
    ...withoutActionSays(answer),
  ];
}

function doneSays({ statusCodes = [] }: Plan, { actions }: ActionsAnswer): string {
  const done = actions.filter(({ status }) => status.isDone).length;
  const codes = statusCodes.filter(({ isDone }) => isDone).map(({ code }) => code);
  const basis =
    codes.length === 0
      ? "no status counts as done"
      : `counting the ${codes.length === 1 ? "status" : "statuses"} ${listed(codes)} as done`;
  const share = actions.length === 0 ? "" : ` (${shareInWords(done, actions.length)})`;
  return `${grouped(done)} of ${counted(actions.length, "action")} ${done === 1 ? "is" : "are"} done${share}${codes.length === 0 ? ";" : ","} ${basis}.`;
}

/** A share in per cent to one decimal, as 57.1%; never all where something is left, and never none where something is there. */
function shareInWords(part: number, whole: number): string {
  const tenths = inWholeSteps(part * 1_000, whole);
  if (part < whole && tenths >= 1_000) return "more than 99.9%";
  if (part > 0 && tenths === 0) return "less than 0.1%";
  return tenths % 10 === 0 ? `${tenths / 10}%` : `${Math.floor(tenths / 10)}.${tenths % 10}%`;
}

function overdueSays({ actions, on }: ActionsAnswer): readonly string[] {
  if (on === undefined) return [];
  const overdue = actions.filter(({ isOverdue }) => isOverdue);
  const undated = actions.filter(({ action, status }) => action.due === undefined && !status.isDone);
  const without =
    undated.length === 0
      ? ""
      : ` ${counted(undated.length, "action")} not done ${undated.length === 1 ? "has" : "have"} no due date.`;
  return [
    overdue.length === 0
      ? `On ${dayInWords(on)}, no action is overdue.${without}`
      : `On ${dayInWords(on)}, ${counted(overdue.length, "action")} ${overdue.length === 1 ? "is" : "are"} overdue: ${listed(overdue.map(({ action }) => action.id))}.${without}`,
  ];
}

function moneySays(plan: Plan, { together, costDone, years }: ActionsAnswer): readonly string[] {
  const { all } = together.cost;
  if (all === 0) return [];
  const levels = levelsSaid(plan);
  const gaps = levels.map((fundingLevel) => together.paid[fundingLevel].gap.all);
  const says = inOneUnit([all, costDone, ...gaps]);
  const over = years.length === 1 ? `in ${years[0]}` : `over ${years[0]} to ${years.at(-1)}`;
  const notPaid = levels.flatMap((fundingLevel, index) =>
    gaps[index] === 0
      ? []
      : [`${says(gaps[index]!)}${index === 0 ? " is not funded" : ""} with ${MONEY_COUNTED[fundingLevel]}`],
  );
  const paidWith = levels.find((_, index) => gaps[index] === 0);
  return [
    `The actions cost ${says(all)} ${over}, each cost once. ${costDone === 0 ? "None of it is of actions that are done (0% by money)." : `Those done are ${says(costDone)} of it (${shareInWords(costDone, all)} by money).`}`,
    notPaid.length === 0
      ? `All of that cost is paid for with ${MONEY_COUNTED[levels[0]!]}.`
      : `Of that cost, ${listed(notPaid)}${paidWith === undefined ? "" : `; with ${MONEY_COUNTED[paidWith]} all of it is paid for`}.`,
  ];
}

/** Of more actions than this a sentence says how many they are; the table names them. */
const MOST_NAMED = 12;

function listSays(
  { actions }: ActionsAnswer,
  money: ActionState["money"],
  start: string,
  ofOne?: string,
  ofSeveral?: string,
): readonly string[] {
  const ids = actions.filter((state) => state.money === money).map(({ action }) => action.id);
  if (ids.length === 0) return [];
  const end = ids.length === 1 ? ofOne : ofSeveral;
  const which = ids.length > MOST_NAMED ? "" : `: ${listed(ids)}`;
  return [`${start} ${counted(ids.length, "action")}${which}${end === undefined ? "" : `; ${end}`}.`];
}

function withoutActionSays({ withoutAction }: ActionsAnswer): readonly string[] {
  const total = withoutAction.reduce((sum, { cost }) => sum + cost.all, 0) as Pence;
  return total === 0 ? [] : [`${inOneUnit([total])(total)} of the plan's cost is for no action.`];
}
