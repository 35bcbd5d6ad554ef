import type { Locate } from "../issues/index.ts";
import { type PaperSettings, readPaperSettings } from "../plan/index.ts";
import { textOfBytes } from "./read-bytes.ts";
import { locatePlanText, readTextAs } from "./read-text.ts";

/** Settings for papers as they were read, and how their places are found. */
export interface PaperSettingsRead {
  readonly settings: PaperSettings;
  readonly locate: Locate;
}

/**
 * A council's settings for its papers from the bytes of a file, YAML or JSON.
 *
 * @throws PlanError with every issue at once, each with its line and column
 */
export function readPaperSettingsBytes(bytes: Uint8Array, fileName: string): PaperSettingsRead {
  const text = textOfBytes(bytes, fileName);
  const settings = readTextAs(text, fileName, readPaperSettings);
  return { settings, locate: locatePlanText(text, fileName) };
}
