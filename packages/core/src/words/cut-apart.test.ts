import fc from "fast-check";
import { expect, test } from "vitest";
import { runs } from "../../../../test/support/runs.ts";
import { cutApart } from "./cut-apart.ts";

test("names that would be cut alike keep their ids, others are cut as they are", () => {
  const names = [
    { name: "Senior practitioner, reviewing unit, north", id: "sw-north" },
    { name: "Senior practitioner, reviewing unit, south", id: "sw-south" },
    { name: "Senior manager" },
  ];
  expect(cutApart(names, 24)).toEqual(["Senior pract… (sw-north)", "Senior pract… (sw-south)", "Senior manager"]);
});

test("without an id the end of a name tells it apart, and an id that is too long is told by its own", () => {
  const teams = ["Early help and family support, east", "Early help and family support, west"];
  expect(
    cutApart(
      teams.map((name) => ({ name })),
      16,
    ),
  ).toEqual(["Early h…rt, east", "Early h…rt, west"]);
  const ids = ["practitioner-north", "practitioner-south"].map((id) => ({ name: `Practitioner ${id}`, id }));
  expect(cutApart(ids, 12)).toEqual(["Pract…-north", "Pract…-south"]);
});

test("names that are the same, and are of one id, may be alike: a total in every table", () => {
  expect(cutApart([{ name: "A long name" }, { name: "A long name" }], 6)).toEqual(["A lon…", "A lon…"]);
});

test("two with ids of their own never look alike where there is room for the ids, and none is wider than its place", () => {
  const named = fc.uniqueArray(
    fc.record({ name: fc.stringMatching(/^Worker [a-c]{0,6}$/), id: fc.stringMatching(/^[a-z]{1,4}$/) }),
    { selector: ({ id }) => id, minLength: 2, maxLength: 12 },
  );
  fc.assert(
    fc.property(named, fc.integer({ min: 11, max: 20 }), (names, width) => {
      const cut = cutApart(names, width);
      expect(cut.filter((one) => one.length > width)).toEqual([]);
      const alike = cut.flatMap((one, at) =>
        cut.indexOf(one) < at ? [[names[cut.indexOf(one)]!.name, names[at]!.name]] : [],
      );
      for (const [one, other] of alike) expect(one).toBe(other); // equal names are told apart before they come here
    }),
    { numRuns: runs(300) },
  );
});
