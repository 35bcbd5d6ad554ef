import { expect, test } from "vitest";
import { matching } from "./figure-search.ts";

const figures = [
  { figure: "cost.byPost.lead.2024/25", title: "The cost of Lead in 2024/25", value: 1 },
  { figure: "cost.total.2024/25", title: "The cost in 2024/25", value: 2 },
  { figure: "gap.confirmed.2024/25", title: "The gap in 2024/25 with confirmed money alone", value: 3 },
] as const;
const found = (typed: string) => matching(figures as never, typed).map(({ figure }) => figure);

test("every word that is typed is in the title or the path, in any order and any case; what is whole stands first", () => {
  expect(found("2024/25 COST")).toEqual(["cost.total.2024/25", "cost.byPost.lead.2024/25"]);
  expect(found("confirmed")).toEqual(["gap.confirmed.2024/25"]);
  expect(found("bypost")).toEqual(["cost.byPost.lead.2024/25"]);
  expect(found("nothing of it")).toEqual([]);
});
