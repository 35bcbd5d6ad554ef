export type { CheckedClaim, CheckedClaims, ClaimTest, Fault } from "../claims/index.ts";
export { checkClaims } from "../claims/index.ts";
export type { Claim, Claims } from "../plan/index.ts";
export { readClaims } from "../plan/index.ts";
