import { monthIndex, yearOfMonth } from "../../calendar/index.ts";
import { type IssueReport, monthOutsideSums, profileOfNothing } from "../../issues/index.ts";
import { yearlySumOf } from "../model/sum-kinds.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead } from "../read/unread.ts";

/** The months of a line's profile are of years that have a sum, and in each such year some month has a part. */
export function checkProfiles(planDraft: PlanDraft, issueReport: IssueReport): void {
  eachRead(planDraft.lines, ({ sum, madeBy }, lineIndex) => {
    const yearly = yearlySumOf(sum);
    if (yearly?.profile === undefined || madeBy !== undefined) return; // what demand makes is the sum of its months
    const years = new Map(yearly.perYear.map(({ year, amount }) => [year, { amount, parts: 0, months: 0 }]));
    eachRead(yearly.profile, ({ month, amount }) => {
      const year = yearOfMonth(monthIndex(month));
      const ofYear = years.get(year);
      if (ofYear === undefined) {
        issueReport(["lines", lineIndex, "profile", month], monthOutsideSums(month, year), "key");
        return;
      }
      ofYear.months += 1;
      ofYear.parts += amount;
    });
    for (const [year, { amount, parts, months }] of years)
      if (amount !== 0 && months > 0 && parts === 0)
        issueReport(["lines", lineIndex, "profile"], profileOfNothing(year));
  });
}
