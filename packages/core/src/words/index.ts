export { capitalised } from "./capitalised.ts";
export { counted, grouped } from "./counted.ts";
export { type Cutting, cutApart, type Narrowed } from "./cut-apart.ts";
export { withoutEndZeros } from "./end-zeros.ts";
export { inHundredths } from "./hundredths.ts";
export { listed } from "./listed.ts";
