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

/**
 * A plan in which what names a post by its id, a ring-fence or an exception, names the part that was split off it as well.
 *
 * @param parts - ids of the parts by those of the posts that they were split off
 */
export function namingParts(plan: Plan, parts: ReadonlyMap<string, string>): Plan {
  if (parts.size === 0) return plan;
  const { vacancyFactor } = plan;
  const except = vacancyFactor?.except.flatMap((one) => {
    const id = one.is === "post" ? parts.get(one.id) : undefined;
    return id === undefined ? [one] : [one, { is: "post" as const, id }];
  });
  return {
    ...plan,
    ...(vacancyFactor && except && { vacancyFactor: { ...vacancyFactor, except } }),
    funding: plan.funding.map((source) => {
      if (!source.pays) return source;
      const posts = source.pays.posts.flatMap((id) => (parts.has(id) ? [id, parts.get(id)!] : [id]));
      return posts.length === source.pays.posts.length ? source : { ...source, pays: { ...source.pays, posts } };
    }),
  };
}
