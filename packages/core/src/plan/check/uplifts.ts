import { dayInWords } from "../../calendar/index.ts";
import { doesNotApply, type IssueReport } from "../../issues/index.ts";
import { awardsByScale } from "../model/awards-by-scale.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead } from "../read/unread.ts";

/** A full cost that rises as plain salaries do meets percentages alone: a flat sum is of pay, and would leave out what comes on top of it. */
export function checkUplifts(planDraft: PlanDraft, issueReport: IssueReport): void {
  const flat = awardsByScale(planDraft)
    .get("salaries")
    ?.find(({ award }) => "flat" in award && award.flat !== 0);
  if (!flat) return;
  const because = `the award of ${dayInWords(flat.from)} on plain salaries is a flat sum of pay, and a full cost has more in it`;
  eachRead(planDraft.posts, ({ pay }, postIndex) => {
    if (pay.is === "full-cost" && pay.uplift === "salaries")
      issueReport(
        ["posts", postIndex, "pay", "uplift", "with"],
        doesNotApply("salaries", because, "State percent and from."),
      );
  });
}
