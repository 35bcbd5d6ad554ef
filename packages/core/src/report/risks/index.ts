import { addDays, dayInWords } from "../../calendar/index.ts";
import { type FundingSource, REGISTER_RISKS, type RegisterRisk, toldApart } from "../../plan/index.ts";
import { listedRuns, type Run, sentence } from "../document/run.ts";
import { figureOf, notesOf, perYear, planSays, said, type Writer } from "../writer.ts";
import type { NamedRisk, Risk } from "./risk.ts";

/** Every risk that a plan may tell of, by its name. The list is closed. */
const RISKS: { readonly [name in RegisterRisk]: Risk } = {
  "conditional-money": {
    title: "Conditional money does not come",
    holds: hasSources("conditional"),
    cause: (paperWriter) => sentence`${sourcesOf(paperWriter, "conditional")}: that money is conditional.`,
    event: () => sentence`What has to happen for it does not happen.`,
    consequence: () => sentence`What it was to meet is not funded.`,
    money: (paperWriter) => between(paperWriter, "gap.conditional.all", "gap.confirmed.all", overAll(paperWriter)),
  },
  "unconfirmed-money": {
    title: "Money that is not confirmed does not come",
    holds: hasSources("unconfirmed"),
    cause: (paperWriter) => sentence`${sourcesOf(paperWriter, "unconfirmed")}: that money is not confirmed.`,
    event: () => sentence`It is not given.`,
    consequence: () => sentence`What it could meet is not funded.`,
    money: (paperWriter) => between(paperWriter, "gap.total.all", "gap.conditional.all", overAll(paperWriter)),
  },
  "carry-forward": {
    title: "Money may not be carried forward",
    holds: ({ forecast }) => notesOf(forecast, "carry-forward-needed").length > 0,
    cause: () =>
      sentence`A later year needs money of an earlier one, and no approval to carry it forward is in the plan.`,
    event: () => sentence`It is not approved.`,
    consequence: () => sentence`The later year is short of it.`,
    money: (paperWriter) => {
      const years = notesOf(paperWriter.forecast, "carry-forward-needed").map(
        ({ year: financialYear }) => financialYear!,
      );
      return sentence`${perYear(paperWriter, "carry.needed", years)}.`;
    },
  },
  "goes-on": {
    title: "Staff go on after the money",
    holds: ({ goesOn }) => goesOn.annual > 0 && goesOn.from !== undefined,
    cause: () => sentence`Permanent staff go on after the plan stops paying for them.`,
    event: ({ goesOn }) =>
      sentence`The plan stops paying after ${dayInWords(addDays(goesOn.from!, -1))}, and nobody is absorbed.`,
    consequence: () => sentence`Their cost is without funding, year after year.`,
    money: (paperWriter) =>
      sentence`${between(paperWriter, "after.unfunded.conditional", "after.unfunded.confirmed", " a year")}`,
  },
  agency: {
    title: "Posts are covered by agency workers",
    holds: ({ forecast: { plan, cost, years } }) =>
      (plan.posts.length > 0 || plan.lines.some(({ kind }) => kind === "staff")) &&
      years.every((financialYear) => cost.byComponent.agency[financialYear] === 0),
    cause: () => sentence`Posts cannot be filled.`,
    event: () => sentence`Agency workers cover them.`,
    consequence: () => sentence`They cost more than employees, and no such cost is in the plan.`,
    money: () => sentence`Not priced.`,
  },
};

/** The risks that a plan tells of, in the order of the list. */
export const risksOf = (paperWriter: Writer): readonly NamedRisk[] =>
  REGISTER_RISKS.filter((name) => RISKS[name].holds(paperWriter)).map((name) => ({ name, ...RISKS[name] }));

function hasSources(status: FundingSource["status"]): Risk["holds"] {
  return ({ forecast: { plan } }) => plan.funding.some((source) => source.status === status);
}

const sourcesOf = ({ forecast: { plan } }: Writer, status: FundingSource["status"]): readonly Run[] => {
  const named = toldApart(plan).funding.filter((source) => source.status === status);
  return listedRuns(named.map(({ id, title }) => [planSays(title, `funding.${id}.title`)]));
};

const overAll = ({ forecast: { years } }: Writer): string => (years.length === 1 ? "" : " over all years");

/** "From £359k to £1.987m over all years is not funded", from the better case to the worse. */
function between(paperWriter: Writer, better: string, worse: string, per: string): readonly Run[] {
  const [least, most] = [figureOf(paperWriter, better).value, figureOf(paperWriter, worse).value];
  if (most < POUND) return sentence`Nothing is without funding either way.`;
  if (least === most) return sentence`${said(paperWriter, worse)}${per} is not funded either way.`;
  const from: Run = least < POUND ? { ...said(paperWriter, better), text: "nothing" } : said(paperWriter, better);
  return sentence`From ${from} to ${said(paperWriter, worse)}${per} is not funded.`;
}

/** Under a pound is nothing. */
const POUND = 100;
