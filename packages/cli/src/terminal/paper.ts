import { styleText } from "node:util";

/** What is written on: how wide it is, and whether type can be bold. */
export interface Paper {
  readonly width: number;
  readonly styled: boolean;
}

const PIPED = 80;
const NARROWEST = 60;
const WIDEST = 120;

/** The terminal, up to its width; 80 columns and plain where the output goes somewhere else. NO_COLOR keeps it plain everywhere. */
export function paperOf(stream: NodeJS.WriteStream): Paper {
  if (!stream.isTTY) return { width: PIPED, styled: false };
  const plain = Boolean(process.env.NO_COLOR) || process.env.TERM === "dumb";
  return { width: Math.min(WIDEST, Math.max(NARROWEST, stream.columns || PIPED)), styled: !plain };
}

/** Whether there are styles is settled once, above. */
const ours = { validateStream: false };

/** Bold where the paper has it. */
export const bold = (text: string, { styled }: Paper): string => (styled ? styleText("bold", text, ours) : text);

/** Dim where the paper has it. */
export const dim = (text: string, { styled }: Paper): string => (styled ? styleText("dim", text, ours) : text);
