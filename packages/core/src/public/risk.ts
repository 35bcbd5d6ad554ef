export type { Distribution, LikelyValue } from "../plan/index.ts";
export type { Stream } from "../risk/index.ts";
export { chanceIn, streamOf, valueFor } from "../risk/index.ts";
