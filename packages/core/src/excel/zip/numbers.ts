import { workbookDamaged } from "../../issues/index.ts";
import { refuse } from "../unreadable.ts";

/** A whole number of eight bytes. */
export function wholeNumber(view: DataView, offset: number): number {
  if (offset < 0 || offset + 8 > view.byteLength) return refuse(workbookDamaged("the list of its parts is cut off"));
  const whole = Number(view.getBigUint64(offset, true));
  return Number.isSafeInteger(whole) ? whole : refuse(workbookDamaged("the list of its parts is broken"));
}
