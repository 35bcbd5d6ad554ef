import { readPlan } from "@outturn/core";
import { expect, test } from "vitest";
import { asker } from "./asker.ts";
import type { Job } from "./job.ts";
import { lanes } from "./lanes.ts";
import type { StartThread } from "./thread.ts";

const plan = readPlan({ outturn: 1, title: "A plan", years: { from: "2024/25", to: "2024/25" } });
const asking = (ask: "forecast" | "weeks-delay"): Job => ({ do: "ask", asked: { ask, plan } });

/** A thread that never ends its work, and notes what it was given. */
const noting =
  (sent: string[]): StartThread =>
  () => ({ send: (job) => sent.push(job.do === "ask" ? job.asked.ask : job.do), end: () => sent.push("ended") });

test("what takes many forecasts waits in a lane of its own, and holds no forecast up", () => {
  const [quick, slow]: [string[], string[]] = [[], []];
  const both = lanes(asker(noting(quick)), asker(noting(slow)));
  void both.have("a", asking("weeks-delay"));
  void both.have("b", asking("weeks-delay"));
  void both.have("c", asking("forecast"));
  expect([quick, slow]).toEqual([["forecast"], ["weeks-delay"]]);
});

test("what is cancelled or abandoned is so in both", async () => {
  const [quick, slow]: [string[], string[]] = [[], []];
  const both = lanes(asker(noting(quick)), asker(noting(slow)));
  const [file, first, second] = [
    both.have("open", { do: "open", name: "a.yaml", bytes: new Uint8Array() }),
    both.have("a", asking("forecast")),
    both.have("b", asking("forecast")),
  ];
  both.cancel("open");
  expect(await file).toBeUndefined();
  both.abandon();
  expect(await second).toBeUndefined();
  both.cancel("a");
  expect(await first).toBeUndefined();
  expect([quick, slow]).toEqual([
    ["forecast", "ended"],
    ["open", "ended"],
  ]);
});
