import { earliest } from "./earliest.ts";
import { latest } from "./latest.ts";
import { middle } from "./middle.ts";
import type { StartIn, StartInConvention } from "./start-in.ts";

/** Every choice of a day among those on which someone may start, the default first. */
export const startIns: { readonly [name in StartIn]: StartInConvention } = { earliest, middle, latest };
