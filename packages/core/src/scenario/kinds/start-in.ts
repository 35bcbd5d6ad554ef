import { isStartOpen, withConvention } from "../../plan/index.ts";
import type { Kind } from "../kind.ts";

const words = { earliest: "the earliest day", middle: "the middle day", latest: "the latest day" };

/** People of whom only a range of days is known start on another day of it. */
export const startIn: Kind<"start-in"> = {
  apply: (plan, { startIn: choice }) => (plan.posts.some(isStartOpen) ? withConvention(plan, "startIn", choice) : plan),
  says: (_, { startIn: choice }) => `People of whom only a range of days is known start on ${words[choice]} of it.`,
  back: ({ conventions }, { change }) =>
    conventions.startIn === undefined ? [] : [{ change, startIn: conventions.startIn }],
};
