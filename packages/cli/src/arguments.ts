/** What sums may be said in. */
export const IN = ["pounds", "thousands", "millions"];

/** What is said of the argument that names a plan. */
export const PLAN = "the plan, a YAML or JSON file or a workbook; - reads it from standard input";

/** An option that may be given several times: what was given, in order. */
export const gathered = (firstName: string, before: readonly string[]): readonly string[] => [...before, firstName];
