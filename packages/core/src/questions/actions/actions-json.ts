import { inPounds, type Pence } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { LEVELS } from "./action-money.ts";
import type { ActionsAnswer, ByYears, MoneyOfActions } from "./actions-answer.ts";

/** Actions as the JSON that other programs may rely on: money as decimal texts of pounds, every year in every object. */
export function actionsJson({ title }: Pick<Plan, "title">, answer: ActionsAnswer) {
  const { actions, recommendations, together, withoutAction } = answer;
  return {
    plan: { title },
    years: answer.years,
    ...(answer.on !== undefined && { on: answer.on }),
    actions: Object.fromEntries(
      actions.map(({ action, status, isOverdue, money, ...sums }) => [
        action.id,
        {
          title: action.title,
          recommendations: action.recommendations.map(({ id }) => id),
          ...(action.owner !== undefined && { owner: action.owner }),
          ...(action.due !== undefined && { due: action.due }),
          status: { code: status.code, meaning: status.meaning, colour: status.colour ?? null, done: status.isDone },
          ...(answer.on !== undefined && { overdue: isOverdue }),
          money,
          ...moneyJson(sums),
        },
      ]),
    ),
    recommendations: recommendations.map(({ recommendation, actions: its, ...sums }) => ({
      id: recommendation?.id ?? null,
      title: recommendation?.title ?? null,
      actions: its.map(({ action }) => action.id),
      done: its.filter(({ status }) => status.isDone).length,
      ...moneyJson(sums),
    })),
    together: {
      actions: actions.length,
      done: actions.filter(({ status }) => status.isDone).length,
      costDone: inPounds(answer.costDone),
      ...moneyJson(together),
    },
    withoutAction: withoutAction.map(({ row, recordKind, cost }) => ({ row, of: recordKind, cost: yearsJson(cost) })),
  };
}

const moneyJson = ({ cost, income, paid }: MoneyOfActions) => ({
  cost: yearsJson(cost),
  ...(income.all !== 0 && { income: yearsJson(income) }),
  paid: Object.fromEntries(
    LEVELS.map((fundingLevel) => {
      const { bySource, byIncome, gap } = paid[fundingLevel];
      return [
        fundingLevel,
        {
          bySource: poundsByKey(bySource),
          ...(byIncome !== 0 && { byIncome: inPounds(byIncome) }),
          gap: yearsJson(gap),
        },
      ];
    }),
  ),
});

const yearsJson = ({ byYear, all }: ByYears) => ({ ...poundsByKey(byYear), all: inPounds(all) });

const poundsByKey = (sums: { readonly [key: string]: Pence }) =>
  Object.fromEntries(Object.entries(sums).map(([key, amount]) => [key, inPounds(amount)]));
