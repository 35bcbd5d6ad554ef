import { asFte } from "../../money/index.ts";
import type { Post } from "../../plan/index.ts";
import { type CountStatement, phraseInWords } from "../read/index.ts";
import type { Against } from "./against.ts";
import { headOf, rootsOf, titleRoots } from "./names.ts";
import type { PlanFigures } from "./plan-figures.ts";

/** A count against the plan's posts that its words name, or against a number of its budget's demand. */
export function countOf(says: CountStatement, { forecast: { plan } }: PlanFigures): Against {
  const { count, of: what, about, phrase } = says;
  const roots = rootsOf(phrase);
  const words = phraseInWords(phrase);
  const driver =
    roots.length === 0 ? undefined : plan.budget?.demand.find(({ title }) => hasAll(titleRoots(title), roots));
  if (driver) return stands(says, driver.count * 100, "The plan counts", words);
  // What is no post by its word must be what the title says that its post is: children in care are no children's social care post.
  const head = what === "other" ? headOf(about) : undefined;
  const named = plan.posts.filter(
    ({ title, team = "" }) =>
      hasAll([...titleRoots(title), ...titleRoots(team)], roots) && (head === undefined || headOf(title) === head),
  );
  if (roots.length === 0 && what === "other") return { untested: "it does not say what it counts" };
  if (named.length === 0)
    return { untested: words === "" ? "the plan has no posts" : `the plan has no posts that are called "${words}"` };
  const sum = counted(named, what);
  const isGroup = roots.length === 0 && groups(plan.posts).some((posts) => counted(posts, what) === count.value);
  if (sum !== count.value && isGroup)
    return {
      untested: `the plan has ${asFte(sum)} ${about}, and ${count.text} in a part of them: say which are meant`,
    };
  return stands(says, sum, "The plan has", what === "fte" && roots.length === 0 ? "FTE" : about);
}

function stands({ count, bound }: CountStatement, sum: number, verb: string, noun: string): Against {
  const limit = { exact: "", about: "about ", "at-most": "at most ", "at-least": "at least " }[bound];
  // Twice the difference against the step to which a decimal is printed.
  const isNear = 2 * Math.abs(sum - count.value) <= count.step;
  const agrees = isNear || (bound === "at-most" && sum < count.value) || (bound === "at-least" && sum > count.value);
  if (!agrees && bound === "about")
    return { untested: `it says only about how many: ${verb.toLowerCase()} ${asFte(sum)} ${noun}` };
  return { agrees, says: `${verb} ${asFte(sum)} ${noun}, ${agrees ? "printed" : "not"} ${limit}${count.text}` };
}

const hasAll = (title: readonly string[], roots: readonly string[]): boolean =>
  roots.every((root) => title.includes(root));

/** The posts of each team and of each title. */
function groups(posts: readonly Post[]): readonly (readonly Post[])[] {
  const held = new Map<string, Post[]>();
  for (const post of posts)
    for (const key of new Set([post.title, ...(post.team === undefined ? [] : [post.team])]))
      held.set(key, [...(held.get(key) ?? []), post]);
  return [...held.values()];
}

/** In ten-thousandths. */
function counted(posts: readonly Post[], what: CountStatement["of"]): number {
  return posts.reduce((sum, { count, people, fte }) => {
    if (what === "fte") return sum + count * people * fte;
    return sum + 10_000 * count * (what === "people" ? people : 1);
  }, 0);
}
