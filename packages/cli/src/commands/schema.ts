import { planJsonSchema } from "@outturn/core";
import { printJson } from "../print.ts";
import { writeWhole } from "../write-file.ts";

/** `outturn schema`. */
export async function schema({ out }: { readonly out?: string }): Promise<void> {
  if (out === undefined) return printJson(planJsonSchema());
  writeWhole(out, `${JSON.stringify(planJsonSchema(), null, 2)}\n`, { fresh: false });
  process.stderr.write(`Wrote ${out}.\n`);
}
