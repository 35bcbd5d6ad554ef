import { expect, test } from "vitest";
import type { Desk } from "../state/desk.ts";
import { answersOf, hasUnsavedWords, keepAnswers, keepPaper, settingsFor } from "./kept-paper.ts";

/** As much of a desk as is asked here: the name of its plan's file. */
const deskOf = (name: string) => ({ now: { name } }) as { now: { name: string } } & Desk;

test("answers are those of the plan's file, and come back with it; what the council settles goes from plan to plan", () => {
  const desk = deskOf("legal.yaml");
  keepPaper(desk, { settings: { register: "web" } });
  keepAnswers(desk, { options: "None was considered.", agency: " " });
  expect(settingsFor(desk)).toEqual({ register: "web", answers: { options: "None was considered." } });
  desk.now.name = "housing.yaml";
  expect([answersOf(desk), settingsFor(desk)]).toEqual([{}, { register: "web" }]);
  desk.now.name = "legal.yaml";
  expect(answersOf(desk)).toEqual({ options: "None was considered." });
});

test("what was typed for a paper is unsaved until it is saved", () => {
  const desk = deskOf("legal.yaml");
  expect(hasUnsavedWords(desk)).toBe(false);
  keepAnswers(desk, { options: "None." });
  expect(hasUnsavedWords(desk)).toBe(true);
  keepPaper(desk, { isSaved: true });
  expect(hasUnsavedWords(desk)).toBe(false);
});
