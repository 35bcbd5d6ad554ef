import { doesNotHold, type Finding } from "../../issues/index.ts";
import type { Writer } from "../writer.ts";
import { conditions } from "./conditions.ts";
import type { Scope } from "./resolve.ts";

/** Phrases that are true of some plans alone. */
interface Phrase {
  readonly phrases: readonly string[];
  readonly holds: (writer: Writer, scope: Scope) => boolean;
  readonly because: string;
  readonly instead: string;
}

const noGap =
  (level: "confirmed" | "conditional"): Phrase["holds"] =>
  (writer) =>
    !conditions[`gap.${level}`]!(writer);

const PHRASES: readonly Phrase[] = [
  {
    phrases: ["will be funded", "will be met", "will be financed", "will be paid for", "will be paid from"],
    holds: (writer, { source }) =>
      source === undefined
        ? noGap("confirmed")(writer, {})
        : writer.forecast.plan.funding.some(({ id, status }) => id === source && status === "confirmed"),
    because: "Money that is not confirmed never will be there for sure, and confirmed money does not meet all of this.",
    instead: 'Write "is expected to be" or "could be"; inside {{each source}}, {{source.will}} follows how sure it is.',
  },
  {
    phrases: ["fully funded", "within budget", "cost neutral"],
    holds: noGap("confirmed"),
    because: "Confirmed money does not meet the cost of every year.",
    instead: "Say what is not funded, as {{say gap}} does, or write it inside {{if not gap.confirmed}}.",
  },
  {
    phrases: ["no gap", "no shortfall", "gap is closed"],
    holds: noGap("conditional"),
    because: "With conditional money too there is a year that is not funded.",
    instead: "Say what is not funded, as {{say gap}} does, or write it inside {{if not gap.conditional}}.",
  },
  {
    phrases: ["surplus", "headroom"],
    holds: conditions.headroom!,
    because: "The plan's funding does not exceed its cost over all years.",
    instead: "Say what is not funded, or write it inside {{if headroom}}.",
  },
];

/** What a sentence says that the plan does not bear: a "surplus" that is a gap, money that "will be" there and is not confirmed. */
export function notBorne(text: string, writer: Writer, scope: Scope): readonly Finding[] {
  const plain = text.toLowerCase();
  return PHRASES.flatMap(({ phrases, holds, because, instead }) => {
    const phrase = phrases.find((candidate) => plain.includes(candidate));
    return phrase === undefined || holds(writer, scope) ? [] : [doesNotHold(phrase, because, instead)];
  });
}
