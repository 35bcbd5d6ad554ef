import { Worker } from "node:worker_threads";
import { type Issue, type Plan, PlanError } from "@outturn/core";
import { mergeDraws, type RiskDraws } from "@outturn/core/risk";
import { Stopped } from "../failure.ts";
import type { DrawTask, FromWorker } from "./messages.ts";

/** The worker as it is built: its place is the same from the parts of the command as from this source. */
const WORKER = new URL("../../dist/draw-worker.js", import.meta.url);

/** Which draws, how they are made, and on how many threads. */
interface Asked extends Pick<DrawTask, "seed" | "sampling"> {
  readonly draws: Range;
  readonly workers: number;
}

interface Range {
  readonly from: number;
  readonly until: number;
}

/**
 * Draws of a plan's risks on several threads, a range each: the same draws as on one. Ctrl-C stops all of them.
 *
 * @param onDone - told how many draws are done of all
 * @throws Stopped after Ctrl-C
 * @throws PlanError and RangeError as `drawRisks` does
 */
export async function drawInWorkers(
  plan: Plan,
  { draws, workers, ...options }: Asked,
  onDone: (done: number) => void,
): Promise<RiskDraws> {
  const doneOf = new Map<number, number>();
  const threads: Worker[] = [];
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(new Stopped("stopped; nothing was written."));
  });
  stopped.catch(() => undefined); // where it is stopped before anything waits
  process.once("SIGINT", stop);
  try {
    const parts = rangesIn(draws, workers).map(({ from, until }, index) =>
      drawnBy(started(threads, { ...options, plan, from, until }), (done) => {
        doneOf.set(index, done);
        onDone([...doneOf.values()].reduce((total, count) => total + count, 0));
      }),
    );
    return mergeDraws(await Promise.race([Promise.all(parts), stopped]));
  } finally {
    process.off("SIGINT", stop);
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

/** A range in so many parts, each as long as the next or one longer. */
function rangesIn({ from, until }: Range, parts: number): readonly Range[] {
  const count = Math.min(parts, until - from);
  const edge = (part: number): number => from + Math.floor(((until - from) * part) / count);
  return Array.from({ length: count }, (_, part) => ({ from: edge(part), until: edge(part + 1) }));
}

function started(threads: Worker[], workerData: DrawTask): Worker {
  const thread = new Worker(WORKER, { workerData });
  threads.push(thread);
  return thread;
}

const drawnBy = (thread: Worker, onProgress: (done: number) => void): Promise<RiskDraws> =>
  new Promise((resolve, reject) => {
    thread.on("message", (message: FromWorker) => {
      if (message.is === "progress") onProgress(message.done);
      else if (message.is === "drawn") {
        onProgress(message.draws.until - message.draws.from);
        resolve(message.draws);
      } else reject(failure(message));
    });
    thread.on("error", reject);
  });

const failure = ({ issues, message }: Extract<FromWorker, { is: "failed" }>): Error =>
  Array.isArray(issues) ? new PlanError(issues as readonly Issue[]) : new RangeError(message);
