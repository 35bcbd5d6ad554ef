import { readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { partTitle } from "./part-title.ts";

const plan = readPlan({
  ...{ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" } },
  posts: [{ id: "lead", title: "Lead in law", pay: { fullCost: 60_000 }, start: "2024-04-01" }],
});
const figure = (path: string) => ({ figure: path, value: 1 });

test.each([
  ["cost.total.2024/25", "cost.byPost.lead.2024/25", "Lead in law"],
  ["cost.byMonth.2024-06", "cost.byPost.lead.2024-06", "Lead in law"],
  ["cost.byPost.lead.2024/25", "cost.byPost.lead.2024-06", "June 2024"],
  ["cost.byPost.lead.2024-06", "cost.byPost.lead.2024-06.pay", "Pay"],
  ["cost.byPost.lead.2024/25.pay", "cost.byPost.lead.2024-06.pay", "June 2024"],
  ["gap.confirmed.2024/25", "cost.total.2024/25", "The cost in 2024/25"],
  ["cost.byPost.lead.2024-06.pay", "one person's pay", "One person's pay"],
])("of %s the part %s is called %s", (of, part, title) => {
  expect(partTitle(figure(part), figure(of), plan)).toBe(title);
});
