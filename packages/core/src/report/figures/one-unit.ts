import type { Block } from "../document/block.ts";
import { joined, type Run } from "../document/run.ts";
import type { Writer } from "../writer.ts";
import { inThousands, isInPounds, moneyInWords } from "./money-words.ts";

/**
 * Blocks whose sentences keep to one unit (Outturn convention C21): beside a sum in pounds, such as £8,000, sums in thousands stand in
 * pounds too. Millions stay: nobody takes £1.359m for a sum of pounds.
 */
export const inOneUnit = (blocks: readonly Block[], writer: Writer): readonly Block[] =>
  blocks.map((block) => {
    if (block.is === "list") return { ...block, items: block.items.map((item) => runsInOneUnit(item, writer)) };
    return block.is === "paragraph" ? { ...block, runs: runsInOneUnit(block.runs, writer) } : block;
  });

/** The same of what a paragraph says. */
export const runsInOneUnit = (textRuns: readonly Run[], writer: Writer): readonly Run[] =>
  joined(sentencesOf(textRuns).map((sentence) => inPounds(sentence, writer)));

/** Runs parted where a sentence ends, which is inside words and never inside a figure. */
function sentencesOf(textRuns: readonly Run[]): readonly (readonly Run[])[] {
  const all: Run[][] = [[]];
  for (const textRun of textRuns) {
    if (textRun.is !== "text") {
      all.at(-1)!.push(textRun);
      continue;
    }
    const parts = textRun.text.split(END);
    parts.forEach((text, position) => {
      const isLast = position === parts.length - 1;
      all.at(-1)!.push({ is: "text", text: isLast ? text : `${text}${END}` });
      if (!isLast) all.push([]);
    });
  }
  return all;
}

const END = ". ";

function inPounds(sentence: readonly Run[], { figures, settings: { register } }: Writer): readonly Run[] {
  if (register === "web") return sentence;
  const money = (textRun: Run): textRun is Extract<Run, { is: "figure" }> =>
    textRun.is === "figure" && textRun.saidAs !== "cell" && figures.get(textRun.figure)?.unit === "pence";
  if (!sentence.some((textRun) => money(textRun) && isInPounds(textRun.value))) return sentence;
  return sentence.map((textRun) => {
    if (!money(textRun) || !inThousands(textRun.value) || !textRun.text.includes("£")) return textRun;
    const shown = textRun.saidAs === "size" ? Math.abs(textRun.value) : textRun.value;
    return { ...textRun, text: moneyInWords(shown as Parameters<typeof moneyInWords>[0], "web") };
  });
}
