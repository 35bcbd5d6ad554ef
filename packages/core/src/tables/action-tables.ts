import { dayInWords } from "../calendar/index.ts";
import type { Forecast } from "../forecast/index.ts";
import { ownProperty } from "../issues/index.ts";
import { toldApart } from "../plan/index.ts";
import type { ActionState, ActionsAnswer, MoneyOfActions, RecommendationState } from "../questions/index.ts";
import { grouped } from "../words/index.ts";
import { costsOf } from "./cost/costs.ts";
import { type NamedTable, namedTables } from "./named-tables.ts";
import { MONEY_COUNTED } from "./risk-tables.ts";
import type { Cells, Column, Table } from "./table.ts";
import { levelsSaid } from "./words/risk-words.ts";
import { costTable, sumsTogether } from "./year-columns.ts";

const text = (key: string, label: string): Column => ({ key, label, unit: "text" });
const count = (key: string, label: string): Column => ({ key, label, unit: "count" });
const pounds = (key: string, label: string): Column => ({ key, label, unit: "pounds" });

/**
 * Actions and recommendations as tables: how many are done, what they cost by year, who pays that, each action, and costs that are for none.
 * A cost that is for several is divided among them, and stands once in each total.
 *
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, statusCodes: [{ code: "G", meaning: "Complete", done: true }],
 *   recommendations: [{ id: "R1" }], actions: [{ id: "A1", recommendation: "R1", status: "G", costs: "none" }] });
 * const found = forecast(plan);
 * actionTables(found, actionsAnswer(found))[0]?.table.rows[0] // => { name: "G: Complete", done: "yes", actions: 1, cost: 0 }
 */
export function actionTables(forecast: Forecast, answer: ActionsAnswer): readonly NamedTable[] {
  const isAnyRecommended = answer.recommendations.length > 0;
  return [
    ...namedTables("actions_by_status", statusTable(forecast, answer)),
    ...namedTables("recommendations", isAnyRecommended ? doneTable(forecast, answer) : undefined),
    ...namedTables("recommendation_cost", isAnyRecommended ? yearsTable(answer) : undefined),
    ...namedTables("recommendation_money", payersTable(forecast, answer)),
    ...namedTables("actions", actionTable(answer)),
    ...namedTables("cost_without_action", withoutActionTable(forecast, answer)),
  ];
}

function statusTable({ plan }: Forecast, { actions, together }: ActionsAnswer): Table {
  return {
    title: "Actions by status",
    columns: [
      text("name", "Status"),
      text("colour", "Colour"),
      text("done", "Counts as done"),
      count("actions", "Actions"),
      pounds("cost", "Cost"),
    ],
    rows: (plan.statusCodes ?? []).map(({ code, meaning, colour, isDone }) => {
      const own = actions.filter(({ status }) => status.code === code);
      return {
        name: code === meaning ? code : `${code}: ${meaning}`,
        ...(colour !== undefined && { colour }),
        done: isDone ? "yes" : "no",
        ...{ actions: own.length, cost: own.reduce((total, { cost }) => total + cost.all, 0) },
      };
    }),
    total: { name: "All actions", actions: actions.length, cost: together.cost.all },
  };
}

/**
 * What a recommendation is called in tables and pictures.
 *
 * @example recommendationInWords({ recommendation: { id: "R1", title: "Caseloads" } }) // => "R1: Caseloads"
 */
export const recommendationInWords = ({ recommendation }: Pick<RecommendationState, "recommendation">): string =>
  recommendation === undefined
    ? "For no recommendation"
    : recommendation.title === recommendation.id
      ? recommendation.id
      : `${recommendation.id}: ${recommendation.title}`;

const doneOf = (actions: readonly ActionState[]): number => actions.filter(({ status }) => status.isDone).length;

function doneTable({ plan }: Forecast, { recommendations, actions, together }: ActionsAnswer): Table {
  const levels = levelsSaid(plan);
  const row = (name: string, its: readonly ActionState[], money: MoneyOfActions): Cells => ({
    ...{ name, done: `${grouped(doneOf(its))} of ${grouped(its.length)}`, cost: money.cost.all },
    ...Object.fromEntries(levels.map((fundingLevel) => [fundingLevel, money.paid[fundingLevel].gap.all])),
  });
  return {
    title: "Recommendations",
    columns: [
      ...[text("name", "Recommendation"), text("done", "Actions done"), pounds("cost", "Cost")],
      ...levels.map((fundingLevel) => pounds(fundingLevel, `Gap, ${fundingLevel} money`)),
    ],
    rows: recommendations.map((state) => row(recommendationInWords(state), state.actions, state)),
    total: row("All, each action once", actions, together),
  };
}

function yearsTable({ recommendations, together, years }: ActionsAnswer): Table {
  return costTable(
    {
      title: "Cost by recommendation",
      label: "Recommendation",
      rows: recommendations.map((state) => ({ name: recommendationInWords(state), byYear: state.cost.byYear })),
      total: { name: "Total", byYear: together.cost.byYear },
    },
    years,
  );
}

/** Who pays for each recommendation over all years, with the least certain money that is counted. */
function payersTable({ plan }: Forecast, { recommendations, together }: ActionsAnswer): Table | undefined {
  const level = levelsSaid(plan).at(-1)!;
  const { funding } = toldApart(plan);
  const rows = recommendations.flatMap((state): readonly Cells[] => {
    const { bySource, byIncome, gap } = state.paid[level];
    const paidBy = funding.flatMap(({ id, title }) => {
      const amount = ownProperty(bySource, id) ?? 0;
      return amount === 0 ? [] : [{ name: `${recommendationInWords(state)}: ${title}`, amount }];
    });
    return [
      ...paidBy,
      ...(byIncome === 0 ? [] : [{ name: `${recommendationInWords(state)}: income of the years`, amount: byIncome }]),
      ...(gap.all === 0 ? [] : [{ name: `${recommendationInWords(state)}: not paid`, amount: gap.all }]),
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    title: `Who pays, with ${MONEY_COUNTED[level]}`,
    columns: [text("name", "Recommendation and source"), pounds("amount", "All years")],
    rows,
    total: { name: "Cost", amount: together.cost.all },
  };
}

function actionTable({ actions, on, together }: ActionsAnswer): Table {
  return {
    title: "Actions",
    columns: [
      ...[text("name", "Action"), text("recommendations", "For"), text("owner", "Owner"), text("due", "Due")],
      ...[text("status", "Status"), text("done", "Done"), pounds("cost", "Cost")],
    ],
    rows: actions.map(({ action, status, isOverdue, cost }) => ({
      name: action.title === action.id ? action.id : `${action.id}: ${action.title}`,
      recommendations: action.recommendations.map(({ id }) => id).join(", "),
      ...(action.owner !== undefined && { owner: action.owner }),
      ...(action.due !== undefined && { due: dayInWords(action.due) }),
      status: status.code,
      done: status.isDone ? "yes" : on !== undefined && isOverdue ? "overdue" : "no",
      cost: cost.all,
    })),
    total: { name: "Total", cost: together.cost.all },
  };
}

function withoutActionTable(forecast: Forecast, { withoutAction, years }: ActionsAnswer): Table | undefined {
  if (withoutAction.length === 0) return undefined;
  const names = new Map(costsOf(forecast).map(({ row, name }) => [row, name]));
  const rows = withoutAction.map(({ row, cost }) => ({ name: names.get(row)!, id: row, byYear: cost.byYear }));
  const total = { name: "Total", ...sumsTogether(rows, years) };
  return costTable({ title: "Cost that is for no action", label: "Cost", rows, total }, years);
}
