import { forecastCharts } from "../../charts/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { DraftGroup } from "../draft/groups.ts";
import { digestOf, textsOf } from "../marks/digest.ts";
import { insertedBlocks } from "../template/assemble.ts";
import { inserts } from "../template/inserts.ts";
import type { Writer } from "../writer.ts";

/** Whether a part of a draft is, word for word, what the library writes of this plan now, in one of the ways that it writes. */
export function asWritten({ origin, isUntouched, blocks }: DraftGroup, paperWriter: Writer): boolean {
  if (origin === undefined || origin.insert === "part") return false;
  if (ownProperty(inserts[origin.insert].known, origin.name) === undefined) return false;
  if (origin.insert === "chart")
    return isPicture(
      origin.name,
      blocks.map(({ text }) => text.trim()),
      paperWriter,
    );
  return isUntouched && ways(paperWriter).some((way) => digestNow(origin.insert, origin.name, way) === origin.digest);
}

type Kept = "say" | "table";

const digestNow = (insert: Kept | "chart" | "part", name: string, paperWriter: Writer): string =>
  digestOf(insertedBlocks(insert as Kept, name, paperWriter).flatMap(textsOf));

/** A paper is written for committees or the web, and open or exempt: its marks do not say which. */
const ways = (paperWriter: Writer): readonly Writer[] =>
  (["committee", "web"] as const).flatMap((register) =>
    [true, false].map((exempt) => ({ ...paperWriter, exempt, settings: { ...paperWriter.settings, register } })),
  );

/** A picture's title, and its text where it has no other form. */
function isPicture(name: string, texts: readonly string[], { forecast }: Writer): boolean {
  const { title, alt } = forecastCharts[name as keyof typeof forecastCharts](forecast, { titled: false });
  return texts.every((text) => digestOf([text]) === digestOf([title]) || digestOf([text]) === digestOf([alt]));
}
