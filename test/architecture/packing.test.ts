import { expect, test } from "vitest";
import { typescriptUnder } from "./sources.ts";

/** The one file that knows how an instant is made of its month and its day. */
const DOOR = "packages/core/src/calendar/instant.ts";

/** Shifts and masks of five bits, and a month times 32. */
const packing = />>>? ?5\b|<< ?5\b|& ?31\b|\b32 \* \w*[mM]onth|[mM]onth\w*\)? \* 32\b/;

const files = typescriptUnder("packages/core/src").filter(({ path }) => !path.endsWith(".test.ts"));

test("how an instant is made of its month and day is known to one file alone", () => {
  const lines = files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => (packing.test(line) ? [`${path}:${at + 1}`] : [])),
  );
  expect(lines.filter((line) => !line.startsWith(DOOR))).toEqual(["packages/core/src/questions/bridge/chance.ts:23"]);
  expect(lines.some((line) => line.startsWith(DOOR))).toBe(true);
});
