import { CommanderError } from "commander";
import { program } from "./program.ts";
import { reportFailure, WRONG_USAGE } from "./report-failure.ts";

/** Runs the command once, and leaves its exit status in `process.exitCode`. */
export async function run(words: readonly string[]): Promise<void> {
  for (const stream of [process.stdout, process.stderr])
    if (stream.listenerCount("error", whereItGoes) === 0) stream.on("error", whereItGoes);
  try {
    await program().parseAsync([...words]);
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : WRONG_USAGE;
    else process.exitCode = await reportFailure(error, { json: words.includes("--json") });
  }
}

/** Whoever reads may stop reading: that is no failure of ours. Anything else is. */
function whereItGoes(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit();
  process.stderr.write(`outturn: what it prints cannot be written (${error.code ?? error.message}).\n`);
  process.exit(3);
}
