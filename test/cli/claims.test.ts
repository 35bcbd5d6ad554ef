import { expect, test } from "vitest";
import { outturn } from "./command.ts";
import { fileIn, ownFolder } from "./folder.ts";

const folder = ownFolder();
const plan = `outturn: 1
title: A plan
years: { from: 2025/26, to: 2026/27 }
lines:
  - { id: t1, title: Training, perYear: { 2025/26: 5000, 2026/27: 5200 } }
  - { id: t2, title: Training, perYear: { 2025/26: 3000 } }
`;
fileIn(folder, "plan.yaml", plan);
fileIn(
  folder,
  "with-claims.yaml",
  `${plan}claims:
  - Recruitment is meant to be permanent
  - Cost of £8,000 in 2025/26
  - Cost of £8,400 in 2025/26
  - { says: Cost of £13k in all, source: paragraph 3 }
  - Cost of £5,000 in 2026/27
  - Training costs £5,000 in 2025/26
`,
);

const run = (line: string) => outturn(line.split(" "), { cwd: folder });

test("a plan with a claim that cannot be read is a plan, and its other claims are tested", () => {
  expect(run("check with-claims.yaml").status).toBe(0);
  const costs = ["plan.yaml", "with-claims.yaml"].map((file) => JSON.parse(run(`forecast ${file} --json`).out).cost);
  expect(costs[1]).toEqual(costs[0]);
  const { status, out, err } = run("claims with-claims.yaml");
  expect([status, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 21)).toEqual([
    "Claims: 2 agree, 2 do not, 1 cannot be tested, 1 cannot be read.",
    "",
    "A plan",
    'Held to the plan "A plan".',
    "",
    "Does not agree",
    '- Claim 3 ("Cost of £8,400 in 2025/26") does not agree, and the other figures',
    "  agree without it.",
    "  Said twice: £8,000 and £8,400, which are not the same.",
    "  The plan costs £8,000 in 2025/26, not £8,400.",
    '- Claim 5 ("Cost of £5,000 in 2026/27") does not agree.',
    "  The plan costs £5,200 in 2026/27, not £5,000.",
    "",
    "Claims",
    "1. Recruitment is meant to be permanent: cannot be read",
    '   There is no figure in it. Write the figure and what it is, such as "£628k in',
    '   2024/25".',
    "2. Cost of £8,000 in 2025/26: agrees",
    "   The years' costs: £8,000 + £5,000 = £13,000, printed £13k",
    "   The plan costs £8,000 in 2025/26, printed £8,000",
    "3. Cost of £8,400 in 2025/26: does not agree",
  ]);
});

test("the data have each claim's verdict, and number claims from 1 as the page does", () => {
  const { claims, faults } = JSON.parse(run("claims with-claims.yaml --json").out);
  expect(claims.map(({ claim, verdict }: { claim: number; verdict: string }) => [claim, verdict])).toEqual([
    [1, "not-read"],
    [2, "agrees"],
    [3, "does-not-agree"],
    [4, "agrees"],
    [5, "does-not-agree"],
    [6, "not-tested"],
  ]);
  expect(faults.map(({ slip }: { slip: number }) => slip)).toEqual([3, 5]);
  expect(claims[5].says).toEqual([
    '"Training" is the line "t1" and the line "t2" in the plan: write the id of the one that is meant',
  ]);
});

test("a file of claims with none of them read, and one without claims", () => {
  fileIn(folder, "talk.yaml", "claims: [It will all be fine]\n");
  fileIn(folder, "none.yaml", "claims: []\n");
  const talk = run("claims talk.yaml");
  expect([talk.status, talk.out.split("\n")[0]]).toEqual([0, "Claims: none agrees, 1 cannot be read."]);
  expect(run("claims none.yaml").status).toBe(2);
});
