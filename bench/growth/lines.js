import { each, line, plan, sixty, source } from "./parts.js";

/** Plans with more and more lines, by how many there are. */
export const lines = {
  lines: (count) => plan({ lines: each(count, (n) => line(n)) }),
  "lines over 60 years": (count) =>
    plan({ years: sixty, lines: each(count, (n) => line(n, { growth: { percent: 2 } })) }),
  "lines with a budget": (count) =>
    plan({
      lines: each(count, (n) => line(n, { budget: { "2024/25": 90 } })),
      funding: each(count, (n) => source(n, 90, { dependsOn: [`l${n}`] })),
    }),
};
