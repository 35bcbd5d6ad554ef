import { inOrderOf } from "../../order/index.ts";
import type { DatedSum, FullCost, Pay, Post } from "../../plan/index.ts";
import { risesOf, togetherOf } from "../../plan/index.ts";
import { placeUpTo } from "../figures/choose.ts";
import { monthsAfterDay, serialOf } from "../figures/days.ts";
import { type Figure, figureOf, literal, valueIn, valuesOf } from "../figures/figure.ts";
import { dayInput, numberInput, PERSONAL } from "../inputs.ts";
import { addWords, cellFigure, cellOfFigure, nextRow } from "../live-sheet.ts";
import { SINGLE } from "../months/time.ts";
import { NotLive } from "../not-live.ts";
import { afterAward, afterRise } from "../rates/award-rows.ts";
import type { PostContext } from "./post-context.ts";

/** Full-time annual sums in pence over time, as cells of the months name them. */
export interface PaySums {
  /** The days after the first on which the sum may change. */
  readonly changes: readonly Figure[];
  /** The sum on a day. */
  readonly sumOn: (day: Figure) => Figure;
  /** Where the sums stand in order of their days: the sum of each, and `changes` are the days of all but the first. */
  readonly inOrder?: readonly Figure[];
}

/** What a sum becomes on a day. */
interface SumEvent {
  readonly order: string;
  readonly from: Figure | undefined;
  readonly sum: (before: Figure) => Figure;
}

/** Writes the sums of a salary or a full cost, with what raises them: a row for each day on which they change. */
export function addDatedSums(context: PostContext, planPost: Post, postIndex: number): PaySums {
  const { sheet, inputs } = context;
  const pay = planPost.pay as Extract<Pay, { is: "salary" | "full-cost" }>;
  const stated = pay.is === "salary" ? pay.salary : pay.fullCost;
  const field = pay.is === "salary" ? "salary" : "fullCost";
  const kind = togetherOf(planPost) ? { ...PERSONAL, most: 20 * PERSONAL.most } : PERSONAL;
  const recordPath = ["posts", postIndex, "pay", field];
  const isPlain = stated[0]!.from === undefined;
  const statedEvents = stated.map(({ from, amount }, position): SumEvent => {
    const cellPlace = isPlain ? recordPath : [...recordPath, position];
    const figure = numberInput(inputs, isPlain ? cellPlace : [...cellPlace, "amount"], amount, kind) ?? given(amount);
    const dayFigure =
      from === undefined ? undefined : (dayInput(inputs, [...cellPlace, "from"]) ?? given(serialOf(from)));
    return { order: from ?? "", from: dayFigure, sum: () => figure };
  });
  const raising = pay.is === "salary" ? salaryEvents(context, stated) : costEvents(context, pay, stated, postIndex);
  const events = inOrderOf([...statedEvents, ...raising], ({ order }) => order);
  const fromRow = nextRow(sheet);
  const sums: Figure[] = [];
  for (const { from, sum } of events) {
    const amount = { ...sum(sums.at(-1)!), range: kind };
    const words = [
      planPost.id,
      `${pay.is === "salary" ? "salary" : "full cost"} a year`,
      "pence",
      from === undefined ? 0 : cellOfFigure(from),
      null,
    ];
    addWords(
      sheet,
      [...words, cellOfFigure(amount)],
      "label",
      "label",
      "label",
      from === undefined ? "number" : "day",
      "label",
      "number",
    );
    sums.push(cellFigure(nextRow(sheet) - 1, SINGLE, amount));
  }
  const toRow = nextRow(sheet) - 1;
  const days = events.map(({ from }, position) => cellFigure(fromRow + position, 3, from ?? literal(0)));
  return {
    changes: days.slice(1),
    inOrder: sums,
    sumOn: (dayFigure) => {
      const cellPlace = placeUpTo(
        dayFigure,
        `$D$${fromRow}:$D$${toRow}`,
        days.map((figure) => valueIn(figure, 0)),
      );
      const value = valuesOf([cellPlace], (position) => valueIn(sums[position - 1]!, 0));
      return figureOf(`INDEX($F$${fromRow}:$F$${toRow},${cellPlace.text},1)`, value, kind);
    },
  };
}

const given = (value: number): Figure => literal(value);

/** Awards on plain salaries: one raises the sum that is in force when it comes, and none that begins on its own day. */
function salaryEvents({ awards }: PostContext, stated: readonly DatedSum[]): readonly SumEvent[] {
  const statedDays = new Set(stated.map(({ from }) => from));
  return awards
    .filter(
      ({ award }) => award.scale === "salaries" && !statedDays.has(award.from) && award.from >= (stated[0]!.from ?? ""),
    )
    .map(
      (sheetRow): SumEvent => ({
        order: sheetRow.award.from,
        from: sheetRow.from,
        sum: (before) => afterAward(before, sheetRow),
      }),
    );
}

/** What raises a full cost: awards in per cent on plain salaries, or a percentage from a day and each year after it. */
function costEvents(
  { awards, plan, inputs }: PostContext,
  pay: FullCost,
  stated: readonly DatedSum[],
  postIndex: number,
): readonly SumEvent[] {
  const { uplift } = pay;
  if (uplift === undefined) return [];
  const statedDays = new Set(stated.map(({ from }) => from));
  const isAfter = (dayFigure: string): boolean =>
    !statedDays.has(dayFigure as never) && dayFigure >= (stated[0]!.from ?? "");
  if (uplift === "salaries")
    return awards
      .filter(({ award }) => award.scale === "salaries" && "percent" in award.award && isAfter(award.from))
      .map(
        (sheetRow): SumEvent => ({
          order: sheetRow.award.from,
          from: sheetRow.from,
          sum: (before) => afterRise(before, sheetRow.size),
        }),
      );
  const recordPath = ["posts", postIndex, "pay", "uplift"];
  const percent = numberInput(inputs, [...recordPath, "percent"], uplift.percent, {
    times: 1_000_000,
    least: -200_000,
    most: 200_000,
  });
  const first = dayInput(inputs, [...recordPath, "from"]);
  if (percent === undefined || first === undefined) throw new NotLive();
  return risesOf(pay, plan).flatMap(({ from }, position): readonly SumEvent[] =>
    isAfter(from)
      ? [
          {
            order: from,
            from: monthsAfterDay(first, literal(12 * position)),
            sum: (before) => afterRise(before, percent),
          },
        ]
      : [],
  );
}
