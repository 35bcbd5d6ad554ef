import { type FieldName, type FieldValue, type Issue, PlanError, readField } from "@outturn/core";
import { WrongUsage } from "./failure.ts";

/** What is wrong with a plan or a name, as one sentence of wrong usage says it: each problem and its mend. */
const inOne = (issues: readonly Issue[]): string => issues.map(({ problem, mend }) => `${problem} ${mend}`).join(" ");

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
    if (error instanceof PlanError) throw new WrongUsage(inOne(error.issues));
    throw error;
  }
}

/** A value after an option, read as the field of a plan is that it stands for: in the same units and within the same bounds. */
export function fieldAfter<Name extends FieldName>(option: string, name: Name, text: string): FieldValue<Name> {
  try {
    return readField(name, text);
  } catch (error) {
    if (error instanceof PlanError) throw new WrongUsage(`${option}: ${inOne(error.issues)}`);
    throw error;
  }
}

/** A whole number after an option that stands for no field of a plan. */
export function wholeAfter(option: string, text: string, smallest: number, greatest: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= smallest && value <= greatest) return value;
  throw new WrongUsage(`${option} takes a whole number from ${smallest} to ${greatest}; not "${text}".`);
}

/** Refuses what is given twice after an option. */
export function once(option: string, names: readonly string[]): void {
  const twice = names.find((name, position) => names.indexOf(name) < position);
  if (twice !== undefined) throw new WrongUsage(`${option}: "${twice}" is given twice.`);
}

/** One of a plan's financial years after an option. */
export function yearAfter<Year extends string>(option: string, text: string, years: readonly Year[]): Year {
  const foundYear = years.find((year) => year === text);
  if (foundYear !== undefined) return foundYear;
  const digits = (year: string): string => year.replace(/\D/g, "");
  const nearYear = years.find((year) => text.startsWith(year.slice(0, 4)) || digits(text) === digits(year));
  const meantText = nearYear === undefined ? "" : ` Did you mean ${nearYear}?`;
  throw new WrongUsage(`${option}: the plan has no year "${text}".${meantText} Its years: ${years.join(", ")}.`);
}

/** Two amounts, agency and employed, after `--premium`. */
export function premiumAfter(text: string) {
  const [agency, employed, ...more] = text.split("/");
  if (agency === undefined || employed === undefined || more.length > 0)
    throw new WrongUsage(`--premium takes two amounts, agency/employed, such as 1800/1280; not "${text}".`);
  return {
    agency: fieldAfter("--premium", "charge", agency),
    employed: fieldAfter("--premium", "charge above nothing", employed),
  };
}
