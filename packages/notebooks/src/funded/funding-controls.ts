import type { Plan } from "@outturn/core";
import { type Choices, choice } from "../controls/choice.ts";
import { controls } from "../controls/controls.ts";
import type { KeptControls } from "../controls/kept-controls.ts";
import { type Carry, carriesNow, isOfCeilings, type Status } from "./funding-changes.ts";

const carrying: { readonly [now in ReturnType<typeof carriesNow>]: Choices<Carry> } = {
  none: { plan: "lapses, as in the plan", all: "is carried forward" } as Choices<Carry>,
  all: { plan: "is carried forward, as in the plan", none: "lapses" } as Choices<Carry>,
  mixed: { plan: "as in the plan", none: "lapses", all: "is carried forward" },
};

const statuses: Choices<Status> = { plan: "stays conditional", confirmed: "is confirmed", lost: "is lost" };

/** The switches of a plan's funding. Carrying forward needs a year to carry into, and a status a source that waits for something. */
export function fundingControls(plan: Plan, kept?: KeptControls) {
  const carries = !isOfCeilings(plan) && plan.years.from !== plan.years.to;
  const waits = plan.funding.some(({ status }) => status === "conditional");
  return controls(
    {
      carry: carries ? choice<Carry>("Money left at the end of a year", carrying[carriesNow(plan)], "plan") : undefined,
      status: waits ? choice<Status>("Conditional money", statuses, "plan") : undefined,
    },
    kept,
  );
}
