import { after } from "./after.ts";
import { agency } from "./agency.ts";
import { assumptions } from "./assumptions.ts";
import { carrying } from "./carrying.ts";
import { cost, kind } from "./cost.ts";
import { demand } from "./demand.ts";
import { funding } from "./funding.ts";
import { gap } from "./gap.ts";
import { log } from "./log.ts";
import { opinion } from "./opinion.ts";
import { options } from "./options.ts";
import type { Statement } from "./parts.ts";
import { recurring } from "./recurring.ts";
import { risks } from "./risks.ts";
import { staffing } from "./staffing.ts";
import { unknown } from "./unknown.ts";

/** What a template may have said, as `{{say cost}}`, by its name. */
export const statements = {
  cost,
  kind,
  recurring,
  staffing,
  funding,
  gap,
  carrying,
  after,
  agency,
  demand,
  assumptions,
  options,
  unknown,
  log,
  risks,
  opinion,
} as const satisfies { readonly [name: string]: Statement };
