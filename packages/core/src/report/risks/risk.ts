import type { RegisterRisk } from "../../plan/index.ts";
import type { Run } from "../document/run.ts";
import type { Writer } from "../writer.ts";

/** A risk that a plan's own figures tell of, as a register enters it. */
export interface Risk {
  readonly title: string;
  readonly holds: (paperWriter: Writer) => boolean;
  readonly cause: (paperWriter: Writer) => readonly Run[];
  readonly event: (paperWriter: Writer) => readonly Run[];
  readonly consequence: (paperWriter: Writer) => readonly Run[];
  /** The sums between which it may cost, or that it is not priced: never worked out of a score, nor a score out of it. */
  readonly money: (paperWriter: Writer) => readonly Run[];
}

/** A risk of a plan, by its name. */
export interface NamedRisk extends Risk {
  readonly name: RegisterRisk;
}
