import type { Fte, Pence } from "../money/index.ts";

/** Rows of a list, their money as the list has it and their FTE: exact sums. */
export interface Sums {
  readonly rows: number;
  readonly money: Pence;
  /** Whole ten-thousandths. */
  readonly fte: Fte;
}

/** Rows that are no posts, for one reason. */
export interface SetAside extends Sums {
  readonly reason: string;
  /** Rows of the file, from 1, as ranges: `3`, `7 to 9`. */
  readonly places: readonly string[];
}

/** The sums of one team or cost centre. */
export interface GroupTotals {
  /** Absent for rows that name none. */
  readonly name?: string;
  readonly read: Sums;
  readonly used: Sums;
  readonly setAside: Sums;
}

/** What was read = what was used + what was set aside, each with its reason and place. */
export interface ControlTotals {
  readonly read: Sums;
  readonly used: Sums;
  readonly setAside: Sums;
  readonly reasons: readonly SetAside[];
  /** What `groups` are by. */
  readonly groupedBy: "team" | "cost centre" | "nothing";
  readonly groups: readonly GroupTotals[];
}

/** One row as totals count it. */
export interface CountedRow {
  /** Its place in the sheet, from 0. */
  readonly row: number;
  readonly group?: string;
  readonly money: number;
  readonly fte: number;
  /** Why it is set aside; absent: it is used. */
  readonly reason?: string;
}

interface Adding {
  rows: number;
  money: number;
  fte: number;
}

const nothing = (): Adding => ({ rows: 0, money: 0, fte: 0 });

function add(sums: Adding, { money, fte }: CountedRow): void {
  sums.rows += 1;
  sums.money += money;
  sums.fte += fte;
}

/**
 * The control totals of rows.
 *
 * @param placeOf - the number of a row as its file counts it
 */
export function controlTotals(
  rows: readonly CountedRow[],
  groupedBy: ControlTotals["groupedBy"],
  placeOf: (row: number) => number,
): ControlTotals {
  const [read, used, setAside] = [nothing(), nothing(), nothing()];
  const reasons = new Map<string, Adding & { readonly found: number[] }>();
  const groups = new Map<string | undefined, { read: Adding; used: Adding; setAside: Adding }>();
  for (const row of rows) {
    const group = groups.get(row.group) ?? { read: nothing(), used: nothing(), setAside: nothing() };
    groups.set(row.group, group);
    for (const sums of [read, group.read]) add(sums, row);
    for (const sums of row.reason === undefined ? [used, group.used] : [setAside, group.setAside]) add(sums, row);
    if (row.reason === undefined) continue;
    const reason = reasons.get(row.reason) ?? { ...nothing(), found: [] };
    reasons.set(row.reason, reason);
    add(reason, row);
    reason.found.push(placeOf(row.row));
  }
  return {
    read: held(read),
    used: held(used),
    setAside: held(setAside),
    reasons: [...reasons].map(([reason, { found, ...sums }]) => ({ reason, ...held(sums), places: ranges(found) })),
    groupedBy,
    groups: [...groups]
      .map(([name, sums]) => ({
        ...(name !== undefined && { name }),
        read: held(sums.read),
        used: held(sums.used),
        setAside: held(sums.setAside),
      }))
      .sort((first, second) => compared(first.name, second.name)),
  };
}

const held = ({ rows, money, fte }: Adding): Sums => ({ rows, money: money as Pence, fte: fte as Fte });

/** In order of letters; what has no name last. */
function compared(first: string | undefined, second: string | undefined): number {
  if (first === undefined || second === undefined) return first === second ? 0 : first === undefined ? 1 : -1;
  return first < second ? -1 : 1;
}

/**
 * Numbers in order, as ranges.
 *
 * @example ranges([3, 7, 8, 9]) // => ["3", "7 to 9"]
 */
export function ranges(numbers: readonly number[]): readonly string[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last !== undefined && last[1] + 1 === number) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? String(from) : `${from} to ${to}`));
}
