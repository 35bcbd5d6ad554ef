import { planWriter } from "../plan-writer.ts";
import { say } from "../print.ts";
import { readPlanOf } from "../read-forecast.ts";
import { writeWhole, wrote } from "../write-file.ts";

/** What `outturn convert` may be told. */
export interface ConvertChoices {
  readonly out: string;
  readonly force?: true;
}

/** `outturn convert PLAN --out FILE`: the same plan in another form. */
export async function convert(path: string, { out, force }: ConvertChoices): Promise<void> {
  const written = planWriter(out);
  const { plan } = await readPlanOf(path);
  const was = writeWhole(out, await written(plan), { reads: [path], force });
  say(wrote(out, was));
}
