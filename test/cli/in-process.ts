import { Readable } from "node:stream";
import { vi } from "vitest";
import { outturn } from "../../packages/cli/src/in-process.ts";
import { type How, type Ran, root } from "./command.ts";

/**
 * Runs `outturn` with these words in this process, from its source: it reads, prints and says what the command does, but has no
 * process, streams and start of its own.
 */
export async function outturnHere(words: readonly string[], how: Omit<How, "bin" | "env"> = {}): Promise<Ran> {
  const before = process.cwd();
  process.chdir(how.cwd ?? root);
  vi.spyOn(process, "stdin", "get").mockReturnValue(stdinOf(how.input ?? ""));
  try {
    const { printed, said, status } = await outturn(...words);
    return { status: Number(status), out: printed, err: said };
  } finally {
    vi.restoreAllMocks();
    process.exitCode = undefined;
    process.chdir(before);
  }
}

const stdinOf = (input: string | Uint8Array): typeof process.stdin =>
  Readable.from([Buffer.from(input as string)]) as typeof process.stdin;

/** What `outturn` prints for these words, when all is well. */
export async function printedBy(words: readonly string[]): Promise<string> {
  const { status, out, err } = await outturnHere(words);
  if (status !== 0 || err !== "") throw new Error(`outturn ${words.join(" ")}: status ${status}, ${err}`);
  return out;
}
