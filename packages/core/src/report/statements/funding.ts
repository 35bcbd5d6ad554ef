import { dayInWords } from "../../calendar/index.ts";
import { ownProperty } from "../../issues/index.ts";
import { type Approved, byId, type FundingSource, toldApart } from "../../plan/index.ts";
import { capitalised } from "../../words/index.ts";
import { listedRuns, type Run, sentence, sentences } from "../document/run.ts";
import { figureOf, perYear, planSays, said, type Writer, yearsWith } from "../writer.ts";
import { certainty } from "./certainty.ts";
import { ask, paragraph, type Statement, where } from "./parts.ts";

/** Each source of money: what it has, how sure it is, on what it depends, who approved it, what it meets; many of them by how sure they are. */
export const funding: Statement = (paperWriter) => {
  const sources = toldApart(paperWriter.forecast.plan).funding;
  if (sources.length === 0)
    return [
      ...paragraph(sentence`The plan names no funding.`),
      ...where(
        paperWriter.forecast.years.some((financialYear) => paperWriter.forecast.cost.total[financialYear]! > 0),
        [ask("funding", sentence`What is to pay for it, from which budget, and who has agreed?`)],
      ),
    ];
  const unapproved = sources.filter(({ approved }) => approved === undefined);
  const unexplained = sources.filter(({ status, dependsOn }) => status === "conditional" && dependsOn.length === 0);
  return [
    ...(sources.length > MOST_SENTENCES
      ? paragraph(byCertainty(paperWriter))
      : sources.flatMap((source) => paragraph(sourceSentences(paperWriter, source)))),
    ...where(unexplained.length > 0, [
      ask("conditions", sentence`What has to happen for conditional money to come (${titlesOf(unexplained)})?`),
    ]),
    ...where(unapproved.length > 0, [
      ask("approval", sentence`Who has approved ${titlesOf(unapproved)}, when, and under which reference?`),
    ]),
  ];
};

const MOST_SENTENCES = 5;

const titlesOf = (sources: readonly FundingSource[]): readonly Run[] =>
  listedRuns(sources.map((source) => [titleOf(source)]));

const titleOf = ({ id, title }: FundingSource): Run => planSays(title, `funding.${id}.title`);

function byCertainty(paperWriter: Writer): readonly Run[] {
  const each = (["confirmed", "conditional", "unconfirmed"] as const).filter(
    (status) => figureOf(paperWriter, `plan.sources.${status}`).value > 0,
  );
  const counts = each.map((status) => {
    const words = status === "unconfirmed" ? "not confirmed" : status;
    return sentence`${said(paperWriter, `plan.sources.${status}`)} ${words}`;
  });
  const meets = each.map((status) => {
    const subject = status === "unconfirmed" ? "Money that is not confirmed" : capitalised(`${status} money`);
    return sentence`${subject} ${certainty[status].meets} ${orNothing(paperWriter, `funding.appliedBy.${status}.all`)} of the cost of all years.`;
  });
  return sentences([
    sentence`It rests on ${said(paperWriter, "plan.sources")} sources of funding: ${listedRuns(counts)}.`,
    ...meets,
  ]);
}

const orNothing = (paperWriter: Writer, name: string): Run => {
  const textRun = said(paperWriter, name);
  return figureOf(paperWriter, name).value === 0 ? { ...textRun, text: "nothing" } : textRun;
};

const sourceSentences = (paperWriter: Writer, source: FundingSource): readonly Run[] =>
  sentences([
    available(paperWriter, source),
    standing(paperWriter, source),
    meets(paperWriter, source),
    approval(source),
  ]);

/** What a source has: sums by year, one sum for several years, or what a reserve opens with. */
function available(paperWriter: Writer, source: FundingSource): readonly Run[] {
  const { id, ceiling, reserve, broughtForward, status } = source;
  const { will, willAll } = certainty[status];
  if (reserve)
    return sentence`There is a reserve, ${titleOf(source)}, of ${orNothing(paperWriter, `funding.opening.${id}`)}${floor(paperWriter, source)}.`;
  if (ceiling)
    return sentence`From ${titleOf(source)}, up to ${said(paperWriter, `funding.ceiling.${id}`)} ${will} available from ${ceiling.from} to ${ceiling.to}.`;
  const years = yearsWith(paperWriter.forecast, ownProperty(paperWriter.forecast.funding.available, id)!);
  const brought =
    broughtForward && broughtForward.amount > 0
      ? sentence`${said(paperWriter, `funding.broughtForward.${id}`)} brought forward from ${broughtForward.from}`
      : [];
  if (years.length === 0)
    return brought.length === 0
      ? sentence`From ${titleOf(source)}, nothing comes in the plan's years.`
      : sentence`From ${titleOf(source)}, ${brought} ${will} available.`;
  const sums = perYear(paperWriter, `funding.available.${id}`, years);
  const withBrought = brought.length === 0 ? [] : sentence` (with ${brought})`;
  return sentence`From ${titleOf(source)}, ${sums}${withBrought} ${years.length === 1 ? will : willAll} available.`;
}

function floor(paperWriter: Writer, { id, reserve }: FundingSource): readonly Run[] {
  if (!reserve || reserve.minimum === 0) return [];
  return sentence`, not drawn below ${said(paperWriter, `funding.minimum.${id}`)}`;
}

/** Its kind, how sure it is and on what it depends. */
function standing(
  { forecast }: Writer,
  { kind, recurrent, status, dependsOn, reserve }: FundingSource,
): readonly Run[] {
  const { savings, lines } = toldApart(forecast.plan);
  const names = dependsOn.map((id) => [planSays(byId([...savings, ...lines], id)?.title ?? id, `savings.${id}.title`)]);
  const rests = names.length === 0 ? [] : sentence`, and depends on ${listedRuns(names)}`;
  const money = reserve ? "one-off revenue money" : `${recurrent ? "recurrent" : "one-off"} ${kind} money`;
  return sentence`It is ${money}, which ${certainty[status].is}${rests}.`;
}

/** What of the cost it meets when every source is counted, and what is left of a reserve. */
function meets(paperWriter: Writer, { id, status, reserve }: FundingSource): readonly Run[] {
  const { forecast } = paperWriter;
  const years = yearsWith(forecast, ownProperty(forecast.funding.applied, id)!);
  const left = reserve
    ? sentence`, which leaves ${orNothing(paperWriter, `funding.carriedOut.${id}.${forecast.years.at(-1)!}`)} in it at the end of ${forecast.years.at(-1)!}`
    : [];
  if (years.length === 0) return sentence`None of it is needed${left}.`;
  return sentence`It ${certainty[status].meets} ${perYear(paperWriter, `funding.applied.${id}`, years)}${left}.`;
}

const approval = ({ id, approved }: FundingSource): readonly Run[] =>
  approved === undefined
    ? []
    : sentence`It was approved by ${planSays(approvedBy(approved), `funding.${id}.approved`)}.`;

const approvedBy = ({ by, on, reference }: Approved): string =>
  [
    by,
    ...(on === undefined ? [] : [`on ${dayInWords(on)}`]),
    ...(reference === undefined ? [] : [`(${reference})`]),
  ].join(" ");
