import fc from "fast-check";
import { expect, test } from "vitest";
import { inPounds, pence, readFte, readMoney, readPercent, readRate, scaled } from "./index.ts";

test.each([
  ["£1.359m", 135_900_000], // 1.359 × 1,000,000 × 100
  ["628k", 62_800_000], // 628 × 1,000 × 100
  ["£628K", 62_800_000],
  ["1,359,000", 135_900_000],
  ["£1,359,000.50", 135_900_050],
  ["0.4m", 40_000_000],
  ["1.5bn", 150_000_000_000],
  ["£ 12.34", 1_234],
  [" 500 ", 50_000],
  ["(500)", -50_000],
  ["(£1.2k)", -120_000],
  ["( 500 )", -50_000],
  [" (500) ", -50_000],
  ["-500", -50_000],
  ["£-5", -500],
  ["-£5", -500],
  ["+5", 500],
  [".5", 50],
  ["0", 0],
  ["-0", 0],
  ["1.359285m", 135_928_500], // finer than a thousand pounds, still whole pence
])("%j is %i pence", (text, value) => {
  expect(readMoney(text)).toEqual({ value });
});

test.each([
  [500, 50_000],
  [0.1, 10],
  [1.15, 115], // 1.15 × 100 is 114.99999999999999 in binary
  [-0, 0],
  [1_359_000, 135_900_000],
  [-9_999_999_999_999.99, -999_999_999_999_999],
])("the number %d is %i pence", (pounds, value) => {
  expect(readMoney(pounds)).toEqual({ value });
});

test.each([
  "1e3",
  "1.2.3",
  "12,34",
  "1,2345",
  "1,23,456",
  "1234,567",
  ",500",
  "5,",
  "5.",
  "(500",
  "500)",
  "(-500)",
  "--5",
  "-£-5",
  "- -5",
  "£",
  "",
  " ",
  "k",
  "5 million",
  "5mk",
  "$5",
  "0x10",
  "NaN",
  "Infinity",
  "５",
  "1 000",
])("%j is not money", (text) => {
  expect(readMoney(text)).toEqual({ wrong: "not-a-number" });
});

test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])("the number %d is not money", (number) => {
  expect(readMoney(number)).toEqual({ wrong: "not-a-number" });
  expect(scaled(number, 1)).toEqual({ wrong: "not-a-number" });
});

test("less than a penny is refused, not rounded", () => {
  expect(readMoney("0.001")).toEqual({ wrong: "too-many-decimals" });
  expect(readMoney("1.3592857m")).toEqual({ value: 135_928_570 });
  expect(readMoney("1.359285714m")).toEqual({ wrong: "too-many-decimals" }); // 1,359,285.714
  expect(readMoney(0.1 + 0.2)).toEqual({ wrong: "too-many-decimals" }); // 0.30000000000000004
});

test("more than a number holds exactly is refused, not rounded", () => {
  expect(readMoney("90071992547409.91")).toEqual({ value: Number.MAX_SAFE_INTEGER });
  expect(readMoney("90071992547409.92")).toEqual({ wrong: "too-large" });
  expect(readMoney(70_368_744_177_664.5)).toEqual({ wrong: "too-large" }); // numbers this large come in steps of 1/64
  expect(readMoney(70_368_744_177_664)).toEqual({ value: 7_036_874_417_766_400 });
  expect(readMoney(1e300)).toEqual({ wrong: "too-large" });
  expect(readMoney(Number.MAX_SAFE_INTEGER)).toEqual({ wrong: "too-large" });
  expect(readMoney(`${"9".repeat(200)}bn`)).toEqual({ wrong: "too-large" });
});

test("what is printed as pounds reads back as the same pence, as text, with a sign in brackets and as a number", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), (amount) => {
      const text = inPounds(pence(amount));
      expect(readMoney(text)).toEqual({ value: amount });
      if (amount < 0) expect(readMoney(`(${text.slice(1)})`)).toEqual({ value: amount });
      if (Math.abs(amount) < 1e15) expect(readMoney(Number(text))).toEqual({ value: amount });
    }),
  );
});

