import type { Request } from "../ask/request.ts";
import type { Asker } from "./asker.ts";
import type { Job } from "./job.ts";

/** Questions that take many forecasts of a plan: a control that is moved does not wait for them. */
const SLOW: ReadonlySet<Request["ask"]> = new Set([
  ...(["weeks-delay", "weeks-move", "tornado", "seek"] as const),
  ...(["agency", "tail", "calibrate-line", "calibrate-posts", "paper"] as const),
  ...(["risk", "risks-alone", "risk-drivers", "invest"] as const),
]);

const isSlow = (job: Job): boolean =>
  job.do === "open" || job.do === "live" || (job.do === "ask" && SLOW.has(job.asked.ask));

/** Two askers as one, each with a thread of its own: what takes long goes to the second, and holds nothing else up. */
export function lanes(quick: Asker, slow: Asker): Asker {
  return {
    have: (slot, job, say) => (isSlow(job) ? slow : quick).have(slot, job, say),
    cancel: (slot) => {
      quick.cancel(slot);
      slow.cancel(slot);
    },
    abandon: () => {
      quick.abandon();
      slow.abandon();
    },
  };
}
