export { firstPlace } from "./first-place.ts";
export { inOrderOf } from "./in-order-of.ts";