test("grouping by thousands changes nothing", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (pounds) => {
      expect(readMoney(pounds.toLocaleString("en-GB"))).toEqual({ value: pounds * 100 });
    }),
  );
});

test.each([
  [0.2, 200_000],
  ["0.2", 200_000],
  ["20%", 200_000],
  ["20 %", 200_000],
  ["13.8%", 138_000],
  [" 13.8% ", 138_000],
  [" 0.138 ", 138_000],
  [0.1505, 150_500],
  ["-2.5%", -25_000],
  [1, 1_000_000],
  ["100%", 1_000_000],
  ["0", 0],
])("the rate %j is %i millionths", (written, value) => {
  expect(readRate(written)).toEqual({ value });
});

test.each([
  ["20%%", "not-a-number"],
  ["%", "not-a-number"],
  ["a fifth", "not-a-number"],
  ["2e-1", "not-a-number"],
  ["0.00001%", "too-many-decimals"], // a tenth of a millionth
  [0.0000001, "too-many-decimals"],
  [1e12, "too-large"],
] as const)("the rate %j is refused: %s", (written, wrong) => {
  expect(readRate(written)).toEqual({ wrong });
});

test.each([
  [3, 30_000],
  ["3", 30_000],
  ["3%", 30_000],
  [3.2, 32_000],
  [" 2.75 % ", 27_500],
  [-1, -10_000],
  [0, 0],
])("%j per cent is %i millionths", (written, value) => {
  expect(readPercent(written)).toEqual({ value });
});

test.each([
  ["three", "not-a-number"],
  ["3%%", "not-a-number"],
  [3.00001, "too-many-decimals"],
] as const)("%j per cent is refused: %s", (written, wrong) => {
  expect(readPercent(written)).toEqual({ wrong });
});

test.each([
  [1, 10_000],
  [0.5, 5_000],
  ["0.6", 6_000],
  ["16/37", 4_324], // 0.432432…, to four decimals
  ["18.5 / 37", 5_000],
  ["37/37", 10_000],
  ["1/3", 3_333],
  ["2/3", 6_667],
  ["1/32", 313], // 312.5: a half goes up
  ["7/32", 2_188], // 2,187.5
  [" 0.6 ", 6_000],
  [" 16/37 ", 4_324],
  ["0.0001", 1],
])("FTE %j is %i ten-thousandths", (written, value) => {
  expect(readFte(written)).toEqual({ value });
});

test.each([
  ["16/0", "not-a-number"],
  ["/37", "not-a-number"],
  ["16/37/2", "not-a-number"],
  ["half", "not-a-number"],
  ["50%", "not-a-number"],
  ["0.00001", "too-many-decimals"],
  [0.43243, "too-many-decimals"],
] as const)("FTE %j is refused: %s", (written, wrong) => {
  expect(readFte(written)).toEqual({ wrong });
});

test("a scaled number is whole or it is refused", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (hundredths) => {
      expect(scaled(hundredths / 100, 100)).toEqual({ value: hundredths === 0 ? 0 : hundredths });
    }),
  );
  expect(scaled(37.125, 100)).toEqual({ wrong: "too-many-decimals" });
});

test("no text makes the readers throw or lose exactness", () => {
  const amountish = fc.stringMatching(/^[-+(£ ]{0,3}[0-9.,]{0,25}(k|m|bn|%|\/)?[0-9) ]{0,3}$/);
  fc.assert(
    fc.property(fc.oneof(fc.string(), amountish), (text) => {
      for (const read of [readMoney, readRate, readPercent, readFte].map((reads) => reads(text)))
        if ("value" in read) expect(Number.isSafeInteger(read.value)).toBe(true);
        else expect(["not-a-number", "too-many-decimals", "too-large"]).toContain(read.wrong);
    }),
  );
});
