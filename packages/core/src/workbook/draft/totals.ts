import { asFte, asPounds, FULL_TIME, pence, readFte, readMoney } from "../../money/index.ts";
import { counted } from "../../words/index.ts";
import { isMapping, isNothing, valueAt } from "./draft.ts";
import type { DraftRow } from "./draft-row.ts";
import { type DraftTable, layoutNamed } from "./table.ts";

/**
 * What the total of each row of a sheet is called; nothing where its rows have none.
 *
 * @example rowTotalHeading("Posts") // => "FTE in all"
 */
export const rowTotalHeading = (sheetName: string): string | undefined => {
  if (sheetName === "Posts") return "FTE in all";
  return layoutNamed(sheetName).perYear === true ? "All years (£)" : undefined;
};

/**
 * What the sums of a row by year come to, or of a post its posts, people and FTE together; nothing where some of it cannot be read.
 *
 * @example
 * const { rows } = draftTable("Lines", { lines: [{ id: "legal", perYear: { "2025/26": "£100k", "2026/27": 5000 } }] });
 * rowTotal("Lines", rows[0]) // => "105,000"
 */
export function rowTotal(sheetName: string, { record }: DraftRow): string | undefined {
  if (sheetName === "Posts") {
    const staff = staffOf(record);
    return staff && asFte(staff.fte);
  }
  const amount = yearsOf(record);
  return amount === undefined ? undefined : asPounds(pence(amount)).replace("£", "");
}

/**
 * What all rows of a sheet come to, a phrase each. Rows that cannot be read are said to be left out.
 *
 * @example draftTotals(draftTable("Posts", { posts: [{ count: 2, fte: "0.5" }, { count: "two" }] })) // => ["2 posts", "2 people", "1 FTE", "1 row not yet counted"]
 */
export function draftTotals({ sheetName, rows }: DraftTable): readonly string[] {
  if (sheetName === "Posts") return staffTotals(rows);
  if (rowTotalHeading(sheetName) === undefined) return [];
  const byYear = rows.filter(({ record }) => sumsByYear(record).length > 0);
  const amounts = byYear.map(({ record }) => yearsOf(record));
  const whole = amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
  const others = rows.length - byYear.length;
  return Number.isSafeInteger(whole)
    ? [
        `${asPounds(pence(whole))} in sums by year`,
        ...(others === 0 ? [] : [`${counted(others, "row")} without sums by year`]),
        ...leftOut(amounts.filter((amount) => amount === undefined).length),
      ]
    : [];
}

function staffTotals(rows: readonly DraftRow[]): readonly string[] {
  let [posts, people, fte, missed] = [0, 0, 0, 0];
  for (const { record } of rows) {
    const staff = staffOf(record);
    if (staff === undefined) missed += 1;
    else [posts, people, fte] = [posts + staff.posts, people + staff.people, fte + staff.fte];
  }
  return [counted(posts, "post"), counted(people, "person", "people"), `${asFte(fte)} FTE`, ...leftOut(missed)];
}

const leftOut = (rows: number): readonly string[] => (rows === 0 ? [] : [`${counted(rows, "row")} not yet counted`]);

/** More posts in one row than any plan has. */
const MOST = 1_000_000;

function staffOf(
  record: unknown,
): { readonly posts: number; readonly people: number; readonly fte: number } | undefined {
  const [posts, each] = ["count", "people"].map((key) => valueAt(record, [key]) ?? 1);
  const share = valueAt(record, ["fte"]);
  const fte = isNothing(share) ? { value: FULL_TIME } : isWritten(share) ? readFte(share) : { wrong: "not-a-number" };
  if (!isMapping(record) || !isCount(posts) || !isCount(each) || !("value" in fte)) return undefined;
  const people = posts * each;
  return people > MOST ? undefined : { posts, people, fte: people * fte.value };
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

const isWritten = (value: unknown): value is number | string => typeof value === "number" || typeof value === "string";

const sumsByYear = (record: unknown): readonly unknown[] =>
  Object.values((valueAt(record, ["perYear"]) ?? {}) as object).filter((sum) => !isNothing(sum));

/** The sums of a record by year together, in pence; nothing where it has none, or one that is none. */
function yearsOf(record: unknown): number | undefined {
  const sums = sumsByYear(record);
  let whole = 0;
  for (const sum of sums) {
    const read = isWritten(sum) ? readMoney(sum) : undefined;
    if (read === undefined || !("value" in read)) return undefined;
    whole += read.value;
  }
  return sums.length > 0 && Number.isSafeInteger(whole) ? whole : undefined;
}
