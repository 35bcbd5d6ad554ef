export { firstPlace } from "./first-place.ts";
