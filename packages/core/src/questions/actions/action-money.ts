import type { FinancialYear } from "../../calendar/index.ts";
import { costUnits, type Forecast } from "../../forecast/index.ts";
import { exactly } from "../../formula/index.ts";
import { type CostUnit, type Level, placement } from "../../funding/index.ts";
import type { Pence } from "../../money/index.ts";
import { spread } from "../../rules/index.ts";
import { type Piece, piecesOf, WHOLE } from "./pieces.ts";

/** Money of a year on one piece of a cost, or on what is for no action. */
export interface PieceMoney {
  readonly year: FinancialYear;
  readonly row: string;
  readonly recordKind: CostUnit["of"];
  /** Absent for what is for no action. */
  readonly piece?: Piece;
  /** Below nothing where it is income. */
  readonly cost: Pence;
  /** At each level what each source pays of it, income of the year under no name, and what nothing pays; these add up to a cost. */
  readonly paid: { readonly [fundingLevel in Level]: readonly PaidPart[] };
}

/** By a source of funding, by income of the year, or by nothing. */
export interface PaidPart {
  readonly by: "source" | "income" | "nothing";
  readonly source?: string;
  readonly amount: Pence;
}

/** The levels of certainty. */
export const LEVELS: readonly Level[] = ["confirmed", "conditional", "total"];

const partOf = exactly(spread);

/** Every cost of a forecast, year by year, divided among actions and their recommendations; the parts add up to it to the penny. */
export function actionMoney(forecast: Forecast): readonly PieceMoney[] {
  const { plan, ledger, years } = forecast;
  const divide = piecesOf(plan.actions ?? []);
  const paidOn = paidByRow(forecast);
  return costUnits(plan, ledger).flatMap((costUnit) => {
    const pieces = divide(costUnit);
    return years.flatMap((year, yearIndex) => {
      const cost = costUnit.byYear[yearIndex]!;
      const paid = (fundingLevel: Level) => paidOn(fundingLevel, year, costUnit);
      const divided = (from: bigint, until: bigint): Pick<PieceMoney, "cost" | "paid"> => ({
        cost: partIn(cost, from, until),
        paid: {
          confirmed: partsIn(paid("confirmed"), from, until),
          conditional: partsIn(paid("conditional"), from, until),
          total: partsIn(paid("total"), from, until),
        },
      });
      const named = { year, row: costUnit.row, recordKind: costUnit.of };
      const end = pieces.at(-1)?.until ?? 0n;
      return [
        ...pieces.map((piece): PieceMoney => ({ ...named, piece, ...divided(piece.from, piece.until) })),
        ...(end === WHOLE ? [] : [{ ...named, ...divided(end, WHOLE) }]),
      ];
    });
  });
}

const partIn = (amount: Pence, before: bigint, seen: bigint): Pence =>
  Number(partOf({ sum: BigInt(amount), before, seen, whole: WHOLE })) as Pence;

/** Each payer's part, so that payers add up to the piece and pieces to the payer. */
function partsIn(paid: readonly PaidPart[], from: bigint, until: bigint): readonly PaidPart[] {
  let before = 0;
  let seenPart = 0;
  return paid.map((part) => {
    before += part.amount;
    const upTo = partIn(before as Pence, from, until);
    const amount = (upTo - seenPart) as Pence;
    seenPart = upTo;
    return { ...part, amount };
  });
}

type CostRow = Pick<CostUnit, "of" | "row">;

type PaidOn = (fundingLevel: Level, year: FinancialYear, costUnit: CostUnit) => readonly PaidPart[];

/** What pays each row in each year. */
function paidByRow({ draws, years }: Forecast): PaidOn {
  const byRow = new Map<string, PaidPart[]>();
  const keyOf = (fundingLevel: Level, year: FinancialYear, costRow: CostRow): string =>
    `${fundingLevel} ${year} ${costRow.of} ${costRow.row}`;
  for (const fundingLevel of LEVELS)
    for (const year of years) {
      const { payments, unpaid } = placement(draws, fundingLevel, year);
      const add = (costRow: CostRow, part: PaidPart): void => {
        const key = keyOf(fundingLevel, year, costRow);
        byRow.set(key, [...(byRow.get(key) ?? []), part]);
      };
      for (const { source, amount, ...costRow } of payments)
        add(costRow, source === undefined ? { by: "income", amount } : { by: "source", source, amount });
      for (const { amount, ...costRow } of unpaid) add(costRow, { by: "nothing", amount });
    }
  return (fundingLevel, year, costUnit) => byRow.get(keyOf(fundingLevel, year, costUnit)) ?? [];
}
