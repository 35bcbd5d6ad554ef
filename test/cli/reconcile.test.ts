import { expect, test } from "vitest";
import { fileIn, ownFolder } from "./folder.ts";
import { outturnHere } from "./in-process.ts";

const folder = ownFolder();
const run = (line: string) => outturnHere(line.split(" "), { cwd: folder });

const mapping = (list: string, others: string): string =>
  `list: ${list}\ncolumns: { post: Post No, title: Job title, team: Team, fte: FTE, start: From }\n${others}`;
const dated = (title: string, date: string): string => `source: { title: ${title}, date: ${date} }\n`;

const HEADINGS = "Post No,Job title,Team,FTE,From,Employee name";
fileIn(
  folder,
  "posts.csv",
  `${HEADINGS}\nP1,Social worker,Fostering,1,13/05/2019,Helen Planted\nP2,Manager,Fostering,0.8,14/05/2019,Tom Planted\n`,
);
fileIn(
  folder,
  "pay.csv",
  `${HEADINGS}\np1,Social worker,Fostering,0.5,13/05/2019,Helen Planted\nP9,Cook,Fostering,0.3333,13/04/2026,Ann Planted\n`,
);
fileIn(folder, "posts.yaml", mapping("establishment", dated("Establishment list", "2026-04-01")));
fileIn(folder, "pay.yaml", mapping("payroll", dated("Payroll extract", "2026-04-30")));
fileIn(folder, "undated.yaml", mapping("payroll", ""));

test("two lists are set against each other: what is vacant first, then the days, the posts and the totals", async () => {
  const { status, out, err } = await run("reconcile pay.csv posts.csv --map pay.yaml --map posts.yaml"); // in either order
  expect([status, err]).toEqual([0, ""]);
  expect(out.split("\n").slice(0, 3)).toEqual([
    "Of 1.8 FTE of posts 0.5 is in post and 1.3 vacant.",
    "Establishment at 1 April 2026: posts.csv",
    "Payroll at 30 April 2026: pay.csv",
  ]);
  expect(out).toMatch(/\nSocial worker, Fostering +P1 +1\.00 +0\.50 +0\.50 +0\.00\n/);
  expect(out).toMatch(/\nCook, Fostering +P9 +0\.33 +3 +new\n/);
  expect(out).not.toContain("Planted");
});

test("as JSON every post has its FTE as a number, exact", async () => {
  const { out } = await run("reconcile posts.csv pay.csv --map posts.yaml --map pay.yaml --json");
  const { reconciliation } = JSON.parse(out);
  expect(reconciliation.totals).toEqual({
    establishment: 1.8,
    occupied: 0.5,
    vacant: 1.3,
    above: 0,
    covered: 0,
    notCovered: 1.3,
  });
  expect(reconciliation.payroll.onlyHere).toEqual({ rows: 1, fte: 0.3333 });
  expect(reconciliation.payroll.rate).toEqual({ byNumber: 0.600024, inAll: 0.600024, reaches: false }); // 0.5 / 0.8333
  expect(out).not.toContain("Planted");
});

test("a mapping without the day of its list is asked for it, at the list", async () => {
  const { status, out, err } = await run("reconcile posts.csv pay.csv --map posts.yaml --map undated.yaml");
  expect([status, out]).toEqual([1, ""]);
  expect(err).toContain("pay.csv not-settled: Of which day is the list?");
  expect(err).toContain('source: { title: "pay.csv", date: 2026-04-01 }');
});

test.each([
  ["reconcile posts.csv pay.csv --map posts.yaml", "there are 2 lists and 1 mapping"],
  ["reconcile posts.csv posts.csv --map posts.yaml --map posts.yaml", "two mappings say list: establishment"],
  ["reconcile pay.csv --map pay.yaml", "it takes an establishment list"],
  ["reconcile posts.csv", "--map"],
])("outturn %s is wrong usage", async (line, says) => {
  const { status, out, err } = await run(line);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain(says);
});
