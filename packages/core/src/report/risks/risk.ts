import type { RiskName } from "../../plan/index.ts";
import type { Run } from "../document/run.ts";
import type { Writer } from "../writer.ts";

/** A risk that a plan's own figures tell of, as a register enters it. */
export interface Risk {
  readonly title: string;
  readonly holds: (writer: Writer) => boolean;
  readonly cause: (writer: Writer) => readonly Run[];
  readonly event: (writer: Writer) => readonly Run[];
  readonly consequence: (writer: Writer) => readonly Run[];
  /** The sums between which it may cost, or that it is not priced: never worked out of a score, nor a score out of it. */
  readonly money: (writer: Writer) => readonly Run[];
}

/** A risk of a plan, by its name. */
export interface NamedRisk extends Risk {
  readonly name: RiskName;
}
