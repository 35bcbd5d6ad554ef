export { nobodyAbsorbed, tailAsked, tailChanges } from "./tail-asked.ts";
export { hasTail, tailControls } from "./tail-controls.ts";
export { tailPicture } from "./tail-picture.ts";
export { absorbedTable, stayingTable, tailYears, vacanciesTable } from "./tail-tables.ts";
export { nobodyStays, tailWords } from "./tail-words.ts";
