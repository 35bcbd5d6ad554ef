import { expect, test } from "vitest";
import { PlanError } from "../../issues/index.ts";
import { readClaims } from "./read-claims.ts";
import { readPlan } from "./read-plan.ts";

const said = (read: () => unknown): readonly string[] => {
  try {
    read();
  } catch (error) {
    if (error instanceof PlanError) return error.issues.map(({ path, code }) => `${path} ${code}`);
    throw error;
  }
  return [];
};

const head = '"outturn": 1, "title": "A plan", "years": { "from": "2024/25", "to": "2024/25" }';
const read = (rest: string) => said(() => readPlan(JSON.parse(`{ ${head}, ${rest} }`)));

test("a key that a schema would pass over without a word is refused wherever it stands", () => {
  expect(read('"agencyRates": { "__proto__": { "perWeek": 1 }, "weekly": { "perWeek": 1 } }')).toEqual([
    "agencyRates.__proto__ reserved-name",
  ]);
  expect(read('"lines": [{ "id": "a", "amount": 1, "tags": { "__proto__": "x" } }]')).toEqual([
    "lines[0].tags.__proto__ reserved-name",
  ]);
  expect(said(() => readClaims(JSON.parse('{ "claims": [], "__proto__": {} }')))).toContain("__proto__ reserved-name");
});

test("it is refused in a plan of thousands of lines too, and in what refers to itself", () => {
  const lines = Array.from({ length: 2_000 }, (_, at) => `{ "id": "line-${at}", "amount": 1 }`).join(", ");
  expect(read(`"lines": [${lines}], "payScales": { "__proto__": [] }`)).toEqual(["payScales.__proto__ reserved-name"]);
  const round: { title: string; self?: object } = { title: "round" };
  round.self = round;
  expect(said(() => readPlan({ ...round, outturn: 1 }))).toContain("years missing");
});

test("as a text it is a name like any other", () => {
  const points = [
    { point: "__proto__", salary: 30_000 },
    { point: "constructor", salary: 31_000 },
  ];
  const plan = readPlan({
    ...{ outturn: 1, title: "__proto__", years: { from: "2024/25", to: "2024/25" } },
    payScales: { local: [{ from: "2020-04-01", points }] },
  });
  expect(plan.payScales.local![0]!.points.map(({ point }) => point)).toEqual(["__proto__", "constructor"]);
});
