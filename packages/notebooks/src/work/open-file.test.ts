import { readFileSync } from "node:fs";
import { join } from "node:path";
import { forecast } from "@outturn/core";
import { readPlanText } from "@outturn/core/yaml";
import { expect, test } from "vitest";
import { planBook, writeBook } from "../file-readers.ts";
import { doJob } from "./do-job.ts";
import type { FileOpened } from "./job.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const open = (name: string, bytes: Uint8Array): Promise<FileOpened> =>
  doJob({ do: "open", name, bytes }) as Promise<FileOpened>;
const posts = readFileSync(join(import.meta.dirname, "../../../../examples/cheshire-east-2024/posts.yaml"), "utf8");

test("a plan in text is its draft, the plan, and the fingerprint that the command line prints", async () => {
  const opened = await open("posts.yaml", bytesOf(posts));
  const plan = readPlanText(posts, "posts.yaml");
  expect(opened).toMatchObject({
    is: "plan",
    written: plan,
    scenario: "base",
    fingerprint: forecast(plan).fingerprint,
  });
  expect(opened).toMatchObject({ draft: { outturn: 1, title: plan.title } });
});

test("the same plan in a workbook has the same fingerprint", async () => {
  const plan = readPlanText(posts, "posts.yaml");
  const opened = await open("posts.xlsx", await writeBook(planBook(plan), { made: "2026-01-01" as never }));
  expect(opened).toMatchObject({ is: "plan", fingerprint: forecast(plan).fingerprint });
});

test("one with issues keeps its draft, so that they can be mended on the page", async () => {
  const opened = await open("a.yaml", bytesOf("outturn: 1\ntitle: A plan\nyears: { from: 2026/27, to: 2025/26 }\n"));
  expect(opened).toMatchObject({ is: "issues", draft: { title: "A plan" }, issues: [{ at: "a.yaml:3:8" }] });
});

test("so does one whose control totals are not met", async () => {
  const text = "outturn: 1\ntitle: A plan\nyears: { from: 2025/26, to: 2025/26 }\nexpect: { cost: { 2025/26: 5 } }\n";
  expect(await open("a.yaml", bytesOf(text))).toMatchObject({ is: "issues", draft: { expect: {} } });
});

test("a file that says of itself that it is no plan is what it says", async () => {
  const opened = (text: string) => open("a.yaml", bytesOf(text));
  const settings = { register: "web", answers: { "do-nothing": "Caseloads would rise." } };
  expect(await opened(JSON.stringify(settings))).toEqual({
    is: "no-plan",
    found: { holds: "settings", written: settings },
  });
  expect(await opened("title: A paper\nclaims: []\n")).toEqual({ is: "no-plan", found: { holds: "claims" } });
  expect(await opened("- { change: carry-forward, carryForward: all }\n")).toEqual({
    is: "no-plan",
    found: { holds: "changes" },
  });
  expect(await opened("title: A plan that lost its first line\n")).toMatchObject({ is: "issues" });
});

test("what is no plan has no draft, and a list is a list", async () => {
  expect(await open("a.yaml", bytesOf("- 1\n- 2\n"))).not.toHaveProperty("draft");
  expect(await open("a.csv", bytesOf("Post,Grade,FTE\nSocial worker,G9,1\n"))).toMatchObject({ is: "list" });
});
