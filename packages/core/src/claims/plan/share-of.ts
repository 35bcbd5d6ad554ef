import type { Forecast } from "../../forecast/index.ts";
import { chargesOf, perUnit } from "../../plan/index.ts";
import { exactOrder, product, sumOfTerms, term } from "../exact.ts";
import { shareInWords } from "../paper/of-itself.ts";
import type { ShareStatement } from "../read/index.ts";
import type { AgainstPlan } from "./against.ts";

/** A share of a sum prints no result: it agrees where an agency charge of the plan is the sum with its share, or the share alone. */
export function shareOf(statement: ShareStatement, { plan }: Forecast): AgainstPlan {
  const part = {
    minus: false,
    factors: [
      { by: "times", of: statement.share },
      { by: "times", of: statement.amount },
    ],
  } as const;
  const sums = [product(part), sumOfTerms([term(statement.amount), part])];
  for (const [name, agencyRate] of Object.entries(plan.agencyRates)) {
    const charges = chargesOf(agencyRate).map((charge) => ({ over: BigInt(perUnit(charge).charge), under: 1n }));
    if (charges.some((charge) => sums.some((amount) => exactOrder(amount, charge) === 0n)))
      return { agrees: true, says: `${shareInWords(statement)}: what the plan's agency rate "${name}" charges` };
  }
  return { untested: `it prints no result: ${shareInWords(statement)}` };
}
