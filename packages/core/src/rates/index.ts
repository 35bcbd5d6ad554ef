export type { EmployerNi } from "./employer-ni.ts";
export type { KnownEntries } from "./known-on.ts";
export { knownOn } from "./known-on.ts";
export type { PaySpine } from "./njc-pay-spine.ts";
export type { Confidence, Published, PublishedSource, RateOfPay } from "./published.ts";
export type { Rates } from "./rates.ts";
export { published } from "./rates.ts";
