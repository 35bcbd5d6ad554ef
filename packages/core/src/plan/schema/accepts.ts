import * as z from "zod";
import { listed } from "../../words/index.ts";
import { type Accepts, type Asked, QUESTIONS } from "../model/accepts.ts";
import { listOf, oneOf } from "./leaf.ts";

/** The questions of a kind of record that it answers beforehand: one, or a list. */
export const acceptsFor = <Kind extends Asked>(kind: Kind) => {
  const asked = Object.entries<string>(QUESTIONS[kind]);
  const words = asked.map(([word]) => word as Accepts<Kind>[number]);
  const wanted = words.length === 1 ? words[0]! : `${listed(words, "or")}, or a list of them`;
  const each = asked.map(([word, means]) => `${word} (${means})`);
  return z
    .union([listOf(oneOf(words), wanted), oneOf(words)], { error: () => wanted })
    .transform((written) => (Array.isArray(written) ? written : [written]) as Accepts<Kind>[number][])
    .optional()
    .meta({ description: `What looks implausible and is right, so that no note asks about it: ${listed(each)}` });
};
