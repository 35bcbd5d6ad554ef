export { costPicture } from "./cost-picture.ts";
export { peoplePicture } from "./people-picture.ts";
export { dearer, rampLine } from "./ramp-line.ts";
export { lineRamp, postsRamp } from "./ramp-sections.ts";
export { startChanges } from "./start-changes.ts";
export { startControls } from "./start-controls.ts";
export { startWords } from "./start-words.ts";
export { weekPicture } from "./week-picture.ts";
