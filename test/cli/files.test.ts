import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { outturn } from "./command.ts";
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

describe("init", () => {
  test("writes a commented plan that its owner alone may read, that has no issues and says that it is illustrative", () => {
    const { at, names } = place("init");
    const { status, out, err } = outturn(["init"], { cwd: at });
    expect([status, err]).toEqual([0, ""]);
    expect(out).toBe("Wrote plan.yaml, a starter plan. Make it yours, then: outturn forecast plan.yaml\n");
    expect(names()).toEqual(["plan.yaml"]);
    expect(statSync(join(at, "plan.yaml")).mode & 0o777).toBe(process.platform === "win32" ? 0o666 : 0o600);
    expect(
      readFileSync(join(at, "plan.yaml"), "utf8")
        .split("\n")
        .filter((line) => line.includes("#")).length,
    ).toBeGreaterThan(15);
    expect(outturn(["check", "plan.yaml"], { cwd: at }).out).toMatch(/^plan\.yaml: no issues\./);
    expect(outturn(["forecast", "plan.yaml"], { cwd: at }).out).toMatch(/^Cost £.*\n! Illustrative: /);
  });

  test("leaves what is there already as it is, a link that leads nowhere too", () => {
    const { at, names } = place("taken");
    writeFileSync(join(at, "mine.yaml"), "mine");
    symlinkSync("nowhere", join(at, "link.yaml"));
    for (const name of ["mine.yaml", "link.yaml"]) {
      const { status, err } = outturn(["init", name], { cwd: at });
      expect([status, err]).toEqual([3, `outturn: ${name}: it is there already.\n`]);
    }
    expect(readFileSync(join(at, "mine.yaml"), "utf8")).toBe("mine");
    expect(names()).toEqual(["link.yaml", "mine.yaml"]);
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
  test("writes what is otherwise printed, over what was there, and behind a link", () => {
    const { at, names } = place("schema");
    writeFileSync(join(at, "real.json"), "old");
    symlinkSync("real.json", join(at, "link.json"));
    expect(outturn(["schema", "--out", "link.json"], { cwd: at })).toEqual({
      status: 0,
      out: "",
      err: "Wrote link.json.\n",
    });
    expect(readFileSync(join(at, "real.json"), "utf8")).toBe(outturn(["schema"]).out);
    expect(names()).toEqual(["link.json", "real.json"]);
    expect(JSON.parse(outturn(["schema"]).out)).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["outturn", "title", "years"]),
    });
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
    const { status, err } = tampered(["schema", "--out", "schema.json"], at, script);
    expect([status, err]).toEqual([3, expect.stringContaining(says)]);
    expect(readFileSync(join(at, "schema.json"), "utf8")).toBe("old");
    expect(names()).toEqual(["schema.json"]);
  });

  test.each([
    ["before it is written", "fs.writeSync"],
    ["before it is synced", "fs.fsyncSync"],
    ["before it is renamed", "fs.renameSync"],
  ])("a kill %s leaves the old file whole", (name, step) => {
    const { at } = place(name);
    writeFileSync(join(at, "schema.json"), "old");
    const { status } = tampered(
      ["schema", "--out", "schema.json"],
      at,
      `${step} = () => process.kill(process.pid, "SIGKILL");`,
    );
    expect(status).toBeNull();
    expect(readFileSync(join(at, "schema.json"), "utf8")).toBe("old");
  });
});
