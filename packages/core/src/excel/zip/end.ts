import { workbookDamaged } from "../../issues/index.ts";
import { refuse } from "../unreadable.ts";
import { wholeNumber } from "./numbers.ts";

const END = 0x06054b50;
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const LARGE_END = 0x06064b50;
const LARGE_END_PLACE = 0x07064b50;

/** Where the list of a zip's parts begins, and how many it has: the file's last bytes say it. */
export function endOfDirectory(view: DataView): { readonly entryCount: number; readonly offset: number } {
  const end = endRecord(view);
  const entryCount = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  if (entryCount !== 0xffff && offset !== 0xffffffff) return { entryCount, offset };
  const place = end - 20;
  if (place < 0 || view.getUint32(place, true) !== LARGE_END_PLACE) return { entryCount, offset };
  const large = wholeNumber(view, place + 8);
  if (large + 56 > view.byteLength || view.getUint32(large, true) !== LARGE_END)
    return refuse(workbookDamaged("the list of its parts is broken"));
  return { entryCount: wholeNumber(view, large + 32), offset: wholeNumber(view, large + 48) };
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT);
  for (let position = view.byteLength - END_BYTES; position >= first; position -= 1)
    if (view.getUint32(position, true) === END) return position;
  return refuse(workbookDamaged("its end is missing, as of a file that was not sent or saved whole"));
}
