import type { Plan } from "@outturn/core";
import { choice } from "../controls/choice.ts";
import { controls } from "../controls/controls.ts";
import type { KeptControls } from "../controls/kept-controls.ts";
import { slider } from "../controls/slider.ts";
import { rampLine } from "./ramp-line.ts";
import type { Cohorts, Late, Unit } from "./start-changes.ts";

/** How the people in post are told apart. */
export type Telling = "start" | "post";

const SOONEST = -13;
const LATEST = 26;

/** What may be asked of the starts of a plan: those of posts can be moved, those behind a line's printed sums only be looked for. */
export function startControls(plan: Plan, kept?: KeptControls) {
  const posts = plan.posts.length > 0;
  const several = plan.posts.some(({ count }) => count > 1);
  const apart = slider("Months between cohorts", {
    ...{ field: "months between cohorts", from: 1, to: 6, step: 1, start: 1 },
  });
  const unit = choice<Unit>("Counted in", { weeks: "weeks", months: "months" }, "weeks");
  const later = slider("All starts later by", {
    ...{ field: "months later", from: SOONEST, to: LATEST, step: 1, start: 0 },
    unit: () => unit.value,
  });
  const form = controls(
    {
      later: posts ? later : undefined,
      unit: posts ? unit : undefined,
      late: posts
        ? choice<Late>("What is late", { people: "recruitment", programme: "the whole programme" }, "people")
        : undefined,
      by:
        plan.posts.length > 1
          ? choice<Telling>("Show people by", { start: "when they start", post: "post" }, "start")
          : undefined,
      cohorts: several
        ? choice<Cohorts>(
            "Recruit each kind of post in",
            { plan: "as planned", one: "one go", two: "2", three: "3", four: "4", six: "6 cohorts" },
            "plan",
          )
        : undefined,
      apart: several ? apart : undefined,
      uplift: rampLine(plan)
        ? slider("Dearer from the second year by", {
            ...{ field: "share", from: 0, to: 10, step: 0.1, start: 0 },
            hint: "By a pay award or higher rates, which printed sums may hold unsaid",
          })
        : undefined,
    },
    kept,
  );
  let shownUnit = unit.value;
  const show = (): void => {
    if (unit.value !== shownUnit) later.set(later.value);
    shownUnit = unit.value;
    apart.element.hidden = ["plan", "one"].includes(form.value.cohorts ?? "plan");
  };
  form.addEventListener("input", show);
  show();
  return form;
}
