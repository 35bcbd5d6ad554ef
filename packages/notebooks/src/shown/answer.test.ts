// @vitest-environment jsdom
import { forecast, PlanError, readPlan } from "@outturn/core";
import type { Change } from "@outturn/core/scenario";
import { beforeEach, describe, expect, test } from "vitest";
import { type AnswerPlace, answerPlace } from "./answer.ts";

const planOf = (sum: string) =>
  readPlan({
    outturn: 1,
    title: "Legal costs",
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
    years: { from: "2024/25", to: "2024/25" },
    posts: [{ id: "adviser", pay: { salary: sum }, start: "2024-04-01" }],
    funding: [
      {
        id: "growth",
        title: "<b>growth</b>",
        kind: "revenue",
        recurrent: true,
        perYear: { "2024/25": "£1m" },
        carryForward: "none",
        status: "conditional",
      },
    ],
  });
const plan = planOf("£100k");
const confirmed: readonly Change[] = [{ change: "funding-status", status: "confirmed" }];
/** The same source cannot be put to two statuses. */
const impossible: readonly Change[] = [...confirmed, { change: "funding-status", status: "unconfirmed" }];

describe("the place of the answer", () => {
  let place: AnswerPlace;
  const wrong = (): string => place.querySelector(".answer-wrong")!.textContent!.trim();
  beforeEach(() => {
    place = answerPlace();
  });

  test("says its sentences, the first of which counts, as text", () => {
    place.say("It is <b>funded</b>.", "Every year.");
    expect(place.querySelector(".answer-first")!.textContent).toBe("It is <b>funded</b>.");
    expect(place.querySelectorAll("p").length).toBe(2);
    expect(place.querySelector("[role=status]")!.textContent).toContain("Every year.");
  });

  test("answers what the library answers", async () => {
    const { gap } = await place.ask({ ask: "forecast", plan });
    expect(gap).toEqual(forecast(plan).gap);
    expect(wrong()).toBe("");
  });

  test("a question that cannot be asked is said to be so, and the last answer to it stays", async () => {
    const last = await place.ask({ ask: "forecast", plan, changes: confirmed });
    expect(await place.ask({ ask: "forecast", plan, changes: impossible })).toBe(last);
    expect(wrong()).toContain("This cannot be asked of this plan. What is shown is from before.");
    expect(place.querySelector("b")).toBeNull();
  });

  test("where there is no last answer about this plan it is asked of the plan as it stands", async () => {
    await place.ask({ ask: "forecast", plan, changes: confirmed });
    const other = planOf("£200k");
    expect((await place.ask({ ask: "forecast", plan: other, changes: impossible })).gap).toEqual(forecast(other).gap);
  });

  test("a question that can be asked again takes away what was wrong, and no other question does", async () => {
    await place.ask({ ask: "forecast", plan, changes: impossible });
    await place.ask({ ask: "weeks-delay", plan });
    expect(wrong()).not.toBe("");
    await place.ask({ ask: "forecast", plan });
    expect(wrong()).toBe("");
  });

  test("a fault that is no issue of the plan is not hidden", async () => {
    const asked = place.ask({ ask: "calibrate-line", plan, line: "no-such-line", options: {} });
    await expect(asked).rejects.not.toBeInstanceOf(PlanError);
  });
});
