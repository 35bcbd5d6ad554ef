import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type Plan, readPlan } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { expect, test } from "vitest";
import { planSentence } from "./plan-sentence.ts";
import { questions } from "./questions.ts";

type Spec = Parameters<typeof readPlan>[0];

const read = (more: object): Plan =>
  readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2025/26" }, ...more } as Spec);
const asked = async (plan: Plan) =>
  Promise.all(questions.map(async ({ lacks, says }) => lacks(plan) ?? (await says(plan)) ?? "on its page"));

test("each question has its page, and there is no page without a question", () => {
  const pages = readdirSync(join(import.meta.dirname, "..", "..", "notebooks")).filter((name) =>
    name.endsWith(".html"),
  );
  // The home page leads to the others, and one page makes a plan of a list.
  const without = new Set(["index.html", "bring-in-a-list.html"]);
  expect(questions.map(({ page }) => page).sort()).toEqual(pages.filter((name) => !without.has(name)).sort());
});

test("each question is answered of its example", async () => {
  const answers = questions.map(async ({ example, says }) => says(readPlanText(example.text, example.name)));
  expect(await Promise.all(answers)).toEqual([
    "Cost £1.987m; gap £1.987m on confirmed money alone, £359,000 with conditional.",
    "If every post starts a week later, the plan costs £28,902 less. If the programme moves by a week as a whole, with both its ends, it costs £2,686 less within its years.",
    "Agency workers throughout, at £1,800 a week, would cost £1.440m more than employees: £3.427m against £1.987m. Compared on the same 13,328 person-days of 27 people in 12 posts of the plan, between 1 September 2024 and 28 February 2026.",
    "What goes on costs £1.483m a year: all of it is unfunded on confirmed money alone, £0.483m with conditional.",
    "Cumulative gap £12.139m by 2029/30. With one-off items and reserves, to find: £3.930m in 2026/27; £6.970m in 2027/28.",
  ]);
});

test("a plan with nothing in it can be asked none of them, and each says what to add", async () => {
  const plan = read({});
  for (const answer of await asked(plan)) expect(answer).toMatch(/^It (has|employs) no/);
  expect(await planSentence(plan)).toBe(
    "This plan has no posts, no lines and no budget: there is nothing to work out yet.",
  );
});

test("a line of staff is asked of without posts", async () => {
  const plan = read({ lines: [{ id: "staff", kind: "staff", perYear: { "2024/25": 128_000 }, to: "2025-03-31" }] });
  expect(await asked(plan)).toEqual([
    "Cost £128,000; the plan names no funding, so all of it is unfunded.",
    "on its page",
    "on its page",
    "What goes on costs £128,000 a year, and the plan names no funding, so all of it is unfunded.",
    "It has no medium-term budget: add a “budget”.",
  ]);
});

test("a plan that has a budget alone is said by its budget", async () => {
  expect(await planSentence(read({ budget: { base: 100 } }))).toBe("Cumulative gap £100 by 2025/26.");
});
