import { afterEach, vi } from "vitest";
import { run } from "./main.ts";

/** What a run of the command came to. */
interface Came {
  readonly printed: string;
  readonly said: string;
  readonly status: string | number;
}

/** The command in a test's own process: what it prints, what it says on standard error, and its exit status. */
export async function outturn(...words: readonly string[]): Promise<Came> {
  const printed: string[] = [];
  const said: string[] = [];
  const into = (lines: string[]) => (text: unknown) => lines.push(String(text)) > 0;
  vi.spyOn(process.stdout, "write").mockImplementation(into(printed));
  vi.spyOn(process.stderr, "write").mockImplementation(into(said));
  await run(["node", "outturn", ...words]);
  return { printed: printed.join(""), said: said.join(""), status: process.exitCode ?? 0 };
}

/** Puts back after each test of a file what a run changes in the process. */
export const putBackAfterEach = (): void =>
  afterEach(() => {
    vi.restoreAllMocks();
    process.exitCode = undefined;
  });
