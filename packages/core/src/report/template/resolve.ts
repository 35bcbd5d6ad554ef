import { dayInWords } from "../../calendar/index.ts";
import { type Finding, figureNotFound, ownProperty } from "../../issues/index.ts";
import { byId, toldApart } from "../../plan/index.ts";
import type { Run } from "../document/run.ts";
import { certainty } from "../statements/certainty.ts";
import { asAtOf, planSays, said, type Writer } from "../writer.ts";

/** What something is repeated for, inside a repetition. */
export interface Scope {
  readonly year?: string;
  readonly source?: string;
  readonly post?: string;
}

/** What a name stands for: runs, a text of the council's own that is still to be read, or nothing, with what is wrong. */
export type Resolved =
  | { readonly is: "runs"; readonly runs: readonly Run[] }
  | { readonly is: "words"; readonly name: string; readonly text: string }
  | { readonly is: "wrong"; readonly finding: Finding };

/** What a name in a template stands for: a figure, words of the plan, or the council's own. */
export function resolve(writer: Writer, name: string, scope: Scope): Resolved {
  const scoped = inScope(name, scope);
  if (writer.figures.has(scoped)) return textRuns(said(writer, scoped));
  if (name.startsWith("word.")) {
    const text = ownProperty(writer.settings.words, name.slice("word.".length));
    if (text !== undefined) return { is: "words", name, text };
  }
  const words = ownProperty(wordsOf(writer, scope), name);
  if (words !== undefined) return textRuns(words);
  return { is: "wrong", finding: figureNotFound(name, knownNames(writer, scope)) };
}

const textRuns = (textRun: Run): Resolved => ({ is: "runs", runs: [textRun] });

/** In `{{each source}}` the step `source` of a name is that source. */
const inScope = (name: string, scope: Scope): string =>
  name
    .split(".")
    .map((step, position) => (position === 0 ? step : (ownProperty({ ...scope }, step) ?? step)))
    .join(".");

/** What a plan and its settings say in words, by name. */
function wordsOf(
  writer: Writer,
  { year: financialYear, source, post: planPost }: Scope,
): { readonly [name: string]: Run } {
  const { forecast, settings } = writer;
  const plan = toldApart(forecast.plan);
  const day = asAtOf(forecast, settings);
  const found = source === undefined ? undefined : byId(plan.funding, source);
  const postFound = planPost === undefined ? undefined : byId(plan.posts, planPost);
  const { headings } = settings;
  return {
    "plan.title": planSays(plan.title, "title"),
    ...(plan.organisation !== undefined && { "plan.organisation": planSays(plan.organisation, "organisation") }),
    ...Object.fromEntries(
      Object.entries(headings).map(([name, text]) => [`heading.${name}`, planSays(text, `settings.headings.${name}`)]),
    ),
    ...(day !== undefined && { "as-at": planSays(dayInWords(day), "as-at") }),
    fingerprint: planSays(forecast.fingerprint.slice(0, 12), "fingerprint"),
    "first-year": planSays(forecast.years[0]!, "years.from"),
    "last-year": planSays(forecast.years.at(-1)!, "years.to"),
    ...(financialYear !== undefined && { year: planSays(financialYear, "years") }),
    ...(postFound && { post: planSays(postFound.title, `posts.${postFound.id}.title`) }),
    ...(found && {
      source: planSays(found.title, `funding.${found.id}.title`),
      "source.status": planSays(found.status, `funding.${found.id}.status`),
      "source.will": planSays(certainty[found.status].will, `funding.${found.id}.status`),
      "source.meets": planSays(certainty[found.status].meets, `funding.${found.id}.status`),
    }),
  };
}

const knownNames = (writer: Writer, scope: Scope): readonly string[] => [
  ...writer.figures.keys(),
  ...Object.keys(wordsOf(writer, scope)),
  ...Object.keys(writer.settings.words).map((name) => `word.${name}`),
];
