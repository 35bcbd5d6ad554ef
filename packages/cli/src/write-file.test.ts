import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { Outside, WrongUsage } from "./failure.ts";
import { writeWhole } from "./write-file.ts";
import type { Writing } from "./write-target.ts";

const top = mkdtempSync(join(tmpdir(), "outturn-targets-"));
const usual = process.umask(0o027);
const here = process.cwd();
let count = 0;

afterEach(() => process.chdir(here));

afterAll(() => {
  process.umask(usual);
  rmSync(top, { recursive: true, force: true });
});

/** A folder for one test, which is the one that the test is in. */
function ownFolder(): string {
  count += 1;
  const folder = join(top, String(count));
  mkdirSync(folder);
  process.chdir(folder);
  return folder;
}

const NEW = "what is written";
const OLD = "what was there";
const PLAN = "outturn: 1\ntitle: Children's services\n";
const PAGE = '<!doctype html>\n<html lang="en-GB">\n<head>\n<title>Legal &amp; costs</title>';
const PAPER = "# Legal costs<!-- part title 8e7nad0rmst8s -->\n";
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" role="img" width="1" height="2" viewBox="0 0 1 2"><title>A &amp; B</title><desc>';
const LONG = `${"n".repeat(236)}.svg`;

/** What writing came to: what was written over, or the words of the refusal with its exit status. */
function outcome(path: string, writing: Writing = {}): string {
  try {
    return `wrote over ${writeWhole(path, NEW, writing) ?? "nothing"}`;
  } catch (error) {
    const status = error instanceof WrongUsage ? 2 : error instanceof Outside ? 3 : "?";
    return `${status} ${(error as Error).message}`;
  }
}

const file = (name: string, text = OLD, mode = 0o644): void => {
  writeFileSync(name, text);
  chmodSync(name, mode);
};
const made = (program: string, ...words: string[]): void => void execFileSync(program, words);
const FORCE = "Name another file, or give --force to write over it.";

/** Something at the name `out`, what comes of writing to it, and what is in the file that was meant afterwards. */
interface Case {
  readonly before: () => void;
  readonly writing?: Writing;
  readonly comes: string;
  readonly leaves: Readonly<Record<string, string>>;
}

const cases: Readonly<Record<string, Case>> = {
  nothing: { before: () => {}, comes: "wrote over nothing", leaves: { out: NEW } },
  "a file": {
    before: () => file("out"),
    comes: `3 out: it is there already: a file that Outturn did not make. ${FORCE}`,
    leaves: { out: OLD },
  },
  "a file, by force": {
    before: () => file("out"),
    writing: { force: true },
    comes: "wrote over a file that Outturn did not make",
    leaves: { out: NEW },
  },
  "a picture of ours": {
    before: () => file("out", PICTURE),
    comes: `3 out: it is there already: a picture that Outturn made, "A & B". ${FORCE}`,
    leaves: { out: PICTURE },
  },
  "a page": {
    before: () => file("out", PAGE),
    comes: `3 out: it is there already: a web page, "Legal & costs". ${FORCE}`,
    leaves: { out: PAGE },
  },
  "a paper of ours in Markdown": {
    before: () => file("out", PAPER),
    comes: `3 out: it is there already: a paper that Outturn made, "Legal costs". ${FORCE}`,
    leaves: { out: PAPER },
  },
  "a plan, by force": {
    before: () => file("out", PLAN),
    writing: { force: true },
    comes: 'wrote over a plan, "Children\'s services"',
    leaves: { out: NEW },
  },
  "a plan as JSON, named only after its posts": {
    before: () => file("out", '{"outturn":1,"posts":[{"title":"Manager"}],"title":"All"}'),
    writing: { force: true },
    comes: 'wrote over a plan, "All"',
    leaves: { out: NEW },
  },
  "the plan itself": {
    before: () => file("out", PLAN),
    writing: { reads: ["out"] },
    comes: "2 out: the command reads this file, and never writes over it. Name another file.",
    leaves: { out: PLAN },
  },
  "the plan itself, by force": {
    before: () => file("out", PLAN),
    writing: { reads: [undefined, "./out"], force: true },
    comes: "2 out: the command reads this file, and never writes over it. Name another file.",
    leaves: { out: PLAN },
  },
  "the plan by its other name on the disk": {
    before: () => {
      file("plan.yaml", PLAN);
      linkSync("plan.yaml", "out");
    },
    writing: { reads: ["plan.yaml"], force: true },
    comes: "2 out: the command reads this file, and never writes over it. Name another file.",
    leaves: { out: PLAN, "plan.yaml": PLAN },
  },
  "the plan behind a link": {
    before: () => {
      file("plan.yaml", PLAN);
      symlinkSync("plan.yaml", "out");
    },
    writing: { reads: ["plan.yaml"], force: true },
    comes: "2 out: the command reads this file, and never writes over it. Name another file.",
    leaves: { out: PLAN, "plan.yaml": PLAN },
  },
  "a link to a file": {
    before: () => {
      file("real");
      symlinkSync("real", "out");
    },
    comes: `3 out: it is there already: a file that Outturn did not make. ${FORCE}`,
    leaves: { out: OLD, real: OLD },
  },
  "a link to a file, by force": {
    before: () => {
      mkdirSync("else");
      file("else/real");
      symlinkSync("else/real", "out");
    },
    writing: { force: true },
    comes: "wrote over a file that Outturn did not make",
    leaves: { out: NEW, "else/real": NEW },
  },
  "a link that leads nowhere": {
    before: () => symlinkSync("real", "out"),
    comes: "wrote over nothing",
    leaves: { out: NEW, real: NEW },
  },
  "a link through a link that leads nowhere, from another folder": {
    before: () => {
      mkdirSync("else");
      symlinkSync("../real", "else/next");
      symlinkSync("else/next", "out");
    },
    comes: "wrote over nothing",
    leaves: { out: NEW, real: NEW },
  },
  "a link into a folder that is not there": {
    before: () => symlinkSync("nowhere/real", "out"),
    comes: "3 out: there is no such folder. Make it first, or name another.",
    leaves: {},
  },
  "links that lead round in a circle": {
    before: () => {
      symlinkSync("other", "out");
      symlinkSync("out", "other");
    },
    comes: "3 out: its links lead round in a circle.",
    leaves: {},
  },
  "a folder": {
    before: () => mkdirSync("out"),
    writing: { force: true },
    comes: "3 out: it is a folder, not a file.",
    leaves: {},
  },
  "a pipe from which nothing reads": {
    before: () => made("mkfifo", "out"),
    writing: { force: true },
    comes: "3 out: nothing reads from it.",
    leaves: {},
  },
  "a file that is marked as not to be changed, by force": {
    before: () => file("out", OLD, 0o444),
    writing: { force: true },
    comes: "3 out: it is marked as not to be changed.",
    leaves: { out: OLD },
  },
};

