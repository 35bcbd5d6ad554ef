import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { zip } from "./build.ts";

/** What is done to a file, or to the text of one of its parts, at places that are shares of its length. */
type Change =
  | { readonly does: "byte"; readonly place: number; readonly byte: number }
  | { readonly does: "cut"; readonly place: number }
  | { readonly does: "drop"; readonly place: number; readonly length: number }
  | { readonly does: "twice"; readonly place: number; readonly length: number }
  | { readonly does: "write"; readonly place: number; readonly text: string };

/** What breaks readers: numbers at their ends, marks of XML, names that programs keep for themselves. */
const harmful = [
  "1e400",
  "-1",
  "0",
  "4294967295",
  "99999999999999999999",
  "NaN",
  "<",
  ">",
  '"',
  "&",
  "&a;",
  "&#0;",
  "]]>",
  "<!--",
  "<!DOCTYPE x>",
  "<c>",
  "</c>",
  "<row>",
  "</row>",
  "<v>",
  "__proto__",
  "constructor",
  't="s"',
  'r="XFD1048576"',
  'r="A0"',
  ' s="-1"',
  "\u0000",
  "€",
  'table:number-rows-repeated="1048576"',
  'table:number-columns-repeated="16384"',
  'hidden="1"',
  '<mergeCell ref="A1:XFD1048576"/>',
];

const place = fc.double({ min: 0, max: 1, noNaN: true });
const length = fc.integer({ min: 1, max: 60 });
const byte = fc.integer({ min: 0, max: 255 });
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ does: fc.constant("byte" as const), place, byte }),
  fc.record({ does: fc.constant("cut" as const), place }),
  fc.record({ does: fc.constant("drop" as const), place, length }),
  fc.record({ does: fc.constant("twice" as const), place, length }),
  {
    weight: 4,
    arbitrary: fc.record({ does: fc.constant("write" as const), place, text: fc.constantFrom(...harmful) }),
  },
);

function changed(bytes: Uint8Array, made: Change): Uint8Array {
  const from = Math.floor(made.place * bytes.length);
  const before = bytes.subarray(0, from);
  if (made.does === "cut") return before;
  if (made.does === "byte") return new Uint8Array([...before, made.byte, ...bytes.subarray(from + 1)]);
  if (made.does === "drop") return new Uint8Array([...before, ...bytes.subarray(from + made.length)]);
  if (made.does === "twice") return new Uint8Array([...bytes.subarray(0, from + made.length), ...bytes.subarray(from)]);
  return new Uint8Array([...before, ...new TextEncoder().encode(made.text), ...bytes.subarray(from)]);
}

/** A file with some changes, to its bytes or inside a part of it, whose zip is then sound. */
export const mutated = (files: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> =>
  fc
    .record({
      file: fc.constantFrom(...files),
      part: fc.option(place, { freq: 6 }),
      changes: fc.array(change, { minLength: 1, maxLength: 3 }),
    })
    .map(({ file, part, changes }) => {
      if (part === null || file[0] !== 0x50) return changes.reduce(changed, file);
      const parts = unzipSync(file);
      const names = Object.keys(parts).sort();
      const name = names[Math.min(Math.floor(part * names.length), names.length - 1)]!;
      return zip({ ...parts, [name]: changes.reduce(changed, parts[name]!) });
    });

/** All text of a file's parts: a word that stands in it may stand in what is said of it. */
export function textIn(bytes: Uint8Array): string {
  try {
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part, true))
      .join("\n");
  } catch {
    return strFromU8(bytes, true);
  }
}
