import * as z from "zod";
import type { PaperSettings } from "../model/paper-settings.ts";
import { countSchema } from "./counts.ts";
import { DayText } from "./dates.ts";
import { givenValue, mappingSchema, oneOfSchema, Text } from "./leaf.ts";
import { checkRisks, RiskMatrixSchema, RisksSchema, riskMatrixOf } from "./risk-settings.ts";

const texts = (wantedText: string) => z.record(z.string(), Text, { error: () => wantedText });

/** What the papers are headed where a council says nothing else. */
const HEADINGS = {
  finance: "Section 151 Officer/Finance",
  resources: "Resource Implications",
  appendix: "Appendix: posts and funding",
} as const;

/** What a council settles for its papers. */
export const PaperSettingsSchema = mappingSchema({
  register: oneOfSchema(["committee", "web"]).optional().meta({
    description: "How money is written: committee is £628k and £1.359m, web is £628,000 and £1.36 million",
    default: "committee",
  }),
  asAt: DayText.optional().meta({
    description: "The day that the figures are of; by default the plan's knownOn, else the date of its source",
  }),
  reference: Text.optional().meta({ description: "The paper's own number" }),
  committee: Text.optional().meta({ description: "Who decides" }),
  meeting: DayText.optional().meta({ description: "The day of the meeting" }),
  headings: mappingSchema({
    finance: Text.optional().meta({ description: "Of the finance section", default: HEADINGS.finance }),
    resources: Text.optional().meta({ description: "Of the resource implications", default: HEADINGS.resources }),
    appendix: Text.optional().meta({ description: "Of the appendix of posts and funding", default: HEADINGS.appendix }),
  })
    .optional()
    .meta({ description: "What the papers that have a template are headed" }),
  firstParagraph: countSchema(1)
    .optional()
    .meta({ description: "The number of the first paragraph; without it paragraphs have no numbers" }),
  words: texts("texts by name, such as { council: the Council }").optional().meta({
    description: "The council's own words by name, for {{word.council}}; figures may stand in them",
  }),
  riskMatrix: RiskMatrixSchema.optional().meta({
    description: "The council's own matrix of risks: without it no risk has a score",
  }),
  risks: RisksSchema.optional().meta({ description: "What the writer enters of each risk that the plan tells of" }),
  answers: texts("texts by the question's name, such as { do-nothing: Caseloads would rise. }").optional().meta({
    description: "What the writer answers to questions, by their names; figures may stand in them, typed numerals not",
  }),
})
  .transform((written, context): PaperSettings => {
    const { register, headings, words, answers, riskMatrix, risks, ...others } = written;
    const matrix = riskMatrix && riskMatrixOf(riskMatrix);
    checkRisks((risks ?? {}) as PaperSettings["risks"], matrix, context);
    return givenValue({
      ...others,
      riskMatrix: matrix,
      risks: risks ?? {},
      register: register ?? "committee",
      headings: { ...HEADINGS, ...(headings && givenValue(headings)) },
      words: words ?? {},
      answers: answers ?? {},
    }) as PaperSettings;
  })
  .meta({
    title: "Outturn paper settings",
    description: "What a council settles for its papers: how money is written, headings, numbers, words, answers.",
  });

/** Settings as they may be written. */
export type PaperSettingsSpec = z.input<typeof PaperSettingsSchema>;
