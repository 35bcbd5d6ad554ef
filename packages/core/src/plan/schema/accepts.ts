import * as z from "zod";
import { listed } from "../../words/index.ts";
import { type Accepts, type Asked, QUESTIONS } from "../model/accepts.ts";
import { listSchema, oneOfSchema } from "./leaf.ts";

/** The questions of a kind of record that it answers beforehand: one, or a list. */
export const acceptsFor = <Kind extends Asked>(kind: Kind) => {
  const questionsOfKind = Object.entries<string>(QUESTIONS[kind]);
  const words = questionsOfKind.map(([word]) => word as Accepts<Kind>[number]);
  const wantedText = words.length === 1 ? words[0]! : `${listed(words, "or")}, or a list of them`;
  const phrases = questionsOfKind.map(([word, means]) => `${word} (${means})`);
  return z
    .union([listSchema(oneOfSchema(words), wantedText), oneOfSchema(words)], { error: () => wantedText })
    .transform(
      (writtenValue) => (Array.isArray(writtenValue) ? writtenValue : [writtenValue]) as Accepts<Kind>[number][],
    )
    .optional()
    .meta({ description: `What looks implausible and is right, so that no note asks about it: ${listed(phrases)}` });
};
