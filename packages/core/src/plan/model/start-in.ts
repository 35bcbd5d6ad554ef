import type { Days } from "../../calendar/index.ts";
import { type StartIn, startIns } from "../../conventions/index.ts";
import type { Plan, Post, Start } from "./plan.ts";

/** Whether a post has a start of which only a range of days is known. */
export const isStartOpen = ({ starts }: Pick<Post, "starts">): boolean =>
  starts.some(({ within }) => within !== undefined);

/** Starts of which only a range is known, on the day of it that a convention takes; a post without any stays the very same. */
export function startingIn<Started extends Pick<Post, "starts">>(post: Started, startIn: StartIn): Started {
  if (!isStartOpen(post)) return post;
  return { ...post, starts: post.starts.map((start) => startWithin(start, startIn)) };
}

/** A start at its day of the range, where it has one. */
const startWithin = (start: Start, startIn: StartIn): Start =>
  start.within === undefined ? start : { ...start, on: startIns[startIn].dayOf(start.within) };

/** What a start is like that is moved: its range with it, and its day where the convention then has it. */
export function movedStart(
  start: Start,
  { conventions }: Pick<Plan, "conventions">,
  moved: (day: Start["on"]) => Start["on"],
): Start {
  const { within } = start;
  if (within === undefined) return { ...start, on: moved(start.on) };
  const days: Days = { from: moved(within.from), to: moved(within.to) };
  return startWithin({ ...start, on: moved(start.on), within: days }, startInOf(conventions));
}

/** The convention of a plan; its default where the plan has had no use for it. */
export const startInOf = ({ startIn }: Plan["conventions"]): StartIn =>
  startIn ?? (Object.keys(startIns)[0] as StartIn);

/** A plan with a convention at another value, and all that follows from it at once. */
export function withConvention<Name extends keyof Plan["conventions"]>(
  plan: Plan,
  name: Name,
  value: Plan["conventions"][Name],
): Plan {
  const changedPlan: Plan = { ...plan, conventions: { ...plan.conventions, [name]: value } };
  return name === "startIn" ? withStartsPlaced(changedPlan) : changedPlan;
}

/** A plan whose starts stand where its convention has them; one that has an open start states the convention. */
export function withStartsPlaced(plan: Plan): Plan {
  if (!plan.posts.some(isStartOpen)) return plan;
  const startIn = startInOf(plan.conventions);
  return {
    ...plan,
    conventions: { ...plan.conventions, startIn },
    posts: plan.posts.map((post) => startingIn(post, startIn)),
  };
}
