export { checkClaims } from "./check-claims.ts";
export type { CheckedClaim, CheckedClaims, ClaimTest, Fault } from "./checked.ts";
export { readPrinted, saysMeasure } from "./read/index.ts";
