import { yearsFrom } from "../../calendar/index.ts";
import { doesNotApply, type IssueReport, sharesAboveWhole } from "../../issues/index.ts";
import { asPercent, MILLION } from "../../money/index.ts";
import { type NamedCost, namesOfCost, namesPaid } from "../model/cost-names.ts";
import { shareIn } from "../model/source-years.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";

/** A source that pays a share: its place in the plan, and its share by the place of a year. */
interface Sharing {
  readonly sourceIndex: number;
  readonly share: (yearIndex: number) => number;
}

/** A share is of cost: income that a source names would be no part of what it pays, without a word. */
export function checkSharesOfIncome({ funding, lines }: PlanDraft, issueReport: IssueReport): void {
  const income = new Set<string>();
  eachRead(lines, (planLine) =>
    ifRead(() => {
      if (planLine.income) income.add(planLine.id);
    }),
  );
  eachRead(funding, (fundingSource, sourceIndex) =>
    ifRead(() => {
      const { pays } = fundingSource;
      if (pays?.share === undefined) return;
      pays.lines.forEach((id, index) => {
        if (!income.has(id)) return;
        issueReport(
          ["funding", sourceIndex, "pays", "lines", index],
          doesNotApply(id, "it is income, and a share is of cost: income pays before all shares", "Take it out."),
        );
      });
    }),
  );
}

/** The shares of one cost come to at most all of it, in every year. Each source is told once, of the first cost that it takes too far. */
export function checkShares(planDraft: PlanDraft, issueReport: IssueReport): void {
  const { years } = planDraft;
  const financialYears = yearsFrom(years.from, years.to);
  const byName = new Map<string, Sharing[]>();
  eachRead(planDraft.funding, (fundingSource, sourceIndex) =>
    ifRead(() => {
      if (fundingSource.pays?.share === undefined) return;
      const sharing = { sourceIndex, share: (yearIndex: number) => shareIn(fundingSource, financialYears[yearIndex]!) };
      for (const name of namesPaid(fundingSource.pays)) {
        const sharingSame = byName.get(name);
        if (sharingSame) sharingSame.push(sharing);
        else byName.set(name, [sharing]);
      }
    }),
  );
  if (byName.size === 0) return;
  const alreadyTold = new Set<number>();
  const hold = (cost: NamedCost): void => {
    const ownSharing = [...new Set(namesOfCost(cost).flatMap((name) => byName.get(name) ?? []))].sort(
      (first, second) => first.sourceIndex - second.sourceIndex,
    );
    if (ownSharing.length < 2) return;
    financialYears.forEach((year, yearIndex) => {
      const whole = ownSharing.reduce((total, { share }) => total + share(yearIndex), 0);
      if (whole <= MILLION) return;
      const last = ownSharing.findLast(({ share }) => share(yearIndex) > 0)!;
      if (alreadyTold.has(last.sourceIndex)) return;
      alreadyTold.add(last.sourceIndex);
      issueReport(["funding", last.sourceIndex, "pays", "share"], sharesAboveWhole(cost.id, asPercent(whole), year));
    });
  };
  eachRead(planDraft.posts, (post) => ifRead(() => hold({ ...post, of: "post" })));
  eachRead(planDraft.lines, (planLine) => ifRead(() => hold({ ...planLine, of: "line" })));
}
