export type { Evidence } from "./evidence.ts";
export { type Proposal, proposeMapping } from "./propose-mapping.ts";
