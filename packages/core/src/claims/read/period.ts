import type { MoneyStatement } from "./statement.ts";

const weekly = /\b(?:a|per|each|every) week\b|\bweekly\b|\/ ?week\b|\bp\.?w\b\.?/;
const monthly = /\b(?:a|per|each|every) month\b|\bmonthly\b|\/ ?month\b|\bpcm\b/;
const forOne =
  /\b(?:per|for each|for every|each|every|for a|of a|a) (?:child|young person|case|placement|place|person|head)\b/;
const each = /\beach\b/;

/** Of a week or a month, and of one of something; and the text without that. */
export function periodIn(claimText: string): Pick<MoneyStatement, "per" | "each"> & { readonly rest: string } {
  const per = weekly.test(claimText) ? "week" : monthly.test(claimText) ? "month" : undefined;
  const untimed = claimText.replace(weekly, " ").replace(monthly, " ");
  const isNamed = forOne.test(untimed);
  return {
    ...(per !== undefined && { per }),
    ...(isNamed ? { each: "named" as const } : each.test(untimed) ? { each: "one" as const } : {}),
    rest: untimed.replace(forOne, " "),
  };
}
