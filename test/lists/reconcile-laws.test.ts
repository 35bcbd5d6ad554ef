import fc from "fast-check";
import { expect, test } from "vitest";
import { type ListCounted, type Reconciliation, reconcileLists } from "../../packages/core/src/lists/index.ts";
import { reconciliationTables } from "../../packages/core/src/tables/index.ts";
import { runs } from "../support/runs.ts";
import { agencyOf, establishmentOf, payrollOf } from "./three-lists.ts";

type Row = readonly string[];

const numbers = fc.constantFrom("", "tbc", "0101", "101", "0102", "0103", "0104", "0105", "0106");
const row = (number: fc.Arbitrary<string>): fc.Arbitrary<Row> =>
  fc
    .tuple(
      number,
      fc.constantFrom("Social worker", "Manager"),
      fc.constantFrom("Fostering", "Care leavers", ""),
      fc.constantFrom("G9", "G12", ""),
      fc.constantFrom("1", "0.8", "0.6", "0.3333", "0.5"),
    )
    .map((cells) => [...cells, "Zelda Planted"]);

const rows = fc.array(row(numbers), { maxLength: 9 });
const lists = fc.record({ posts: rows, people: rows, workers: rows });

interface Lists {
  readonly posts: readonly Row[];
  readonly people: readonly Row[];
  readonly workers: readonly Row[];
}

const reconciled = ({ posts, people, workers }: Lists): Reconciliation =>
  reconcileLists({
    establishment: establishmentOf(posts),
    payroll: payrollOf(people, { repeats: "each-post" }),
    agency: agencyOf(workers),
  });

/** What does not depend on where rows stand. */
const withoutPlaces = (found: Reconciliation): unknown =>
  JSON.parse(JSON.stringify(found, (key, value) => (key === "place" || key === "places" ? undefined : value)));

test("the rows and the FTE of each list are matched, in it only, or set aside", () => {
  fc.assert(
    fc.property(lists, (made) => {
      const found = reconciled(made);
      for (const list of [found.establishment, found.payroll!, found.agency!])
        for (const key of ["rows", "fte"] as const) {
          const parts = ["byNumber", "byLikeness", "onlyHere", "setAside"] as const;
          const sum = parts.reduce((total, part) => total + (list as ListCounted)[part][key], 0);
          expect(sum).toBe(list.read[key]);
        }
      const unmatched = (kind: "onlyInPayroll" | "onlyInAgency") => ({
        rows: found[kind].length,
        fte: found[kind].reduce((sum, { fte }) => sum + fte, 0),
      });
      expect(unmatched("onlyInPayroll")).toEqual(found.payroll!.onlyHere);
      expect(unmatched("onlyInAgency")).toEqual(found.agency!.onlyHere);
    }),
    { numRuns: runs(150) },
  );
});

test("posts = occupied + vacant - above, exactly, in each post, each team and in all; what is vacant is covered or not", () => {
  fc.assert(
    fc.property(lists, (made) => {
      const { totals, teams, posts, vacancies, establishment, payroll } = reconciled(made);
      for (const { fte, occupied, vacant, above } of posts) expect(fte).toBe(occupied + vacant - above);
      for (const sums of [totals, ...teams]) {
        expect(sums.establishment).toBe(sums.occupied + sums.vacant - sums.above);
        expect(sums.vacant).toBe(sums.covered + sums.notCovered);
        expect(Math.min(...Object.values(sums).filter((sum) => typeof sum === "number"))).toBeGreaterThanOrEqual(0);
      }
      for (const key of ["establishment", "occupied", "vacant", "above", "covered", "notCovered"] as const)
        expect(teams.reduce((sum, team) => sum + team[key], 0)).toBe(totals[key]);
      for (const key of ["vacant", "covered", "notCovered"] as const)
        expect(vacancies.reduce((sum, line) => sum + line[key], 0)).toBe(totals[key]);
      expect(totals.establishment).toBe(establishment.read.fte - establishment.setAside.fte);
      expect(totals.occupied).toBe(payroll!.byNumber.fte + payroll!.byLikeness.fte);
    }),
    { numRuns: runs(150) },
  );
});

test("rows in another order change nothing", () => {
  const shuffled = lists.chain((made) =>
    fc.record({
      made: fc.constant(made),
      posts: fc.shuffledSubarray([...made.posts], { minLength: made.posts.length }),
      people: fc.shuffledSubarray([...made.people], { minLength: made.people.length }),
      workers: fc.shuffledSubarray([...made.workers], { minLength: made.workers.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ made, ...others }) => {
      expect(withoutPlaces(reconciled(others))).toEqual(withoutPlaces(reconciled(made)));
    }),
    { numRuns: runs(150) },
  );
});

test("without one matched row of payroll exactly its FTE is vacant, or no longer above a post", () => {
  const ofOneKind = fc.oneof(
    fc.array(row(numbers.filter((number) => number.startsWith("0"))), { maxLength: 9 }),
    fc.array(row(fc.constant("")), { maxLength: 9 }), // where some have a number, one without may be alike to the leaver's post
  );
  fc.assert(
    fc.property(lists, ofOneKind, fc.nat(8), (others, staff, place) => {
      const made = { ...others, people: staff };
      const before = reconciled(made);
      const people = made.people.filter((_, position) => position !== place);
      const after = reconciled({ ...made, people });
      const gone = before.payroll!.read.fte - after.payroll!.read.fte;
      const wasAlone = before.onlyInPayroll.length > after.onlyInPayroll.length;
      const net = ({ totals }: Reconciliation): number => totals.vacant - totals.above;
      expect(net(after) - net(before)).toBe(wasAlone ? 0 : gone);
    }),
    { numRuns: runs(150) },
  );
});

test("of posts that each have one person by number, a person less is a vacant post more, and agency then covers it", () => {
  const fte = fc.constantFrom("1", "0.8", "0.5");
  const filled = fc
    .array(fte, { minLength: 1, maxLength: 8 })
    .chain((all) => fc.record({ all: fc.constant(all), leaver: fc.nat(all.length - 1), cover: fte }));
  fc.assert(
    fc.property(filled, ({ all, leaver, cover }) => {
      const posts = all.map((share, place) => [
        `P${place}`,
        "Social worker",
        "Fostering",
        "G9",
        share,
        "Zelda Planted",
      ]);
      const people = posts.filter((_, place) => place !== leaver);
      const workers = [[`p${leaver}`, "Social worker", "", "", cover, "Zelda Planted"]];
      const [gone, worked] = [Number(all[leaver]) * 10_000, Number(cover) * 10_000];
      const { totals, vacancies } = reconciled({ posts, people, workers });
      expect(vacancies.map(({ posts: count, postNumbers }) => [count, postNumbers])).toEqual([[1, [`P${leaver}`]]]);
      expect(totals).toMatchObject({ vacant: gone, above: 0, covered: Math.min(gone, worked) });
      expect(reconciled({ posts, people: posts, workers }).totals).toMatchObject({ vacant: 0, covered: 0 });
    }),
    { numRuns: runs(60) },
  );
});

test("nothing of a name is in what comes of it", () => {
  fc.assert(
    fc.property(lists, (made) => {
      const found = reconciled(made);
      expect(JSON.stringify([found, reconciliationTables(found)])).not.toMatch(/Planted/);
    }),
    { numRuns: runs(60) },
  );
});
