import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { program } from "../../packages/cli/src/program.ts";
import { TABLE_NAMES } from "../../packages/core/src/tables/index.ts";
import { root } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";
import { shortInYearTwo } from "./plans.ts";

const FULL = "full.yaml";
const example = (...path: readonly string[]): string => join(root, "examples", ...path);
const PUBLISHED = "published.yaml";
const lists = ["establishment.xlsx", "payroll.csv"].map((name) => example("establishment", name));
const maps = ["establishment", "payroll"].map((name) => example("establishment/mappings", `${name}.yaml`));

/** How each command that prints tables is run in a folder that holds the plans: several times where its answers are of several kinds. */
const RUNS: { readonly [command: string]: readonly (readonly string[])[] } = {
  forecast: [
    [FULL, "--conventions"],
    [FULL, "--by", "month"],
  ],
  explain: [
    [FULL, "cost.total.2026/27"],
    [FULL, "Planner"],
  ],
  bridge: [[FULL, "--scenario", "late"]],
  "goal-seek": [["short.yaml", "carry-forward", "--source", "growth"]],
  sensitivity: [[FULL, "--input", "start-delay=0..30", "--input", "agency-share=0..50%", "--rate", "worker", "--grid"]],
  risk: [
    [FULL, "--draws", "2", "--drivers"],
    [FULL, "--draw", "3"],
  ],
  "risk merge": [[FULL, "draws.json"]],
  agency: [[PUBLISHED, "--premium", "1800/1280"]],
  "after-end": [[FULL]],
  calibrate: [[PUBLISHED]],
  chart: [[FULL]],
  compare: [
    [FULL, "late", "agency"],
    [FULL, "--ranges"],
  ],
  diff: [[FULL, PUBLISHED]],
  budget: [[FULL]],
  claims: [[FULL], ["draft.md", "--plan", PUBLISHED]],
  demand: [[FULL, "--against", "base", "--scenario", "late"]],
  caseload: [[FULL]],
  invest: [[FULL, "--act", "money"]],
  actions: [[FULL, "--on", "2026-10-01"]],
  "import forecast": [["live.xlsx", "--against", "short.yaml"]],
  "import posts": [[lists[0]!, "--map", maps[0]!]],
  reconcile: [[...lists, ...maps.flatMap((map) => ["--map", map])]],
  check: [[FULL]],
  rates: [[]],
};

/** Commands that print no tables, each with what it does. */
const WITHOUT: { readonly [command: string]: string } = {
  import: "has commands of its own",
  paper: "writes a paper",
  schema: "prints a schema",
  init: "writes a plan",
  template: "writes a plan",
  convert: "writes a plan",
  export: "writes a workbook",
  data: "writes data, as CSV where it is not asked otherwise",
};

type Command = ReturnType<typeof program>;

const named = (command: Pick<Command, "commands">, before = ""): readonly string[] =>
  command.commands.flatMap((inner) => [`${before}${inner.name()}`, ...named(inner, `${before}${inner.name()} `)]);

const cwd = ownFolder();
const outturnIn = (words: readonly string[]) => outturnHere(words, { cwd });

async function prepared(): Promise<void> {
  fileIn(cwd, "short.yaml", shortInYearTwo);
  fileIn(cwd, PUBLISHED, readFileSync(example("cheshire-east-2024", PUBLISHED)));
  fileIn(cwd, "draft.md", "The plan costs £628,000 in 2024/25.\n");
  for (const words of [
    ["init", FULL, "--full"],
    ["risk", FULL, "--draws", "3", "--out", "draws.json"],
    ["export", "short.yaml", "--out", "live.xlsx"],
  ])
    expect((await outturnIn(words)).status).toBe(0);
}

/** The rows of a CSV file. */
const rowsIn = (path: string): readonly (readonly string[])[] =>
  parse(readFileSync(path, "utf8"), { bom: true, relax_column_count: false });

test("every command that prints tables writes every row that it prints as CSV", async () => {
  await prepared();
  expect([...Object.keys(RUNS), ...Object.keys(WITHOUT)].toSorted()).toEqual(named(program()).toSorted());
  const written = new Set<string>();
  for (const [command, runs] of Object.entries(RUNS))
    for (const [position, words] of runs.entries()) {
      const folder = `${command.replace(" ", "-")}-${position}`;
      const { status, out, err } = await outturnIn([...command.split(" "), ...words, "--csv", folder]);
      expect([command, status]).toEqual([command, 0]);
      const files = existsSync(join(cwd, folder)) ? readdirSync(join(cwd, folder)) : [];
      for (const file of files) expect(err).toContain(file);
      expect([command, files.length > 0]).toEqual([command, true]);
      const cells = files.flatMap((file) => rowsIn(join(cwd, folder, file)).flat());
      const isThere = (name: string): boolean => {
        const [start = ""] = name.split("…");
        return cells.some((cell) => (start === name ? cell === name : cell.startsWith(start)));
      };
      expect(namesPrinted(out).filter((name) => !isThere(name))).toEqual([]);
      for (const file of files) {
        const [head = [], ...rows] = rowsIn(join(cwd, folder, file));
        expect([file, rows.length > 0, new Set(head).size, head.includes("")]).toEqual([
          file,
          true,
          head.length,
          false,
        ]);
        written.add(file.replace(/(_\d+)?\.csv$/, ""));
      }
    }
  for (const name of written) expect(Object.keys(TABLE_NAMES)).toContain(name);
});

/** A table that is shown in thousands says what its rounded rows come short of; its rows are exact. */
const NO_ROWS = new Set(["", "Rounding"]);

/** What stands before a sum in pounds and pence or thousands at the end of a printed line: the name of a table's row. */
const namesPrinted = (out: string): readonly string[] =>
  out.split("\n").flatMap((line) => {
    const [name = "", ...figures] = line.split(/ {2,}/);
    return !NO_ROWS.has(name) && figures.length > 1 && figures.every((figure) => /^-?[\d,]+(\.\d+)?$/.test(figure))
      ? [name]
      : [];
  });

test("what is printed is the same, texts that a spreadsheet would run are guarded, and the mark is a choice", async () => {
  fileIn(cwd, "guard.yaml", shortInYearTwo.replace("Growth already in the budget", '"=1+1"'));
  const plain = await outturnIn(["forecast", "guard.yaml"]);
  const { out } = await outturnIn(["forecast", "guard.yaml", "--csv", "guarded", "--no-bom"]);
  expect(out).toBe(plain.out);
  const funding = readFileSync(join(cwd, "guarded/funding.csv"), "utf8");
  expect(funding).not.toContain("\ufeff");
  expect(funding).toMatch(/^Table,Year,.*\r\n"'=1\+1: /);
  const again = await outturnIn(["forecast", "guard.yaml", "--csv", "guarded"]);
  expect([again.status, again.err]).toEqual([3, expect.stringContaining("it is there already")]);
  expect((await outturnIn(["bridge", FULL, "--scenario", "late", "--csv", "down"])).status).toBe(0);
  expect(readFileSync(join(cwd, "down/bridge.csv"), "utf8")).toMatch(/^\ufeff.*(£).*,-\d+\.\d\d\r\n/s);
});
