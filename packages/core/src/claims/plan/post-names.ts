import type { Plan, Post } from "../../plan/index.ts";
import { addTo } from "../add-to.ts";
import type { CountStatement } from "../read/index.ts";
import { headOf, titleRoots } from "./names.ts";
import { numberOf } from "./number-of.ts";

/** The posts of a plan by the words for them. */
export interface PostNames {
  /** Those that have all the words in their title or team. */
  readonly named: (roots: readonly string[]) => readonly NamedPost[];
  /** Whether a team, or the posts of one title, are so many. */
  readonly isGroup: (count: number, what: CountStatement["of"]) => boolean;
  /** The number of the budget's demand that has all the words in its title. */
  readonly demandOf: (roots: readonly string[]) => { readonly count: number } | undefined;
}

export interface NamedPost {
  readonly post: Post;
  readonly roots: ReadonlySet<string>;
  readonly head: string | undefined;
}

/** The posts of a plan, and the numbers of its budget's demand, by the words for them. */
export function postNamesOf({ posts, budget }: Plan): PostNames {
  const all = posts.map((post): NamedPost => {
    const roots = new Set([...titleRoots(post.title), ...titleRoots(post.team ?? "")]);
    return { post, roots, head: headOf(post.title) };
  });
  const demand = (budget?.demand ?? []).map(({ title, count }) => ({ count, roots: new Set(titleRoots(title)) }));
  const byRoot = new Map<string, NamedPost[]>();
  for (const one of all) for (const root of one.roots) addTo(byRoot, root, one);
  const groups = new Map<CountStatement["of"], ReadonlySet<number>>();
  return {
    named: (roots) => {
      const lists = roots.map((root) => byRoot.get(root) ?? []);
      const fewest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? all);
      return fewest.filter((one) => hasAll(one.roots, roots));
    },
    isGroup: (count, what) => {
      const sizes = groups.get(what) ?? groupSizes(posts, what);
      groups.set(what, sizes);
      return sizes.has(count);
    },
    demandOf: (roots) => (roots.length === 0 ? undefined : demand.find((one) => hasAll(one.roots, roots))),
  };
}

const hasAll = (title: ReadonlySet<string>, roots: readonly string[]): boolean =>
  roots.every((root) => title.has(root));

/** How many there are in each team and of each title. */
function groupSizes(posts: readonly Post[], what: CountStatement["of"]): ReadonlySet<number> {
  const held = new Map<string, Post[]>();
  for (const post of posts)
    for (const key of new Set([post.title, ...(post.team === undefined ? [] : [post.team])])) addTo(held, key, post);
  return new Set([...held.values()].map((group) => numberOf(group, what)));
}
