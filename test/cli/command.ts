import { spawnSync } from "node:child_process";
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
  return ran(process.execPath, [command, ...words], { cwd, input, env });
}

function ran(program: string, words: readonly string[], { cwd, input, env }: How): Ran {
  const { status, stdout, stderr } = spawnSync(program, words, {
    ...(cwd !== undefined && { cwd }),
    ...(input !== undefined && { input }),
    env: { ...process.env, ...env },
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return { status, out: stdout, err: stderr };
}

/** Runs the command after something else in the same shell. */
export const inShell = (first: string, words: readonly string[], cwd: string): Ran =>
  ran("sh", ["-c", `${first}; exec "$@"`, "sh", process.execPath, bin, ...words], { cwd });

/** Runs the command as somebody for whom rights count, as they do not for the system's own user. */
export const ordinarily = (words: readonly string[], cwd: string): Ran =>
  process.getuid?.() === 0
    ? ran("setpriv", ["--bounding-set", "-dac_override,-dac_read_search", process.execPath, bin, ...words], { cwd })
    : outturn(words, { cwd });
