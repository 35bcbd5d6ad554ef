import type { Day } from "../../calendar/index.ts";
import { monthIndex, monthInWords } from "../../calendar/index.ts";
import { asPounds, FULL_TIME, type Pence } from "../../money/index.ts";
import { published } from "../../rates/index.ts";
import type { Sheet } from "../../sheets/index.ts";
import { counted } from "../../words/index.ts";
import { fteCell, moneyCell } from "../cells/index.ts";
import { type PayTerms, spineFrom, spinePoint } from "../rows/index.ts";
import type { Evidence } from "./evidence.ts";
import type { HeadingFound } from "./fields-by-heading.ts";

/** What a list's pay shows of its unit, its time and its scale. */
export interface PayFound {
  /** Keys of the mapping that are proved. */
  readonly keys: {
    readonly moneyIn?: "pounds" | "pence";
    readonly payPer?: "year" | "month" | "hour";
    readonly salaryIs?: "full-time" | "actual";
    readonly spine?: string;
  };
  readonly evidence: readonly Evidence[];
  /** What sums there are, in a sentence. */
  readonly sums: string;
}

interface PaidRow {
  readonly pence: Pence;
  readonly fte: number;
}

/** Rows that are tried against every spine. */
const MOST_TRIED = 400;
/** Of a hundred sums, so many must be points: fewer may be so by chance, or be of a scale of its own. */
const SHARE = 80;
/** Fewer sums prove nothing. */
const FEWEST = 3;

const FULL_TIME_HOURS = 3700;

/** What the sums of pay prove, where they sit on the national spine of one year. */
export function payShown(sheet: Sheet, headingRow: number, found: HeadingFound): PayFound | undefined {
  const salary = found.fields.get("salary");
  const columns = salary === undefined ? found.months : [salary];
  if (columns.length === 0) return undefined;
  const isOfTwelve = columns.length > 1;
  const rows = paidRows(sheet, headingRow, columns, found.fields.get("fte"));
  const sums = sumsShown(rows.map(({ pence }) => pence));
  const tried = ways()
    .filter(({ per }) => !isOfTwelve || per === "year")
    .map((way) => ({ ...way, hits: hitsOf(rows, way, isOfTwelve) }));
  const most = tried.reduce((best, way) => Math.max(best, way.hits), 0);
  if (rows.length < FEWEST || most * 100 < rows.length * SHARE) return { keys: {}, evidence: [], sums };
  const best = tried.filter(({ hits }) => hits === most);
  const agreed = <Key extends "moneyIn" | "per" | "salaryIs" | "spine">(key: Key) =>
    best.every((way) => way[key] === best[0]![key]) ? best[0]![key] : undefined;
  const [moneyIn, payPer, salaryIs, spine] = [agreed("moneyIn"), agreed("per"), agreed("salaryIs"), agreed("spine")];
  const keys = {
    ...(moneyIn && { moneyIn }),
    ...(payPer && !isOfTwelve && { payPer }),
    ...(salaryIs && { salaryIs }),
    ...(spine && { spine }),
  };
  const says = `${counted(most, "sum")} of ${rows.length} ${most === 1 ? "is a point" : "are points"} of the national spine`;
  const whichSpine = spine === undefined ? "s of several years" : ` of ${monthInWords(monthIndex(spine))}`;
  const how = [
    moneyIn && `in ${moneyIn}`,
    payPer && `for a ${payPer}`,
    salaryIs && (salaryIs === "actual" ? "after hours" : "at full time"),
  ];
  return {
    keys,
    evidence: [
      { part: Object.keys(keys).join(", "), says: `${says}${whichSpine}, ${how.filter(Boolean).join(", ")}.` },
    ],
    sums,
  };
}

interface Way {
  readonly moneyIn: "pounds" | "pence";
  readonly per: "year" | "month" | "hour";
  readonly salaryIs: "full-time" | "actual";
  readonly spine: Day;
}

/** Every way in which sums may be meant. */
function ways(): readonly Way[] {
  return (["pounds", "pence"] as const).flatMap((moneyIn) =>
    (["year", "month", "hour"] as const).flatMap((per) =>
      (["full-time", "actual"] as const).flatMap((salaryIs) =>
        published.njc.map(({ from: spine }) => ({ moneyIn, per, salaryIs, spine })),
      ),
    ),
  );
}

function hitsOf(rows: readonly PaidRow[], { moneyIn, per, salaryIs, spine }: Way, isOfTwelve: boolean): number {
  const terms: PayTerms = { per, salaryIs, fullTimeHours: FULL_TIME_HOURS, isOfTwelve };
  const points = spineFrom(spine);
  return rows.filter(({ pence, fte }) => {
    const money = moneyIn === "pence" ? pence / 100 : pence;
    return Number.isInteger(money) && spinePoint(money as Pence, points, terms, { fte }) !== undefined;
  }).length;
}

function paidRows(
  sheet: Sheet,
  headingRow: number,
  columns: readonly number[],
  fteColumn: number | undefined,
): readonly PaidRow[] {
  return sheet.rows.slice(headingRow + 1, headingRow + 1 + MOST_TRIED).flatMap((cells) => {
    const money = columns.map((column) => moneyCell(cells[column], "pounds"));
    if (!money.some((held) => "value" in held) || money.some((held) => "wrong" in held)) return [];
    const pence = money.reduce((sum, held) => sum + ("value" in held ? held.value.pence : 0), 0) as Pence;
    const fte = fteColumn === undefined ? { value: { fte: FULL_TIME } } : fteCell(cells[fteColumn]);
    const part = "value" in fte && fte.value.fte > 0 && fte.value.fte <= FULL_TIME ? fte.value.fte : undefined;
    return part === undefined || pence <= 0 ? [] : [{ pence, fte: part }];
  });
}

/** The least, the middle and the greatest of some sums, as the list has them. */
function sumsShown(sums: readonly Pence[]): string {
  if (sums.length === 0) return "No sum of the list can be read.";
  const sorted = [...sums].sort((first, second) => first - second);
  const inOrder = [sorted[0]!, sorted[Math.floor(sorted.length / 2)]!, sorted.at(-1)!].map((sum) =>
    asPounds(sum).replace("£", ""),
  );
  return `Its sums are from ${inOrder[0]} to ${inOrder[2]}; the middle one is ${inOrder[1]}.`;
}
