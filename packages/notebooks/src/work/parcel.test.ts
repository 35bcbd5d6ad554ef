import { type Plan, readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { pack, unpack } from "./parcel.ts";
import { shelf } from "./shelf.ts";

const planCalled = (title: string): Plan => readPlan({ outturn: 1, title, years: { from: "2024/25", to: "2024/25" } });

/** Both ends of a thread: what goes in at one is cloned, and comes out at the other. */
function ends() {
  const [sent, kept] = [shelf(), shelf()];
  let last = 0;
  const travel = (plan: Plan) => {
    last += 1;
    const parcel = structuredClone(pack({ do: "ask", asked: { ask: "forecast", plan } }, sent, () => last));
    const job = unpack(parcel, kept);
    return { travelled: parcel.is === "about" && parcel.about.plan !== undefined, job };
  };
  return { travel };
}

test("a plan travels once, and every question about it arrives with the plan", () => {
  const { travel } = ends();
  const plan = planCalled("one");
  const [first, second] = [travel(plan), travel(plan)];
  expect([first.travelled, second.travelled]).toEqual([true, false]);
  expect([first.job, second.job]).toEqual([1, 2].map(() => ({ do: "ask", asked: { ask: "forecast", plan } })));
});

test("a plan that had to make room travels again", () => {
  const { travel } = ends();
  const plans = Array.from({ length: 20 }, (_, count) => planCalled(`plan ${count}`));
  for (const plan of plans) travel(plan);
  expect(travel(plans[19]!).travelled).toBe(false);
  const again = travel(plans[0]!);
  expect(again.travelled).toBe(true);
  expect(again.job).toMatchObject({ asked: { plan: { title: "plan 0" } } });
});
