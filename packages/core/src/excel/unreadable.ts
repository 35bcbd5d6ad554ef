import type { Finding } from "../issues/index.ts";

/** Why a file cannot be read, thrown where it is found and said by `readBook`, which knows the file's name. */
export class Unreadable extends Error {
  override readonly name = "Unreadable";
  readonly finding: Finding;

  constructor(finding: Finding) {
    super(finding.problem);
    this.finding = finding;
  }
}

/** Stops reading. */
export function refuse(finding: Finding): never {
  throw new Unreadable(finding);
}
