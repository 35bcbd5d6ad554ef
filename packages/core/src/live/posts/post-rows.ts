import { endOf, startOfMonth } from "../../calendar/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { type People, type Post, peopleOf, togetherOf } from "../../plan/index.ts";
import { forPeople } from "../../rules/index.ts";
import { serialOf } from "../figures/days.ts";
import { type Figure, figureOf, literal, ruled, valueIn, valuesOf } from "../figures/figure.ts";
import { COUNT, dayInput, FTE, numberInput } from "../inputs.ts";
import { addFigures, nextRow, type RowFigure, summed } from "../live-sheet.ts";
import { NotLive } from "../not-live.ts";
import { addSingle } from "./block.ts";
import type { Days } from "./counted-days.ts";
import { addCovers } from "./cover-rows.ts";
import { earlierDay, laterDay } from "./day-rules.ts";
import { addDatedSums, type PaySums } from "./pay-sums.ts";
import { addOnTop, type ComponentRow, ruledAnnual } from "./person-rows.ts";
import type { PostContext } from "./post-context.ts";
import { addScaleSums } from "./scale-sums.ts";
import { addSpread } from "./spread-pay.ts";
import { addSupplements, type SupplementRows } from "./supplement-rows.ts";

/** People of a post with one history: how many they are, and the rows of what one of them costs. */
export interface GroupRows {
  readonly people: Figure;
  readonly components: readonly ComponentRow[];
  /** What all of them cost in each month. */
  readonly total: RowFigure;
}

/**
 * Writes the block of a post: for each of its people with a history of their own what one of them costs, component by component.
 *
 * @throws NotLive where cells cannot follow its form
 */
export function addPost(context: PostContext, planPost: Post, postIndex: number): readonly GroupRows[] {
  if (planPost.pay.is === "in-line") return [];
  const { timeline } = context.forecast;
  const planEnd = startOfMonth(timeline.firstMonth + timeline.months);
  const end = planPost.end === undefined ? planEnd : endOf(planPost.end);
  const groups = peopleOf(planPost, end, planEnd);
  if (togetherOf(planPost) && groups.length > 1) throw new NotLive();
  return groups.map((people, groupIndex) => addGroup(context, planPost, postIndex, people, groupIndex, groups.length));
}

function addGroup(
  context: PostContext,
  planPost: Post,
  postIndex: number,
  people: People,
  groupIndex: number,
  groupCount: number,
): GroupRows {
  const { sheet, inputs, time, plan } = context;
  const single = (says: string, costUnit: string, figure: Figure | number): Figure =>
    addSingle(sheet, planPost.id, says, costUnit, figure);
  const recordPath = ["posts", postIndex];
  const startFigure = startOfGroup(context, planPost, postIndex, groupIndex);
  const start = single("first day", "day", startFigure);
  const pastEnd = single("the day after the last", "day", pastEndOf(context, planPost, postIndex));
  const together = togetherOf(planPost);
  const fteInput = numberInput(inputs, [...recordPath, "fte"], planPost.fte, FTE, 10_000);
  const fte = { ...single("FTE", "ten-thousandths", fteInput ?? planPost.fte), range: FTE };
  const head = peopleOfGroup(context, planPost, postIndex, people, groupCount);
  const peopleFigure = { ...single("people", "people", together ? 1 : head), range: COUNT };
  const vacant = people.vacant.map((vacancy): Days => {
    const cellPlace = ["posts", postIndex, "vacant", planPost.vacant.indexOf(vacancy)];
    return {
      from: single("vacant from", "day", dayInput(inputs, [...cellPlace, "from"]) ?? serialOf(vacancy.from)),
      until: single(
        "vacant until, not in it",
        "day",
        dayInput(inputs, [...cellPlace, "to"], undefined, 1) ?? serialOf(vacancy.to) + 1,
      ),
    };
  });
  const sums =
    planPost.pay.is === "scale" || planPost.pay.is === "grade"
      ? addScaleSums(context, planPost, postIndex, start)
      : addDatedSums(context, planPost, postIndex);
  const supplements = addSupplements(context, planPost, postIndex);
  const begins = single("first day in the plan's years", "day", ruled(laterDay, { one: start, other: time.firstDay }));
  const ownFte = together ? literal(10_000) : fte;
  const spansOf = (supplement: (day: Figure) => Figure) =>
    spans(context, planPost, { sums, supplements, begins, pastEnd, fte: ownFte, supplement });
  const component = planPost.pay.is === "full-cost" ? "full-cost" : "pay";
  const spread = {
    sheet,
    time,
    partMonth: plan.conventions.partMonth,
    subject: planPost.id,
    without: vacant,
    most: 10_000_000,
  };
  const pay = addSpread({
    ...spread,
    says: component === "pay" ? "pay" : "full cost",
    spans: spansOf(supplements.all),
  });
  const pensionable = supplements.pensionable
    ? addSpread({ ...spread, says: "pensionable pay", spans: spansOf(supplements.pensionable) })
    : pay;
  const person = { post: planPost, postIndex, fte, employed: { from: begins, until: pastEnd }, vacant };
  const employed = addOnTop(context, person, component, pay, pensionable);
  const covers = addCovers(context, planPost, postIndex, people, { start, pastEnd, fte });
  const components = [...employed, ...covers];
  const total = addTotal(context, planPost, peopleFigure, components);
  return { people: peopleFigure, components, total };
}

