import { starterPlan } from "../starter-plan.ts";
import { plainText } from "../terminal/plain-text.ts";
import { writeWhole } from "../write-file.ts";

/** `outturn init [FILE]`. */
export async function init(file: string): Promise<void> {
  writeWhole(file, starterPlan, { fresh: true });
  const name = plainText(file);
  process.stdout.write(`Wrote ${name}, a starter plan. Make it yours, then: outturn forecast ${name}\n`);
}
