import { type PlanSpec, type PostSpec, readPlan } from "@outturn/core";
import { gapChart, svgOf } from "@outturn/core/charts";
import { compare } from "@outturn/core/scenario";
import { headline, inSentences } from "@outturn/core/tables";

const workers: PostSpec = {
  id: "social-workers",
  title: "Social workers",
  count: 6,
  pay: { scale: "njc", point: 28 },
  start: "2026-09-01",
};

const spec: PlanSpec = {
  outturn: 1,
  title: "Six more social workers",
  years: { from: "2026/27", to: "2027/28" },
  onCosts: { pension: [{ from: "2026-04-01", rate: "20%", source: "placeholder" }] },
  posts: [workers],
  funding: [
    {
      id: "growth",
      kind: "revenue",
      recurrent: true,
      perYear: { "2026/27": "£200k", "2027/28": "£300k" },
      carryForward: "none",
      status: "confirmed",
    },
  ],
  scenarios: [{ id: "late", title: "Two months late", changes: [{ change: "delay-starts", months: 2 }] }],
};

const { base, scenarios } = compare(readPlan(spec));
console.log(headline(base));
for (const sentence of inSentences(base)) console.log(sentence);
for (const { title, forecast } of scenarios) console.log(`${title}: ${headline(forecast)}`);
console.log(await svgOf(gapChart(base)));
