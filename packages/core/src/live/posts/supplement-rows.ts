import { formulaRule, input, plus } from "../../formula/index.ts";
import type { Post, Supplement } from "../../plan/index.ts";
import { serialOf } from "../figures/days.ts";
import { type Figure, figureOf, literal, ruled, valuesOf } from "../figures/figure.ts";
import { dayInput, numberInput, PERSONAL } from "../inputs.ts";
import { addSingle } from "./block.ts";
import type { PostContext } from "./post-context.ts";

/** What supplements come to on a day, all of them and those that count for pension; and the days on which that may change. */
export interface SupplementRows {
  readonly all: (day: Figure) => Figure;
  /** Absent where all of them count. */
  readonly pensionable?: (day: Figure) => Figure;
  readonly changes: readonly Figure[];
}

const together = formulaRule("supplements", {
  says: "{one} and {other}",
  is: plus(input("one"), input("other")),
});

interface SupplementRow {
  readonly amount: Figure;
  readonly from?: Figure;
  readonly past?: Figure;
  readonly pensionable: boolean;
}

/** Writes the supplements of a post. */
export function addSupplements(context: PostContext, planPost: Post, postIndex: number): SupplementRows {
  const rows = planPost.supplements.map((supplement, position) =>
    addSupplement(context, planPost, postIndex, supplement, position),
  );
  const on = (counted: readonly SupplementRow[]) => (dayFigure: Figure) =>
    counted.reduce<Figure>(
      (total, sheetRow) => ruled(together, { one: total, other: paidOn(sheetRow, dayFigure) }),
      literal(0),
    );
  const pensionable = rows.filter((sheetRow) => sheetRow.pensionable);
  return {
    all: on(rows),
    ...(pensionable.length < rows.length && { pensionable: on(pensionable) }),
    changes: rows.flatMap(({ from, past }) => [
      ...(from === undefined ? [] : [from]),
      ...(past === undefined ? [] : [past]),
    ]),
  };
}

function addSupplement(
  { sheet, inputs }: PostContext,
  planPost: Post,
  postIndex: number,
  { amount, from, to, pensionable }: Supplement,
  position: number,
): SupplementRow {
  const recordPath = ["posts", postIndex, "supplement", position];
  const single = (says: string, costUnit: string, figure: Figure | number): Figure =>
    addSingle(sheet, planPost.id, says, costUnit, figure);
  return {
    amount: {
      ...single(
        "supplement a year",
        "pence",
        numberInput(inputs, [...recordPath, "amount"], amount, PERSONAL) ?? amount,
      ),
      range: PERSONAL,
    },
    ...(from !== undefined && {
      from: single("supplement from", "day", dayInput(inputs, [...recordPath, "from"]) ?? serialOf(from)),
    }),
    ...(to !== undefined && {
      past: single(
        "supplement until, not in it",
        "day",
        dayInput(inputs, [...recordPath, "to"], undefined, 1) ?? serialOf(to) + 1,
      ),
    }),
    pensionable,
  };
}

/** A supplement on a day: nothing before its first day, and after its last. */
function paidOn({ amount, from, past }: SupplementRow, dayFigure: Figure): Figure {
  if (from === undefined && past === undefined) return amount;
  const conditions = [
    ...(from === undefined ? [] : [`${from.text}<=${dayFigure.text}`]),
    ...(past === undefined ? [] : [`${dayFigure.text}<${past.text}`]),
  ];
  const isPaid = conditions.length === 1 ? conditions[0] : `AND(${conditions.join(",")})`;
  const value = valuesOf(
    [amount, dayFigure, from ?? literal(0), past ?? literal(3_000_000)],
    (sum, on, since, until) => (since <= on && on < until ? sum : 0),
  );
  return figureOf(`IF(${isPaid},${amount.text},0)`, value, PERSONAL);
}
