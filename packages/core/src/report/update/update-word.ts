import type { Forecast } from "../../forecast/index.ts";
import { ownProperty } from "../../issues/index.ts";
import type { PaperSettings } from "../../plan/index.ts";
import type { WordDraft } from "../draft/read-word.ts";
import { escapedMarkup } from "../out/markup.ts";
import { blocksInWord, type PlacedPictures } from "../out/word/document.ts";
import type { WordPicture } from "../out/word/drawing.ts";
import { startMarking } from "../out/word/marking.ts";
import type { ReportOptions } from "../report-of.ts";
import { applied } from "./apply.ts";
import { updateOf, type WrittenAnew } from "./update-draft.ts";
import type { UpdatedDraft } from "./updated-draft.ts";

/**
 * A kept paper in Word with the figures of a plan as it is now, and the list of what moved. Every other part of the file, with all its
 * styles, pictures and settings, stays as it is.
 *
 * @param pictures - of its charts as PNG, by name, each in the place of the one that the draft has
 * @throws PlanError with every sentence that no longer holds, each with its paragraph; nothing is changed then
 */
export function updateWord(
  draft: WordDraft,
  forecast: Forecast,
  settings: PaperSettings,
  options: ReportOptions & { readonly pictures?: { readonly [chart: string]: WordPicture } } = {},
): UpdatedDraft {
  const { edits, writtenParts, moved, kept, silences, fingerprint } = updateOf(draft, forecast, settings, options);
  const { file, source } = draft;
  const placed = placedPictures(writtenParts, source, options.pictures ?? {});
  const marking = startMarking(idsAbove(source));
  const written = writtenParts.map(({ draftGroup: { fromPlace, untilPlace }, blocks }) => ({
    fromPlace,
    untilPlace,
    text: blocksInWord(blocks, placed, marking),
  }));
  const texts = edits.map((edit) => ({ ...edit, text: escapedMarkup(edit.text) }));
  const parts = new Map<string, string | Uint8Array>([[file.mainName, applied(source, [...texts, ...written])]]);
  const relations = file.relations(file.mainName);
  for (const { relation, png } of Object.values(placed)) {
    const target = relations.find(({ id, isOutside }) => id === relation && !isOutside)?.target;
    if (target !== undefined) parts.set(target, png);
  }
  const earlier = fingerprintsIn(source);
  for (const { kind, target, isOutside } of [
    ...relations,
    { kind: "core", target: "docprops/core.xml", isOutside: false },
  ]) {
    if (isOutside || !["footer", "header", "core"].includes(kind)) continue;
    const text = file.text(target);
    if (text !== undefined) parts.set(target, withFingerprint(text, earlier, fingerprint));
  }
  return { content: file.withParts(parts), moved, kept, silences };
}

/** Each chart of the draft that has a picture, in the place in which the picture is. */
function placedPictures(
  writtenParts: readonly WrittenAnew[],
  source: string,
  pictures: { readonly [chart: string]: WordPicture },
): PlacedPictures {
  const placed = writtenParts.flatMap(({ draftGroup: { origin, fromPlace, untilPlace } }, position) => {
    const picture = origin?.insert === "chart" ? ownProperty(pictures, origin.name) : undefined;
    const relation = between(source.slice(fromPlace, untilPlace), 'r:embed="', '"');
    return picture === undefined || relation === undefined
      ? []
      : [[origin!.name, { ...picture, relation, place: FIRST_PLACE + position }] as const];
  });
  return Object.fromEntries(placed);
}

/** Numbers of pictures from here up are ours: those that the draft has of others are below. */
const FIRST_PLACE = 5_000;

function between(text: string, startPlace: string, endPlace: string): string | undefined {
  const fromPlace = text.indexOf(startPlace);
  const untilPlace = fromPlace < 0 ? -1 : text.indexOf(endPlace, fromPlace + startPlace.length);
  return untilPlace < 0 ? undefined : text.slice(fromPlace + startPlace.length, untilPlace);
}

/** A number above all that the document has, of bookmarks and else. */
function idsAbove(source: string): number {
  let most = 0;
  for (let fromPlace = source.indexOf(ID); fromPlace >= 0; fromPlace = source.indexOf(ID, fromPlace + 1)) {
    const id = Number(between(source.slice(fromPlace, fromPlace + LONGEST), ID, '"') ?? "");
    if (Number.isSafeInteger(id)) most = Math.max(most, id);
  }
  return most + 1;
}

const ID = 'w:id="';
const LONGEST = 24;

/** The fingerprints that a draft says, which stand in its head and foot. */
function fingerprintsIn(source: string): readonly string[] {
  const foundParts = source.match(/[0-9a-f]{64}/)?.[0];
  return foundParts === undefined ? [] : [foundParts, foundParts.slice(0, SHORT)];
}

const SHORT = 12;

function withFingerprint(text: string, earlier: readonly string[], fingerprint: string): string {
  return earlier.reduce(
    (changed, foundParts) => changed.replaceAll(foundParts, fingerprint.slice(0, foundParts.length)),
    text,
  );
}
