import type { Forecast } from "@outturn/core";
import type { CheckedDraft, CheckedSentence, CheckedTable } from "@outturn/core/report";
import { type NamedTable, namedTables } from "@outturn/core/tables";
import { bold, type Paper } from "../terminal/paper.ts";
import { wrap } from "../terminal/wrap.ts";
import { colophon, warnings } from "./top.ts";
import { type Verdict, verdicts } from "./verdicts.ts";
import { wordsTable } from "./words-table.ts";

/** Each sentence and table with figures in its place, and what the paper is silent about. */
export const draftTables = ({ sentences, tables, silences }: CheckedDraft): readonly NamedTable[] => [
  ...namedTables(
    "claims_in_place",
    wordsTable(
      "Sentences and tables with figures",
      { place: "Where", text: "What the paper says", verdict: "Verdict", says: "What shows it" },
      [...sentences, ...tables.map((table) => ({ ...table, text: "" }))].map(({ place, text, verdict, says }) => ({
        ...{ place, text, verdict: verdicts[verdict].shown, says: says.join(" ") },
      })),
    ),
  ),
  ...namedTables(
    "silences",
    silences.length === 0
      ? undefined
      : wordsTable(
          "What the plan has and the paper is silent about",
          { matter: "Matter", says: "What the plan has" },
          silences.map(({ matter, says }) => ({ matter, says })),
        ),
  ),
];

/** The answer, what does not agree, what the paper is silent about, and each sentence with a figure in its place. */
export function draftPage(
  { sentences, tables, silences, questionCount }: CheckedDraft,
  forecast: Forecast | undefined,
  paper: Paper,
): string[] {
  const heading = (text: string): string[] => ["", bold(text, paper)];
  const inPlace = ({ place, text, verdict, says }: CheckedSentence): string[] => [
    ...wrap(`${place}: ${verdicts[verdict].shown}`, paper.width),
    ...wrap(text, paper.width, "  "),
    ...says.flatMap((say) => wrap(say, paper.width, "  - ")),
  ];
  const wrong = sentences.filter(({ verdict }) => verdict === "does-not-agree");
  const others = sentences.filter(({ verdict }) => verdict !== "does-not-agree");
  return [
    ...wrap(answerIn(sentences, forecast !== undefined), paper.width).map((lineId) => bold(lineId, paper)),
    ...(forecast ? warnings(forecast, paper) : []),
    ...wrap(
      forecast ? `Held to the plan "${forecast.title}".` : "No plan: only sums in it are tested. Name one with --plan.",
      paper.width,
    ),
    ...(wrong.length === 0 ? [] : [...heading("Does not agree"), ...wrong.flatMap(inPlace)]),
    ...(silences.length === 0
      ? []
      : [
          ...heading("The paper is silent about what the plan has"),
          ...silences.flatMap(({ matter, says }) => wrap(`${matter}: ${says}`, paper.width, "- ")),
        ]),
    ...(questionCount === 0
      ? []
      : [
          "",
          ...wrap(
            `${questionCount} ${questionCount === 1 ? "question" : "questions"} to the writer, or places left blank, still stand in it.`,
            paper.width,
          ),
        ]),
    ...(others.length === 0 ? [] : [...heading("Sentences with figures"), ...others.flatMap(inPlace)]),
    ...(tables.length === 0 ? [] : [...heading("Tables"), ...tables.flatMap((table) => tableLines(table, paper))]),
    ...(forecast ? ["", colophon(forecast, paper)] : []),
  ];
}

function tableLines({ place, verdict, says, boundCount, unboundCount }: CheckedTable, paper: Paper): string[] {
  const counts = [
    ...(boundCount === 0 ? [] : [`${boundCount} bound to the plan`]),
    ...(unboundCount === 0 ? [] : [`${unboundCount} bound to nothing, and not tested`]),
  ].join(", ");
  return [
    ...wrap(`${place}: ${verdicts[verdict].shown} (figures: ${counts})`, paper.width),
    ...says.flatMap((say) => wrap(say, paper.width, "  - ")),
  ];
}

/** How many sentences have each verdict. */
function answerIn(sentences: readonly CheckedSentence[], hasPlan: boolean): string {
  if (sentences.length === 0) return "No sentence in it has a figure.";
  const counted = (Object.keys(verdicts) as readonly Verdict[]).flatMap((verdict) => {
    const count = sentences.filter((sentence) => sentence.verdict === verdict).length;
    return count === 0 ? [] : [verdicts[verdict].counted(count)];
  });
  return `${sentences.length} ${sentences.length === 1 ? "sentence" : "sentences"} with figures${hasPlan ? "" : ", without a plan"}: ${counted.join(", ")}.`;
}
