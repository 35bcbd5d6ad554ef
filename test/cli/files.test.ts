import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { bin, inShell, ordinarily, outturn } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";

const folder = ownFolder();

/** A folder for one test, and what it holds. */
function place(name: string): { readonly at: string; readonly names: () => string[] } {
  const at = join(folder, name);
  mkdirSync(at);
  return { at, names: () => readdirSync(at).sort() };
}

/** Runs the command with a function of `node:fs` replaced. */
const tampered = (words: readonly string[], cwd: string, script: string) => {
  const patch = fileIn(
    folder,
    "patch.cjs",
    `const fs = require("node:fs");\n${script}\nrequire("node:module").syncBuiltinESMExports();`,
  );
  return outturn(words, { cwd, env: { NODE_OPTIONS: `--require=${patch}` } });
};

/** The exit status of a run, while others go on. */
const statusOf = (words: readonly string[], cwd: string): Promise<number | null> =>
  new Promise((resolve) => {
    spawn(process.execPath, [bin, ...words], { cwd, stdio: "ignore" }).on("close", resolve);
  });

describe("init", () => {
  test("writes a commented plan that has no issues and says that it is illustrative", () => {
    const { at, names } = place("init");
    const { status, out, err } = outturn(["init"], { cwd: at });
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe(
      "Wrote plan.yaml, a starter plan. Make it yours, then: outturn forecast plan.yaml\n" +
        "For an editor that completes the keys: outturn schema --out plan.schema.json\n",
    );
    expect(names()).toEqual(["plan.yaml"]);
    expect(
      readFileSync(join(at, "plan.yaml"), "utf8")
        .split("\n")
        .filter((line) => line.includes("#")).length,
    ).toBeGreaterThan(15);
    expect(outturn(["check", "plan.yaml"], { cwd: at }).out).toMatch(/^plan\.yaml: no issues\./);
    expect(outturn(["forecast", "plan.yaml"], { cwd: at }).out).toMatch(/^Cost £.*\n! Illustrative: /);
  });

  test("leaves what is there already as it is, and says what it is", () => {
    const { at, names } = place("taken");
    writeFileSync(join(at, "mine.yaml"), "mine");
    writeFileSync(join(at, "plan.yaml"), "outturn: 1\ntitle: Ours\n");
    const refused = (name: string, was: string) =>
      `outturn: ${name}: it is there already: ${was}. Name another file, as in: outturn init second.yaml\n`;
    expect(outturn(["init", "mine.yaml"], { cwd: at })).toEqual({
      ...{ status: 3, out: "" },
      err: refused("mine.yaml", "a file that Outturn did not make"),
    });
    expect(outturn(["init"], { cwd: at }).err).toBe(refused("plan.yaml", 'a plan, "Ours"'));
    expect(readFileSync(join(at, "mine.yaml"), "utf8")).toBe("mine");
    expect(names()).toEqual(["mine.yaml", "plan.yaml"]);
  });

  test("of several at once one writes, whole, and the others say that it is there", async () => {
    const { at, names } = place("at once");
    const statuses = await Promise.all([1, 2, 3, 4].map(() => statusOf(["init"], at)));
    expect(statuses.sort()).toEqual([0, 3, 3, 3]);
    expect(names()).toEqual(["plan.yaml"]);
    expect(outturn(["check", "plan.yaml"], { cwd: at }).status).toBe(0);
  });

  test("works where the disk knows no links, and refuses there too", () => {
    const { at, names } = place("linkless");
    const script = 'fs.linkSync = () => { throw Object.assign(new Error("no links"), { code: "EPERM" }); };';
    expect(tampered(["init"], at, script).status).toBe(0);
    expect(tampered(["init"], at, script).status).toBe(3);
    expect(names()).toEqual(["plan.yaml"]);
  });
});

