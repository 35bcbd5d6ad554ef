import type { Plan } from "@outturn/core";
import type { Request } from "../ask/request.ts";
import type { Job, Results } from "./job.ts";
import type { Shelf } from "./shelf.ts";

/** A plan on its way: itself the first time, and its number from then on. */
type PlanSent = { readonly number: number; readonly plan?: Plan };

/** A job as it travels: a plan that the thread has does not travel again. */
export type Parcel =
  | { readonly is: "whole"; readonly job: Job }
  | { readonly is: "about"; readonly about: PlanSent; readonly rest: RestOfJob };

type RestOfJob =
  | { readonly do: "scenario"; readonly scenario: string }
  | { readonly do: "ask"; readonly asked: Omit<Request, "plan"> };

/** Packs a job, and notes what the thread will then have. */
export function pack(job: Job, sent: Shelf, nextNumber: () => number): Parcel {
  if (job.do !== "ask" && job.do !== "scenario") return { is: "whole", job };
  const plan = job.do === "ask" ? job.asked.plan : job.plan;
  const known = sent.numberOf(plan);
  const number = known ?? nextNumber();
  if (known === undefined) sent.put(number, plan);
  const about: PlanSent = { number, ...(known === undefined && { plan }) };
  if (job.do === "scenario") return { is: "about", about, rest: { do: "scenario", scenario: job.scenario } };
  const { plan: _, ...asked } = job.asked;
  return { is: "about", about, rest: { do: "ask", asked } };
}

/** The job of a parcel, in the thread. */
export function unpack(parcel: Parcel, kept: Shelf): Job {
  if (parcel.is === "whole") return parcel.job;
  const { number, plan: sent } = parcel.about;
  if (sent !== undefined) kept.put(number, sent);
  const plan = sent ?? kept.planOf(number);
  if (plan === undefined) throw new RangeError(`plan ${number} is not on the shelf`);
  if (parcel.rest.do === "scenario") return { ...parcel.rest, plan };
  return { do: "ask", asked: { ...parcel.rest.asked, plan } as Request };
}

/** The plans of a result, which both ends put on their shelves. */
export function plansIn(result: Results[Job["do"]]): readonly Plan[] {
  if (result.is !== "plan") return [];
  return "written" in result && result.written !== result.plan ? [result.written, result.plan] : [result.plan];
}
