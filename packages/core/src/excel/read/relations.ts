import { scanXml } from "../xml/scan.ts";
import type { Archive } from "../zip/archive.ts";

/** What a part of a workbook says of another. */
export interface Relation {
  readonly id: string;
  /** The last word of its type, as `worksheet`. */
  readonly kind: string;
  /** The name of the other part; of one outside of the file, its address. */
  readonly target: string;
  readonly isOutside: boolean;
}

/** What a part says of others; "" is the file itself. */
export function relationsOf(archive: Archive, partName: string): readonly Relation[] {
  const folderEnd = partName.lastIndexOf("/") + 1;
  const folder = partName.slice(0, folderEnd);
  const xml = archive.text(`${folder}_rels/${partName.slice(folderEnd)}.rels`);
  const relations: Relation[] = [];
  if (xml === undefined) return relations;
  scanXml(xml, {
    open(name, attributes) {
      if (name !== "Relationship") return;
      const [id = "", type = "", target = ""] = ["Id", "Type", "Target"].map(attributes.get);
      const isOutside = attributes.get("TargetMode") === "External";
      const kind = type.slice(type.lastIndexOf("/") + 1);
      relations.push({ id, kind, target: isOutside ? target : partFrom(folder, target), isOutside });
    },
    close() {},
  });
  return relations;
}

/** The name of a part as another in a folder calls it. */
function partFrom(folder: string, target: string): string {
  const steps = target.startsWith("/") ? target.split("/") : `${folder}${target}`.split("/");
  const names: string[] = [];
  for (const step of steps) {
    if (step === "..") names.pop();
    else if (step !== "" && step !== ".") names.push(step);
  }
  return names.join("/").toLowerCase();
}
