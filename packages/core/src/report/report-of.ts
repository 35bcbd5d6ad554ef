import { dayInWords } from "../calendar/index.ts";
import { type Forecast, VERSION } from "../forecast/index.ts";
import { type Locate, notFinal, PlanError } from "../issues/index.ts";
import type { PaperSettings } from "../plan/index.ts";
import { counted, listed } from "../words/index.ts";
import type { Block } from "./document/block.ts";
import type { Report } from "./document/report.ts";
import { listedRuns, type Run, sentence, sentences } from "./document/run.ts";
import { rateSaid } from "./statements/assumptions.ts";
import { assemble } from "./template/assemble.ts";
import type { Template } from "./template/read-template.ts";
import { asAtOf, placeholdersIn, planSays, type Writer, writerOf } from "./writer.ts";

/** What a paper may be told beside its plan, template and settings. */
export interface ReportOptions {
  /** A draft, by default; or final, which is refused with placeholders, made-up figures or unanswered questions in it. */
  readonly status?: Report["status"];
  /** Kept from the public, and marked so: what fewer than five people cost is shown. Default: open to anybody, who is not shown that. */
  readonly exempt?: boolean;
  /** Finds the place of a part of the settings in the text that it came from, for issues. */
  readonly locate?: Locate;
}

/**
 * A paper on a forecast, as a template has it: plain data, from which Markdown, HTML and Word are written. Every figure in it is one
 * of the forecast by its name; what the plan is silent about is a question to the writer.
 *
 * @throws PlanError with everything that the template names and the plan has not; or with all that keeps it from being final
 * @example
 * const plan = readPlan({ outturn: 1, title: "Legal costs", years: { from: "2024/25", to: "2024/25" },
 *   lines: [{ id: "legal", perYear: { "2024/25": "£100k" } }] });
 * reportOf(forecast(plan), readTemplate("The plan costs {{cost.all}}.", "own.md"), readPaperSettings({})).blocks[0] // => { is: "paragraph", runs: [{ is: "text", text: "The plan costs " }, { is: "figure", text: "£100k", figure: "cost.all", value: 10000000, saidAs: "words" }, { is: "text", text: "." }] }
 */
export function reportOf(
  forecast: Forecast,
  template: Template,
  settings: PaperSettings,
  { status = "draft", exempt = false, locate }: ReportOptions = {},
): Report {
  const writer = writerOf(forecast, settings, exempt);
  const settingsPlace = (path: readonly string[]): string => locate?.(path, "value") ?? `settings.${path.join(".")}`;
  const blocks = numbered(assemble(template, writer, settingsPlace), settings.firstParagraph);
  const questions = blocks.filter((block) => block.is === "question");
  const day = asAtOf(forecast, settings);
  if (status === "final") refuseUnfinished(writer, questions.length, template.fileName);
  return {
    ...paperParts(writer, status),
    status,
    register: settings.register,
    ...(day !== undefined && { asAt: day }),
    fingerprint: forecast.fingerprint,
    blocks,
    questions,
  };
}

/** What every paper has, whatever it says: its title, what it is, what its figures rest on. */
export const paperParts = (writer: Writer, status: Report["status"]): Pick<Report, "title" | "head" | "foot"> => ({
  title: writer.forecast.title,
  head: headOf(writer, status),
  foot: footOf(writer),
});

/** Paragraphs are numbered through the whole paper once it is whole. */
function numbered(blocks: readonly Block[], first: number | undefined): readonly Block[] {
  if (first === undefined) return blocks;
  let next = first;
  return blocks.map((block) => {
    if (block.is !== "paragraph") return block;
    next += 1;
    return { ...block, number: next - 1 };
  });
}

/** Refuses a paper as final that is not: with placeholders, made-up figures, open questions, or of no day. */
export function refuseUnfinished({ forecast, settings }: Writer, questionCount: number, fileName: string): void {
  const held = placeholdersIn(forecast, (rate) => rateSaid(rate).text);
  const reasons = [
    ...(forecast.illustrative === undefined ? [] : ["figures of the plan are made up"]),
    ...(held.length === 0 ? [] : [`${listed(held)} ${held.length === 1 ? "is a placeholder" : "are placeholders"}`]),
    ...(questionCount === 0
      ? []
      : [`${counted(questionCount, "question")} to the writer ${questionCount === 1 ? "is" : "are"} not answered`]),
    ...(asAtOf(forecast, settings) === undefined ? ["the day that its figures are of is not stated"] : []),
  ];
  if (reasons.length > 0) throw new PlanError([{ ...notFinal(reasons), path: "", at: fileName }]);
}

/** What the paper is, of which day its figures are, and what in them is made up. */
function headOf({ forecast, settings, exempt }: Writer, status: Report["status"]): readonly (readonly Run[])[] {
  const { plan, scenario } = forecast;
  const day = asAtOf(forecast, settings);
  const about = [settings.committee, settings.meeting && dayInWords(settings.meeting), settings.reference];
  const named = [plan.organisation, ...about].filter((text) => text !== undefined);
  const held = placeholdersIn(forecast, (rate) => rateSaid(rate).text).slice(0, MOST_NAMED);
  const state = status === "draft" ? "Draft." : "Final.";
  return [
    ...(named.length === 0 ? [] : [[planSays(named.join("; "), "organisation")]]),
    sentences([
      sentence`${state}`,
      day === undefined
        ? sentence`The day that its figures are of is not stated.`
        : sentence`Figures as at ${planSays(dayInWords(day), "as-at")}.`,
      sentence`Fingerprint ${planSays(forecast.fingerprint.slice(0, 12), "fingerprint")}.`,
      scenario === "base"
        ? []
        : sentence`Of the scenario ${planSays(scenario, "scenario")}, not of the plan as it stands.`,
    ]),
    ...(exempt ? [sentence`Exempt: not for publication. It shows what posts of fewer than five people cost.`] : []),
    ...(plan.illustrative === undefined
      ? []
      : [sentence`Illustrative: ${planSays(plan.illustrative, "illustrative")}`]),
    ...(held.length === 0
      ? []
      : [
          sentence`Placeholders in use: ${listedRuns(held.map((title) => [planSays(title, "placeholders")]))}. No figure here is to be published until they are replaced.`,
        ]),
  ];
}

const MOST_NAMED = 4;

/** What its figures rest on. */
function footOf({ forecast }: Writer): readonly (readonly Run[])[] {
  const { ratesUsed, conventions } = forecast;
  const known = conventions.knownOn;
  const rates = ratesUsed.map((rate) => sentence`${rateSaid(rate)}: ${planSays(rate.value, "rates.value")}`);
  const shown = rates.slice(0, MOST_RATES);
  return [
    sentence`Every figure is one of a forecast by Outturn ${planSays(VERSION, "version")} of the plan with the fingerprint ${planSays(forecast.fingerprint, "fingerprint")}: two papers with the same fingerprint show the same figures.`,
    ...(shown.length === 0
      ? []
      : [
          sentence`Published rates are those known ${known === undefined ? "to date" : sentence`on ${planSays(dayInWords(known), "conventions.knownOn")}`}.`,
        ]),
    shown.length === 0
      ? sentence`No rate of pay, on-costs or agency is in the figures.`
      : sentence`Rates: ${listedSemicolons(shown)}${rates.length > shown.length ? "; and others, as the table of rates has them" : ""}.`,
  ];
}

const MOST_RATES = 12;

const listedSemicolons = (all: readonly (readonly Run[])[]): readonly Run[] =>
  all.flatMap((textRuns, position) => (position === 0 ? textRuns : sentence`; ${textRuns}`));
