import { addMonths, type Millionths, type Plan } from "@outturn/core";
import type { Tail, TailOptions } from "@outturn/core/questions";
import type { Change } from "@outturn/core/scenario";
import type { TailControls } from "./tail-controls.ts";

type Options = Omit<TailOptions, "rates">;

/** The question with nobody absorbed, which every other is held against. */
export function nobodyAbsorbed(plan: Plan, { months, people, prices }: TailControls): Options {
  const staff = plan.lines.filter(({ kind }) => kind === "staff");
  return {
    absorbing: { is: "none" },
    ...{ months, prices },
    ...(people > 0 && { people: Object.fromEntries(staff.map(({ id }) => [id, people])) }),
  };
}

/**
 * The question that the controls ask.
 *
 * @param nobody - the answer with nobody absorbed: who stays, and from when
 */
export function tailAsked(plan: Plan, askedTailControls: TailControls, nobody: Tail): Options {
  const options = nobodyAbsorbed(plan, askedTailControls);
  if (askedTailControls.how === "none") return options;
  if (askedTailControls.how === "dated") {
    const ground = nobody.staying.map(({ id, from }) => ({ id, day: addMonths(from, askedTailControls.after) }));
    return { ...options, absorbing: { is: "dated", on: ground } };
  }
  const turnover = Math.round(askedTailControls.turnover * 10_000) as Millionths;
  const establishments = [{ name: "establishment", people: askedTailControls.establishment, turnover }];
  return { ...options, absorbing: { is: "turnover", establishments } };
}

/** What a scenario of the plan can keep of an answer: when the people of each post, and all of each line, are absorbed. */
export function tailChanges(plan: Plan, { leaving }: Tail, manner: TailControls["how"]): readonly Change[] {
  const ending = [
    ...plan.posts.filter(
      ({ end, contract, pay }) => end !== undefined && contract === "permanent" && pay.is !== "in-line",
    ),
    ...plan.lines.filter(
      ({ kind, contract, sum }) =>
        kind === "staff" && contract === "permanent" && sum.is !== "one-off" && sum.to !== undefined,
    ),
  ];
  return ending.flatMap(({ id }): Change[] => {
    const ownPart = leaving.filter(({ staying }) => staying.id === id);
    const absorbed = ownPart.flatMap(({ on, people }) => (on === undefined ? [] : [{ on, count: people }]));
    const change = "absorption";
    if (manner === "none" || absorbed.length === 0) return [{ change, afterEnd: "continues", where: { id } }];
    if (ownPart.length === 1) return [{ change, afterEnd: { on: absorbed[0]!.on }, where: { id } }];
    return plan.posts.some((post) => post.id === id) ? [{ change, afterEnd: absorbed, where: { id } }] : [];
  });
}
