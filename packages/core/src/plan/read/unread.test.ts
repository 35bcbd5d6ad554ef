import { expect, test } from "vitest";
import { eachRead, ifRead, orUnread, readValue, sealed, someRead, stopReading, UNREAD } from "./unread.ts";

const post = sealed({ id: "a", end: UNREAD as string, starts: [UNREAD as string, "2024-09-01"], cover: { to: "x" } });

test("what could be read of a record is there, and to ask for the rest stops the work that asks", () => {
  expect([post.id, post.cover.to, post.starts.length]).toEqual(["a", "x", 2]);
  const seen: string[] = [];
  expect(ifRead(() => seen.push(post.id, post.end))).toBe(false);
  expect(seen).toEqual([]);
});

test("each entry is looked at by itself", () => {
  const seen: string[] = [];
  eachRead(post.starts, (start, at) => seen.push(`${at}: ${start}`));
  expect(seen).toEqual(["1: 2024-09-01"]);
});

test("that some entry passes is certain from one that does; that none does, only from all", () => {
  expect(someRead(post.starts, (start) => start > "2024")).toBe(true);
  expect(ifRead(() => someRead(post.starts, (start) => start > "2025"))).toBe(false);
  expect(someRead(["2024"], (start) => start > "2025")).toBe(false);
});

test("what is unread may be handed on, but not counted with, compared or looked into", () => {
  const amount = UNREAD as number;
  expect(orUnread(() => amount) === UNREAD).toBe(true);
  for (const use of [
    () => amount + 1,
    () => amount > 1,
    () => readValue(amount) === 1,
    () => (UNREAD as string).length,
  ])
    expect(orUnread<unknown>(use) === UNREAD).toBe(true);
});

test("only an unread part stops work quietly: any other error goes on its way", () => {
  expect(ifRead(() => stopReading())).toBe(false);
  expect(() =>
    ifRead(() => {
      throw new RangeError("out of range");
    }),
  ).toThrow(RangeError);
});
