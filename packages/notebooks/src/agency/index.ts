export { type AgencyAsked, agencyAsked, agencyAtStart, keptChanges } from "./agency-asked.ts";
export { agencyControls } from "./agency-controls.ts";
export { agencyTable } from "./agency-table.ts";
export { linesWithout } from "./lines-without.ts";
export { mixByMonth, mixPicture } from "./mix-by-month.ts";
export { agencyParagraphs, agencySentences, nobodyToRecruit, whereFrom } from "./sentences.ts";
export { inWords, whatMovesIt } from "./what-moves-it.ts";
