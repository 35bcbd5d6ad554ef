import {
  dayBefore,
  dayOn,
  endOf,
  firstDay,
  type Instant,
  lastDay,
  startOf,
  yearOfDay,
  yearsFrom,
} from "../../calendar/index.ts";
import {
  bankHolidaysNotHeld,
  beforeFirstEntry,
  type IssueReport,
  missing,
  notForAShare,
  ownProperty,
  type Path,
  shown,
} from "../../issues/index.ts";
import { bankHolidays, bankHolidaysHeld } from "../../rates/index.ts";
import { chargedSpans, chargesOf, isContract } from "../model/agency/agency-charges.ts";
import { coverSpan, employedSpans, peopleOf } from "../model/people/people.ts";
import type { AgencyRate, Cover } from "../model/plan.ts";
import type { PlanDraft } from "../read/draft.ts";
import { eachRead, ifRead } from "../read/unread.ts";

/** What an agency charges says what each of its days costs: a contract for one engagement alone, and a ceiling for one too. */
export function checkAgencyTerms(planDraft: PlanDraft, issueReport: IssueReport): void {
  const isOfContract = ({ agency }: Pick<Cover, "agency">): boolean => {
    const agencyRate = ownProperty(planDraft.agencyRates, agency);
    return agencyRate !== undefined && isContract(agencyRate);
  };
  eachRead(planDraft.posts, (post, postIndex) => {
    eachRead(post.cover, (agencyCover, coverIndex) => {
      if (isOfContract(agencyCover) && agencyCover.to === undefined && !agencyCover.engaged)
        issueReport(
          ["posts", postIndex, "cover", coverIndex],
          missing("to", "the last day of the engagement, for the agency rate pays for so much time in all of it"),
        );
    });
    ifRead(() => {
      const { agencyShare } = post;
      if (!agencyShare) return;
      const agencyRate = ownProperty(planDraft.agencyRates, agencyShare.agency);
      const path = ["posts", postIndex, "agencyShare", "agency"];
      if (agencyRate && !fillsShares(agencyRate)) issueReport(path, notForAShare(agencyShare.agency));
    });
  });
}

/** Whether agency workers at a rate may fill a share of a post: what is charged for one engagement says nothing of a share. */
export const fillsShares = (agencyRate: AgencyRate): boolean =>
  chargesOf(agencyRate).every((charge) => charge.is !== "contract" && charge.ceiling === undefined);

/** Each day that an agency charges for has a charge, and where it is charged by working days, its year's bank holidays are held. */
export function checkAgencyDays(planDraft: PlanDraft, issueReport: IssueReport): void {
  const [first, past] = [startOf(firstDay(planDraft.years.from)), endOf(lastDay(planDraft.years.to))];
  const reported = new Set<string>();
  const reportOnce = (path: Path, finding: ReturnType<typeof beforeFirstEntry>): void => {
    const key = JSON.stringify([path, finding.problem]);
    if (!reported.has(key)) issueReport(path, finding);
    reported.add(key);
  };
  const check = (name: string, fromInstant: Instant, untilInstant: Instant): void => {
    const agencyRate = ownProperty(planDraft.agencyRates, name);
    const [from, until] = [Math.max(fromInstant, first), Math.min(untilInstant, past)];
    if (!agencyRate || from >= until) return;
    checkDated(name, agencyRate, from, reportOnce);
    for (const { place, charge, ...span } of chargedSpans(agencyRate, from, until)) {
      if (charge.is !== "working-days" || charge.bankHolidays === "worked") continue;
      const charged = yearsFrom(yearOfDay(dayOn(span.from)), yearOfDay(dayOn(dayBefore(span.until))));
      const year = charged.find((eachYear) => !bankHolidaysHeld(eachYear));
      const path = ["agencyRates", name, ...(agencyRate.is === "dated" ? [place] : []), "bankHolidays"];
      if (year) reportOnce(path, bankHolidaysNotHeld(year, bankHolidays.from, bankHolidays.to));
    }
  };
  if (!Object.values(planDraft.agencyRates).some(asksForDays)) return;
  eachRead(planDraft.posts, (post) => {
    const { agencyShare } = post;
    if (post.cover.length === 0 && !agencyShare) return;
    const endInstant = post.end === undefined ? past : endOf(post.end);
    for (const people of peopleOf(post, endInstant, past)) {
      for (const agencyCover of people.cover) check(agencyCover.agency, ...coverSpan(agencyCover, people, endInstant));
      if (agencyShare && post.pay.is !== "in-line")
        for (const span of employedSpans(people)) check(agencyShare.agency, ...span);
    }
  });
}

/** Whether a rate can lack what a day needs. */
const asksForDays = (agencyRate: AgencyRate): boolean =>
  agencyRate.is === "dated" || (agencyRate.is === "working-days" && agencyRate.bankHolidays !== "worked");

function checkDated(
  name: string,
  agencyRate: AgencyRate,
  from: Instant,
  report: (path: Path, finding: ReturnType<typeof beforeFirstEntry>) => void,
): void {
  if (agencyRate.is !== "dated") return;
  const firstDate = agencyRate.charges[0]!.from;
  if (from < startOf(firstDate))
    report(["agencyRates", name], beforeFirstEntry(`The agency rate ${shown(name)}`, dayOn(from), firstDate));
}
