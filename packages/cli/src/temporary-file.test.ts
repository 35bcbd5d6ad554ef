import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { sweep, temporaryIn } from "./temporary-file.ts";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "outturn-sweep-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const NOW = Date.now() / 1000;
const HOUR = 60 * 60;

/** A file as a run leaves it: of this machine or another, begun by a run, some hours ago. */
function left(of: { readonly machine?: string; readonly run?: number; readonly hours?: number }): string {
  const [, machine, run] = /^\.outturn-(\w+)-(\d+)-/.exec(basename(temporaryIn(folder)))!;
  const name = `.outturn-${of.machine ?? machine}-${of.run ?? run}-0123456789ab.tmp`;
  writeFileSync(join(folder, name), "half a file");
  const then = NOW - (of.hours ?? 0) * HOUR;
  utimesSync(join(folder, name), then, then);
  return name;
}

/** A run that is over, for certain: it was waited for. */
const over = (): number => Number(execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }));

/** What is in the folder after a run has begun to write there. */
function after(): string[] {
  sweep(folder);
  return readdirSync(folder).sort();
}

test("a name for what is being written is short, hidden, and never the same", () => {
  const names = [basename(temporaryIn(folder)), basename(temporaryIn(folder))];
  expect(new Set(names).size).toBe(2);
  for (const name of names) expect(name).toMatch(/^\.outturn-.{1,40}\.tmp$/);
});

test("what a run of this machine left that is over is taken away", () => {
  left({ run: over() });
  expect(after()).toEqual([]);
});

test("what this run's number left before is taken away: numbers come again", () => {
  left({});
  expect(after()).toEqual([]);
});

test("what a run is writing now stays, for a day at most", () => {
  const running = left({ run: process.ppid, hours: 23 });
  expect(after()).toEqual([running]);
  left({ run: process.ppid, hours: 25 });
  expect(after()).toEqual([]);
});

test("what another machine is writing into a shared folder stays, for a day at most", () => {
  const run = over(); // there it may be going on
  const elsewhere = left({ machine: "00000000", run });
  expect(after()).toEqual([elsewhere]);
  left({ machine: "00000000", run, hours: 25 });
  expect(after()).toEqual([]);
});

test("nothing else is touched, whatever it is called", () => {
  const others = [
    ".outturn.tmp",
    ".outturn-0-1-2.tmp",
    "outturn-00000000-1-0123456789ab.tmp",
    ".outturn-00000000-1-0123456789ab.tmp.svg",
    ".outturn-00000000-1-0123456789AB.tmp",
    "plan.yaml",
  ];
  for (const name of others) {
    writeFileSync(join(folder, name), "");
    utimesSync(join(folder, name), 0, 0);
  }
  const ours = left({ run: over(), hours: 48 });
  rmSync(join(folder, ours));
  mkdirSync(join(folder, ours)); // a folder of such a name is not ours
  expect(after()).toEqual([...others, ours].sort());
});

test("a folder that is not there has nothing in it to take away", () => {
  expect(() => sweep(join(folder, "nowhere"))).not.toThrow();
});
