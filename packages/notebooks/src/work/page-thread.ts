import { doJob } from "./do-job.ts";
import type { StartThread } from "./thread.ts";

/** Does the work in the page itself: for tests, and for a browser that starts no worker. */
export const pageThread: StartThread = (hear) => {
  let hasEnded = false;
  const say: typeof hear = (heard) => {
    if (!hasEnded) hear(heard);
  };
  return {
    send: (job) => {
      setTimeout(async () => {
        if (hasEnded) return;
        try {
          say({ is: "result", result: await doJob(job, (words) => say({ is: "stage", words })) });
        } catch (error) {
          say({ is: "failure", message: String(error) });
        }
      });
    },
    end: () => {
      hasEnded = true;
    },
  };
};
