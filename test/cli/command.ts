import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the workspace. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The command as it is published. */
export const bin = join(root, "packages/cli/bin/outturn.js");

/** What a run of the command came to. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** How a run is started. */
export interface How {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** Another copy of the command. */
  readonly bin?: string;
}

/** Runs `outturn` with these words, its output going to pipes. */
export function outturn(
  words: readonly string[],
  { cwd = root, input = "", env = {}, bin: command = bin }: How = {},
): Ran {
  const ran: SpawnSyncReturns<string> = spawnSync(process.execPath, [command, ...words], {
    cwd,
    input,
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}
