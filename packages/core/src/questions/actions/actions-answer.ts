import type { Day, FinancialYear } from "../../calendar/index.ts";
import type { Forecast } from "../../forecast/index.ts";
import type { Level } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import type { PlannedAction, Recommendation, StatusCode } from "../../plan/index.ts";
import { actionMoney, LEVELS, type PaidPart, type PieceMoney } from "./action-money.ts";

/** What some actions cost, and what pays for it. */
export interface MoneyOfActions {
  /** Before income. */
  readonly cost: ByYears;
  /** Income among it, below nothing. */
  readonly income: ByYears;
  /** At each level of certainty; sources, income of the years and what nothing pays add up to the cost. */
  readonly paid: { readonly [fundingLevel in Level]: MoneyPaid };
}

export interface MoneyPaid {
  /** Over all years. */
  readonly bySource: { readonly [source: string]: Pence };
  readonly byIncome: Pence;
  readonly gap: ByYears;
}

export interface ByYears {
  readonly byYear: { readonly [year: FinancialYear]: Pence };
  readonly all: Pence;
}

/** An action, how far it is, and its money. */
export interface ActionState extends MoneyOfActions {
  readonly action: PlannedAction;
  readonly status: StatusCode;
  /** Due before the day that is asked about, and not done. */
  readonly isOverdue: boolean;
  /** Where it has none: whether the plan says that it needs none. */
  readonly money: "some" | "needs-none" | "not-stated";
}

export interface RecommendationState extends MoneyOfActions {
  /** Absent for actions that are for no recommendation. */
  readonly recommendation?: Recommendation;
  readonly actions: readonly ActionState[];
}

/** A cost, or a part of one, that is for no action. */
export interface CostWithoutAction {
  readonly row: string;
  readonly recordKind: PieceMoney["recordKind"];
  readonly cost: ByYears;
}

/** How far the actions are, and what they cost. */
export interface ActionsAnswer {
  /** The day on which what is due before it is overdue. */
  readonly on?: Day;
  readonly years: readonly FinancialYear[];
  readonly actions: readonly ActionState[];
  readonly recommendations: readonly RecommendationState[];
  /** All actions together, each cost once. */
  readonly together: MoneyOfActions;
  /** What those that count as done cost, before income. */
  readonly costDone: Pence;
  readonly withoutAction: readonly CostWithoutAction[];
}

/**
 * How far a plan's actions are, and what they and the recommendations that they are for cost: a cost that is for several is divided by the
 * shares that the plan states, and stands once in what they come to together.
 *
 * @param on - the day on which what was due before it is overdue; without one nothing is said of that
 * @example
 * const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, lines: [{ id: "training", perYear: { "2024/25": 900 } }],
 *   statusCodes: [{ code: "G", meaning: "Complete", done: true }], recommendations: [{ id: "R1" }, { id: "R2" }],
 *   actions: [{ id: "A1", recommendation: [{ id: "R1", share: 0.25 }, { id: "R2", share: 0.75 }], status: "G", costs: { lines: ["training"] } }] });
 * actionsAnswer(forecast(plan)).recommendations.map(({ cost }) => cost.all) // => [22500, 67500]
 */
export function actionsAnswer(forecast: Forecast, on?: Day): ActionsAnswer {
  const { plan, years } = forecast;
  const pieces = actionMoney(forecast);
  const { actions = [], recommendations = [], statusCodes = [] } = plan;
  const moneyOf = (wanted: (piece: PieceMoney) => boolean) => moneyTogether(pieces.filter(wanted), years);
  const states = actions.map((action, actionIndex): ActionState => {
    const status = statusCodes.find(({ code }) => code === action.status)!;
    const money = moneyOf(({ piece }) => piece?.actionIndex === actionIndex);
    const hasMoney = money.cost.all !== 0 || money.income.all !== 0;
    return {
      action,
      status,
      isOverdue: on !== undefined && action.due !== undefined && action.due < on && !status.isDone,
      money: hasMoney ? "some" : action.costs === "none" ? "needs-none" : "not-stated",
      ...money,
    };
  });
  const underNone = states.filter(({ action }) => action.recommendations.length === 0);
  return {
    ...(on !== undefined && { on }),
    years,
    actions: states,
    recommendations: [
      ...recommendations.map((recommendation) => ({
        recommendation,
        actions: states.filter(({ action }) => action.recommendations.some(({ id }) => id === recommendation.id)),
        ...moneyOf(({ piece }) => piece?.recommendation === recommendation.id),
      })),
      ...(underNone.length === 0
        ? []
        : [
            {
              actions: underNone,
              ...moneyOf(({ piece }) => piece !== undefined && piece.recommendation === undefined),
            },
          ]),
    ],
    together: moneyOf(({ piece }) => piece !== undefined),
    costDone: states.reduce((total, { status, cost }) => (status.isDone ? total + cost.all : total), 0) as Pence,
    withoutAction: costsWithoutAction(pieces, years),
  };
}

function moneyTogether(pieces: readonly PieceMoney[], years: readonly FinancialYear[]): MoneyOfActions {
  const sums = (amountOf: (piece: PieceMoney) => number) => byYears(pieces, years, amountOf);
  const paidAt = (fundingLevel: Level): MoneyPaid => {
    const parts = pieces.flatMap(({ paid }) => paid[fundingLevel]);
    const bySource = new Map<string, number>();
    for (const { source, amount } of parts)
      if (source !== undefined) bySource.set(source, (bySource.get(source) ?? 0) + amount);
    return {
      bySource: Object.fromEntries(bySource) as MoneyPaid["bySource"],
      byIncome: amountBy(parts, "income"),
      gap: sums(({ paid }) => amountBy(paid[fundingLevel], "nothing")),
    };
  };
  const [confirmed, conditional, total] = LEVELS.map(paidAt);
  return {
    cost: sums(({ cost }) => Math.max(cost, 0)),
    income: sums(({ cost }) => Math.min(cost, 0)),
    paid: { confirmed: confirmed!, conditional: conditional!, total: total! },
  };
}

const amountBy = (parts: readonly PaidPart[], by: PaidPart["by"]): Pence =>
  parts.reduce((total, part) => (part.by === by ? total + part.amount : total), 0) as Pence;

function byYears(
  pieces: readonly PieceMoney[],
  years: readonly FinancialYear[],
  amountOf: (piece: PieceMoney) => number,
): ByYears {
  const byYear = new Map<FinancialYear, number>(years.map((year) => [year, 0]));
  for (const piece of pieces) byYear.set(piece.year, byYear.get(piece.year)! + amountOf(piece));
  return {
    byYear: Object.fromEntries(byYear) as ByYears["byYear"],
    all: [...byYear.values()].reduce((total, amount) => total + amount, 0) as Pence,
  };
}

/** Rows of cost that are for no action, or in part; income is none of them. */
function costsWithoutAction(
  pieces: readonly PieceMoney[],
  years: readonly FinancialYear[],
): readonly CostWithoutAction[] {
  const byRow = new Map<string, PieceMoney[]>();
  for (const piece of pieces)
    if (piece.piece === undefined && piece.cost > 0) {
      const key = `${piece.recordKind} ${piece.row}`;
      byRow.set(key, [...(byRow.get(key) ?? []), piece]);
    }
  return [...byRow.values()].map((ofRow) => ({
    row: ofRow[0]!.row,
    recordKind: ofRow[0]!.recordKind,
    cost: byYears(ofRow, years, ({ cost }) => cost),
  }));
}
