import { forecast, readPlan } from "@outturn/core";
import { expect, test, vi } from "vitest";
import { asker } from "../work/asker.ts";
import { pageThread } from "../work/page-thread.ts";
import { readingOf } from "../work/reading-of.ts";
import type { Draft } from "./desk.ts";
import { deskStore } from "./store.ts";

const draftCalled = (title: string, more: object = {}): Draft => ({
  ...{ outturn: 1, title, years: { from: "2024/25", to: "2025/26" } },
  ...{ lines: [{ id: "legal", perYear: { "2024/25": 1000, "2025/26": 2000 } }], ...more },
});
const scenarios = [
  { id: "dear", changes: [{ change: "line-amount", where: { id: "legal" }, perYear: { "2024/25": 3000 } }] },
];
/** A post of the id that a line of the plans here has. */
const onCosts = { employerNi: "none", pension: "none", apprenticeshipLevy: "none" };
const withPost = draftCalled("Post", {
  ...{ onCosts, lines: [], posts: [{ id: "legal", pay: { salary: 30_000 }, start: "2024-04-01" }] },
});
const first = draftCalled("First", { scenarios });

function desk() {
  const reading = readingOf(readPlan(first), "base");
  return deskStore({
    ...{ first: { name: "first.yaml", draft: first, reading }, asker: asker(pageThread) },
    ...{ tab: "funded", tables: "plan", explainer: "explain" },
  });
}

/** Waits until nothing is being read. */
const read = (store: ReturnType<typeof desk>): Promise<unknown> =>
  vi.waitFor(() => {
    if (store.now.isReading) throw new Error("it is still being read");
  });

test("an edit is read, and what it comes to stands beside it", async () => {
  const store = desk();
  store.edit("Title", draftCalled("Second"));
  expect([store.now.draft.title, store.now.good.plan.title, store.now.isReading]).toEqual(["Second", "First", true]);
  await read(store);
  expect([store.now.good.plan.title, store.now.good.draft === store.now.draft]).toEqual(["Second", true]);
});

test("a draft with issues stays, and the last good plan beside it", async () => {
  const store = desk();
  store.edit("Title", draftCalled("Second", { lines: [{ id: "legal", amount: "much" }] }));
  await read(store);
  expect(store.now.issues.map(({ path, code }) => `${path} ${code}`)).toEqual(["lines[0].amount not-money"]);
  expect(store.now.good.plan.title).toBe("First");
  store.edit("Amount", draftCalled("Second"));
  await read(store);
  expect([store.now.issues, store.now.good.plan.title]).toEqual([[], "Second"]);
});

test("undo gives back the same draft and its plan at once, and redo what was taken back", async () => {
  const store = desk();
  const before = store.now;
  store.edit("Title", draftCalled("Second"));
  store.edit("Title again", draftCalled("Third"));
  await read(store);
  expect([store.past, store.future]).toEqual(["Title again", undefined]);
  store.undo();
  store.undo();
  expect([store.past, store.future]).toEqual([undefined, "Title"]);
  expect(store.now.draft).toBe(first);
  expect(store.now.good).toBe(before.good);
  expect(forecast(store.now.good.plan).fingerprint).toBe(before.good.fingerprint);
  store.redo();
  store.redo();
  await read(store);
  expect(store.now.good.plan.title).toBe("Third");
  store.undo();
  store.edit("Title", draftCalled("Fourth"));
  expect(store.future).toBeUndefined();
});

test("a draft that was not read before it was edited is read when undo brings it back", async () => {
  const store = desk();
  store.edit("Title", draftCalled("Second"));
  store.edit("Title again", draftCalled("Third"));
  store.undo();
  await read(store);
  expect(store.now.good.plan.title).toBe("Second");
});

test("controls go back when the plan or the scenario is another, in the same step", async () => {
  const store = desk();
  const seen: string[] = [];
  store.subscribe(() => seen.push(`${store.now.scenario} ${JSON.stringify(store.now.controls)}`));
  store.move("funded", "carry", "all");
  store.move("starts", "late", "8");
  store.move("starts", "late", undefined);
  await Promise.resolve();
  store.choose("dear");
  await vi.waitFor(() => expect(store.now.scenario).toBe("dear"));
  await Promise.resolve();
  expect(seen).toEqual(['base {"funded":{"carry":"all"},"starts":{}}', "dear {}"]);
  expect(forecast(store.now.good.plan).cost.total).toMatchObject({ "2024/25": 300_000 });
  store.edit("Title", draftCalled("Second"));
  await read(store);
  expect(store.now.scenario).toBe("base");
});

test("a scenario that cannot be made leaves all as it is, and says why", async () => {
  const store = desk();
  const broken = [{ id: "no", changes: [{ change: "growth-rate", where: { id: "nobody" }, percent: 1 }] }];
  store.edit("Scenario", draftCalled("Second", { scenarios: broken }));
  await read(store);
  store.choose("no");
  await vi.waitFor(() => expect(store.now.refused.length).toBe(1));
  expect(store.now.scenario).toBe("base");
});

test("unsaved is what is in no file: neither opened as it is, nor saved last", async () => {
  const store = desk();
  expect(store.isUnsaved).toBe(false);
  store.edit("Title", draftCalled("Second"));
  expect(store.isUnsaved).toBe(true);
  store.noteSaved(store.now.draft);
  expect(store.isUnsaved).toBe(false);
  store.undo();
  expect(store.isUnsaved).toBe(false);
  store.bring("made.yaml", draftCalled("Made of a list"));
  expect([store.isUnsaved, store.past]).toEqual([true, "Opening made.yaml"]);
  await read(store);
});

test("a table of the plan is opened on the tab that has them, and is still the one when the tab is left", () => {
  const store = desk();
  store.openSheet("Budget base");
  expect([store.now.tab, store.now.sheet]).toEqual(["plan", "Budget base"]);
  store.open("funded");
  expect([store.now.tab, store.now.sheet]).toEqual(["funded", "Budget base"]);
});

test("what moves in one task is told once, and the state cannot be written to", async () => {
  const store = desk();
  const told = vi.fn();
  const end = store.subscribe(told);
  store.show("total");
  store.open("starts");
  store.explain("cost.total.2024/25");
  expect(told).not.toHaveBeenCalled();
  await Promise.resolve();
  expect(told).toHaveBeenCalledTimes(1);
  expect(store.now).toMatchObject({ level: "total", tab: "explain", figure: "cost.total.2024/25" });
  expect(Object.isFrozen(store.now)).toBe(true);
  end();
  store.show("confirmed");
  await Promise.resolve();
  expect(told).toHaveBeenCalledTimes(1);
});

test("a question is answered by the library; changes that cannot be made are said as they are", async () => {
  const store = desk();
  const { plan } = store.now.good;
  expect((await store.ask("a", { ask: "forecast", plan }))?.fingerprint).toBe(store.now.good.fingerprint);
  const double = { change: "add-posts", posts: [readPlan(withPost).posts[0]!] } as const;
  await expect(store.ask("a", { ask: "forecast", plan, changes: [double] })).rejects.toMatchObject({
    issues: [{ code: "on-costs-missing" }, { code: "double-id" }],
  });
});
