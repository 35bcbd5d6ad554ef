import { pack, plansIn } from "./parcel.ts";
import { shelf } from "./shelf.ts";
import type { Heard, StartThread } from "./thread.ts";

/** A thread in a worker of the browser. A plan travels to it once, and not at all where it was read there. */
export const workerThread =
  (startWorker: () => Worker): StartThread =>
  (hear) => {
    const worker = startWorker();
    const sent = shelf();
    let [lastSent, lastRead] = [0, 0];
    const nextNumber = (): number => {
      lastSent += 1;
      return lastSent;
    };
    worker.addEventListener("message", ({ data }: MessageEvent<Heard>) => {
      if (data.is === "result") {
        for (const plan of plansIn(data.result)) {
          lastRead -= 1;
          sent.put(lastRead, plan);
        }
      }
      hear(data);
    });
    worker.addEventListener("error", ({ message }) =>
      hear({ is: "failure", message: message || "The worker stopped." }),
    );
    return {
      send: (job) => worker.postMessage(pack(job, sent, nextNumber)),
      end: () => worker.terminate(),
    };
  };
