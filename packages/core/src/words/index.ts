export { capitalised } from "./capitalised.ts";
export { counted, grouped } from "./counted.ts";
export { listed } from "./listed.ts";
