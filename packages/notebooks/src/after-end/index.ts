export { nobodyAbsorbed, tailAsked, tailChanges } from "./tail-asked.ts";
export { hasTail, tailControls } from "./tail-controls.ts";
export { tailPicture } from "./tail-picture.ts";
export { tailSections } from "./tail-sections.ts";
export { nobodyStays, tailAbout, tailWords } from "./tail-words.ts";
