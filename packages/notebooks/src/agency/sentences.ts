import { asPercent, dayInWords, type Forecast, type Millionths, type Pence } from "@outturn/core";
import type { AgencyAnswer } from "@outturn/core/questions";
import { agencySays, inBrief } from "@outturn/core/tables";
import { dayBefore } from "../calendar/days.ts";
import type { AgencyAsked } from "./agency-asked.ts";

/** What a page says of a plan in which nobody is to be recruited. */
export const nobodyToRecruit: readonly string[] = [
  "This plan has nobody to recruit: it lists no posts with pay of their own, and no line of staff.",
  "Add posts, or a line with “kind: staff”, to the plan file and open it again.",
];

/** Where the figures come from that stand in the controls before anybody moves them. */
export const whereFrom =
  "£1,800 a week for an agency social worker, against £1,280 for an employee, is what another council published: St Helens, 2025. 16.2% is the share of agency workers among children's social workers in England on 30 September 2024 (Department for Education). Put in your own.";

/** The answer: what this agency costs and does to the gap; what it would be for everyone, and what the money bears. */
export function agencySentences(
  of: AgencyAsked,
  against: AgencyAnswer,
  asIs: Forecast,
  made: Forecast,
): readonly string[] {
  const all = everyone(of, against);
  const refused = of.refused === undefined ? [] : [of.refused];
  return [...refused, ...(of.some ? [thisMuch(of, asIs, made), all] : [all]), ...bears(of, against)];
}

/** What share, and what time, of agency the money bears. */
function bears({ plan }: AgencyAsked, { each, share, until, short }: AgencyAnswer): readonly string[] {
  if (each.length === 0) return [];
  if (plan.funding.length === 0) return ["The plan has no funding to set this against."];
  // Where the money is short already both say the same.
  const says = [share?.says, short > 0 && share ? undefined : until?.says].filter((one) => one !== undefined);
  return says.length === 0 ? [] : [`Conditional money is counted. ${says.join(" ")}`];
}

/** What the agency that the controls ask for does. */
function thisMuch({ share, recruited, posts, lines }: AgencyAsked, asIs: Forecast, made: Forecast): string {
  const whole = posts && lines ? "the staff" : posts ? "the posts" : "the line";
  const parts = [
    ...(recruited === undefined ? [] : [`agency in every post up to ${dayInWords(dayBefore(recruited))}`]),
    ...(share === 0
      ? []
      : [`${recruited === undefined ? "" : "after that "}${asPercent(share)} of ${whole} on agency`]),
  ];
  if (parts.length === 0) parts.push("agency as the plan has it");
  const [before, after] = [inAll(asIs.cost.total), inAll(made.cost.total)];
  const by = (after - before) as Pence;
  const more = by === 0 ? "as much" : by < 0 ? `${inBrief((0 - by) as Pence)} less` : `${inBrief(by)} more`;
  return `With ${parts.join(", and ")}, the plan costs ${more}: ${inBrief(after)}${gapSays(asIs, made)}.`;
}

function gapSays(asIs: Forecast, made: Forecast): string {
  if (made.plan.funding.length === 0) return "";
  const [before, after] = [inAll(asIs.gap.conditional), inAll(made.gap.conditional)];
  if (after === 0) return "; the money still covers it in every year, conditional money counted";
  const from = before === 0 ? "nothing" : before === after ? "" : inBrief(before);
  return from === ""
    ? `; ${inBrief(after)} is unfunded, as without it`
    : `; what is unfunded goes from ${from} to ${inBrief(after)}`;
}

/** Agency against employees on the same days, as the command says it, and how much of the employees' cost that is. */
function everyone({ charge }: AgencyAsked, answer: AgencyAnswer): string {
  const { total, each } = answer;
  if (each.length === 0) return "No post has an agency rate of its own: choose one rate for all.";
  const says = agencySays(answer, charge);
  if (total.premium === 0 || total.employed <= 0) return says;
  const by = Math.abs(total.premium) as Pence;
  const percent = asPercent((Math.round((by * 1000) / total.employed) * 1000) as Millionths);
  const one = each.length === 1 ? `, or ${inBrief(Math.abs(each[0]!.aMonth.premium) as Pence)} a month` : "";
  return `${says} That is ${percent}${one} ${total.premium < 0 ? "less" : "more"}.`;
}

const inAll = (byYear: { readonly [year: string]: Pence }): Pence =>
  Object.values(byYear).reduce<number>((sum, one) => sum + one, 0) as Pence;
