import { readPlan } from "@outturn/core";
import { expect, test, vi } from "vitest";
import { deskStore } from "../state/store.ts";
import { asker } from "../work/asker.ts";
import { pageThread } from "../work/page-thread.ts";
import { readingOf } from "../work/reading-of.ts";
import { keepScenario } from "./keep-scenario.ts";
import { keptOnDesk } from "./kept-on-desk.ts";

const draft = {
  ...{ outturn: 1, title: "Team", years: { from: "2024/25", to: "2025/26" } },
  lines: [{ id: "team", perYear: { "2024/25": "£100k" } }],
  funding: [
    {
      ...{ id: "grant", kind: "revenue", recurrent: false, perYear: { "2024/25": "£1.2m" } },
      ...{ carryForward: "none", status: "confirmed" },
    },
  ],
};

function desk() {
  const reading = readingOf(readPlan(draft), "base");
  return deskStore({
    ...{ first: { name: "team.yaml", draft, reading }, asker: asker(pageThread) },
    ...{ tab: "funded", tables: "plan", explainer: "explain" },
  });
}

const carried = {
  title: "Carried",
  from: "base",
  changes: [{ change: "carry-forward", carryForward: "all" }],
} as const;

test("a scenario is added to the draft as one step, and shown; the rest stays as it is written", async () => {
  const store = desk();
  keepScenario(store, carried);
  await vi.waitFor(() => expect(store.now.scenario).toBe("carried"));
  expect(store.past).toBe("Scenario “Carried”");
  expect(store.now.draft).toMatchObject({ funding: [{ perYear: { "2024/25": "£1.2m" } }] });
  expect(store.now.draft.scenarios).toHaveLength(1);
  expect(store.now.good.plan.funding[0]).toMatchObject({ carryForward: "all" });
});

test("rates that its changes name go with it, and none of the plan's own is lost", async () => {
  const store = desk();
  const rates = readPlan({ ...draft, agencyRates: { worker: { perWeek: 1500 } } } as never).agencyRates;
  keepScenario(store, { ...carried, agencyRates: rates });
  await vi.waitFor(() => expect(store.now.scenario).toBe("carried"));
  expect(store.now.draft.agencyRates).toEqual({ worker: { perWeek: 1500 } });
});

test("controls of a tab are kept on the desk, and hear of others that move them, not of themselves", async () => {
  const store = desk();
  const kept = keptOnDesk(store, "funded", "The plan as it stands");
  const heard = vi.fn();
  kept.watch(heard);
  kept.write(new Map([["carry", "all"]]));
  kept.write(new Map([["status", "lost"]]));
  await Promise.resolve();
  expect([...kept.read()]).toEqual([["status", "lost"]]);
  expect(heard).not.toHaveBeenCalled();
  store.move("funded", "status", undefined);
  store.move("starts", "later", "8");
  await Promise.resolve();
  expect(heard).toHaveBeenCalledTimes(1);
});
