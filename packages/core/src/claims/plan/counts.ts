import { asFte } from "../../money/index.ts";
import { type CountStatement, phraseInWords } from "../read/index.ts";
import { LIMITS } from "../tolerance.ts";
import type { Against } from "./against.ts";
import { headOf, rootsOf } from "./names.ts";
import { numberOf } from "./number-of.ts";
import type { PlanFigures } from "./plan-figures.ts";

/** A count against the plan's posts that its words name, or against a number of its budget's demand. */
export function countOf(says: CountStatement, { forecast, posts: all }: PlanFigures): Against {
  const { of: what, about, phrase, year } = says;
  const roots = rootsOf(phrase);
  const words = phraseInWords(phrase);
  if (year !== undefined && !forecast.years.includes(year)) return { untested: `the plan's years do not have ${year}` };
  const driver = all.demandOf(roots);
  if (driver) return stands(says, [driver.count * 100], "The plan counts", words);
  if (roots.length === 0 && what === "other") return { untested: "it does not say what it counts" };
  // What is no post by its word must be what the title says that its post is: children in care are no children's social care post.
  const head = what === "other" ? headOf(about) : undefined;
  const named = all.named(roots).filter((post) => head === undefined || post.head === head);
  if (named.length === 0)
    return { untested: words === "" ? "the plan has no posts" : `the plan has no posts that are called "${words}"` };
  const posts = named.map(({ post }) => post);
  const sum = numberOf(posts, what);
  // Those who are called by what they are may be so many posts, or so many people in them.
  const people =
    what === "other"
      ? [numberOf(posts, "people"), ...(year === undefined ? [] : [numberOf(posts, "people", year)])]
      : [];
  const noun = what === "fte" && roots.length === 0 ? "FTE" : about;
  const isWhole = [sum, ...people, ...(year === undefined ? [] : [numberOf(posts, what, year)])].includes(
    says.count.value,
  );
  if (roots.length === 0 && !isWhole && all.isGroup(says.count.value, what))
    return {
      untested: `the plan has ${asFte(sum)} ${noun}, and ${says.count.text} in a part of them: say which are meant`,
    };
  if (year === undefined) return stands(says, [sum, ...people], "The plan has", noun);
  const { staff } = forecast;
  const average = roots.length === 0 && what === "fte" ? [staff.fteAtYearEnd[year]!, staff.fteAverage[year]!] : [];
  return stands(says, [numberOf(posts, what, year), ...average, sum, ...people], "The plan has", noun);
}

/** The first of the sums is what is said where none agrees. */
function stands({ count, bound }: CountStatement, sums: readonly number[], verb: string, noun: string): Against {
  const agrees = (sum: number): boolean =>
    // Twice the difference against the step to which a decimal is printed.
    2 * Math.abs(sum - count.value) <= count.step ||
    (bound === "at-most" && sum < count.value) ||
    (bound === "at-least" && sum > count.value);
  const found = sums.find(agrees);
  const sum = found ?? sums[0]!;
  const what = sum === 10_000 ? noun.replace(/\bposts\b/, "post").replace(/\bpeople\b/, "person") : noun;
  if (found === undefined && bound === "about")
    return { untested: `it says only about how many: ${verb.toLowerCase()} ${asFte(sum)} ${what}` };
  const printed = `${found === undefined ? "not" : "printed"} ${LIMITS[bound]}${count.text}`;
  return { agrees: found !== undefined, says: `${verb} ${asFte(sum)} ${what}, ${printed}` };
}
