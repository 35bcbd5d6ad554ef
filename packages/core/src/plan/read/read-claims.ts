import { gather, type Locate, PlanError, wrongKind } from "../../issues/index.ts";
import type { Claim } from "../model/claim.ts";
import { ClaimsSchema } from "../schema/claims.ts";
import { readAs } from "./read-as.ts";

/** A paper's claims in a file of their own. */
export interface Claims {
  readonly title?: string;
  readonly claims: readonly Claim[];
}

/**
 * Claims from plain data: a mapping with `claims`, and the paper's `title` where there is one.
 *
 * @param locate - finds a path's place in the text it came from
 * @throws PlanError with every claim that cannot be read, at once
 * @example readClaims({ claims: ["37 posts"] }).claims[0]?.text // => "37 posts"
 */
export function readClaims(rawValue: unknown, locate?: Locate): Claims {
  const { report, inOrder } = gather(rawValue, locate);
  if (typeof rawValue !== "object" || rawValue === null || Array.isArray(rawValue)) {
    report([], wrongKind(rawValue, 'a mapping with "claims", a list'));
    throw new PlanError(inOrder());
  }
  const { whole, value: readResult } = readAs(ClaimsSchema, rawValue, report);
  if (!whole) throw new PlanError(inOrder());
  return { claims: readResult.claims, ...(readResult.title !== undefined && { title: readResult.title }) };
}
