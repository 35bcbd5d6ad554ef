import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { faultsInCore, faultsOfUser } from "./layers.ts";
import { importsOf, root, typescriptUnder } from "./sources.ts";

const core = typescriptUnder("packages/core/src");
const { exports } = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8"));
const subpaths = new Set(Object.keys(exports).map((key) => `@outturn/core${key.slice(1)}`));

test("every file of core imports only from its own folder and from those on layers below, by their index", () => {
  expect(core.length).toBeGreaterThan(20);
  expect(core.flatMap(faultsInCore)).toEqual([]);
});

test("the command uses only what core exports", () => {
  expect(
    typescriptUnder("packages/cli/src").flatMap((file) => faultsOfUser(file, "packages/cli/src/", subpaths)),
  ).toEqual([]);
});

test("the examples use only what core exports", () => {
  expect(typescriptUnder("examples").flatMap((file) => faultsOfUser(file, "examples/", subpaths))).toEqual([]);
});

test("the oracle takes nothing from the folders that it checks", () => {
  const shared = /\/core\/src\/(?:calendar|money|rates|plan)\//;
  const taken = typescriptUnder("test/oracle")
    .filter((file) => !file.path.endsWith(".test.ts"))
    .flatMap((file) => importsOf(file).filter((from) => from.includes("/core/src/") && !shared.test(from)));
  expect(taken).toEqual([]);
});

describe("the check itself", () => {
  const faults = (path: string, text: string) => faultsInCore({ path: `packages/core/src/${path}`, text });

  test.each([
    ["plan/a.ts", 'import { day } from "../calendar/index.ts";'],
    ["plan/schema/a.ts", 'import type { Day } from "../../calendar/index.ts";'],
    ["plan/schema/a.ts", 'import { b } from "../b.ts"; import { z } from "zod";'],
    ["money/a.ts", 'import { Decimal } from "decimal.js";'],
    ["forecast/a.ts", 'import { sha256 } from "@noble/hashes/sha2.js";'],
    ["index.ts", 'export { forecast } from "./forecast/index.ts"; export type { Table } from "./tables/index.ts";'],
    ["calendar/a.test.ts", 'import { test } from "vitest"; import { addDays } from "date-fns/addDays";'],
  ])("%s may say %s", (path, text) => {
    expect(faults(path, text)).toEqual([]);
  });

  test.each([
    ["calendar/a.ts", 'import { Plan } from "../plan/index.ts";', "not below"],
    ["calendar/a.ts", 'import type { Plan } from "../plan/index.ts";', "not below"],
    ["calendar/a.ts", 'export { pence } from "../money/index.ts";', "not below"], // neighbours do not meet
    ["calendar/a.ts", 'export * from "../money/index.ts";', "not below"],
    ["calendar/a.ts", 'const plan = await import("../plan/index.ts");', "not below"],
    ["calendar/a.ts", 'type Plan = import("../plan/index.ts").Plan;', "not below"],
    ["calendar/a.test.ts", 'import { published } from "../rates/index.ts";', "not below"],
    ["plan/a.ts", 'import { day } from "../calendar/day.ts";', "by its index.ts"],
    ["plan/a.ts", 'import { day } from "../calendar/index.js";', "ends in .ts"],
    ["plan/a.ts", 'import { day } from "../calender/index.ts";', "no folder"],
    ["plan/a.ts", 'import { day } from "../../../cli/src/main.ts";', "outside core"],
    ["plan/a.ts", 'import { forecast } from "../index.ts";', "no folder"],
    ["plan/a.ts", 'import { Decimal } from "decimal.js";', "door is money/"],
    ["yaml/a.ts", 'import { z } from "zod";', "door is plan/"],
    ["plan/a.ts", 'import { readFileSync } from "node:fs";', "no file"],
    ["plan/a.ts", 'import { addDays } from "date-fns/addDays";', "no door"],
    ["plan/a.ts", 'import { test } from "vitest";', "no door"],
    ["index.ts", 'export { readYaml } from "./yaml/index.ts";', "not below"],
    ["extra.ts", "", "in no folder"],
    ["helpers/a.ts", "", "on no layer"],
  ])("%s may not say %s", (path, text, why) => {
    expect(faults(path, text)).toEqual([expect.stringContaining(why)]);
  });

  test.each([
    ["@outturn/core/ledger", "does not export"],
    ["../../core/src/index.ts", "outside"],
  ])("the command may not import %s", (from, why) => {
    const file = { path: "packages/cli/src/main.ts", text: `import { x } from "${from}";` };
    expect(faultsOfUser(file, "packages/cli/src/", subpaths)).toEqual([expect.stringContaining(why)]);
  });
});
