export { chanceIn, type Stream, streamOf } from "./chance/stream.ts";
export { valueFor } from "./distributions/value-for.ts";