describe("schema --out", () => {
  test("writes what is otherwise printed; by force over what was there, and behind a link", () => {
    const { at, names } = place("schema");
    writeFileSync(join(at, "real.json"), "old");
    symlinkSync("real.json", join(at, "link.json"));
    const refused = outturn(["schema", "--out", "link.json"], { cwd: at });
    expect([refused.status, refused.err]).toEqual([3, expect.stringContaining("give --force to write over it")]);
    expect(readFileSync(join(at, "real.json"), "utf8")).toBe("old");
    expect(outturn(["schema", "--out", "link.json", "--force"], { cwd: at })).toEqual({
      status: 0,
      out: "",
      err: "Wrote link.json, in place of a file that Outturn did not make.\n",
    });
    expect(readFileSync(join(at, "real.json"), "utf8")).toBe(outturn(["schema"]).out);
    expect(names()).toEqual(["link.json", "real.json"]);
    expect(JSON.parse(outturn(["schema"]).out)).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["outturn", "title", "years"]),
    });
  });

  test("is of claims and of changes where that is asked, and of nothing else", () => {
    for (const of of ["claims", "changes"])
      expect(JSON.parse(outturn(["schema", of]).out)).toMatchObject({
        $id: `urn:outturn:${of}:1`,
        title: `Outturn ${of}`,
      });
    const { status, out, err } = outturn(["schema", "plans"]);
    expect([status, out, err]).toEqual([
      2,
      "",
      expect.stringContaining("Allowed choices are plan, claims, changes, mapping, paper."),
    ]);
  });

  test("takes the starter plan, whose first line leads editors to it", () => {
    const { at } = place("starter");
    outturn(["init"], { cwd: at });
    const starter = readFileSync(join(at, "plan.yaml"), "utf8");
    expect(starter.split("\n")[0]).toBe("# yaml-language-server: $schema=plan.schema.json");
    expect(new Ajv().validate(JSON.parse(outturn(["schema"]).out), parse(starter))).toBe(true);
  });

  test.each([
    [
      "a full disk",
      'fs.fsyncSync = () => { throw Object.assign(new Error("full"), { code: "ENOSPC" }); };',
      "the disk is full",
    ],
    [
      "a disk that fills up",
      'fs.writeSync = () => { throw Object.assign(new Error("full"), { code: "ENOSPC" }); };',
      "the disk is full",
    ],
    [
      "a right that is taken away",
      'fs.renameSync = () => { throw Object.assign(new Error("no"), { code: "EACCES" }); };',
      "you may not",
    ],
  ])("%s leaves the old file and nothing else", (name, script, says) => {
    const { at, names } = place(name);
    writeFileSync(join(at, "schema.json"), "old");
    const { status, err } = tampered(["schema", "--out", "schema.json", "--force"], at, script);
    expect([status, err]).toEqual([3, expect.stringContaining(says)]);
    expect(readFileSync(join(at, "schema.json"), "utf8")).toBe("old");
    expect(names()).toEqual(["schema.json"]);
  });

  test.each([
    ["before it is written", "fs.writeSync"],
    ["before it is synced", "fs.fsyncSync"],
    ["before it is renamed", "fs.renameSync"],
  ])("a kill %s leaves the old file whole, and the next run takes away what was left", (name, step) => {
    const { at, names } = place(name);
    writeFileSync(join(at, "schema.json"), "old");
    const { status } = tampered(
      ["schema", "--out", "schema.json", "--force"],
      at,
      `${step} = () => process.kill(process.pid, "SIGKILL");`,
    );
    expect(status).toBeNull();
    expect(readFileSync(join(at, "schema.json"), "utf8")).toBe("old");
    expect(names()).toHaveLength(2);
    expect(outturn(["init"], { cwd: at }).status).toBe(0);
    expect(names()).toEqual(["plan.yaml", "schema.json"]);
  });

  test("a disk that takes no more leaves the old file, and nothing else", () => {
    const { at, names } = place("no more");
    writeFileSync(join(at, "schema.json"), "old");
    const { status, err } = inShell("ulimit -f 8", ["schema", "--out", "schema.json", "--force"], at);
    expect([status, err]).toEqual([3, "outturn: schema.json: it would be larger than a file may be here.\n"]);
    expect(readFileSync(join(at, "schema.json"), "utf8")).toBe("old");
    expect(names()).toEqual(["schema.json"]);
  });

  test("a folder in which one may not write is said", () => {
    const { at, names } = place("closed");
    chmodSync(at, 0o555);
    const { status, err } = ordinarily(["schema", "--out", "schema.json"], at);
    expect([status, err]).toEqual([3, expect.stringContaining("schema.json: you may not write there.")]);
    expect(names()).toEqual([]);
  });

  test("a file that one may not write is said, by force too", () => {
    const { at, names } = place("not mine");
    writeFileSync(join(at, "schema.json"), "old");
    chmodSync(join(at, "schema.json"), 0o400);
    const { status, err } = ordinarily(["schema", "--out", "schema.json", "--force"], at);
    expect([status, err]).toEqual([3, "outturn: schema.json: it is marked as not to be changed.\n"]);
    expect(readFileSync(join(at, "schema.json"), "utf8")).toBe("old");
    expect(names()).toEqual(["schema.json"]);
  });

  test("a new file may be read by whom the system's settings say", () => {
    const { at } = place("settings");
    for (const [mask, mode] of [
      ["022", 0o644],
      ["077", 0o600],
    ] as const) {
      expect(inShell(`umask ${mask}`, ["schema", "--out", `${mask}.json`], at).status).toBe(0);
      expect(statSync(join(at, `${mask}.json`)).mode & 0o777).toBe(mode);
    }
  });

  test("a device is written to and stays a device; a disk is refused", () => {
    const { at, names } = place("devices");
    // A device that takes everything and keeps nothing, made here; where a user may make none, a pipe stands for it.
    const device = spawnSync("mknod", ["null", "c", "1", "3"], { cwd: at }).status === 0;
    if (!device) spawnSync("mkfifo", ["null"], { cwd: at });
    const reader = device ? undefined : spawn("cat", ["null"], { cwd: at, stdio: "ignore" });
    expect(outturn(["schema", "--out", "null", "--force"], { cwd: at }).err).toBe("Wrote null.\n");
    const stats = lstatSync(join(at, "null"));
    expect(stats.isCharacterDevice() || stats.isFIFO()).toBe(true);
    reader?.kill();
    // Of a kind for which no system has a driver: it is refused before it is opened.
    if (spawnSync("mknod", ["disk", "b", "240", "0"], { cwd: at }).status === 0) {
      const { status, err } = outturn(["schema", "--out", "disk", "--force"], { cwd: at });
      expect([status, err]).toEqual([3, "outturn: disk: it is a disk, not a file.\n"]);
    }
    expect(names().filter((name) => name !== "disk")).toEqual(["null"]);
  });
});

