export { daysInText } from "./days-in-text.ts";
export { locatePlanText } from "./locate-plan-text.ts";
export { type Paper, readPaperBytes } from "./read-paper-bytes.ts";
export { readPlanBytes } from "./read-plan-bytes.ts";
export { readPlanText } from "./read-plan-text.ts";
export { writePlanText } from "./write-plan-text.ts";
