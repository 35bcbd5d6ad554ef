import { asFte } from "../../money/index.ts";
import type { Plan } from "../../plan/index.ts";
import { type CountStatement, phraseInWords } from "../read/index.ts";
import { LIMITS } from "../tolerance.ts";
import type { AgainstPlan } from "./against.ts";
import { countOfKinds } from "./demand-count.ts";
import { kindsNamed } from "./demand-names.ts";
import { headOf, rootsOf } from "./names.ts";
import { numberOf } from "./number-of.ts";
import type { PlanFigures } from "./plan-figures.ts";

/** A count against the plan's posts that its words name, or against a number of its budget's demand. */
export function countOf(statement: CountStatement, { forecast, posts: allPostNames }: PlanFigures): AgainstPlan {
  const { of: subject, about, phrase, year } = statement;
  const wordRoots = rootsOf(phrase);
  const words = phraseInWords(phrase);
  if (year !== undefined && !forecast.years.includes(year)) return { untested: `the plan's years do not have ${year}` };
  const driver = allPostNames.demandOf(wordRoots);
  const ofDriver = driver && stands(statement, [driver.count * 100], "The plan counts", words);
  const kinds = subject === "other" || subject === "people" ? kindsNamed(forecast.plan, wordRoots) : [];
  if (ofDriver && (kinds.length === 0 || ("agrees" in ofDriver && ofDriver.agrees))) return ofDriver;
  if (kinds.length > 0) return countOfKinds(statement, forecast.plan, kinds, words);
  if (wordRoots.length === 0 && subject === "other") return { untested: "it does not say what it counts" };
  // What is no post by its word must be what the title says that its post is: children in care are no children's social care post.
  const head = subject === "other" ? headOf(about) : undefined;
  const named = allPostNames.named(wordRoots).filter((post) => head === undefined || post.head === head);
  if (named.length === 0) return { untested: noneCalled(forecast.plan, words) };
  const posts = named.map(({ post }) => post);
  const amount = numberOf(posts, subject);
  // Those who are called by what they are may be so many posts, or so many people in them.
  const people =
    subject === "other"
      ? [numberOf(posts, "people"), ...(year === undefined ? [] : [numberOf(posts, "people", year)])]
      : [];
  const noun = subject === "fte" && wordRoots.length === 0 ? "FTE" : about;
  const isWhole = [amount, ...people, ...(year === undefined ? [] : [numberOf(posts, subject, year)])].includes(
    statement.count.value,
  );
  if (wordRoots.length === 0 && !isWhole && allPostNames.isGroup(statement.count.value, subject))
    return {
      untested: `the plan has ${asFte(amount)} ${noun}, and ${statement.count.text} in a part of them: say which are meant`,
    };
  if (year === undefined) return stands(statement, [amount, ...people], "The plan has", noun);
  const { staff } = forecast;
  const average =
    wordRoots.length === 0 && subject === "fte" ? [staff.fteAtYearEnd[year]!, staff.fteAverage[year]!] : [];
  return stands(statement, [numberOf(posts, subject, year), ...average, amount, ...people], "The plan has", noun);
}

function noneCalled({ demand = [] }: Plan, words: string): string {
  if (words === "") return "the plan has no posts";
  return demand.length === 0
    ? `the plan has no posts that are called "${words}"`
    : `the plan has no posts and counts nothing that is called "${words}"`;
}

/** The first of the sums is what is said where none agrees. */
function stands({ count, bound }: CountStatement, amounts: readonly number[], verb: string, noun: string): AgainstPlan {
  const agrees = (amount: number): boolean =>
    // Twice the difference against the step to which a decimal is printed.
    2 * Math.abs(amount - count.value) <= count.step ||
    (bound === "at-most" && amount < count.value) ||
    (bound === "at-least" && amount > count.value);
  const foundNumber = amounts.find(agrees);
  const total = foundNumber ?? amounts[0]!;
  const subject = total === 10_000 ? noun.replace(/\bposts\b/, "post").replace(/\bpeople\b/, "person") : noun;
  if (foundNumber === undefined && bound === "about")
    return { untested: `it says only about how many: ${verb.toLowerCase()} ${asFte(total)} ${subject}` };
  const printed = `${foundNumber === undefined ? "not" : "printed"} ${LIMITS[bound]}${count.text}`;
  return { agrees: foundNumber !== undefined, says: `${verb} ${asFte(total)} ${subject}, ${printed}` };
}