describe("what a command reads it never writes over", () => {
  const plan = JSON.stringify({ outturn: 1, title: "Ours", years: { from: "2024/25", to: "2024/25" } });
  const changes = "[]";

  test.each([
    ["the plan", ["plan.json", "--out", "plan.json"]],
    ["the plan, by force and another name", ["plan.json", "--out", "./link.json", "--force"]],
    ["its changes", ["plan.json", "--changes", "changes.json", "--out", "changes.json", "--force"]],
  ])("%s", (name, words) => {
    const { at, names } = place(name);
    writeFileSync(join(at, "plan.json"), plan);
    writeFileSync(join(at, "changes.json"), changes);
    symlinkSync("plan.json", join(at, "link.json"));
    const { status, out, err } = outturn(["chart", ...words], { cwd: at });
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /^outturn: \S+: the command reads this file, and never writes over it\. Name another file\.\n$/,
    );
    expect(readFileSync(join(at, "plan.json"), "utf8")).toBe(plan);
    expect(readFileSync(join(at, "changes.json"), "utf8")).toBe(changes);
    expect(names()).toEqual(["changes.json", "link.json", "plan.json"]);
  });

  test("nor the file that is its standard input", () => {
    const { at } = place("standard input");
    writeFileSync(join(at, "plan.json"), plan);
    const { status, err } = inShell("exec < plan.json", ["chart", "-", "--out", "plan.json", "--force"], at);
    expect([status, err]).toEqual([2, expect.stringContaining("never writes over it")]);
    expect(readFileSync(join(at, "plan.json"), "utf8")).toBe(plan);
  });

  test("and it says so before it reads a plan that takes long", () => {
    const { at } = place("before");
    writeFileSync(join(at, "plan.json"), "no plan at all");
    expect(outturn(["chart", "plan.json", "--out", "plan.json"], { cwd: at }).err).toContain("never writes over it");
  });
});
