import type { Day } from "../../calendar/index.ts";
import type { Post } from "../model/plan.ts";

/** All people of a post. */
export const peopleOf = (post: Post): number => post.count * post.people;

/** The first day on which anyone starts. */
export const firstStart = ({ starts }: Post): Day =>
  starts.reduce((day, { on }) => (on < day ? on : day), starts[0]!.on);
