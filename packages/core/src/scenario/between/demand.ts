import type { DemandChange, DemandKind } from "../../plan/index.ts";
import { isSame } from "../touched.ts";
import type { Proposal } from "./proposal.ts";

/** The change that makes a kind of demand what it is in another plan, as far as a change can. */
export function proposedOfKind(kindBefore: DemandKind, kindAfter: DemandKind): readonly Proposal[] {
  const isOther = (key: keyof DemandKind): boolean => !isSame(kindBefore[key], kindAfter[key]);
  const { growth, inflation, opening } = kindAfter;
  const to: DemandChange = {
    ...(opening.count !== kindBefore.opening.count && { count: opening.count }),
    ...((isOther("growth") || isOther("in") || isOther("out")) &&
      (growth === undefined ? { in: kindAfter.in, out: kindAfter.out } : { growth })),
    ...(isOther("lasts") && kindAfter.lasts !== undefined && { lasts: kindAfter.lasts }),
    ...(isOther("leavers") && { leavers: kindAfter.leavers }),
    ...(isOther("moves") && { moves: kindAfter.moves }),
    ...(isOther("prices") && { prices: kindAfter.prices }),
    ...(isOther("fees") && { fees: kindAfter.fees ?? [] }),
    ...(isOther("inflation") && inflation !== undefined && { inflation }),
  };
  return Object.keys(to).length === 0 ? [] : [[[{ change: "demand", kind: kindAfter.id, to }]]];
}
