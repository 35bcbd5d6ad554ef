import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { outturn, putBackAfterEach } from "./in-process.ts";
import { program } from "./program.ts";

const folder = mkdtempSync(join(tmpdir(), "outturn-letters-"));
const here = process.cwd();

/** Clears a screen, in two ways; begins a line; turns the direction of writing. */
const NASTY = "a\u001b[2Jb\u009b2Jc\nd\u202ee";

beforeAll(() => {
  const post = { id: "a", pay: { fullCost: 12_000 }, start: "2024-04-01" };
  const plan = { outturn: 1, title: "Small", years: { from: "2024/25", to: "2024/25" }, posts: [post] };
  writeFileSync(join(folder, "plan.yaml"), JSON.stringify(plan, null, 1).replace("{", "{ # YAML"));
  const named = {
    outturn: 1,
    title: NASTY,
    years: { from: "2024/25", to: "2024/25" },
    lines: [{ id: "a", title: NASTY, amount: 1 }],
  };
  writeFileSync(join(folder, NASTY), JSON.stringify(named));
  writeFileSync(join(folder, "claims.yaml"), `claims: [37 posts]`);
  process.chdir(folder);
});

afterAll(() => {
  process.chdir(here);
  rmSync(folder, { recursive: true, force: true });
});

putBackAfterEach();

/** What a terminal would obey: everything but the end of a line. */
const obeyed = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;
const obeyedIn = (text: string): string[] => text.replaceAll("\n", "").match(obeyed) ?? [];

/** What makes sense for each argument. */
const sensible: Readonly<Record<string, string>> = {
  plan: "plan.yaml",
  figure: "cost.total.2024/25",
  input: "start-delay",
  file: "claims.yaml",
};

const commands: readonly Command[] = program().commands;
const argumentsOf = (command: Command): string[] =>
  command.registeredArguments.filter(({ required }) => required).map((argument) => sensible[argument.name()]!);

/** Every command with one of its arguments, or of its options, that a terminal would obey. */
const lines: readonly (readonly [string, ...string[]])[] = commands.flatMap((command) => {
  const name = command.name();
  const given = argumentsOf(command);
  const inPlace = command.registeredArguments.map((_, at) => [
    name,
    ...given.slice(0, at),
    NASTY,
    ...given.slice(at + 1),
  ]);
  const options = command.options
    .filter(({ long, flags }) => long !== undefined && flags.includes("<"))
    .flatMap(({ long }) => [
      [name, ...given, long!, NASTY],
      [name, ...given, `${long}=${NASTY}.svg`],
      [name, ...given, long!, `${NASTY}=${NASTY}`],
    ]);
  return [...inPlace, ...options, [name, ...given, `--${NASTY}`], [name, ...given, NASTY, NASTY]] as [string][];
});

test("the table has every command, and every option that takes a value", () => {
  expect(new Set(lines.map(([name]) => name)).size).toBe(commands.length);
  expect(lines.length).toBeGreaterThan(150);
});

test("no letter of an argument, an option or a file's name that a terminal would obey is shown as it is", async () => {
  for (const line of [...lines, [NASTY], [`--${NASTY}`]]) {
    const { printed, said } = await outturn(...line);
    expect([line, obeyedIn(printed + said)]).toEqual([line, []]);
    expect([line, /^d\ufffde/m.test(said)]).toEqual([line, false]); // nor does what is named begin a line
  }
}, 120_000);

test("nor one of a plan, in a table, a sentence or JSON", async () => {
  for (const command of commands.filter((one) => one.registeredArguments[0]?.name() === "plan"))
    for (const more of [[], ["--json"]]) {
      const line = [command.name(), NASTY, ...argumentsOf(command).slice(1), ...more];
      const { printed, said } = await outturn(...line);
      expect([line, obeyedIn(printed + said)]).toEqual([line, []]);
    }
  const { plan } = JSON.parse((await outturn("forecast", NASTY, "--json")).printed);
  expect(plan.title).toBe(NASTY);
}, 120_000);
