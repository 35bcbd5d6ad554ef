import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { outturn, putBackAfterEach } from "./in-process.ts";

const plan = fileURLToPath(new URL("../../../examples/cheshire-east-2024/scenarios.yaml", import.meta.url));
const expected = fileURLToPath(new URL("../../../examples/cheshire-east-2024/expected-compare.txt", import.meta.url));

putBackAfterEach();

test("forecast --scenario is the forecast of the plan so changed, under the scenario's name", async () => {
  const { printed, status } = await outturn("forecast", plan, "--scenario", "agency-162", "--json");
  const of = JSON.parse(printed);
  expect([status, of.plan.scenario, of.gap.conditional["2025/26"]]).toEqual([0, "agency-162", "76.94"]);
});

test("explain --scenario explains a figure of it", async () => {
  const { printed } = await outturn("explain", plan, "cost.total.2024/25", "--scenario", "agency-161", "--json");
  expect(JSON.parse(printed).because.value).toBe(63_210_751); // 628,000 + 628,000 × 0.0161 × 0.40625
});

test("a scenario that is not there is wrong usage, with what was probably meant", async () => {
  const { said, status } = await outturn("forecast", plan, "--scenario", "caried");
  expect(status).toBe(2);
  expect(said).toBe(
    'outturn: --scenario: the plan has no scenario "caried". Did you mean "carried"? Known: base, carried, agency-161, agency-162.\n',
  );
});

test("two that change the same thing are an issue", async () => {
  const { said, status } = await outturn("forecast", plan, "--scenario", "agency-161+agency-162");
  expect(status).toBe(1);
  expect(said).toContain("changes-clash");
});

test("a page says which scenario it is of, also one that answers a question", async () => {
  for (const command of [["forecast"], ["explain"], ["seek"], ["tail"]] as const) {
    const rest = {
      forecast: [],
      explain: ["cost.total.2024/25"],
      seek: ["agency-share", "--premium", "1800/1280"],
      tail: [],
    };
    const { printed } = await outturn(command[0], plan, ...rest[command[0]], "--scenario", "carried");
    expect(printed).toContain("Scenario: All that is left carried forward (carried)\n");
  }
  expect((await outturn("forecast", plan)).printed).not.toContain("Scenario:");
});

test("two that change the same thing say where they are in the file", async () => {
  const { said } = await outturn("compare", plan, "agency-161+agency-162");
  expect(said).toMatch(/scenarios\.yaml:\d+:\d+ changes-clash: "agency-161" and "agency-162" both change/);
});

test("compare sets the plan beside its scenarios, all or those that are named", async () => {
  const { printed } = await outturn("compare", plan);
  expect(printed).toBe(readFileSync(expected, "utf8"));
  const one = JSON.parse((await outturn("compare", plan, "carried", "--json")).printed);
  expect(one.scenarios.map(({ scenario }: { scenario: string }) => scenario)).toEqual(["carried"]);
  expect(one.scenarios[0].moved).toContainEqual({
    figure: "gap.conditional.2025/26",
    was: "359000.00",
    now: "0.00",
    by: "-359000.00",
  });
});
