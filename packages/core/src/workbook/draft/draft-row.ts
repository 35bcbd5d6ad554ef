import type { Path } from "../../issues/index.ts";

/** A row of a sheet, where it stands in a draft. */
export interface DraftRow {
  /** Where its record stands in the draft; of a sheet of fields, its value. */
  readonly path: Path;
  /** As it stands there, with whatever is wrong in it. */
  readonly record: unknown;
  /** What the row belongs to, or its name. */
  readonly name?: string;
  /** What a field means, on a sheet of fields. */
  readonly about?: string;
}
