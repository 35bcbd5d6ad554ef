import {
  applyChanges,
  type Change,
  type Day,
  type Forecast,
  type LeverOf,
  type Millionths,
  type Pence,
  PlanError,
  readChanges,
  readMoney,
  readPercent,
  scenarioPlan,
  writtenDay,
} from "@outturn/core";
import { locatePlanText } from "@outturn/core/yaml";
import { WrongUsage } from "./failure.ts";
import { readBytes } from "./plan-file.ts";

/** Finds the place of a change in its file. */
type Locate = NonNullable<Parameters<typeof readChanges>[1]>;

/** A plan, or its plan after a scenario or a list of changes, that a question is put to. */
export interface Asked {
  readonly scenario?: string;
  readonly changes?: string;
}

/** The plan to be asked: with a scenario of its own, then with the changes of a file. */
export function planAsked({ plan }: Forecast, { scenario, changes }: Asked): Forecast["plan"] {
  const so = scenario === undefined ? plan : scenarioPlan(plan, scenario);
  if (changes === undefined) return so;
  const { locate, changes: list } = changesIn(changes);
  return applyChanges(so, list, { locate });
}

/** The changes that a bridge is over, and the plan before them. */
export interface Bridged {
  readonly from: Forecast["plan"];
  readonly changes: readonly Change[];
}

/** Those of a scenario of the plan, on what it is made from, then those of a file. */
export function bridgeAsked(of: Forecast, { scenario, changes: file }: Asked): Bridged {
  const chosen = of.plan.scenarios.find(({ id }) => id === scenario);
  if (scenario !== undefined) planAsked(of, { scenario });
  if (file === undefined && !chosen) throw new WrongUsage("a bridge is over changes: give --changes or --scenario.");
  const from = chosen?.from === undefined ? of.plan : planAsked(of, { scenario: chosen.from });
  const own = chosen?.changes ?? [];
  if (file === undefined) return { from, changes: own };
  const { locate, changes } = changesIn(file);
  // What cannot be made is said with its place in the file, which the bridge does not know.
  applyChanges(applyChanges(from, own), changes, { locate });
  return { from, changes: [...own, ...changes] };
}

/**
 * The changes of a file, a JSON list.
 *
 * @throws Outside when the file cannot be read
 * @throws PlanError when they cannot be read as changes
 */
function changesIn(path: string): { readonly changes: readonly Change[]; readonly locate: Locate } {
  const text = new TextDecoder().decode(readBytes(path));
  try {
    const list: unknown = JSON.parse(text);
    const place = locatePlanText(text, path);
    const locate: Locate = ([, ...inside], part) => place(Array.isArray(list) ? inside : inside.slice(1), part);
    return { changes: readChanges(list, locate), locate };
  } catch (error) {
    if (error instanceof SyntaxError) throw new WrongUsage(`${path}: a JSON list of changes is wanted.`);
    throw error;
  }
}

/** An amount of money after an option. */
export function moneyAfter(option: string, text: string): Pence {
  const read = readMoney(text);
  if ("value" in read) return read.value as Pence;
  throw new WrongUsage(`${option} takes an amount such as 1800 or £1.359m; not "${text}".`);
}

/** A percentage after an option, in millionths. */
export function percentAfter(option: string, text: string): Millionths {
  const read = readPercent(text);
  if ("value" in read) return read.value as Millionths;
  throw new WrongUsage(`${option} takes a percentage such as 3 or 1.5%; not "${text}".`);
}

/** A date after an option. */
export function dayAfter(option: string, text: string): Day {
  const read = writtenDay(text);
  if ("day" in read) return read.day;
  const why = read.why === undefined ? "" : `: ${read.why}`;
  const meant = read.meant === undefined ? "" : `; write "${read.meant}" if that is meant`;
  throw new WrongUsage(`${option} takes a date such as 2026-03-01 or 1/3/2026; not "${text}"${why}${meant}.`);
}

/** A whole number after an option. */
export function countAfter(option: string, text: string): number {
  if (/^-?\d{1,7}$/.test(text)) return Number(text);
  throw new WrongUsage(`${option} takes a whole number; not "${text}".`);
}

/** Two amounts, agency and employed, after `--premium`. */
export function premiumAfter(text: string): { readonly agency: Pence; readonly employed: Pence } {
  const [agency, employed, ...more] = text.split("/");
  if (agency === undefined || employed === undefined || more.length > 0) {
    throw new WrongUsage(`--premium takes two amounts, agency/employed, such as 1800/1280; not "${text}".`);
  }
  const sums = { agency: moneyAfter("--premium", agency), employed: moneyAfter("--premium", employed) };
  if (sums.employed > 0) return sums;
  throw new WrongUsage("--premium: what the employee costs must be above nothing.");
}

/** What an input is of, as options give it. */
export interface LeverChoices {
  readonly where?: string;
  readonly rate?: string;
  readonly premium?: string;
  readonly scale?: string;
  readonly from?: string;
  readonly source?: string;
  readonly year?: string;
}

/** An input by name, with the options that it needs. */
export function leverAsked(name: LeverOf["lever"], of: LeverChoices): LeverOf {
  const where = of.where === undefined ? {} : { where: { id: of.where } };
  const wanted = (option: keyof LeverChoices): string => {
    const given = of[option];
    if (given !== undefined) return given;
    throw new WrongUsage(`${name} needs --${option}.`);
  };
  switch (name) {
    case "agency-share":
      return of.premium === undefined
        ? { lever: name, rate: wanted("rate"), ...where }
        : { lever: name, premium: premiumAfter(of.premium), ...where };
    case "start-delay":
      return { lever: name, ...where };
    case "pay-award":
      return { lever: name, scale: wanted("scale"), from: dayAfter("--from", wanted("from")) };
    case "funding":
      return { lever: name, source: wanted("source"), year: yearAfter(wanted("year")) };
    case "carry-forward":
      return { lever: name, source: wanted("source") };
  }
}

function yearAfter(text: string): Forecast["years"][number] {
  if (/^\d{4}\/\d{2}$/.test(text)) return text as Forecast["years"][number];
  throw new WrongUsage(`--year takes a financial year such as 2024/25; not "${text}".`);
}

/** A search that has no room, or a figure that is not there, is wrong usage. */
export function inUsage<Value>(question: () => Value): Value {
  try {
    return question();
  } catch (error) {
    if (error instanceof RangeError) throw new WrongUsage(`${error.message}.`);
    throw error;
  }
}

/** What options name and the plan does not have is wrong usage as well: no plan is at fault. */
export function named<Value>(question: () => Value): Value {
  try {
    return inUsage(question);
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    throw new WrongUsage(error.issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" "));
  }
}
