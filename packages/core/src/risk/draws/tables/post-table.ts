import { yearsFrom } from "../../../calendar/index.ts";
import { cost, type Ledger, totalByRow } from "../../../ledger/index.ts";
import type { Plan } from "../../../plan/index.ts";
import type { Rates } from "../../../rates/index.ts";
import { applyChanges } from "../../../scenario/index.ts";
import { compile } from "../../../timeline/index.ts";
import { changesFor, type Drawing, type DrawnNumbers, planWith } from "../../drawing/drawing.ts";
import type { ThingsReached } from "./own-things.ts";
import type { States } from "./states.ts";

/** Sums that are kept at most: a quarter of a gigabyte of them. */
const MOST_SUMS = 33_554_432;

/** What every family costs in one way that the shared things may come: for each of its own states, year by year. */
interface Sheet {
  readonly sums: Float64Array;
  readonly isPriced: Uint8Array;
}

/** What the posts of a draw come to: of each family, year by year costs, and then year by year what is below nothing. */
export interface PostTable {
  /** Sums of a family in a draw begin at its place of `sums`, `width` of them. */
  readonly width: number;
  readonly find: (numbers: DrawnNumbers, draw: number) => { readonly sums: Float64Array; readonly starts: Int32Array };
}

/**
 * What each family of posts costs, by its own state and what the shared things come to: priced when a draw needs it, every family in a
 * state that is still lacking at the same time.
 */
export function postTable(
  drawing: Drawing,
  { families, familyOf, shared }: ThingsReached,
  states: readonly States[],
  rates: Rates,
): PostTable {
  const { plan } = drawing;
  const yearCount = yearsFrom(plan.years.from, plan.years.to).length;
  const width = 2 * yearCount;
  const firsts = new Int32Array(families.length);
  let stateCount = 0;
  for (const [familyIndex, { count }] of states.entries()) {
    firsts[familyIndex] = stateCount;
    stateCount += count;
  }
  const sheets = new Map<string, Sheet>();
  const starts = new Int32Array(families.length);
  const current = new Int32Array(families.length);
  let reuse: Ledger | undefined;

  const sheetFor = (numbers: DrawnNumbers): Sheet => {
    const sharedKey = shared.map((thingIndex) => numbers[thingIndex]).join();
    const known = sheets.get(sharedKey);
    if (known) return known;
    if ((sheets.size + 1) * stateCount * width > MOST_SUMS) sheets.clear();
    const sheet = { sums: new Float64Array(stateCount * width), isPriced: new Uint8Array(stateCount) };
    sheets.set(sharedKey, sheet);
    return sheet;
  };

  /** Prices the plan with each family in a state, and keeps what each family comes to. */
  const fill = (sheet: Sheet, chosenStates: Int32Array, numbers: DrawnNumbers): void => {
    const changedPlan = applyChanges(plan, changesFor(drawing, numbers), { idle: "allowed", checks: "none" });
    reuse = cost(compile(changedPlan, rates), reuse);
    const totals = totalByRow(reuse, "year");
    for (const [familyIndex, first] of firsts.entries()) {
      const cell = first + chosenStates[familyIndex]!;
      sheet.isPriced[cell] = 1;
      sheet.sums.fill(0, cell * width, (cell + 1) * width);
    }
    for (const [rowIndex, { of, recordIndex }] of reuse.rows.entries()) {
      if (of !== "post") continue;
      const familyIndex = familyOfRow(changedPlan, recordIndex, familyOf);
      const start = (firsts[familyIndex]! + chosenStates[familyIndex]!) * width;
      for (let yearIndex = 0; yearIndex < yearCount; yearIndex += 1) {
        const amount = totals[rowIndex * yearCount + yearIndex]!;
        sheet.sums[start + yearIndex + (amount < 0 ? yearCount : 0)]! += amount;
      }
    }
  };

  /** Fills in what a draw lacks, and of the other families what no draw has needed yet; if such a plan cannot be priced, the draw's own. */
  const fillFor = (sheet: Sheet, numbers: DrawnNumbers, draw: number): void => {
    const chosenStates = current.slice();
    const chosenNumbers = numbers.slice();
    for (const [familyIndex, first] of firsts.entries()) {
      if (sheet.isPriced[first + current[familyIndex]!] === 0) continue;
      const lacking = sheet.isPriced.subarray(first, first + states[familyIndex]!.count).indexOf(0);
      if (lacking < 0) continue;
      chosenStates[familyIndex] = lacking;
      states[familyIndex]!.write(lacking, chosenNumbers);
    }
    try {
      fill(sheet, chosenStates, chosenNumbers);
    } catch {
      try {
        fill(sheet, current, numbers);
      } catch (error) {
        planWith(plan, changesFor(drawing, numbers), draw); // says every issue of a plan that cannot be costed
        throw error;
      }
    }
  };

  const find = (numbers: DrawnNumbers, draw: number) => {
    const sheet = sheetFor(numbers);
    let lacks = false;
    for (let familyIndex = 0; familyIndex < states.length; familyIndex += 1) {
      const state = states[familyIndex]!.stateOf(numbers);
      current[familyIndex] = state;
      const cell = firsts[familyIndex]! + state;
      starts[familyIndex] = cell * width;
      if (sheet.isPriced[cell] === 0) lacks = true;
    }
    if (lacks) fillFor(sheet, numbers, draw);
    return { sums: sheet.sums, starts };
  };
  return { width, find };
}

/** The family of a row's post: its own, or that of the post from which it was split off. */
function familyOfRow({ posts }: Plan, recordIndex: number, familyOf: ReadonlyMap<string, number>): number {
  const { id, partOf } = posts[recordIndex]!;
  return familyOf.get(id) ?? familyOf.get(partOf!)!;
}
