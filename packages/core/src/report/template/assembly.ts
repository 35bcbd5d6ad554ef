import type { Finding } from "../../issues/index.ts";
import type { Writer } from "../writer.ts";

/** The place of a part of the settings, by the steps to it. */
export type SettingsPlace = (path: readonly string[]) => string;

/** What a template is assembled with. */
export interface Assembly {
  readonly writer: Writer;
  /** Where a part of the settings stands in what was written. */
  readonly settingsPlace: SettingsPlace;
  readonly report: (place: string, finding: Finding) => void;
}
