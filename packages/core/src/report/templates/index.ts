import type { PaperName } from "../../plan/index.ts";
import { appendix } from "./appendix.ts";
import { finance } from "./finance.ts";
import { resources } from "./resources.ts";

/** The text of each template that comes with the library: a council's own begins as a copy of one. */
export const templates: { readonly [name in PaperName]: string } = { finance, resources, appendix };
