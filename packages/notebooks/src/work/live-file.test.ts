import { firstDay, forecast, readPlan } from "@outturn/core";
import { writeBook } from "@outturn/core/excel";
import { liveBook } from "@outturn/core/live";
import { expect, test } from "vitest";
import { doJob } from "./do-job.ts";
import { liveFile } from "./live-file.ts";

const plan = readPlan({
  ...{ outturn: 1, title: "Team", years: { from: "2025/26", to: "2025/26" } },
  onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  posts: [{ id: "lead", pay: { salary: 40_000 }, start: "2025-09-01" }],
});

test("the file is the library's live workbook of the plan, byte by byte", async () => {
  const made = await writeBook(liveBook(forecast(plan)), { made: firstDay("2025/26" as never) });
  expect(await liveFile(plan)).toEqual({ is: "file", bytes: made });
  expect(await doJob({ do: "live", plan }, undefined, { live: liveFile })).toEqual({ is: "file", bytes: made });
});

test("a plan of too many formulas is refused with how many they would be", async () => {
  const posts = Array.from({ length: 9_000 }, (_, index) => ({
    ...{ id: `post-${index}`, pay: { salary: 40_000 }, start: "2025-09-01" },
  }));
  const large = readPlan({
    ...{ outturn: 1, title: "Large", years: { from: "2025/26", to: "2034/35" }, posts },
    onCosts: { employerNi: "none", pension: "none", apprenticeshipLevy: "none" },
  } as never);
  expect(await liveFile(large)).toEqual({
    is: "refused",
    why: expect.stringMatching(/^This plan is too large for live formulas: they would be about [\d,]+\. Up to /),
  });
});

test("where there is no other thread to make it in, it says what to do instead", async () => {
  expect(await doJob({ do: "live", plan })).toEqual({ is: "refused", why: expect.stringContaining("outturn export") });
});
