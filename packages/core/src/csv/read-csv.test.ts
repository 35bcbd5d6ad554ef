import { describe, expect, test } from "vitest";
import { PlanError } from "../issues/index.ts";
import { readCsv } from "./read-csv.ts";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, order: "little" | "big", mark: boolean): Uint8Array => {
  const units = [...(mark ? "\ufeff" : "")].concat([...text]).map((sign) => sign.charCodeAt(0));
  return new Uint8Array(
    units.flatMap((unit) => (order === "little" ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
};
const rowsOf = (bytes: Uint8Array) => readCsv(bytes, "list.csv").sheets[0]!.rows;
const remarksOf = (bytes: Uint8Array) => readCsv(bytes, "list.csv").remarks;
const wrongWith = (bytes: Uint8Array): string => {
  try {
    readCsv(bytes, "list.csv");
    return "";
  } catch (error) {
    if (error instanceof PlanError) return error.message;
    throw error;
  }
};

const wanted = [
  ["Post", "Pay"],
  ["A1", "£5"],
];

describe("the bytes of a text", () => {
  test.each([
    ["UTF-8", utf8("Post,Pay\nA1,£5\n"), []],
    ["UTF-8 with a byte order mark", utf8("\ufeffPost,Pay\nA1,£5\n"), []],
    ["UTF-16, the low byte first", utf16("Post,Pay\nA1,£5\n", "little", true), ["It is read as UTF-16."]],
    ["UTF-16, the high byte first", utf16("Post,Pay\nA1,£5\n", "big", true), ["It is read as UTF-16."]],
    ["UTF-16 without a mark", utf16("Post,Pay\nA1,£5\n", "little", false), ["It is read as UTF-16."]],
    [
      "Windows-1252",
      new Uint8Array([...utf8("Post,Pay\nA1,"), 0xa3, ...utf8("5\n")]),
      ["It is not UTF-8; it is read as Windows-1252."],
    ],
  ] as const)("%s", (_name, bytes, remarks) => {
    expect(rowsOf(bytes)).toEqual(wanted);
    expect(remarksOf(bytes)).toEqual(remarks);
  });

  test("the signs of Windows-1252 between 80 and 9F are read on every Node", () => {
    expect(rowsOf(new Uint8Array([0x80, 0x2c, 0x92, 0x2c, 0x96, 0x0a]))).toEqual([["€", "’", "–"]]);
  });

  test("bytes that are no text are refused, a picture as well as a nought in a text", () => {
    expect(wrongWith(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 0, 0]))).toMatch(/no text/);
    expect(wrongWith(utf8("Post,Pay\nA\u00001,5\n"))).toMatch(/no text/);
    expect(wrongWith(utf8(" \n"))).toMatch(/nothing in it/);
  });

  test("doubtful decodings are said and not mended", () => {
    const bytes = utf8("Post,Pay\nA1,Â£5\nA2,?5\nA3,ú5\n");
    expect(rowsOf(bytes).map((row) => row[1])).toEqual(["Pay", "Â£5", "?5", "ú5"]);
    expect(remarksOf(bytes)).toEqual([
      "In 1 place the text Â£ stands in it, which is a £ decoded wrongly once before.",
      "In 1 place a figure has ú or œ before it, which is a £ of an old program.",
      "In 1 place a figure has ? before it, which may be a £ that was lost.",
    ]);
  });
});

describe("the cells of a text", () => {
  test.each([
    ["commas", "Post,Pay\nA1,£5\n"],
    ["semicolons", "Post;Pay\nA1;£5\n"],
    ["tabs", "Post\tPay\nA1\t£5\n"],
    ["a line that says what stands between them", "sep=;\r\nPost;Pay\r\nA1;£5\r\n"],
    ["line ends of three kinds", "Post,Pay\rA1,£5\r\n"],
  ])("%s", (_name, text) => {
    expect(rowsOf(utf8(text))).toEqual(wanted);
  });

  test("a row with another line end than the first is a row of its own", () => {
    expect(rowsOf(utf8("a,b\r\nc,d\ne,f\r\n"))).toEqual([
      ["a", "b"],
      ["c", "d"],
      ["e", "f"],
    ]);
  });

  test("decimal commas do not hide that semicolons part the cells", () => {
    expect(rowsOf(utf8("Post;FTE;Pay\nA1;0,5;10,5\nA2;0,6;11,5\n"))[1]).toEqual(["A1", "0,5", "10,5"]);
  });

  test("rows know their lines, though a cell runs over several", () => {
    expect(readCsv(utf8('a,b\n"c\nd",e\nf,g\n'), "list.csv").sheets[0]!.lines).toEqual([1, 2, 4]);
  });

  test("a quote in mid-cell is a letter, and said; one that nothing closes is an issue with its line", () => {
    const bytes = utf8('Post,Size\nA1,5" pipe\n');
    expect(rowsOf(bytes)[1]).toEqual(["A1", '5" pipe']);
    expect(remarksOf(bytes)).toEqual(["A quote stands in the middle of a cell; it is read as a letter."]);
    expect(wrongWith(utf8('Post,Size\nA1,"5\n'))).toMatch(/^list\.csv:\d+ list-not-read: .*nothing closes it/);
  });

  test("names that mean something to programs, and formulas, are texts", () => {
    expect(rowsOf(utf8("__proto__,=1+1\n"))).toEqual([["__proto__", "=1+1"]]);
  });

  test("a text that does not end with a line end may have been cut short", () => {
    expect(remarksOf(utf8("Post,Pay\nA1,354"))).toEqual([
      "It does not end with a line end: it may have been cut short.",
    ]);
  });
});
