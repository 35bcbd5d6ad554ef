import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The top of the workspace. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/** Set once a person has stopped the run: nothing more is started. */
let stopped = false;

for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"]))
  process.on(signal, () => {
    stopped = true;
    for (const child of running) child.kill(signal === "SIGHUP" ? "SIGTERM" : signal);
    if (running.size === 0) process.exit(130);
  });

/**
 * Runs a program from the top of the workspace and waits for it; ends this one, status 130, when it was stopped meanwhile.
 *
 * @param {string} program
 * @param {readonly string[]} words
 * @param {{ env?: Record<string, string>, quiet?: boolean, to?: "stderr", shell?: boolean }} [how]
 *   `quiet` keeps what it prints instead of showing it; `to` sends what it prints to standard error
 * @returns {Promise<{ status: number, printed: string }>}
 */
export function run(program, words, how = {}) {
  if (stopped) process.exit(130);
  const out = how.quiet ? "pipe" : how.to === "stderr" ? 2 : "inherit";
  const child = spawn(program, words, {
    cwd: root,
    env: { ...process.env, ...how.env },
    stdio: ["inherit", out, how.quiet ? "pipe" : "inherit"],
    shell: how.shell ?? false,
  });
  running.add(child);
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (text) => (printed += text));
  return new Promise((resolve) => {
    const ended = (/** @type {number} */ status, /** @type {string} */ why = "") => {
      running.delete(child);
      if (stopped && running.size === 0) process.exit(130);
      if (!stopped) resolve({ status, printed: printed + why });
    };
    child.on("error", (error) => ended(127, `${program}: ${error.message}\n`));
    child.on("close", (code) => ended(code ?? 1));
  });
}

/**
 * Runs a tool out of node_modules with this same Node, so that no shell and no PATH come into it.
 *
 * @param {string} tool - the name of its package
 * @param {readonly string[]} words
 * @param {Parameters<typeof run>[2]} [how]
 */
export function runTool(tool, words, how) {
  const folder = join(root, "node_modules", tool);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = typeof bin === "string" ? bin : Object.values(bin)[0];
  return run(process.execPath, [join(folder, file), ...words], how);
}

/**
 * Whether a script was started by itself, not imported by another.
 *
 * @param {string} url - its `import.meta.url`
 */
export const isMain = (url) => process.argv[1] !== undefined && fileURLToPath(url) === process.argv[1];
