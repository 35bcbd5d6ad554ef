import type { Plan, Post } from "../plan/index.ts";

/** Gives ids to parts that are split off posts of a plan, each once. */
export function partIds({ posts, lines, savings }: Plan): (post: Post, what: string) => string {
  const taken = new Set([...posts, ...lines, ...savings].map(({ id }) => id));
  return (post, what) => {
    let id = `${post.id}-${what}`;
    for (let n = 2; taken.has(id); n += 1) id = `${post.id}-${what}-${n}`;
    taken.add(id);
    return id;
  };
}

/** The post that a part belongs to, through however many splits; of a whole post, the post itself. */
export const originOf = ({ id, partOf }: Post): string => partOf ?? id;