describe("a file is written whole or not at all, and nothing is left beside it, where there is", () => {
  test.each(Object.entries(cases))("%s", (_, { before, writing, comes, leaves }) => {
    ownFolder();
    before();
    const names = readdirSync(".");
    const links = names.filter((name) => lstatSync(name).isSymbolicLink()).map((name) => readlinkSync(name));
    expect(outcome("out", writing)).toBe(comes);
    for (const [name, text] of Object.entries(leaves)) expect(readFileSync(name, "utf8")).toBe(text);
    const after = readdirSync(".");
    expect(after.filter((name) => !names.includes(name) && !(name in leaves))).toEqual([]);
    expect(after.filter((name) => lstatSync(name).isSymbolicLink()).map((name) => readlinkSync(name))).toEqual(links);
  });

  test("a name as long as a disk takes; a longer one is refused in words", () => {
    ownFolder();
    expect(outcome(LONG)).toBe("wrote over nothing");
    expect(readdirSync(".")).toEqual([LONG]);
    expect(outcome(`${"n".repeat(252)}.svg`)).toMatch(/^3 n+\.svg: its name is too long\.$/);
    expect(outcome("")).toBe("2 the file to write has no name.");
  });

  test("a socket of a program", async () => {
    ownFolder();
    const server = createServer().listen("out");
    await new Promise((ready) => server.once("listening", ready));
    expect(outcome("out", { force: true })).toBe("3 out: it is a socket of a program, not a file.");
    await new Promise((closed) => server.close(closed));
  });
});

describe("a pipe is written to, and stays a pipe", () => {
  test("all of it, though its reader is slow", async () => {
    ownFolder();
    made("mkfifo", "out");
    const long = "0123456789".repeat(100_000); // several times what a pipe holds
    const reader = spawn("sh", ["-c", "(sleep 0.2; cat) < out > read"], { stdio: "inherit" });
    const ended = new Promise((resolve) => reader.on("close", resolve));
    await written(() => writeWhole("out", long, {}));
    await ended;
    expect(readFileSync("read", "utf8") === long).toBe(true);
    expect(lstatSync("out").isFIFO()).toBe(true);
  });

  test("a reader that stops is said", async () => {
    ownFolder();
    made("mkfifo", "out");
    const reader = spawn("sh", ["-c", "head -c 10 < out"], { stdio: "ignore" });
    const ended = new Promise((resolve) => reader.on("close", resolve));
    const failed = await written(() => writeWhole("out", "0123456789".repeat(100_000), {}));
    await ended;
    expect(failed).toBe("out: what read from it stopped before the end.");
  });
});

/** Writes as soon as something reads; what it says where that fails for another reason. */
async function written(work: () => void): Promise<string | undefined> {
  for (let tries = 0; tries < 500; tries += 1) {
    try {
      work();
      return undefined;
    } catch (error) {
      if (!/nothing reads/.test((error as Error).message)) return (error as Error).message;
      await new Promise((soon) => setTimeout(soon, 20));
    }
  }
  throw new Error("nothing ever read");
}

describe("who may read it", () => {
  test("a new file follows the system's settings, also where a link leads", () => {
    ownFolder();
    writeWhole("new", NEW, {});
    expect(statSync("new").mode & 0o777).toBe(0o640); // 666 less 027
  });

  test.each([0o600, 0o644, 0o664, 0o620, 0o4750])("a file that was there keeps its mode %i", (mode) => {
    ownFolder();
    file("out", OLD, mode);
    writeWhole("out", NEW, { force: true });
    expect(statSync("out").mode & 0o7777).toBe(mode);
  });
});
