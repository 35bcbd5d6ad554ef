import { expect, test, vi } from "vitest";
import { asker } from "./asker.ts";
import type { Job } from "./job.ts";
import type { StartThread } from "./thread.ts";

const draft = (title: string) => ({ outturn: 1, title, years: { from: "2024/25", to: "2024/25" } });
const about = (title: string): Job => ({ do: "read", draft: draft(title), scenario: "base" });

/** Threads that do their work when they are told to, and note what was sent to each. */
function byHand() {
  const threads: { readonly sent: string[]; ended: boolean; finish: () => void; fail: () => void }[] = [];
  const start: StartThread = (hear) => {
    const sent: string[] = [];
    const thread = {
      sent,
      ended: false,
      finish: () => hear({ is: "result", result: { is: "issues", issues: [] } }),
      fail: () => hear({ is: "failure", message: "out of memory" }),
    };
    threads.push(thread);
    return {
      send: (job) => sent.push(job.do === "read" ? String(job.draft.title) : job.do),
      end: () => {
        thread.ended = true;
      },
    };
  };
  return { threads, ...asker(start) };
}

test("one job is done at a time, in the order in which they came", async () => {
  const { have, threads } = byHand();
  const done = Promise.all([have("a", about("one")), have("b", about("two"))]);
  expect(threads[0]!.sent).toEqual(["one"]);
  threads[0]!.finish();
  expect(threads[0]!.sent).toEqual(["one", "two"]);
  threads[0]!.finish();
  expect(await done).toEqual([
    { is: "issues", issues: [] },
    { is: "issues", issues: [] },
  ]);
});

test("a newer job takes the place of the one that waits in its slot, and not of the one that is being done", async () => {
  const { have, threads } = byHand();
  const results = ["one", "two", "three"].map((title) => have("a", about(title)));
  expect(await results[1]).toBeUndefined();
  threads[0]!.finish();
  threads[0]!.finish();
  expect(threads[0]!.sent).toEqual(["one", "three"]);
  expect(await results[0]).toBeDefined();
  expect(await results[2]).toBeDefined();
});

test("a job that is cancelled ends its thread, and the next has one of its own", async () => {
  const { have, cancel, threads } = byHand();
  const [first, second] = [have("a", about("one")), have("b", about("two"))];
  cancel("a");
  expect(await first).toBeUndefined();
  expect(threads.map(({ ended, sent }) => [ended, ...sent])).toEqual([
    [true, "one"],
    [false, "two"],
  ]);
  threads[0]!.finish(); // what an ended thread says is about nothing
  threads[1]!.finish();
  expect(await second).toBeDefined();
});

test("what is abandoned is given up unless it ends soon", async () => {
  vi.useFakeTimers();
  try {
    const { have, abandon, threads } = byHand();
    const [first, waits] = [have("a", about("one")), have("b", about("two"))];
    abandon();
    expect(await waits).toBeUndefined();
    threads[0]!.finish();
    expect(await first).toBeDefined();
    const file = have("open", { do: "open", name: "a.yaml", bytes: new Uint8Array() });
    abandon();
    threads[0]!.finish();
    expect(await file).toBeDefined(); // it is about another plan anyway
    const late = have("a", about("three"));
    abandon();
    vi.advanceTimersByTime(1000);
    expect(await late).toBeUndefined();
    expect(threads.map(({ ended }) => ended)).toEqual([true]);
  } finally {
    vi.useRealTimers();
  }
});

test("a thread that fails says so to the one who asked, and the next job has another", async () => {
  const { have, threads } = byHand();
  const [first, second] = [have("a", about("one")), have("b", about("two"))];
  threads[0]!.fail();
  await expect(first).rejects.toThrow("out of memory");
  threads[1]!.finish();
  expect(await second).toBeDefined();
});