/** Spans at one annual sum each: from each day on which it may change until the next. */
function spans(
  { sheet }: PostContext,
  planPost: Post,
  {
    sums,
    supplements,
    begins,
    pastEnd,
    fte,
    supplement,
  }: {
    readonly sums: PaySums;
    readonly supplements: SupplementRows;
    readonly begins: Figure;
    readonly pastEnd: Figure;
    readonly fte: Figure;
    readonly supplement: (day: Figure) => Figure;
  },
) {
  const notBefore = (dayFigure: Figure): Figure => ruled(laterDay, { one: begins, other: dayFigure });
  const until = (next: Figure | undefined): Figure =>
    next === undefined ? pastEnd : ruled(earlierDay, { one: next, other: pastEnd });
  if (sums.inOrder !== undefined && supplements.changes.length === 0) {
    const froms = [begins, ...sums.changes.map(notBefore)];
    return froms.map((from, position) => ({
      from,
      until: until(froms[position + 1]),
      sum: ruledAnnual(sums.inOrder![position]!, fte, supplement(from)),
    }));
  }
  const changes = [...sums.changes, ...supplements.changes];
  const fromRow = nextRow(sheet);
  const days = changes.map((dayFigure, position) =>
    addSingle(sheet, planPost.id, `pay may change, ${position + 1}`, "day", notBefore(dayFigure)),
  );
  const toRow = nextRow(sheet) - 1;
  const inOrder = days.map((dayFigure) => valueIn(dayFigure, 0)).sort((first, second) => first - second);
  const froms = [
    begins,
    ...days.map((_entry, position) =>
      figureOf(`SMALL($F$${fromRow}:$F$${toRow},${position + 1})`, inOrder[position]!, { least: 0, most: 3_000_000 }),
    ),
  ];
  return froms.map((from, position) => ({
    from,
    until: until(froms[position + 1]),
    sum: ruledAnnual(sums.sumOn(from), fte, supplement(from)),
  }));
}

/** When people with one history start: those who start on one day are together, in order of their day. */
function startOfGroup({ inputs }: PostContext, planPost: Post, postIndex: number, groupIndex: number): Figure | number {
  const recordPath = ["posts", postIndex];
  const [only] = planPost.starts;
  if (planPost.starts.length === 1) {
    const own = dayInput(inputs, [...recordPath, "start"]) ?? dayInput(inputs, [...recordPath, "starts", 0, "on"]);
    return own ?? serialOf(only!.on);
  }
  const start = inOrderOf(planPost.starts, ({ on }) => on)[groupIndex]!;
  return dayInput(inputs, [...recordPath, "starts", planPost.starts.indexOf(start), "on"]) ?? serialOf(start.on);
}

/** The day after a post's last: without one, the day after the plan's. */
function pastEndOf({ inputs, time }: PostContext, planPost: Post, postIndex: number): Figure | number {
  const figure = dayInput(inputs, ["posts", postIndex, "end"], time.pastDay, 1);
  return figure ?? (planPost.end === undefined ? time.pastDay : serialOf(planPost.end) + 1);
}

/** How many people share a history: all of a post, or some of them. */
function peopleOfGroup(
  { inputs }: PostContext,
  planPost: Post,
  postIndex: number,
  { people }: People,
  groupCount: number,
): Figure | number {
  if (groupCount > 1 || people !== planPost.count * planPost.people) return people;
  const count = numberInput(inputs, ["posts", postIndex, "count"], planPost.count, COUNT, 1);
  const each = numberInput(inputs, ["posts", postIndex, "people"], planPost.people, COUNT, 1);
  if (count === undefined || each === undefined) return people;
  return {
    ...figureOf(
      `${count.text}*${each.text}`,
      valuesOf([count, each], (posts, in1) => posts * in1),
      COUNT,
    ),
    level: 2,
  };
}

/** What all people of a history cost in each month. */
function addTotal(
  { sheet }: PostContext,
  planPost: Post,
  people: Figure,
  components: readonly ComponentRow[],
): RowFigure {
  const each = summed(components.map(({ row: sheetRow }) => sheetRow));
  const range = { least: 0, most: 30_000_000 };
  const figure = ruled(forPeople, { people, each: { ...each, range } });
  return addFigures(sheet, [planPost.id, "cost of all of them", "cost"], figure, "total-pence", ["total-label"]);
}
