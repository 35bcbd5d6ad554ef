// @vitest-environment jsdom
import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { blockOf, blockText } from "./block.ts";

test("what spreadsheets copy is read row by row: line ends in quotes, doubled quotes, an empty row, the last line end", () => {
  expect(blockOf('a\t"b\nc"\t"say ""x"""\r\n\r\n1\t\t\r\n', "")).toEqual([
    ["a", "b\nc", 'say "x"'],
    [""],
    ["1", "", ""],
  ]);
  expect(blockOf("one", "")).toEqual([["one"]]);
  expect(blockOf('5" pipe\t"not closed', "")).toEqual([['5" pipe', '"not closed']]);
});

test("a table of markup is read where the text has one cell; cells over several rows and columns leave the others empty", () => {
  const table =
    "<p>x</p><table><tr><td rowspan=2>a</td><td colspan=2>b <br>c</td></tr><tr><td>d</td><td> e&nbsp;</td></tr></table>";
  expect(blockOf("a", table)).toEqual([
    ["a", "b c", ""],
    ["", "d", "e"],
  ]);
  expect(blockOf("p\tq", table)).toEqual([["p", "q"]]);
  expect(blockOf("word", "<b>word</b>")).toEqual([["word"]]);
});

test("a text that a spreadsheet would run is copied after an apostrophe, and pasted here without it; sums with signs are sums", () => {
  expect(blockText([["=1+1", "-500", "+44 20", "@x", "-£1.5"]])).toBe("'=1+1\t-500\t'+44 20\t'@x\t-£1.5");
  expect(blockOf("'=1+1\t'quoted'\t-500", "")).toEqual([["=1+1", "'quoted'", "-500"]]);
});

test("any block that is copied is pasted as it was", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "1", '"', "\n", "\t", "=", "-", " ", "£") });
  const width = fc.integer({ min: 2, max: 4 });
  const block = width.chain((columns) =>
    fc.array(fc.array(text, { minLength: columns, maxLength: columns }), { minLength: 1 }),
  );
  fc.assert(
    fc.property(block, (rows) => {
      expect(blockOf(blockText(rows), "")).toEqual(rows);
    }),
    { numRuns: runs(300) },
  );
});
