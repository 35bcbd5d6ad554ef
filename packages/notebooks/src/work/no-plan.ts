import { PlanError } from "@outturn/core";
import type { PaperSettingsSpec } from "@outturn/core/report";
import { readPaperSettingsBytes } from "@outturn/core/yaml";

/** What a file of this library's holds that is no plan. */
export type NoPlan =
  | { readonly holds: "settings"; readonly written: PaperSettingsSpec }
  | { readonly holds: "claims" | "changes" };

/** What the value of a file is where it says of itself that it is no plan; nothing where it does not. */
export function noPlanIn(value: unknown, name: string, bytes: Uint8Array): NoPlan | undefined {
  if (Array.isArray(value)) return value.length > 0 && value.every(isChange) ? { holds: "changes" } : undefined;
  if (typeof value !== "object" || value === null || Object.keys(value).length === 0) return undefined;
  if ("claims" in value) return { holds: "claims" };
  return isSettings(name, bytes) ? { holds: "settings", written: value as PaperSettingsSpec } : undefined;
}

const isChange = (value: unknown): boolean => typeof value === "object" && value !== null && "change" in value;

function isSettings(name: string, bytes: Uint8Array): boolean {
  try {
    readPaperSettingsBytes(bytes, name);
    return true;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}
