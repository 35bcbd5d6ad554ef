import { planJsonSchema } from "@outturn/core";
import { printJson, say } from "../print.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn schema` may be told. */
export interface SchemaChoices {
  readonly out?: string;
  readonly force?: true;
}

/** `outturn schema`. */
export async function schema({ out, force }: SchemaChoices): Promise<void> {
  if (out === undefined) return printJson(planJsonSchema());
  const was = writeWhole(out, `${JSON.stringify(planJsonSchema(), null, 2)}\n`, { force });
  say(wrote(out, was));
}
