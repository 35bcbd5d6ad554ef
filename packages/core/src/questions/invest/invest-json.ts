import { monthOf } from "../../calendar/index.ts";
import { asPercent, inPounds, type Millionths, type Pence } from "../../money/index.ts";
import type { EffectNeeded } from "./effect-needed.ts";
import type { InvestAnswer, SumsByYear } from "./invest.ts";

/** Acting and not acting as the JSON that other programs may rely on: money as decimal texts of pounds, every year in every object. */
export function investJson(answer: InvestAnswer) {
  const { years, firstMonth, investment, avoided, cashable, kinds, following, netSoFar, breakEven, effect } = answer;
  const byYear = ({ byYear: amounts, all }: SumsByYear) => ({
    ...Object.fromEntries(years.map((year, yearIndex) => [year, inPounds(amounts[yearIndex]!)])),
    all: inPounds(all),
  });
  return {
    acting: answer.acting,
    notActing: answer.notActing,
    years,
    investment: byYear(investment),
    costAvoided: byYear(avoided),
    cashableSaving: byYear(cashable),
    kinds: Object.fromEntries(
      kinds.map(({ kind, avoided: ofKind, cashable: cut }) => [
        kind.id,
        {
          title: kind.title,
          costAvoided: byYear(ofKind),
          cashableSaving: byYear(cut),
          hasBudget: kind.budget !== undefined,
        },
      ]),
    ),
    percentagesOfDemand: Object.fromEntries(
      following.map(({ planLine, avoided: ofLine }) => [
        planLine.id,
        { title: planLine.title, costAvoided: byYear(ofLine) },
      ]),
    ),
    avoidedLessInvestmentSoFar: Object.fromEntries(
      netSoFar.map((amount, month) => [monthOf(firstMonth + month), inPounds(amount)]),
    ),
    breakEvenMonth: breakEven === undefined ? null : monthOf(firstMonth + breakEven),
    effect: effect ? effectJson(effect) : null,
  };
}

const effectJson = ({ found, planned }: EffectNeeded) => ({
  leftAsPlanned: inPounds(planned),
  breaksEven: found.works.map(({ from, to, before, after }) => ({
    from: triedJson(from),
    to: triedJson(to),
    before: before ? triedJson(before) : null,
    after: after ? triedJson(after) : null,
  })),
  tried: found.tried,
});

const triedJson = ({ value, figure }: { readonly value: number; readonly figure: number }) => ({
  effect: asPercent(value as Millionths),
  left: inPounds(figure as Pence),
});
