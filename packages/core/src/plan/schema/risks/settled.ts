import { nobodysRisk } from "../../../issues/index.ts";
import type { Risk } from "../../model/risk.ts";
import { givenValue, type RefinementContext, refuseValue } from "../leaf.ts";

interface Loose {
  readonly [fieldKey: string]: unknown;
  readonly id: string;
  readonly title?: string | undefined;
  readonly source?: object | undefined;
  readonly owner?: string | undefined;
}

/** A risk with its title, without what is not stated; an issue where nobody stands for it. */
export function settledRisk<Of extends Risk>(specification: Loose, context: RefinementContext): Of {
  const { id, title = id, source, owner, ...remaining } = specification;
  if (source === undefined && owner === undefined) refuseValue(context, nobodysRisk());
  return givenValue({ id, title, ...remaining, source, owner }) as unknown as Of;
}
