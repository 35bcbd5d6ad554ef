import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { PlanError } from "../../packages/core/src/issues/index.ts";
import { type PaperSettingsSpec, readPaperSettings } from "../../packages/core/src/plan/index.ts";
import { type ReportTable, type Run, readTemplate, reportOf } from "../../packages/core/src/report/index.ts";
import { readPlanBytes } from "../../packages/core/src/yaml/index.ts";

const read = (path: string) => {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  return forecast(readPlanBytes(readFileSync(file), path));
};
const budgeted = read("test/reports/papers/medium-term.yaml");
const paper = read("examples/cheshire-east-2024/published.yaml");

const tablesOf = (plan: typeof paper, name: string, settings: PaperSettingsSpec = {}): readonly ReportTable[] =>
  reportOf(plan, readTemplate(`{{table ${name}}}`, "own.md"), readPaperSettings(settings)).blocks.filter(
    (block) => block.is === "table",
  );
const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join("");
/** A table's sums by the title of their rows; what is taken off is below nothing. */
const sumsOf = ({ rows }: ReportTable): ReadonlyMap<string, readonly number[]> =>
  new Map(
    rows.map(({ cells: [label, ...cells] }) => [
      textOf(label!),
      cells.map(([cell]) => (cell?.is === "figure" ? (cell.saidAs === "taken" ? -1 : 1) * cell.value : Number.NaN)),
    ]),
  );
const TOTAL = "Budget requirement, one-off items with it";
const addUp = (sums: ReadonlyMap<string, readonly number[]>, but: readonly string[]): readonly number[] =>
  [...sums]
    .filter(([name]) => !but.includes(name))
    .reduce<number[]>((total, [, row]) => row.map((sum, year) => sum + (total[year] ?? 0)), []);

describe("a medium-term budget in both printed styles", () => {
  const [cumulative, incremental, balance] = ["cumulative", "incremental", "balance"].map((name) =>
    sumsOf(tablesOf(budgeted, name)[0]!),
  );

  test("foots: base and what the budget holds, or what came before and changes, come to the same requirement", () => {
    expect(addUp(cumulative!, [TOTAL])).toEqual(cumulative!.get(TOTAL));
    expect(addUp(incremental!, [TOTAL])).toEqual(incremental!.get(TOTAL));
    expect(incremental!.get(TOTAL)).toEqual(cumulative!.get(TOTAL));
    expect(incremental!.get("Budget brought forward")!.slice(1)).toEqual(cumulative!.get(TOTAL)!.slice(0, -1));
  });

  test("turns what is one-off back in the year after it", () => {
    expect(incremental!.get("New system, one-off")).toEqual([40000000, -40000000, 0]);
    expect(cumulative!.get("New system, one-off")).toEqual([40000000, 0, 0]);
    expect(textOf(tablesOf(budgeted, "incremental")[0]!.note!)).toContain("taken off again in the year after it");
  });

  test("comes to the gap of each year when funding and reserves are taken off", () => {
    const GAP = "Gap of the year, after reserves";
    expect(addUp(balance!, [GAP])).toEqual(balance!.get(GAP));
    expect(balance!.get("Council tax")![0]).toBe(-2050000000);
  });

  test("is not there of a plan without one", () => {
    expect(["cumulative", "incremental", "balance", "reserves"].flatMap((name) => tablesOf(paper, name))).toEqual([]);
  });
});

test("every reserve has a row: what it opens with, what each year leaves in it, the least that must be", () => {
  const both = read("test/reports/papers/ten-sources.yaml");
  expect([...sumsOf(tablesOf(both, "reserves")[0]!)]).toEqual([
    ["Homelessness reserve", [30000000, 5000000, 5000000, 5000000, 5000000]],
  ]);
  expect([...sumsOf(tablesOf(budgeted, "reserves")[0]!)]).toEqual([
    ["General reserve", [300000000, 270000000, 270000000, 280000000]],
  ]);
});

const matrix = {
  likelihood: ["Rare", "Possible", "Likely"],
  impact: ["Minor", "Moderate", "Major", "Severe"],
  bands: [
    { from: 8, title: "Red (high)", means: "the committee is told" },
    { from: 1, title: "Green (low)" },
  ],
};
const entryOf = (settings: PaperSettingsSpec, title: string): { readonly [field: string]: string | undefined } => {
  const table = tablesOf(paper, "risks", settings).find(({ caption }) => textOf(caption) === `Risk: ${title}`)!;
  return {
    note: table.note && textOf(table.note),
    ...Object.fromEntries(table.rows.map(({ cells: [field, entry] }) => [textOf(field!), textOf(entry!)])),
  };
};

describe("an entry of the risk register", () => {
  test("has the plan's figures in the better case and the worse, and no score without the council's matrix", () => {
    expect(entryOf({}, "Conditional money does not come")).toMatchObject({
      Cause: "Growth already in the MTFS: that money is conditional.",
      "What it may cost": "From £359k to £1.987m over all years is not funded.",
      Score: "None: it needs the council's matrix",
      Owner: "To be entered",
      note: undefined,
    });
    expect(entryOf({}, "Staff go on after the money")["What it may cost"]).toBe(
      "From £483k to £1.483m a year is not funded.",
    );
  });

  test("is scored on the council's own matrix, which is printed with it, and the score moves no money", () => {
    const settings = {
      riskMatrix: matrix,
      risks: { "conditional-money": { likelihood: "Likely", impact: "Major", owner: "Director" } },
    };
    expect(entryOf(settings, "Conditional money does not come")).toMatchObject({
      "What it may cost": "From £359k to £1.987m over all years is not funded.",
      Score: "3 × 3 = 9: Red (high)",
      Owner: "Director",
      note:
        "Likelihood: 1 Rare, 2 Possible, 3 Likely. Impact: 1 Minor, 2 Moderate, 3 Major, 4 Severe. " +
        "From 1: Green (low). From 8: Red (high), which means the committee is told.",
    });
    expect(
      entryOf(
        { ...settings, risks: { "conditional-money": { likelihood: "Rare", impact: "Minor" } } },
        "Conditional money does not come",
      ).Score,
    ).toBe("1 × 1 = 1: Green (low)");
  });

  test("takes no word that the matrix does not have, and none without a matrix", () => {
    const pathsOf = (settings: PaperSettingsSpec) => {
      try {
        readPaperSettings(settings);
        return [];
      } catch (error) {
        return error instanceof PlanError ? error.issues.map(({ path, code }) => [path, code]) : [];
      }
    };
    const risks = { agency: { likelihood: "Likley", impact: "Major" } };
    expect(pathsOf({ riskMatrix: matrix, risks })).toEqual([["risks.agency.likelihood", "not-one-of"]]);
    expect(pathsOf({ risks }).map(([, code]) => code)).toEqual(["wrong-kind", "wrong-kind"]);
  });
});
