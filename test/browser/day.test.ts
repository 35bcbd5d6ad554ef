import { afterAll, expect, test } from "vitest";
import { playTheDay } from "./day.ts";
import { byKeys, byMouse } from "./day-hands.ts";
import { ONE_PAGE } from "./one-page.ts";
import { endPages, type From, visit } from "./visit.ts";

afterAll(endPages);

test.each([
  ["the mouse", "disk", byMouse],
  ["the keys alone", "site", byKeys],
] as const)(
  "a day's work by %s, opened from %s: the command's figures at each step, and nothing asked for",
  async (_hand, from, by) => {
    const { page, context, elsewhere, complaints } = await visit(ONE_PAGE, { from: from satisfies From, width: 1280 });
    // A browser that asks by a window of its own, which no test can use, is made one that asks by an input.
    await page.evaluate(() => Object.defineProperty(window, "showOpenFilePicker", { value: undefined }));
    await playTheDay(page, by(page));
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
    await context.close();
  },
  // A day is long on a machine that is busy with other work too.
  240_000,
);
