import { expect, test } from "vitest";
import { forecast } from "../../packages/core/src/index.ts";
import { drawnPlan, drawRisks, type RiskDraws } from "../../packages/core/src/public/risk.ts";
import { printedBy } from "../cli/in-process.ts";
import { cases, commandsIn, expectedAt, readmeOf } from "./cases.ts";

const folder = "examples/cheshire-east-2024";
const DRAWS = 1_000;
const seed = 2026;

const asked = commandsIn(readmeOf(folder))
  .map((words) => words.slice(3))
  .filter(([name]) => name === "risk");

test("the risks, as the README asks for them, come to their expected file (UPDATE_GOLDEN=1 takes the new one)", async () => {
  const answers: string[] = [];
  for (const words of asked) answers.push(`$ outturn ${words.join(" ")}\n\n${await printedBy(words)}`);
  const shown = answers.join("\n");
  expect(shown).toBe(expectedAt(`${folder}/expected-risk.txt`, shown));
  expect(shown.split("\n").filter((line) => !line.startsWith("$ ") && [...line].length > 80)).toEqual([]);
});

const { plan, cost, gap } = cases.find(({ path }) => path === `${folder}/risks.yaml`)!.forecast;
const drawn = drawRisks(plan, { seed, draws: DRAWS });
const YEARS = 2;

/** What all years of each draw come to, or one of them, worked out here from the draws alone. */
const inAll = ({ figures }: RiskDraws, figure: "cost" | "confirmed" | "conditional"): number[] =>
  Array.from(
    { length: figures[figure].length / YEARS },
    (_, draw) => figures[figure][draw * YEARS]! + figures[figure][draw * YEARS + 1]!,
  );
const inBoth = (byYear: { readonly [year: string]: number }) => byYear["2024/25"]! + byYear["2025/26"]!;
const sorted = (amounts: readonly number[]) => [...amounts].sort((first, second) => first - second);
const upTo = (amounts: readonly number[], percent: number) => sorted(amounts)[(amounts.length * percent) / 100 - 1]!;
const meanOf = (amounts: readonly number[]) =>
  Math.round(amounts.reduce((sum, amount) => sum + amount, 0) / amounts.length);
const worst = (amounts: readonly number[]) => meanOf(sorted(amounts).slice(-amounts.length / 20));
const partAbove = (amounts: readonly number[], amount: number) =>
  `${Number(((100 * amounts.filter((each) => each > amount).length) / amounts.length).toFixed(1))}%`;
const millions = (pence: number) => `£${(pence / 100_000_000).toFixed(3)}m`;
const pounds = (pence: number) => `£${Math.round(pence / 100).toLocaleString("en-GB")}`;
const words = async () => (await printedBy(asked[0]!)).replace(/\s+/g, " ");

/** What each risk alone makes the gap worse by on average. */
function provisions(): readonly number[] {
  const planned = inBoth(gap.conditional);
  return plan.risks!.map((risk) => {
    const gaps = inAll(drawRisks(plan, { seed, draws: DRAWS, risks: [risk] }), "conditional");
    return meanOf(gaps.map((amount) => Math.max(0, amount - planned)));
  });
}

test("twenty statements of the example's words are true of its draws, each worked out from them again", async () => {
  const says = await words();
  const costs = inAll(drawn, "cost");
  const confirmed = inAll(drawn, "confirmed");
  const conditional = inAll(drawn, "conditional");
  const planned = inBoth(cost.total);
  const fundedIn = (yearIndex: number, figure: "confirmed" | "conditional") =>
    `${(100 * drawn.figures[figure].filter((amount, index) => index % YEARS === yearIndex && amount === 0).length) / DRAWS}%`;
  const worstCredible = conditional.indexOf(upTo(conditional, 95));
  const replayed = forecast(drawnPlan(plan, { seed, draw: worstCredible })).gap.conditional;
  const alone = provisions();
  const statements = [
    `In 1,000 draws of 4 risks as stated (seed 2026) the plan costs ${millions(meanOf(costs))} on average`,
    `from ${millions(upTo(costs, 5))} to`,
    `to ${millions(upTo(costs, 95))} in nine draws of ten`,
    `as planned it costs ${millions(planned)}`,
    `With confirmed money alone every year is funded in ${partAbove(
      confirmed.map((amount) => -amount),
      -1,
    )} of the draws`,
    `2024/25 in ${fundedIn(0, "confirmed")} and 2025/26 in ${fundedIn(1, "confirmed")}. - A reserve of`,
    `A reserve of ${millions(upTo(confirmed, 50))} would cover the gap of all years in 50% of the draws`,
    `${millions(upTo(confirmed, 80))} in 80%`,
    `${millions(upTo(confirmed, 90))} in 90%`,
    `${millions(upTo(confirmed, 95))} in 95%`,
    `In the worst 5% the gap is ${millions(worst(confirmed))} on average. The expected value of the gap, ${millions(meanOf(confirmed))}, is exceeded in ${partAbove(confirmed, meanOf(confirmed))} of the draws`,
    `2024/25 in ${fundedIn(0, "conditional")} and 2025/26 in ${fundedIn(1, "conditional")}. - A reserve of`,
    `A reserve of ${pounds(upTo(conditional, 50))} would cover the gap of all years in 50% of the draws`,
    `${pounds(upTo(conditional, 80))} in 80%`,
    `${pounds(upTo(conditional, 90))} in 90%`,
    `${pounds(upTo(conditional, 95))} in 95%`,
    `In the worst 5% the gap is ${pounds(worst(conditional))} on average`,
    `The expected value of the gap, ${pounds(meanOf(conditional))}, is exceeded in ${partAbove(conditional, meanOf(conditional))} of the draws`,
    `draw ${worstCredible} of seed 2026: its gap with conditional money too, ${pounds(inBoth(replayed))}, is exceeded in one draw of twenty at most`,
    `the risks have provisions of ${pounds(alone.reduce((sum, provision) => sum + provision, 0))}: a sum of expected values`,
  ];
  expect(statements).toHaveLength(20);
  expect(statements.filter((statement) => !says.includes(statement))).toEqual([]);
});

test("what the README of the example says of its risks is what the draws come to", () => {
  const says = readmeOf(folder).replace(/\s+/g, " ");
  const conditional = inAll(drawn, "conditional");
  const plannedGap = inBoth(gap.conditional);
  const [slips, agency, award, savings] = provisions();
  expect(slips).toBe(0);
  const spare = inAll(drawn, "cost").filter((amount) => amount <= 200_000_000).length;
  for (const statement of [
    `in the draws it costs ${millions(meanOf(inAll(drawn, "cost")))} on average`,
    `${pounds(upTo(conditional, 50))} would cover the gap in half of the draws, ${pounds(upTo(conditional, 80))} in eight of ten, ${pounds(upTo(conditional, 90))} in nine of ten and ${pounds(upTo(conditional, 95))} in 95 of 100`,
    `a reserve of that size covers ${(100 - Number.parseFloat(partAbove(conditional, plannedGap))).toFixed(1)}% of them`,
    `provisions of ${pounds(agency! + award! + savings! + slips!)} together: ${pounds(agency!)} for agency workers, ${pounds(savings!)} for the savings, ${pounds(award!)} for the award, and none for the slips`,
    `costs £2m or less in ${(100 * spare) / DRAWS}% of the draws`,
  ])
    expect(says.includes(statement) ? "" : statement).toBe("");
  expect(drawn.figures.conditional.filter((amount, index) => index % YEARS === 1 && amount === 0)).toHaveLength(0);
});
