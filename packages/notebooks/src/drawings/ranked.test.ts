import type { Pence } from "@outturn/core";
import { expect, test } from "vitest";
import { inLines } from "./ranked.ts";

const bar = (name: string, id: string) => ({ name, id, amount: 100 as Pence });
const long = "Principal educational psychologist and specialist adviser for children with additional needs";

test.each([24, 33, 40])(
  "in lines of %i letters long names have two, are whole where they fit, and are told apart",
  (letters) => {
    const names = inLines([bar(`${long} 1`, "p1"), bar("Social worker", "sw"), bar(`${long} 2`, "p2")], letters);
    for (const lines of names) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(line.length).toBeLessThanOrEqual(letters);
    }
    expect(new Set(names.map((lines) => lines.join(" "))).size).toBe(3);
    expect(names[1]).toEqual(["Social worker"]);
  },
);

test("a word that is longer than a line is cut", () => {
  const [name] = inLines([bar("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "l")], 20);
  expect(name!.length).toBe(1);
  expect(name![0]!.length).toBeLessThanOrEqual(20);
});
