/** Something that may be right, and hardly can be. */
export interface Question {
  /** The record that it is about. */
  readonly recordId: string;
  /** The word with which the record says that it is right. */
  readonly about: string;
  /** Where it says so. */
  readonly where: string;
  /** What is so, without the full stop. */
  readonly says: string;
}
