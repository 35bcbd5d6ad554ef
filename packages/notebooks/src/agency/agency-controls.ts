import { dayInWords, isByYear, type Plan } from "@outturn/core";
import { firstOfMonth } from "../calendar/days.ts";
import { choice } from "../controls/choice.ts";
import { controls } from "../controls/controls.ts";
import type { KeptControls } from "../controls/kept-controls.ts";
import { slider } from "../controls/slider.ts";
import { agencyStart } from "./agency-start.ts";

/** The controls of agency against permanent: those that a plan has no use for are not in sight. */
export function agencyControls(plan: Plan, kept?: KeptControls) {
  const start = agencyStart(plan);
  const { posts, lines, ownRates } = start;
  const share = slider(posts ? "Share that is never recruited" : "Share that is agency", {
    ...{ field: "share", from: 0, to: 100, step: 1, start: start.share },
    hint:
      start.own === "several"
        ? "The plan has a share for each of its own; moved, this is for all."
        : start.own === "one-share"
          ? "As the plan has it."
          : "England had 16.2% in 2024 (DfE census).",
  });
  const months = slider("Agency in every post for", {
    ...{ field: "months", from: 0, to: Math.max(1, start.months), step: 1, start: 0, unit: "months" },
    hint: start.first === undefined ? "" : `From ${monthOf(start.first)}, until recruited.`,
  });
  const rates = choice(
    "What agency costs",
    { own: "each post's own rate", one: "one rate for all" },
    ownRates ? "own" : "one",
  );
  const perWeek = slider("An agency worker, a week", {
    ...{ field: "charge", from: 0, to: Math.max(4000, Math.ceil(start.perWeek)), step: 10 },
    start: posts ? start.perWeek : start.premium.agency,
    hint:
      start.rate === undefined
        ? "The plan does not say: put in your own. St Helens Council paid £1,800 in 2025."
        : "The plan's own rate.",
  });
  const employed = slider("An employee, a week", {
    ...{ field: "charge above nothing", from: 0, to: Math.max(4000, Math.ceil(start.premium.employed)), step: 10 },
    start: start.premium.employed,
    hint:
      start.premium.employed === 0
        ? "The plan does not say: put in your own. St Helens Council paid £1,280 in 2025."
        : "As the plan has it.",
  });
  const carry = choice(
    "What is not spent in a year",
    { plan: "as the plan says", none: "lapses", all: "is carried forward" },
    "plan",
  );
  share.element.hidden = perWeek.element.hidden = !posts && !lines;
  months.element.hidden = !posts || start.months < 1;
  rates.element.hidden = !ownRates;
  employed.element.hidden = !lines;
  carry.element.hidden = !plan.funding.some(isByYear) || plan.years.from === plan.years.to || share.element.hidden;
  const form = controls({ share, months, perWeek, employed, rates, carry }, kept);
  form.hidden = share.element.hidden;
  return form;
}

const monthOf = (day: string): string => dayInWords(firstOfMonth(day)).replace(/^1 /, "");

/** What the controls are put to. */
export type AgencyControls = ReturnType<typeof agencyControls>["value"];
