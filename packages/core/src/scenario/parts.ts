import type { Plan, Post } from "../plan/index.ts";

/** Gives ids to parts that are split off posts of a plan, each once. */
export function partIds({ posts, lines, savings }: Plan): (post: Post, subject: string) => string {
  const takenIds = new Set([...posts, ...lines, ...savings].map(({ id }) => id));
  return (post, subject) => {
    let recordId = `${post.id}-${subject}`;
    for (let index = 2; takenIds.has(recordId); index += 1) recordId = `${post.id}-${subject}-${index}`;
    takenIds.add(recordId);
    return recordId;
  };
}

/** The post that a part belongs to, through however many splits; of a whole post, the post itself. */
export const originOf = ({ id, partOf }: Post): string => partOf ?? id;
