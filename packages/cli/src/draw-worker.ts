import { parentPort, workerData } from "node:worker_threads";
import { drawRisks } from "@outturn/core/risk";
import type { DrawTask, FromWorker } from "./workers/messages.ts";

/** After so many draws what is done is told. */
const TOLD_EVERY = 50;

/** One range of draws, on a thread of its own. */
function work(
  { plan, from, until, ...options }: DrawTask,
  tell: (message: FromWorker, moved?: ArrayBuffer[]) => void,
): void {
  try {
    const draws = drawRisks(plan, {
      ...options,
      draws: { from, until },
      onDraw: (done) => done % TOLD_EVERY === 0 && tell({ is: "progress", done }),
    });
    const moved = Object.values(draws.figures).map(({ buffer }) => buffer as ArrayBuffer);
    tell({ is: "drawn", draws }, moved);
  } catch (error) {
    const { issues } = error as { readonly issues?: unknown };
    tell({ is: "failed", issues, message: error instanceof Error ? error.message : String(error) });
  }
}

work(workerData, (message, moved = []) => parentPort!.postMessage(message, moved));
