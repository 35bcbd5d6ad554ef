import { describe, expect, test } from "vitest";
import { fullPlan } from "../../packages/cli/src/full-plan.ts";
import { readBook, writeBook } from "../../packages/core/src/excel/index.ts";
import { planBook, readPlanBook } from "../../packages/core/src/workbook/index.ts";
import { readPlanText } from "../../packages/core/src/yaml/index.ts";
import { hasLibreOffice, savedByLibreOffice } from "../excel/libreoffice.ts";

// Where LibreOffice is missing, test/excel says so.
describe.runIf(hasLibreOffice)("a plan with every key, in a workbook that LibreOffice has saved again", () => {
  test.each(["xlsx", "ods"] as const)(
    "is the same plan as .%s",
    async (kind) => {
      const plan = readPlanText(fullPlan, "plan.yaml");
      const bytes = await writeBook(planBook(plan), { made: "2026-04-01" });
      const saved = savedByLibreOffice({ "plan.xlsx": bytes }, kind).get("plan.xlsx")!;
      expect(readPlanBook(readBook(saved, `plan.${kind}`)).plan).toStrictEqual(plan);
    },
    120_000,
  );
});
