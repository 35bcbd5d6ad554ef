export type { Evidence } from "./evidence.ts";
export { isList, likelyHeadings } from "./likely-headings.ts";
export { type Proposal, proposeMapping } from "./propose-mapping.ts";
