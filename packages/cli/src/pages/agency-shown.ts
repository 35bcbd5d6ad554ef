import { asPercent, asPounds, dayInWords, listed, type Pence } from "@outturn/core";
import { type AgencyAnswer, stretchInWords } from "@outturn/core/questions";
import { agencyDays, agencySays, namedTables, type Table } from "@outturn/core/tables";
import type { AnswerShown } from "./answer-page.ts";

const pounds = (key: string, label: string) => ({ key, label, unit: "pounds" as const });
const name = { key: "name", label: "Post or line", unit: "text" as const };

/**
 * Agency against permanent: what it costs more, by the month and in all, what the money that is left pays for, and which charges are
 * above their caps.
 *
 * @param asked - the name of the rate that stands for a charge asked about, which is no rate of the plan
 */
export function agencyShown(foundAgencyAnswer: AgencyAnswer, asked: string): AnswerShown {
  const { mix } = foundAgencyAnswer;
  return {
    says: agencySays(foundAgencyAnswer),
    tables: [
      ...namedTables("agency_month", aMonth(foundAgencyAnswer)),
      ...namedTables("agency_total", inAll(foundAgencyAnswer)),
      ...namedTables("agency_days", agencyDays(foundAgencyAnswer)),
      ...namedTables("agency_mix", mix && mixed(mix)),
      ...namedTables("agency_break_even", breakEven(foundAgencyAnswer)),
    ],
    notes: [...money(foundAgencyAnswer), ...meanings(foundAgencyAnswer), ...breaches(foundAgencyAnswer, asked)],
  };
}

const aMonth = ({ each }: AgencyAnswer): Table => ({
  title: each.some(({ people }) => people === undefined)
    ? "A month: of one person, of a whole line"
    : "A month of one person, on-costs in",
  columns: [name, pounds("employed", "Employed"), pounds("agency", "Agency"), pounds("premium", "Premium")],
  rows: each.map(({ id, title, aMonth: month }) => ({ id, name: title, ...month })),
});

const inAll = ({ each, total }: AgencyAnswer): Table => ({
  title: "In all, on the same days",
  columns: [
    name,
    ...[pounds("employed", "Employed"), pounds("agency", "Agency"), pounds("premium", "Premium"), pounds("net", "Net")],
    ...(each.some(({ notice }) => notice !== undefined) ? [pounds("notice", "Notice")] : []),
  ],
  rows: each.map(({ id, title, employed, agency, premium, net, notice }) => ({
    ...{ id, name: title, employed, agency, premium, net },
    ...(notice !== undefined && { notice }),
  })),
  total: {
    ...{ name: "Total", ...total },
    ...(each.every(({ notice }) => notice !== undefined) && {
      notice: each.reduce((totalSoFar, { notice = 0 }) => totalSoFar + notice, 0) as Pence,
    }),
  },
});

function mixed({
  recruited,
  slips = 0,
  handover = 0,
  costByYear,
  cost,
  gapByYear,
  gap,
}: NonNullable<AgencyAnswer["mix"]>): Table {
  const years = Object.keys(costByYear);
  const slipping = slips === 0 ? "" : `, ${counted(slips, "month")} late`;
  const beside = handover === 0 ? "" : `, ${counted(handover, "day")} of handover`;
  return {
    title: `Agency until ${dayInWords(recruited)}${slipping}${beside}`,
    columns: [{ ...name, label: "More" }, ...years.map((year) => pounds(year, year)), pounds("all", "All years")],
    rows: [
      { name: "Cost", ...costByYear, all: cost },
      { name: "Gap", ...gapByYear, all: gap },
    ],
  };
}

/** Nothing where no money is left: the answer is the same for every post, and stands in a sentence. */
function breakEven({ each, breakEven: allBreakEvens, short }: AgencyAnswer): Table | undefined {
  if (short > 0 || allBreakEvens.length === 0) return undefined;
  const titles = new Map(each.map(({ id, title }) => [id, title]));
  return {
    title: "What the money that is left pays for, one at a time",
    columns: [
      name,
      { key: "share", label: "Share of agency", unit: "text" },
      { key: "until", label: "Agency to", unit: "text" },
    ],
    rows: allBreakEvens.map(({ id, share, until }) => ({
      id,
      name: titles.get(id) ?? id,
      share: share ? shareBorne(share.found) : "–",
      until: until === undefined ? "–" : until.day === undefined ? "no month" : dayInWords(until.day),
    })),
  };
}

function shareBorne({ is, works }: NonNullable<AgencyAnswer["share"]>["found"]): string {
  if (is === "none") return "none";
  return is === "every" ? "all of it" : listed(works.map((stretch) => stretchInWords(stretch, asPercent)));
}

function money({ short, level, share, until, breakEven: askedBreakEvens, each }: AgencyAnswer): readonly string[] {
  const remaining =
    short > 0 ? `it is ${asPounds(short)} short already` : `${asPounds((0 - short) as Pence)} is left when it ends`;
  const many =
    askedBreakEvens.length === 0 && each.length > 0
      ? ["What the money pays for is asked of all together: the list is long."]
      : [];
  return [
    // As it stands: with no share on agency, the agency that the plan has is taken away too.
    `As the plan stands, with ${level} money counted, ${remaining}.`,
    ...(share ? [share.says] : []),
    ...(until ? [until.says] : []),
    ...many,
  ];
}

function meanings({ each }: AgencyAnswer): readonly string[] {
  const notice = each.some((comparison) => comparison.notice !== undefined);
  return [
    "Net: what agency costs beyond the budget of an established post that is vacant; a new post has none.",
    ...(notice ? ["Notice: four weeks' charge for everyone in the post, when agency ends early."] : []),
  ];
}

function breaches({ breaches: allBreaches, each: comparisons }: AgencyAnswer, asked: string): readonly string[] {
  const titles = new Map(comparisons.map(({ id, title }) => [id, title]));
  return allBreaches.map(({ rate, per, charge, cap, posts, lines }) => {
    const whose = [...posts, ...lines].map((id) => titles.get(id) ?? id);
    const subject = whose.length === 0 ? "nobody is charged it" : `charged for ${whose.join("; ")}`;
    const eachOne = per === undefined ? "" : ` ${per === "hour" ? "an" : "a"} ${per}`;
    const what = rate === undefined ? "The premium's" : rate === asked ? "The charge of" : `The rate ${rate},`;
    const comma = what.endsWith(",") ? "," : "";
    return `${what} ${asPounds(charge)}${eachOne}${comma} is above the cap of ${asPounds(cap)}: ${subject}.`;
  });
}

const counted = (count: number, subject: string): string => `${count} ${subject}${count === 1 ? "" : "s"}`;
