import { planJsonSchema, type SchemaName } from "@outturn/core";
import { printJson, say } from "../print.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn schema` may be told. */
export interface SchemaChoices {
  readonly out?: string;
  readonly force?: true;
}

/** `outturn schema [OF]`. */
export async function schema(schemaName: SchemaName, { out, force }: SchemaChoices): Promise<void> {
  const writtenValue = planJsonSchema(schemaName);
  if (out === undefined) return printJson(writtenValue);
  const was = writeWhole(out, `${JSON.stringify(writtenValue, null, 2)}\n`, { force });
  say(wrote(out, was));
}
