/** What shows that a part of a mapping is right. */
export interface Evidence {
  /** The part: `columns.salary`, `spine`. */
  readonly part: string;
  readonly says: string;
}
