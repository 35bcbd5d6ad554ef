import { Document } from "yaml";
import type { Locate } from "../issues/index.ts";
import { type ListMapping, type ListMappingSpec, readListMapping } from "../plan/index.ts";
import { textOfBytes } from "./read-bytes.ts";
import { locatePlanText, readTextAs } from "./read-text.ts";

/** A mapping as it was read, and how its places are found. */
export interface MappingRead {
  readonly mapping: ListMapping;
  /** As it is written. */
  readonly written: ListMappingSpec;
  readonly locate: Locate;
}

/**
 * A mapping from the bytes of a file, YAML or JSON.
 *
 * @throws PlanError with every issue at once, each with its line and column
 */
export function readMappingBytes(bytes: Uint8Array, fileName: string): MappingRead {
  const text = textOfBytes(bytes, fileName);
  const read = readTextAs(text, fileName, (rawValue, locate) => ({
    mapping: readListMapping(rawValue, locate),
    written: rawValue as ListMappingSpec,
  }));
  return { ...read, locate: locatePlanText(text, fileName) };
}

/**
 * A mapping as YAML text, which `readMappingBytes` reads.
 *
 * @example writeMappingText({ list: "payroll", columns: { salary: "Basic pay" } }).split("\n")[0] // => "list: payroll"
 */
export const writeMappingText = (mapping: ListMappingSpec): string =>
  new Document(mapping, { schema: "core", version: "1.2", aliasDuplicateObjects: false }).toString({ lineWidth: 120 });
