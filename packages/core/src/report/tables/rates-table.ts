import { capitalised } from "../../words/index.ts";
import type { ReportTable } from "../document/block.ts";
import { textRun } from "../document/run.ts";
import { rateSaid, sourceSaid } from "../statements/assumptions.ts";
import { planSays, type Writer } from "../writer.ts";

/** Every rate, scale, award and charge that the figures rest on, with its source; nothing where they rest on none. */
export function rateTable({ forecast: { ratesUsed } }: Writer): ReportTable | undefined {
  if (ratesUsed.length === 0) return undefined;
  return {
    is: "table",
    caption: [textRun("What the figures rest on, with its source")],
    columns: ["Rate", "Value", "Source"].map((label) => ({ label, align: "left" })),
    rows: ratesUsed.map((rate) => {
      const name = rateSaid(rate);
      const path = name.is === "plan" ? name.path : rate.rate;
      return {
        is: "row",
        cells: [
          [{ ...name, text: capitalised(name.text) }],
          [planSays(rate.value, `${path}.value`)],
          [sourceSaid(rate)],
        ],
      };
    }),
  };
}
