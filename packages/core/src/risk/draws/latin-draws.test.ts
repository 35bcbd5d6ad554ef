import { expect, test } from "vitest";
import { readPlan } from "../../plan/index.ts";
import { drawsNeeded } from "../answers/draws-needed.ts";
import { spreadOf } from "../answers/spread.ts";
import { drawnPlan } from "../drawing/drawing.ts";
import { drawRisks } from "./draw-risks.ts";
import { mergeDraws } from "./merge-draws.ts";

const plan = readPlan({
  outturn: 1,
  title: "Fees",
  years: { from: "2025/26", to: "2025/26" },
  lines: [{ id: "fees", perYear: { "2025/26": "£100k" } }],
  risks: [
    {
      ...{ id: "prices", risk: "line-cost", owner: "Head of Legal" },
      percent: {
        values: [
          { value: 0, chance: 0.75 },
          { value: 20, chance: 0.25 },
        ],
      },
    },
  ],
} as never);
const sampling = { is: "latin-hypercube", draws: 200 } as const;

test("a Latin hypercube has a thing that comes in a quarter of the draws in exactly a quarter of them", () => {
  const { figures } = drawRisks(plan, { seed: 3, draws: 200, sampling });
  expect(figures.cost.filter((cost) => cost === 12_000_000)).toHaveLength(50);
});

test("parts of a hypercube merge to the whole, do not go with other draws, and each draw is replayed as a plan", () => {
  const part = (from: number, until: number) => drawRisks(plan, { seed: 3, draws: { from, until }, sampling });
  const whole = drawRisks(plan, { seed: 3, draws: 200, sampling });
  expect(mergeDraws([part(90, 200), part(0, 90)])).toEqual(whole);
  const independent = drawRisks(plan, { seed: 3, draws: { from: 90, until: 200 } });
  expect(() => mergeDraws([part(0, 90), independent])).toThrow("Draws of a Latin hypercube do not go with others");
  for (const draw of [0, 7, 199]) {
    const [line] = drawnPlan(plan, { seed: 3, draw, sampling }).lines;
    expect(line!.sum).toMatchObject({ perYear: [{ amount: whole.figures.cost[draw] }] });
  }
});

test("as many draws as are said to be needed do find the mean so exactly", () => {
  const meanOf = (draws: number) => spreadOf(drawRisks(plan, { seed: 3, draws }).figures.cost.slice().sort()).mean;
  const found = meanOf(200);
  const within = Math.round(found.standardError / 3);
  const needed = drawsNeeded(found, 200, within as never);
  expect(needed).toBeGreaterThan(1_700); // nine times as many, but for rounding
  expect(needed).toBeLessThan(1_900);
  expect(Math.abs(meanOf(needed).standardError / within - 1)).toBeLessThan(0.1);
  expect(() => drawsNeeded(found, 200, 0 as never)).toThrow(RangeError);
});
