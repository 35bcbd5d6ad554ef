import { asPercent, dayInWords, type Forecast, type Millionths, type Pence } from "@outturn/core";
import type { AgencyAnswer } from "@outturn/core/questions";
import { agencySays, inBrief } from "@outturn/core/tables";
import { dayBefore } from "../calendar/days.ts";
import { type AboutFigures, type Sentence, withFigures } from "../shown/sentence.ts";
import type { ShownLevel } from "../state/desk.ts";
import type { AgencyAsked } from "./agency-asked.ts";

/** What a page says of a plan in which nobody is to be recruited. */
export const nobodyToRecruit: readonly string[] = [
  "This plan has nobody to recruit: it lists no posts with pay of their own, and no line of staff.",
  "Add posts, or a line with “kind: staff”, to the plan file and open it again.",
];

/** What others published of agency workers, for those who have no figure of their own yet. */
export const whereFrom =
  "For comparison: £1,800 a week for an agency social worker, against £1,280 for an employee, is what another council published: St Helens, 2025. 16.2% is the share of agency workers among children's social workers in England on 30 September 2024 (Department for Education).";

/** The answer: what this agency costs and does to the gap; what it would be for everyone, and what the money bears. */
export function agencySentences(
  agencyAsked: AgencyAsked,
  against: AgencyAnswer,
  asIs: Forecast,
  madeForecast: Forecast,
  level: ShownLevel = "conditional",
): readonly string[] {
  const everything = everyone(agencyAsked, against);
  const refused = agencyAsked.refused === undefined ? [] : [agencyAsked.refused];
  return [
    ...refused,
    ...(agencyAsked.some ? [thisMuch(agencyAsked, asIs, madeForecast, level), everything] : [everything]),
    ...bears(agencyAsked, against),
  ];
}

/** The sentences as they stand on the page: that which says what this agency does by itself, with its figures, and the others after it. */
export function agencyParagraphs(
  sentences: readonly string[],
  agencyAsked: AgencyAsked,
  asIs: Forecast,
  madeForecast: Forecast,
  level: ShownLevel = "conditional",
): readonly Sentence[] {
  const position = agencyAsked.some ? sentences.indexOf(thisMuch(agencyAsked, asIs, madeForecast, level)) : -1;
  const main = sentences.slice(0, Math.max(position, 0) + 1);
  return [
    ...withFigures(main, position < 0 ? [] : aboutThisMuch(asIs, madeForecast, level), madeForecast.plan),
    sentences.slice(main.length).join(" "),
  ];
}

/** What share, and what time, of agency the money bears. */
function bears({ plan }: AgencyAsked, { each, share, until, short }: AgencyAnswer): readonly string[] {
  if (each.length === 0) return [];
  if (plan.funding.length === 0) return ["The plan has no funding to set this against."];
  // Where the money is short already both say the same.
  const sentences = [share?.says, short > 0 && share ? undefined : until?.says].filter(
    (candidate) => candidate !== undefined,
  );
  return sentences.length === 0 ? [] : [`Conditional money is counted. ${sentences.join(" ")}`];
}

/** What the agency that the controls ask for does. */
function thisMuch(
  { share, recruited, posts, lines }: AgencyAsked,
  asIs: Forecast,
  madeForecast: Forecast,
  level: ShownLevel,
): string {
  const whole = posts && lines ? "the staff" : posts ? "the posts" : "the line";
  const parts = [
    ...(recruited === undefined ? [] : [`agency in every post up to ${dayInWords(dayBefore(recruited))}`]),
    ...(share === 0
      ? []
      : [`${recruited === undefined ? "" : "after that "}${asPercent(share)} of ${whole} on agency`]),
  ];
  if (parts.length === 0) parts.push("agency as the plan has it");
  const [amountBefore, amountAfter] = [inAll(asIs.cost.total), inAll(madeForecast.cost.total)];
  const difference = (amountAfter - amountBefore) as Pence;
  const more =
    difference === 0
      ? "as much"
      : difference < 0
        ? `${inBrief((0 - difference) as Pence)} less`
        : `${inBrief(difference)} more`;
  return `With ${parts.join(", and ")}, the plan costs ${more}: ${inBrief(amountAfter)}${gapSays(asIs, madeForecast, level)}.`;
}

/** What the sentence says of the plan with its agency. What it is set against is no figure of this plan. */
function aboutThisMuch(asIs: Forecast, madeForecast: Forecast, level: ShownLevel): readonly AboutFigures[] {
  const cost = inAll(madeForecast.cost.total);
  const [gapBefore, gapAfter] = [inAll(asIs.gap[level]), inAll(madeForecast.gap[level])];
  const gapSum = inBrief(gapAfter);
  return [
    { words: `: ${inBrief(cost)}`, figures: [{ figure: "cost.all", value: cost }] },
    {
      words: gapAfter === 0 ? "" : gapBefore === gapAfter ? `; ${gapSum}` : ` to ${gapSum}`,
      figures: [{ figure: `gap.${level}.all`, value: gapAfter }],
    },
  ];
}

/** What money counts at a level. */
const COUNTED: { readonly [level in ShownLevel]: string } = {
  confirmed: "confirmed money alone counted",
  conditional: "conditional money counted",
  total: "all money counted",
};

function gapSays(asIs: Forecast, madeForecast: Forecast, level: ShownLevel): string {
  if (madeForecast.plan.funding.length === 0) return "";
  const [amountBefore, amountAfter] = [inAll(asIs.gap[level]), inAll(madeForecast.gap[level])];
  if (amountAfter === 0) return `; the money still covers it in every year, ${COUNTED[level]}`;
  const from = amountBefore === 0 ? "nothing" : amountBefore === amountAfter ? "" : inBrief(amountBefore);
  const counted = level === "conditional" ? "" : `, ${COUNTED[level]}`;
  return from === ""
    ? `; ${inBrief(amountAfter)} is unfunded, as without it${counted}`
    : `; what is unfunded goes from ${from} to ${inBrief(amountAfter)}${counted}`;
}

/** Agency against employees on the same days, as the command says it, and how much of the employees' cost that is. */
function everyone({ charge }: AgencyAsked, answer: AgencyAnswer): string {
  const { total, each } = answer;
  if (each.length === 0) return "No post has an agency rate of its own: choose one rate for all.";
  const wording = agencySays(answer, charge);
  if (total.premium === 0 || total.employed <= 0) return wording;
  const difference = Math.abs(total.premium) as Pence;
  const percent = asPercent((Math.round((difference * 1000) / total.employed) * 1000) as Millionths);
  const firstName = each.length === 1 ? `, or ${inBrief(Math.abs(each[0]!.aMonth.premium) as Pence)} a month` : "";
  return `${wording} That is ${percent}${firstName} ${total.premium < 0 ? "less" : "more"}.`;
}

const inAll = (byYear: { readonly [year: string]: Pence }): Pence =>
  Object.values(byYear).reduce<number>((total, amount) => total + amount, 0) as Pence;
