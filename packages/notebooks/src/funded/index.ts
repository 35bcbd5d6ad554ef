export { fundedAbout } from "./funded-about.ts";
export { fundedWords } from "./funded-words.ts";
export { fundingChanges } from "./funding-changes.ts";
export { fundingControls } from "./funding-controls.ts";
export { profilePicture } from "./profile-picture.ts";
export { sourceTables } from "./source-tables.ts";
