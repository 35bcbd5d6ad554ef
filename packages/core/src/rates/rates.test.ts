import { expect, test } from "vitest";
import { addDays, day, inForce } from "../calendar/index.ts";
import { published } from "./index.ts";

const lists = [published.employerNi, published.apprenticeshipLevy, published.njc];
const everything = lists.flat();
const niPaidOn = (payday: string) => inForce(published.employerNi, day(payday))!.value;
const spineOf = (year: number) => inForce(published.njc, day(`${year}-04-01`))!.value;
const pounds = (year: number, point: number) =>
  spineOf(year).points.find((row) => row.point === String(point))!.salary / 100;

test("every figure has a source and was read or worked from what was read, never merely remembered", () => {
  const ways = new Set(everything.map((entry) => entry.confidence));
  expect([...ways].sort()).toEqual(["derived-checked", "read-1", "read-2"]);
  for (const entry of everything) expect(entry.sources.length).toBeGreaterThan(0);
});

test("in each list the next figure follows on the day after the last one's final day", () => {
  for (const list of lists)
    list.slice(1).forEach((entry, n) => {
      expect(entry.from).toBe(addDays(list[n]!.publishedTo!, 1));
    });
});

test("employer NI is held for every tax year from 2015/16 to 2026/27, 2022/23 in two parts", () => {
  expect(published.employerNi).toHaveLength(13);
  expect(published.employerNi[0]!.from).toBe("2015-04-06");
  expect(published.employerNi.at(-1)!.publishedTo).toBe("2027-04-05");
});

test.each([
  ["2015-04-30", 138_000, 676, 8_112],
  ["2017-03-31", 138_000, 676, 8_112],
  ["2018-03-31", 138_000, 680, 8_164],
  ["2019-03-31", 138_000, 702, 8_424],
  ["2020-03-31", 138_000, 719, 8_632],
  ["2021-03-31", 138_000, 732, 8_788],
  ["2022-03-31", 138_000, 737, 8_840],
  ["2022-10-31", 150_500, 758, 9_100],
  ["2022-11-05", 150_500, 758, 9_100], // the last day of the surcharge
  ["2022-11-06", 138_000, 758, 9_100], // the first day without it
  ["2025-04-05", 138_000, 758, 9_100],
  ["2025-04-06", 150_000, 417, 5_000],
  ["2027-03-31", 150_000, 417, 5_000],
])("NI on pay of %s is at %i millionths above £%i a month, £%i a year", (payday, rate, monthly, annual) => {
  expect(niPaidOn(payday)).toEqual({ rate, monthlyThreshold: monthly * 100, annualThreshold: annual * 100 });
});

test("until 2024/25 the monthly threshold is a twelfth of the annual one, to the pound", () => {
  for (const { from, value } of published.employerNi.filter((entry) => entry.from < "2025-04-06"))
    expect(value.monthlyThreshold / 100, from).toBe(Math.round(value.annualThreshold / 1200));
});

test("2015/16 says that the LGPS was contracted out", () => {
  expect(published.employerNi[0]!.note).toContain("contracted out");
});

test("the levy is nothing until 5 April 2017 and a half of one per cent from the day after, until changed", () => {
  expect(inForce(published.apprenticeshipLevy, day("2017-04-05"))!.value.rate).toBe(0);
  const levy = inForce(published.apprenticeshipLevy, day("2017-04-06"))!;
  expect(levy.value.rate).toBe(5_000); // 0.5% in millionths
  expect(levy.publishedTo).toBeUndefined();
});

test.each([
  [5, [18_795, 19_312, 19_650, 21_575, 23_500, 24_790, 25_583, 26_427]],
  [23, [26_999, 27_741, 28_226, 30_151, 32_076, 33_366, 34_434, 35_570]],
  [43, [45_591, 46_845, 47_665, 49_590, 51_515, 52_805, 54_495, 56_293]],
])("SCP %i from 2019 to 2026 is as printed", (point, salaries) => {
  expect(salaries.map((_, n) => pounds(2019 + n, point))).toEqual(salaries);
});

test("SCP 30 is 36,298 from April 2022 and 42,123 from April 2026", () => {
  expect([pounds(2022, 30), pounds(2026, 30)]).toEqual([36_298, 42_123]);
});

test("SCP 1 goes in April 2023 and SCP 2 in April 2026; every spine ends at 43", () => {
  const ends = published.njc.map(({ value: { points } }) => [points[0]!.point, points.at(-1)!.point, points.length]);
  const [whole, without1, without2] = [
    ["1", "43", 43],
    ["2", "43", 42],
    ["3", "43", 41],
  ];
  expect(ends).toEqual([whole, whole, whole, whole, without1, without1, without1, without2]);
});

/** A rise in ten-thousandths (2.75% is 275), to the nearest pound. */
const raisedBy = (tenThousandths: number) => (salary: number) =>
  Math.floor((salary * (10_000 + tenThousandths) + 5_000) / 10_000);

test.each([
  [2020, (salary: number) => raisedBy(275)(salary)],
  [2021, (salary: number, point: number) => raisedBy(point === 1 ? 275 : 175)(salary)],
  [2022, (salary: number) => salary + 1_925],
  [2023, (salary: number) => salary + 1_925],
  [2024, (salary: number) => salary + 1_290],
  [2025, (salary: number) => raisedBy(320)(salary)],
  [2026, (salary: number) => raisedBy(330)(salary)],
])("the award of %i, rounded to the pound, makes that year's spine out of the last one's", (year, award) => {
  for (const { point, salary } of spineOf(year).points)
    expect(salary / 100, `SCP ${point}`).toBe(award(pounds(year - 1, Number(point)), Number(point)));
});
