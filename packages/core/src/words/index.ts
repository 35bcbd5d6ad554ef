export { capitalised } from "./capitalised.ts";
export { counted, grouped } from "./counted.ts";
export { withoutEndZeros } from "./end-zeros.ts";
export { listed } from "./listed.ts";
