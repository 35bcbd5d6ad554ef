import { test } from "@fast-check/vitest";
import { describe, expect } from "vitest";
import { forecast } from "../../packages/core/src/forecast/index.ts";
import { type PaperName, type Plan, readPaperSettings } from "../../packages/core/src/plan/index.ts";
import {
  type Block,
  type MoneyRegister,
  type Report,
  type Run,
  readTemplate,
  reportOf,
  runsIn,
  templates,
  toMarkdown,
} from "../../packages/core/src/report/index.ts";
import { unboundNumerals } from "../../packages/core/src/report/template/numerals.ts";
import { arbitraryWholePlan } from "../support/arbitrary-whole-plan.ts";
import { runs } from "../support/runs.ts";
import { figuresOfForecast, postsTogether } from "./independent.ts";

const names = Object.keys(templates) as readonly PaperName[];
const registers: readonly MoneyRegister[] = ["committee", "web"];

const read = names.map((name) => readTemplate(templates[name], name));

function papersOn(plan: Plan): readonly Report[] {
  const forecastOfPlan = forecast(plan);
  return read.flatMap((template) =>
    registers.map((register) => reportOf(forecastOfPlan, template, readPaperSettings({ register }))),
  );
}

const allRuns = ({ head, blocks, foot }: Report): readonly Run[] => [
  ...head.flat(),
  ...blocks.flatMap(runsIn),
  ...foot.flat(),
];

const textOf = (runsOfBlock: readonly Run[]): string => runsOfBlock.map(({ text }) => text).join("");

describe("a paper on any plan", () => {
  test.prop([arbitraryWholePlan], { numRuns: runs(20) })(
    "says figures of its forecast alone, each by its name",
    (plan) => {
      const forecastOfPlan = forecast(plan);
      const figures = figuresOfForecast(forecastOfPlan);
      const expectedOf = (figure: string): number | undefined =>
        figure.startsWith("cost.postsTogether.") ? postsTogether(forecastOfPlan, figure) : figures.get(figure);
      for (const paper of papersOn(plan))
        for (const run of allRuns(paper))
          if (run.is === "figure" && !isOfPaper.test(run.figure))
            expect([run.figure, run.value]).toEqual([run.figure, expectedOf(run.figure)]);
    },
  );

  test.prop([arbitraryWholePlan], { numRuns: runs(20) })("has no numeral among its own words", (plan) => {
    for (const paper of papersOn(plan))
      for (const run of allRuns(paper)) if (run.is === "text") expect(unboundNumerals(run.text)).toEqual([]);
  });

  test.prop([arbitraryWholePlan], { numRuns: runs(20) })(
    "never says that money which is not confirmed will be there",
    (plan) => {
      const confirmed = new Set(plan.funding.filter(({ status }) => status === "confirmed").map(({ id }) => id));
      for (const paper of papersOn(plan))
        for (const block of paper.blocks) {
          if (block.is !== "paragraph" || !textOf(block.runs).includes("will be available")) continue;
          const named = block.runs.flatMap((run) => (run.is === "plan" ? [run.path.split(".")[1]!] : []));
          expect(confirmed.has(named[0]!)).toBe(true);
        }
    },
  );

  test.prop([arbitraryWholePlan], { numRuns: runs(20) })("is whole sentences and whole tables", (plan) => {
    for (const paper of papersOn(plan)) {
      for (const block of paper.blocks) whole(block);
      expect(toMarkdown(paper)).not.toMatch(/undefined|NaN|\[object| {2}|\( | \)| [.,;]/);
    }
  });
});

/** What a paper adds up of the forecast's figures by itself: tested below and beside their own sources. */
const isOfPaper =
  /^(?:plan\.|cost\.(?:revenue|capital)\.|funding\.(?:opening|minimum|ceiling|broughtForward|appliedBy)\.|gap\.beforeReserves\.)/;

function whole(block: Block): void {
  if (block.is === "table") {
    expect(block.columns.every(({ label }) => label !== "")).toBe(true);
    for (const { cells } of block.rows) expect(cells.length).toBe(block.columns.length);
    expect(block.rows.flatMap(({ cells }) => cells).filter((cell) => textOf(cell).trim() === "")).toEqual([]);
  }
  if (block.is === "paragraph") expect(textOf(block.runs)).toMatch(/^[\p{Lu}\p{N}£].*[.:]$/su);
  if (block.is === "question") expect(textOf(block.runs)).toMatch(/^\p{Lu}.*[?.]$/u);
}
