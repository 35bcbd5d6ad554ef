import { expect, test } from "vitest";
import { day, endOf, startOf } from "../../../calendar/index.ts";
import type { Post } from "../plan.ts";
import { coverSpan, employedSpans, peopleOf } from "./people.ts";

const planEnd = endOf(day("2026-03-31"));
const end = endOf(day("2026-02-28"));

const post = (of: Partial<Post>): Post => ({
  id: "post",
  title: "Post",
  count: 4,
  people: 1,
  fte: 10_000 as Post["fte"],
  contract: "permanent",
  pay: { is: "in-line", line: "bid" },
  supplements: [],
  starts: [{ on: day("2024-09-01"), count: 4 }],
  cover: [],
  vacant: [],
  tags: {},
  ...of,
});

test("people with one history are one group", () => {
  expect(peopleOf(post({ people: 2 }), end, planEnd)).toEqual([
    { first: 0, people: 8, start: startOf(day("2024-09-01")), until: end, cover: [], vacant: [] },
  ]);
});

test("people are taken in order of their start: cover of three is for the earliest three", () => {
  const cover = { agency: "locum", from: day("2024-07-01"), count: 3, handover: false };
  const starts = [
    { on: day("2024-11-16"), count: 2 },
    { on: day("2024-09-01"), count: 2 },
  ];
  const groups = peopleOf(post({ starts, cover: [cover] }), end, planEnd);
  expect(groups.map(({ first, people, start, cover }) => [first, people, start, cover.length])).toEqual([
    [0, 2, startOf(day("2024-09-01")), 1],
    [2, 1, startOf(day("2024-11-16")), 1],
    [3, 1, startOf(day("2024-11-16")), 0],
  ]);
});

test("the absorbed leave on their dates, the rest when the plan's years end", () => {
  const absorbed = [
    { on: day("2026-03-15"), count: 1 },
    { on: day("2026-03-01"), count: 2 },
  ];
  const groups = peopleOf(post({ afterEnd: { absorbed } }), end, planEnd);
  expect(groups.map(({ people, until }) => [people, until])).toEqual([
    [2, startOf(day("2026-03-01"))],
    [1, startOf(day("2026-03-15"))],
    [1, planEnd],
  ]);
});

test("days that are vacant are no days of employment", () => {
  const vacant = [{ from: day("2024-10-01"), to: day("2024-10-31") }];
  const [people] = peopleOf(post({ vacant }), end, planEnd);
  expect(employedSpans(people!)).toEqual([
    [startOf(day("2024-09-01")), startOf(day("2024-10-01"))],
    [startOf(day("2024-11-01")), end],
  ]);
});

test("cover without a last day ends the day before the employee starts", () => {
  const cover = { agency: "locum", from: day("2024-07-01"), handover: false };
  const [people] = peopleOf(post({ cover: [cover] }), end, planEnd);
  expect(coverSpan(cover, people!, end)).toEqual([startOf(day("2024-07-01")), startOf(day("2024-09-01"))]);
});
