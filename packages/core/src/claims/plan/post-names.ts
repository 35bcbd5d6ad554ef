import type { Plan, Post } from "../../plan/index.ts";
import { addTo } from "../add-to.ts";
import type { CountStatement } from "../read/index.ts";
import { hasAllRoots, headOf, titleRoots } from "./names.ts";
import { numberOf } from "./number-of.ts";

/** The posts of a plan by the words for them. */
export interface PostNames {
  /** Those that have all the words in their title or team. */
  readonly named: (wordRoots: readonly string[]) => readonly NamedPost[];
  /** Whether a team, or the posts of one title, are so many. */
  readonly isGroup: (count: number, subject: CountStatement["of"]) => boolean;
  /** The number of the budget's demand that has all the words in its title. */
  readonly demandOf: (wordRoots: readonly string[]) => { readonly count: number } | undefined;
}

export interface NamedPost {
  readonly post: Post;
  readonly roots: ReadonlySet<string>;
  readonly head: string | undefined;
}

/** The posts of a plan, and the numbers of its budget's demand, by the words for them. */
export function postNamesOf({ posts, budget }: Plan): PostNames {
  const allNamedPosts = posts.map((post): NamedPost => {
    const roots = new Set([...titleRoots(post.title), ...titleRoots(post.team ?? "")]);
    return { post, roots, head: headOf(post.title) };
  });
  const demand = (budget?.demand ?? []).map(({ title, count }) => ({ count, roots: new Set(titleRoots(title)) }));
  const byRoot = new Map<string, NamedPost[]>();
  for (const namedPost of allNamedPosts) for (const wordRoot of namedPost.roots) addTo(byRoot, wordRoot, namedPost);
  const groups = new Map<CountStatement["of"], ReadonlySet<number>>();
  return {
    named: (wordRoots) => {
      const lists = wordRoots.map((wordRoot) => byRoot.get(wordRoot) ?? []);
      const fewest = lists.reduce(
        (bestNamedPosts, list) => (list.length < bestNamedPosts.length ? list : bestNamedPosts),
        lists[0] ?? allNamedPosts,
      );
      return fewest.filter((namedPost) => hasAllRoots(namedPost.roots, wordRoots));
    },
    isGroup: (count, subject) => {
      const sizes = groups.get(subject) ?? groupSizes(posts, subject);
      groups.set(subject, sizes);
      return sizes.has(count);
    },
    demandOf: (wordRoots) =>
      wordRoots.length === 0 ? undefined : demand.find((candidate) => hasAllRoots(candidate.roots, wordRoots)),
  };
}

/** How many there are in each team and of each title. */
function groupSizes(posts: readonly Post[], subject: CountStatement["of"]): ReadonlySet<number> {
  const heldPostsByName = new Map<string, Post[]>();
  for (const post of posts)
    for (const key of new Set([post.title, ...(post.team === undefined ? [] : [post.team])]))
      addTo(heldPostsByName, key, post);
  return new Set([...heldPostsByName.values()].map((group) => numberOf(group, subject)));
}
