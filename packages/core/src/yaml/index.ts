export { daysInText } from "./days-in-text.ts";
export { type MappingRead, readMappingBytes, writeMappingText } from "./mapping-text.ts";
export { type Paper, readPaperBytes, readPlanBytes, textOfBytes } from "./read-bytes.ts";
export { readDraftBytes } from "./read-draft.ts";
export { locatePlanText, readPlanText } from "./read-text.ts";
export { type PaperSettingsRead, readPaperSettingsBytes } from "./settings-text.ts";
export { writeDraftText, writePlanText } from "./write-plan-text.ts";
