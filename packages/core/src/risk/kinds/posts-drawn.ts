import { type Plan, type Post, type Selection, toldApart } from "../../plan/index.ts";
import { selects } from "../../scenario/index.ts";

/** The records of posts that are drawn for by themselves: a part goes with the post that it is of. */
export function postsDrawn({ posts }: Plan, selection: Selection | undefined): readonly Post[] {
  const selected = posts.filter((post) => selects(selection, post));
  const selectedIds = new Set(selected.map(({ id }) => id));
  return selected.filter(({ partOf }) => partOf === undefined || !selectedIds.has(partOf));
}

/** Titles of the records of posts that are drawn for, told apart where two look alike. */
export function titlesDrawn(plan: Plan, selection: Selection | undefined): readonly string[] {
  const drawnIds = new Set(postsDrawn(plan, selection).map(({ id }) => id));
  return toldApart(plan).posts.flatMap(({ id, title }) => (drawnIds.has(id) ? [title] : []));
}
