import type { Explanation } from "../../formula/index.ts";
import type { Timeline } from "../../timeline/index.ts";
import { pastOfCharge } from "../shared.ts";
import { upToEndOrAfter } from "./after-end.ts";
import { explainCharged, explainCover } from "./agency.ts";
import type { Sought } from "./gross.ts";
import { peopleOfGroup } from "./people.ts";
import { piecesInMonth } from "./pieces.ts";
import { agencyPart } from "./shared.ts";

/** Some spans of a group, with no end of their own. */
const spansOf = (timeline: Timeline, group: number, first: number, past: number): Sought => ({
  ...{ timeline, group, first, past },
  until: Number.POSITIVE_INFINITY,
});

/** The people of a group × what an agency charges for one of them, cover by cover. */
export function explainAgency(timeline: Timeline, groupIndex: number, monthIndex: number): readonly Explanation[] {
  const { cover, shared } = timeline.groups;
  const explanations: Explanation[] = [];
  for (let spanIndex = cover.values[groupIndex]!; spanIndex < shared.values[groupIndex]!; spanIndex += 1) {
    const sought = spansOf(timeline, groupIndex, spanIndex, spanIndex + 1);
    if (piecesInMonth(timeline, sought, monthIndex).length === 0) continue;
    explanations.push(peopleOfGroup(timeline, groupIndex, explainCover(sought, monthIndex), monthIndex));
  }
  return explanations;
}

/** The people of a group × the agency's part of one person-month, where a share of it is agency; at each charge by itself. */
export function explainShared(
  timeline: Timeline,
  groupIndex: number,
  monthIndex: number,
  afterEnd: boolean,
): readonly Explanation[] {
  const { groups, plan } = timeline;
  const { agencyShare } = plan.posts[groups.post.values[groupIndex]!]!;
  const pastSpan = groups.past.values[groupIndex]!;
  const explanations: Explanation[] = [];
  if (!agencyShare) return explanations;
  for (let spanIndex = groups.shared.values[groupIndex]!; spanIndex < pastSpan; ) {
    const sought = spansOf(timeline, groupIndex, spanIndex, pastOfCharge(timeline, spanIndex, pastSpan));
    const explanation = upToEndOrAfter(sought, monthIndex, afterEnd, "one person", (until) =>
      agencyPart(agencyShare.share, explainCharged({ ...sought, until }, monthIndex)),
    );
    if (explanation) explanations.push(peopleOfGroup(timeline, groupIndex, explanation, monthIndex));
    spanIndex = sought.past;
  }
  return explanations;
}
