import type { Plan } from "@outturn/core";
import { choice } from "../controls/choice.ts";
import { controls } from "../controls/controls.ts";
import type { KeptControls } from "../controls/kept-controls.ts";
import { slider } from "../controls/slider.ts";

/** Whether anybody whom a plan employs for good goes on after it. */
export const hasTail = ({ posts, lines }: Plan): boolean =>
  posts.some(({ contract, pay }) => contract === "permanent" && pay.is !== "in-line") || lines.some(isStaff);

const isStaff = ({ kind, contract, sum }: Plan["lines"][number]): boolean =>
  kind === "staff" && contract === "permanent" && sum.is !== "one-off";

/** The controls of a tail. Those that the chosen way has no use for are not in sight. */
export function tailControls(plan: Plan, kept?: KeptControls) {
  const manner = choice(
    "Permanent staff, after their end",
    { none: "nobody is absorbed", dated: "all are, on one day", turnover: "as posts fall vacant" },
    "none",
  );
  const controlAfter = slider("Absorbed after", {
    ...{ field: "months", from: 0, to: 36, step: 1, start: 0, unit: "months" },
    hint: "0: on the day after the end.",
  });
  const establishment = slider("Posts they may move into", {
    ...{ field: "people", from: 10, to: 2000, step: 10, start: 200, unit: "posts" },
    hint: "Elsewhere in the council, any grade.",
  });
  const turnover = slider("Its turnover, a year", {
    ...{ field: "share", from: 0, to: 40, step: 1, start: 13.8 },
    hint: "13.8% is England's, 2024 (DfE census).",
  });
  const people = slider("People in the staff line", {
    ...{ field: "people or none", from: 0, to: 200, step: 1, start: 0, unit: "people" },
    hint: "0: not said; it then goes as one.",
  });
  const months = slider("Months looked at", {
    ...{ field: "months looked at", from: 1, to: 60, step: 1, start: 12, unit: "months" },
  });
  const prices = choice(
    "Prices of posts",
    { assumed: "with the awards and increments assumed", last: "as on their last day" },
    "assumed",
  );
  const sized = plan.lines.some(isStaff);
  const form = controls({ how: manner, after: controlAfter, establishment, turnover, people, months, prices }, kept);
  const show = (): void => {
    controlAfter.element.hidden = manner.value !== "dated";
    establishment.element.hidden = turnover.element.hidden = manner.value !== "turnover";
    prices.element.hidden = plan.posts.length === 0;
    people.element.hidden = !sized || manner.value === "dated";
  };
  form.addEventListener("input", show);
  form.hidden = !hasTail(plan);
  show();
  return form;
}

/** What the controls are put to. */
export type TailControls = ReturnType<typeof tailControls>["value"];
