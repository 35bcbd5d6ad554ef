import { addDays, addMonths } from "../../calendar/index.ts";
import { inOrderOf } from "../../order/index.ts";
import { type Cover, movedStart, movesOf, movingSo, type Post } from "../../plan/index.ts";
import { keepingEngagement } from "../engagement.ts";
import type { Kind } from "../kind.ts";
import { atStart, eachPost, selectedInWords, selects, without } from "../select.ts";

/**
 * Identical posts start some months apart, in cohorts as alike in size as they can be, the larger ones first. Cover that runs up to the
 * start lasts until each of them starts.
 */
export const recruitInCohorts: Kind<"recruit-in-cohorts"> = {
  apply: (plan, { where, cohorts, months }) =>
    eachPost(plan, where, (post) => {
      const [first] = inOrderOf(post.starts, ({ on }) => on);
      const many = Math.min(cohorts, post.count);
      const datedCounts = Array.from({ length: many }, (_, index) => ({
        ...movedStart(first!, plan, (day) => addMonths(day, index * months)),
        count: Math.floor(post.count / many) + (index < post.count % many ? 1 : 0),
      }));
      const moves = movesOf(post);
      const cover = post.cover.map((eachCover) =>
        meetsStart(eachCover, post) ? keepingEngagement(plan, eachCover, without(eachCover, "to") as Cover) : eachCover,
      );
      return movingSo({ ...post, starts: datedCounts, cover }, moves);
    }),
  says: (plan, { where, cohorts, months }) => {
    const isFewer = plan.posts.some((post) => selects(where, post) && post.count < cohorts);
    const apart = months === 1 ? "a month" : `${months} months`;
    return `${atStart(selectedInWords(plan, where, "post"))} is recruited in ${cohorts} cohorts, ${apart} apart.${
      isFewer ? " Where there are fewer posts than that, each is a cohort." : ""
    }`;
  },
};

const meetsStart = ({ to, handover }: Cover, { starts }: Post): boolean =>
  !handover && to !== undefined && starts.some(({ on }) => on === addDays(to, 1));
