import { gather, type Locate, PlanError, wrongKind } from "../../issues/index.ts";
import type { PaperSettings } from "../model/paper-settings.ts";
import { PaperSettingsSchema } from "../schema/paper-settings.ts";
import { readAs } from "./read-as.ts";

/**
 * A council's settings for its papers from plain data; from an empty mapping, what holds where nothing is said.
 *
 * @param locate - finds a path's place in the text it came from
 * @throws PlanError with all that is wrong with it, at once
 * @example readPaperSettings({ register: "web" }).headings.resources // => "Resource Implications"
 */
export function readPaperSettings(rawValue: unknown, locate?: Locate): PaperSettings {
  const { report, inOrder } = gather(rawValue, locate);
  if (typeof rawValue !== "object" || rawValue === null || Array.isArray(rawValue)) {
    report([], wrongKind(rawValue, 'a mapping with keys such as "register"'));
    throw new PlanError(inOrder());
  }
  const { whole, value: settings } = readAs(PaperSettingsSchema, rawValue, report);
  if (!whole) throw new PlanError(inOrder());
  return settings;
}
