import "../page/jitless.ts";
import { doJob, type OwnWork } from "./do-job.ts";
import { type Parcel, plansIn, unpack } from "./parcel.ts";
import { shelf } from "./shelf.ts";
import type { Heard } from "./thread.ts";

/** As much of a worker's own world as is used here. */
interface WorkerWorld {
  onmessage: ((event: MessageEvent<Parcel>) => void) | null;
  postMessage(heard: Heard): void;
}

const world = globalThis as unknown as WorkerWorld;
/** What makes workbooks is made itself when the first is asked for. */
const own: OwnWork = { live: async (plan) => (await import("./live-file.ts")).liveFile(plan) };
const kept = shelf();
/** Plans that are read here have numbers below nought, those that the page sends numbers above. */
let last = 0;

world.onmessage = async ({ data }) => {
  try {
    const result = await doJob(unpack(data, kept), (words) => world.postMessage({ is: "stage", words }), own);
    world.postMessage({ is: "result", result });
    for (const plan of plansIn(result)) {
      last -= 1;
      kept.put(last, plan);
    }
  } catch (error) {
    world.postMessage({ is: "failure", message: String(error) });
  }
};
