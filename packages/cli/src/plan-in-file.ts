import type { Plan } from "@outturn/core";
import { daysInText, locatePlanText, type Paper, readPaperBytes, readPlanBytes } from "@outturn/core/yaml";
import { say } from "./print.ts";

/** A plan in a file, and where its parts stand in it. */
export interface PlanRead {
  readonly plan: Plan;
  readonly locate: (planPath: readonly (string | number)[]) => string | undefined;
  /** Its dates that are written otherwise than plans hold them. */
  readonly days: () => ReturnType<typeof daysInText>;
}

/**
 * The plan in the bytes of a file: of a workbook by its first bytes, else YAML or JSON.
 *
 * @param name - as issues give it
 * @throws PlanError when the plan has issues
 */
export async function planInBytes(bytes: Uint8Array, name: string): Promise<PlanRead> {
  if (await isWorkbook(bytes)) return planInWorkbook(bytes, name);
  const plan = readPlanBytes(bytes, name);
  const text = (): string => new TextDecoder().decode(bytes);
  return { plan, locate: (place) => locatePlanText(text(), name)(place), days: () => daysInText(text(), name) };
}

/**
 * The claims in the bytes of a file: of a plan in any form, or a file of claims alone.
 *
 * @throws PlanError when the file has issues
 */
export async function paperInBytes(bytes: Uint8Array, name: string): Promise<Paper> {
  if (!(await isWorkbook(bytes))) return readPaperBytes(bytes, name);
  const { plan } = await planInWorkbook(bytes, name);
  return { title: plan.title, claims: plan.claims ?? [], plan };
}

async function planInWorkbook(bytes: Uint8Array, name: string): Promise<PlanRead> {
  const [{ readBook }, { readPlanBook }] = await Promise.all([
    import("@outturn/core/excel"),
    import("@outturn/core/workbook"),
  ]);
  const { plan, locate, remarks, days } = readPlanBook(readBook(bytes, name));
  for (const remark of remarks) say(`${name}: ${remark}`);
  return { plan, locate: (place) => locate(place, "value"), days };
}

/** Bytes that no text begins with, and every workbook does. */
const BEGINNING = 4;
const isControl = (byte: number): boolean => byte < 9 || (byte > 13 && byte < 32);

/** The readers of workbooks are loaded only for what cannot be text. */
const isWorkbook = async (bytes: Uint8Array): Promise<boolean> =>
  bytes.subarray(0, BEGINNING).some(isControl) && (await import("@outturn/core/excel")).isSpreadsheet(bytes);
