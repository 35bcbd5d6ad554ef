import { forecast, readPlan } from "@outturn/core";
import { figuresSaid, headline } from "@outturn/core/tables";
import { expect, test } from "vitest";
import { fundedAbout } from "./funded-about.ts";

const planOf = (money: readonly [string, string]) =>
  forecast(
    readPlan({
      ...{ outturn: 1, title: "Team", years: { from: "2024/25", to: "2025/26" } },
      lines: [{ id: "team", perYear: { "2024/25": "£100k", "2025/26": "£120k" } }],
      funding: [
        {
          ...{ id: "grant", kind: "revenue", recurrent: true, carryForward: "none", status: "conditional" },
          perYear: { "2024/25": money[0], "2025/26": money[1] },
        },
      ],
    }),
  );
const said = (made: ReturnType<typeof planOf>, level?: "confirmed" | "conditional") =>
  fundedAbout(made, level).map(({ words, figures }) =>
    figuresSaid(words, figures).flatMap(({ text, figures }) => (figures ? [`${text} ${figures.join(" or ")}`] : [])),
  );

test("each sum of the first sentence is one figure of its level, and each of the second the gap of a year", () => {
  const made = planOf(["£100k", "£50k"]);
  expect(said(made, "conditional")).toEqual([
    ["£70k gap.conditional.all", "£220k cost.all"],
    ["£100,000 gap.confirmed.2024/25", "£120,000 gap.confirmed.2025/26", "£70,000 gap.conditional.all"],
  ]);
  expect(said(made)[0]).toEqual(["£220,000 cost.all", "£220,000 gap.confirmed.all", "£70,000 gap.conditional.all"]);
  expect(fundedAbout(made)[0]!.words).toBe(headline(made));
});

test("where nothing is funded, what is said of the whole is the gap", () => {
  expect(said(planOf(["£100k", "£50k"]), "confirmed")[0]).toEqual([
    "£220k gap.confirmed.all",
    "£100k gap.confirmed.2024/25",
    "£120k gap.confirmed.2025/26",
  ]);
});
