import { dayInWords, firstDay, lastDay, yearOfDay } from "../../calendar/index.ts";
import { doesNotApply, type IssueReport, type Path } from "../../issues/index.ts";
import { awardsByScale } from "../model/pay/awards-by-scale.ts";
import type { Line, PayAward } from "../model/plan.ts";
import { risingSumOf } from "../model/sum-kinds.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";

/** What rises as plain salaries do meets percentages alone, and a line, which has one sum for a year, those of a 1 April alone. */
export function checkUplifts(planDraft: PlanDraft, issueReport: IssueReport): void {
  const awards = awardsByScale(planDraft).get("salaries") ?? [];
  const flat = awards.find(({ award }) => "flat" in award && award.flat !== 0);
  const refuse = (planPath: Path, { from }: PayAward, because: string, mend: string): void =>
    issueReport(
      [...planPath, "uplift", "with"],
      doesNotApply("salaries", `the award of ${dayInWords(from)} ${because}`, mend),
    );
  eachRead(planDraft.posts, ({ pay }, postIndex) => {
    if (flat && pay.is === "full-cost" && pay.uplift === "salaries")
      refuse(["posts", postIndex, "pay"], flat, FLAT, "State percent and from.");
  });
  eachRead(planDraft.lines, (planLine, lineIndex) =>
    ifRead(() => {
      const first = firstRise(planLine);
      if (first === undefined) return;
      const planPath = ["lines", lineIndex];
      const later = awards.filter(({ from }) => from > first);
      const flatLater = later.find(({ award }) => "flat" in award && award.flat !== 0);
      if (flatLater) refuse(planPath, flatLater, FLAT, "State growth.");
      const inside = later.find(
        ({ from, award }) => "percent" in award && award.percent !== 0 && from !== firstDay(yearOfDay(from)),
      );
      if (inside) refuse(planPath, inside, INSIDE, "State the sums of those years, or growth.");
    }),
  );
}

const FLAT = "on plain salaries is a flat sum of pay, and this has more in it";
const INSIDE = "comes inside a year, for which the line has one sum";

/** The last day of the last year that a line gives a sum for, where later ones rise. */
const firstRise = ({ sum }: Line) => {
  const { perYear = [] } = risingSumOf(sum) ?? {};
  const [first] = perYear;
  return first && lastDay(perYear.reduce((last, { year }) => (year > last ? year : last), first.year));
};
