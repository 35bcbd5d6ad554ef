import { gather, type Locate, PlanError, wrongKind } from "../../issues/index.ts";
import type { ListMapping } from "../model/list-mapping.ts";
import { ListMappingSchema } from "../schema/list-mapping.ts";
import { readAs } from "./read-as.ts";

/**
 * A mapping from plain data.
 *
 * @param locate - finds a path's place in the text it came from
 * @throws PlanError with all that is wrong with it, at once
 * @example readListMapping({ list: "payroll", columns: { salary: "Basic pay" } }).columns.salary // => { heading: "Basic pay" }
 */
export function readListMapping(rawValue: unknown, locate?: Locate): ListMapping {
  const { report, inOrder } = gather(rawValue, locate);
  if (typeof rawValue !== "object" || rawValue === null || Array.isArray(rawValue)) {
    report([], wrongKind(rawValue, 'a mapping with "list" and "columns"'));
    throw new PlanError(inOrder());
  }
  const { whole, value: mapping } = readAs(ListMappingSchema, rawValue, report);
  if (!whole) throw new PlanError(inOrder());
  return mapping;
}
