import { expect, test } from "vitest";
import type { Millionths, Pence } from "../../money/index.ts";
import type { Risk } from "../../plan/index.ts";
import type { RiskDriver } from "../../risk/index.ts";
import { driversSay } from "./driver-words.ts";

const found = (chance: number) => ({ chance: chance as Millionths, standardError: 10_000 as Millionths });
const driver = (title: string, alone: number, withOthers: number, ofWhole?: number): RiskDriver => ({
  risk: { title } as Risk,
  ...{ alone: found(alone), withOthers: found(withOthers), ...(ofWhole !== undefined && { ofWhole: found(ofWhole) }) },
  ...{ reserveWithout: 0 as Pence, reserveSaved: 0 as Pence },
});

test("shares alone that come to the whole, and those that do not, are told apart", () => {
  expect(driversSay([driver("Award", 600_000, 610_000), driver("Prices", 380_000, 400_000)])[1]).toMatch(
    /^Shares alone come to the whole/,
  );
  expect(driversSay([driver("Award", 400_000, 700_000), driver("Prices", 200_000, 500_000)])[1]).toMatch(
    /^Shares alone come to 60%: the remaining 40% is what risks do together/,
  );
});

test("where risks go together, the part of the whole of each is said, the most first; where nothing moves, nothing is", () => {
  expect(
    driversSay([driver("Award", 700_000, 300_000, 450_000), driver("Prices", 750_000, 350_000, 550_000)])[1],
  ).toMatch(/shares alone overlap.*become known\): Prices 55% and Award 45%\.$/);
  expect(driversSay([driver("Award", 0, 0), driver("Prices", 0, 0)])).toEqual([]);
});
