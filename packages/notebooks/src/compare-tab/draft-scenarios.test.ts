import { readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import {
  addChange,
  addDraftScenario,
  duplicateScenario,
  moveChange,
  removeChange,
  removeScenario,
  renameScenario,
  scenariosOf,
  writeChangeAt,
} from "./draft-scenarios.ts";

const posts = [{ id: "lead", pay: { fullCost: 60_000 }, start: "2024-04-01" }];
const later = { change: "delay-starts", months: 1 };
const fewer = { change: "change-fte", fte: 0.5 };
const dearer = { change: "change-pay", pay: { fullCost: 70_000 } };
const draft = {
  ...{ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" }, posts },
  scenarios: [
    { id: "late", title: "Late", changes: [later, fewer, dearer] },
    { id: "dear", from: "late", changes: [] },
  ],
};
const changesOf = (of: object) => scenariosOf(of as typeof draft)[0]!.changes;

test("a change moves up and down, goes, and is written anew; nothing else of the draft is another", () => {
  expect(changesOf(moveChange(draft, 0, 2, 0))).toEqual([dearer, later, fewer]);
  expect(changesOf(moveChange(draft, 0, 0, 1))).toEqual([fewer, later, dearer]);
  expect(changesOf(removeChange(draft, 0, 1))).toEqual([later, dearer]);
  expect(changesOf(writeChangeAt(draft, 0, 0, { ...later, months: 3 }))).toEqual([
    { ...later, months: 3 },
    fewer,
    dearer,
  ]);
  expect(changesOf(addChange(draft, 0, later))).toEqual([later, fewer, dearer, later]);
  const moved = moveChange(draft, 0, 2, 0);
  expect(moved.posts).toBe(posts);
  expect((moved.scenarios as unknown[])[1]).toBe(draft.scenarios[1]);
});

test("a scenario that is added or doubled has an id that no other has, and the plan that comes of it can be read", () => {
  const added = addDraftScenario(draft, { title: "Late", changes: [later] });
  const doubled = duplicateScenario(added.draft, 0, "Late, again");
  expect([added.id, doubled.id]).toEqual(["late-2", "late-again"]);
  expect(readPlan(doubled.draft).scenarios.map(({ id, changes }) => [id, changes.length])).toEqual([
    ["late", 3],
    ["late-again", 3],
    ["dear", 0],
    ["late-2", 1],
  ]);
});

test("a scenario is renamed by its title alone, and the last one that goes takes the section with it", () => {
  expect(scenariosOf(renameScenario(draft, 0, "Much later")).map(({ id, title }) => [id, title])).toEqual([
    ["late", "Much later"],
    ["dear", "dear"],
  ]);
  expect(Object.keys(removeScenario(removeScenario(draft, 1), 0))).toEqual(["outturn", "title", "years", "posts"]);
});

test("what is no scenario at all keeps its place", () => {
  expect(scenariosOf({ scenarios: ["x", { id: 3, changes: ["y"] }] }).map(({ id, changes }) => [id, changes])).toEqual([
    ["", []],
    ["", [{}]],
  ]);
  expect(scenariosOf({})).toEqual([]);
});
