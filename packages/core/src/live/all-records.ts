import { isPercentOfCosts, percentagesInOrder } from "../plan/index.ts";
import { literal } from "./figures/figure.ts";
import { kindsOfLine, kindsOfPost, whyValue } from "./kinds/kinds-of.ts";
import { addLine } from "./lines/line-rows.ts";
import { addBlank } from "./live-sheet.ts";
import { ifLive } from "./not-live.ts";
import type { PostContext } from "./posts/post-context.ts";
import { addPost } from "./posts/post-rows.ts";
import { addValues, agrees, type RecordPart, type RecordRows, TOO_LARGE } from "./records.ts";

type Records = ReadonlyMap<number, RecordRows>;

/** Writes every row of the ledger, and gives them in its order: percentages of costs are written after what they are of. */
export function addRecords(context: PostContext): readonly RecordRows[] {
  const { ledger } = context.forecast;
  const records = new Map<number, RecordRows>();
  for (const ledgerRow of inWritingOrder(context)) records.set(ledgerRow, addRecord(context, ledgerRow, records));
  return [...ledger.rows.keys()].map((ledgerRow) => records.get(ledgerRow)!);
}

function inWritingOrder({ plan, forecast }: PostContext): readonly number[] {
  const percentages = percentagesInOrder(plan);
  const rows = [...forecast.ledger.rows.entries()];
  const placeOf = new Map(rows.map(([ledgerRow, { of: kind, recordIndex }]) => [`${kind} ${recordIndex}`, ledgerRow]));
  const isLast = (recordIndex: number): boolean => isPercentOfCosts(plan.lines[recordIndex]!);
  const first = rows.flatMap(([ledgerRow, { of: kind, recordIndex }]) =>
    kind === "line" && isLast(recordIndex) ? [] : [ledgerRow],
  );
  return [...first, ...percentages.map((lineIndex) => placeOf.get(`line ${lineIndex}`)!)];
}

function addRecord(context: PostContext, ledgerRow: number, records: Records): RecordRows {
  const { sheet, inputs, forecast } = context;
  const { ledger } = forecast;
  const { of: kind, afterEnd, recordIndex, row: id } = ledger.rows[ledgerRow]!;
  const [rowCount, usedCount, orderCount] = [sheet.rows.length, inputs.used.length, inputs.ascending.length];
  const write = kind === "post" ? partsOfPost : partsOfLine;
  const because = whyNotLive(context, kind, recordIndex);
  const isTried = because.length === 0 && !afterEnd;
  const parts = isTried ? ifLive(() => write(context, recordIndex, records)) : undefined;
  if (parts !== undefined && agrees(ledger, ledgerRow, parts)) return { ledgerRow, id, parts, isLive: true };
  sheet.rows.length = rowCount;
  inputs.used.length = usedCount;
  inputs.ascending.length = orderCount;
  return addValues(sheet, ledger, ledgerRow, because.length === 0 ? [TOO_LARGE] : because);
}

const whyNotLive = ({ plan }: PostContext, kind: "post" | "line", recordIndex: number): readonly string[] =>
  whyValue(kind === "post" ? kindsOfPost(plan, plan.posts[recordIndex]!) : kindsOfLine(plan.lines[recordIndex]!));

/** Writes a line, and gives what it comes to. */
function partsOfLine(context: PostContext, lineIndex: number, records: Records): readonly RecordPart[] {
  const sheetRow = addLine(context, context.plan.lines[lineIndex]!, lineIndex, records);
  addBlank(context.sheet);
  return [{ component: "line", times: literal(1), row: sheetRow }];
}

/** Writes a post, and gives what it comes to. */
function partsOfPost(context: PostContext, postIndex: number): readonly RecordPart[] {
  const planPost = context.plan.posts[postIndex]!;
  const groups = addPost(context, planPost, postIndex);
  addBlank(context.sheet);
  return groups.flatMap(({ people, components }) =>
    components.map(({ component, row: sheetRow }) => ({ component, times: people, row: sheetRow })),
  );
}
