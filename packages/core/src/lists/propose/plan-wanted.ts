import type { Question } from "../troubles.ts";

/** What a plan needs besides posts, and no list says. */
export const PLAN_WANTED: Question = {
  key: "plan",
  asks: "Which years does the plan cover, and what does the employer pay into the pension fund?",
  evidence: "No list says it, and nothing is assumed.",
  answers: [
    "plan: { title: Posts, years: { from: 2026/27, to: 2028/29 }, onCosts: { pension: [{ from: 2026-04-01, rate: 20% }] } }",
  ],
};
