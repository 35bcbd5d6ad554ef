import type { Forecast } from "../../forecast/index.ts";
import { order, product, sumOf, term } from "../exact.ts";
import { shareInWords } from "../paper/of-itself.ts";
import type { ShareStatement } from "../read/index.ts";
import type { Against } from "./against.ts";

/** A share of a sum prints no result: it agrees where an agency charge of the plan is the sum with its share, or the share alone. */
export function shareOf(says: ShareStatement, { plan }: Forecast): Against {
  const part = {
    minus: false,
    factors: [
      { by: "times", of: says.share },
      { by: "times", of: says.amount },
    ],
  } as const;
  const sums = [product(part), sumOf([term(says.amount), part])];
  for (const [name, rate] of Object.entries(plan.agencyRates)) {
    const charge = { over: BigInt(rate.is === "weekly" ? rate.perWeek : rate.charge), under: 1n };
    if (sums.some((sum) => order(sum, charge) === 0n))
      return { agrees: true, says: `${shareInWords(says)}: what the plan's agency rate "${name}" charges` };
  }
  return { untested: `it prints no result: ${shareInWords(says)}` };
}
