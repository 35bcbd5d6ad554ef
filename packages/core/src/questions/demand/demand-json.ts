import { inPounds } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { decimal } from "./decimal.ts";
import type { DemandOfKind, DemandYear } from "./demand-years.ts";
import { hidesAny, isSuppressed, type Suppressed } from "./suppressed.ts";
import type { VolumeMixPrice } from "./volume-mix-price.ts";

/**
 * Demand as the JSON that other programs may rely on: numbers and days as decimal texts, money as decimal texts of pounds, every year in
 * every object; `null` where a figure is left out because it may identify someone.
 */
export function demandJson(
  { title }: Pick<Plan, "title">,
  kinds: readonly DemandOfKind[],
  { suppressed, against }: { readonly suppressed?: Suppressed; readonly against?: readonly VolumeMixPrice[] } = {},
) {
  const over = (counted: DemandOfKind, as: (year: DemandYear) => string) =>
    Object.fromEntries(
      counted.years.map((year) => [year.year, suppressed && isSuppressed(suppressed, counted, year) ? null : as(year)]),
    );
  return {
    plan: { title },
    years: kinds[0]?.years.map(({ year }) => year) ?? [],
    kinds: Object.fromEntries(
      kinds.map((counted) => [
        counted.kind.id,
        {
          title: counted.kind.title,
          unit: counted.kind.unit,
          placementDays: counted.kind.placementDays,
          numberAtYearEnd: over(counted, ({ number }) => decimal(number, 2)),
          days: over(counted, ({ days }) => decimal(days, 4)),
          ...((counted.kind.prices.length > 0 || counted.kind.fees) && {
            gross: over(counted, ({ gross }) => inPounds(gross)),
            paidByOthers: over(counted, ({ paidByOthers }) => inPounds(paidByOthers)),
            ...(counted.kind.fees && { fees: over(counted, ({ fees }) => inPounds(fees)) }),
            net: over(counted, ({ net }) => inPounds(net)),
            fullYear: over(counted, ({ fullYear }) => inPounds(fullYear)),
          }),
        },
      ]),
    ),
    ...(against && {
      method: "volume at the average price before, price for the days after, mix the rest",
      // Volume, mix and price with the prices of a plan say what is left out.
      difference:
        suppressed && hidesAny(suppressed)
          ? null
          : Object.fromEntries(
              against.map(({ year, before, after, volume, mix, price }) => [
                year,
                {
                  ...{ before: inPounds(before), after: inPounds(after) },
                  ...{ volume: inPounds(volume), mix: inPounds(mix), price: inPounds(price) },
                },
              ]),
            ),
    }),
  };
}
