import { addDays, addMonths, dayInWords } from "../../calendar/index.ts";
import { cost, totalByRow } from "../../ledger/index.ts";
import { asPounds, type Pence } from "../../money/index.ts";
import { type AgencyCharge, type AgencyRate, type Cover, chargesOf, type Plan, type Post } from "../../plan/index.ts";
import { agencyRate, compile } from "../../timeline/index.ts";
import { grouped, listed } from "../../words/index.ts";
import { coversPaid } from "../agency-charged.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Engagements shorter than a year that are priced by twelfths of annual hours or days, which are not those worked. */
export function byTwelfths({ plan, timeline }: Findings): readonly Note[] {
  const paid = coversPaid(timeline);
  return plan.posts.flatMap((post) => {
    const covers = post.cover.filter((agencyCover) => paid.has(agencyCover) && isShort(post, agencyCover));
    return covers.flatMap((agencyCover): readonly Note[] => {
      const yearly = chargesOf(agencyRate(plan, agencyCover.agency)).find(({ is }) => is === "yearly");
      if (yearly?.is !== "yearly") return [];
      const time = `${grouped((yearly.aWeek * yearly.weeksPerYear) / 100_000)} ${yearly.per}s`;
      const key = yearly.per === "hour" ? "paidHours" : "paidDays";
      const until = agencyCover.to === undefined ? "the start" : dayInWords(agencyCover.to);
      const noteText = `Agency cover of ${post.title} from ${dayInWords(agencyCover.from)} to ${until} is priced by twelfths of ${time} a year (${agencyCover.agency}), not by the ${yearly.per}s worked. Where the contract says how many it pays for, state ${key}; where it is charged by working days, bankHolidays.`;
      return [{ code: "agency-by-twelfths", of: post.id, text: noteText }];
    });
  });
}

/** Whether a cover lasts less than a year, also to the last of those who start. */
function isShort({ starts }: Post, { from, to }: Cover): boolean {
  const eve = addDays(
    starts.map(({ on }) => on).reduce((latest, day) => (day > latest ? day : latest)),
    -1,
  );
  return addDays(to ?? eve, 1) < addMonths(from, 12);
}

/** What engagements would be charged beyond their ceilings: it is in no figure. */
export function ceilingsReached({ plan, years, timeline, ledger }: Findings): readonly Note[] {
  const capped = plan.posts.filter(({ cover }) =>
    cover.some(({ agency }) => ceilingOf(agencyRate(plan, agency)) !== undefined),
  );
  if (capped.length === 0) return [];
  const free = cost(compile(withoutCeilings(timeline.plan), timeline.rates));
  const [within, beyond] = [totalByRow(ledger, "year"), totalByRow(free, "year")];
  const width = years.length;
  return capped.flatMap((post): readonly Note[] => {
    const rowIndex = ledger.rows.findIndex(({ row, of, afterEnd }) => of === "post" && row === post.id && !afterEnd);
    const totalOf = (sums: Float64Array): number =>
      sums.subarray(rowIndex * width, (rowIndex + 1) * width).reduce((total, sum) => total + sum, 0);
    const amount = (totalOf(beyond) - totalOf(within)) as Pence;
    if (amount === 0) return [];
    const rates = [...new Set(post.cover.map(({ agency }) => agency))].flatMap((name) => {
      const ceiling = ceilingOf(agencyRate(plan, name));
      return ceiling === undefined ? [] : [`${asPounds(ceiling)} at ${name}`];
    });
    const noteText = `Agency cover of ${post.title} would come to ${asPounds(amount)} more without its ceiling for each engagement (${listed(rates)}): that is in no figure, and somebody has to see that it is not charged.`;
    return [{ code: "agency-ceiling-reached", of: post.id, amount, text: noteText }];
  });
}

const ceilingOf = (rate: AgencyRate): Pence | undefined =>
  rate.is === "dated" || rate.is === "contract" ? undefined : rate.ceiling;

const withoutCeilings = (plan: Plan): Plan => ({
  ...plan,
  agencyRates: Object.fromEntries(
    Object.entries(plan.agencyRates).map(([name, rate]) => [name, rate.is === "dated" ? rate : withoutCeiling(rate)]),
  ),
});

function withoutCeiling(charge: AgencyCharge): AgencyCharge {
  if (charge.is === "contract") return charge;
  const { ceiling: _, ...rest } = charge;
  return rest;
}
