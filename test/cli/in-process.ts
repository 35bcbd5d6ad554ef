import { Readable } from "node:stream";
import { statusOf } from "../../packages/cli/src/main.ts";
import { type How, type Ran, root } from "./command.ts";

/**
 * Runs `outturn` with these words in this process, from its source: it reads, prints and says what the command does, but has no
 * process, streams and start of its own.
 */
export async function outturnHere(words: readonly string[], how: Omit<How, "bin" | "env"> = {}): Promise<Ran> {
  const printed: string[] = [];
  const said: string[] = [];
  const back = [
    replaced(process.stdout, "write", into(printed)),
    replaced(process.stderr, "write", into(said)),
    replaced(process, "stdin", Readable.from([Buffer.from(how.input ?? "")])),
  ];
  const before = process.cwd();
  process.chdir(how.cwd ?? root);
  try {
    const status = await statusOf(["node", "outturn", ...words]);
    return { status, out: printed.join(""), err: said.join("") };
  } finally {
    process.chdir(before);
    for (const restore of back) restore();
  }
}

/** What `outturn` prints for these words, when all is well. */
export async function printedBy(words: readonly string[]): Promise<string> {
  const { status, out, err } = await outturnHere(words);
  if (status !== 0 || err !== "") throw new Error(`outturn ${words.join(" ")}: status ${status}, ${err}`);
  return out;
}

const into =
  (lines: string[]) =>
  (text: unknown): boolean =>
    lines.push(String(text)) > 0;

/** Puts something in the place of a property; returns what puts it back. */
function replaced<Of extends object>(of: Of, key: keyof Of, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(of, key);
  Object.defineProperty(of, key, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(of, key, before);
    else delete of[key];
  };
}
