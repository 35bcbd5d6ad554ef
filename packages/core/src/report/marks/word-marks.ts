import type { Origin } from "../document/origin.ts";
import type { SaidAs } from "../document/run.ts";
import { markHash } from "./hash.ts";
import type { OriginMark } from "./origin-marks.ts";

/** What a bookmark of a paper in Word says of the text in it. */
export type WordMark =
  | { readonly is: "figure"; readonly saidAs: SaidAs; readonly hash: string }
  | { readonly is: "origin"; readonly origin: OriginMark }
  | { readonly is: "number" };

/** How the names of our bookmarks begin: Word lists none that begins so, and keeps all of them. */
const OURS = "_Ot";

const LETTERS = { words: "w", size: "s", cell: "c", taken: "t" } as const satisfies {
  readonly [saidAs in SaidAs]: string;
};
const INSERTS = { say: "s", table: "t", chart: "c", part: "p" } as const satisfies {
  readonly [insert in Origin["insert"]]: string;
};

/** The name of a bookmark round a figure: no name may be longer than 40 signs, and so the figure's own is hashed. */
export const figureBookmark = (figure: string, saidAs: SaidAs, id: number): string =>
  `${OURS}_${LETTERS[saidAs]}_${markHash(figure)}_${id}`;

/** The name of a bookmark in a paragraph that the library wrote by itself. */
export const originBookmark = ({ insert, name, digest }: OriginMark, id: number): string =>
  `${OURS}_b${INSERTS[insert]}_${name}_${digest}_${id}`;

/** The name of a bookmark round the number of a paragraph. */
export const numberBookmark = (id: number): string => `${OURS}_n_${id}`;

/**
 * What a bookmark says by its name; nothing of one that is not ours.
 *
 * @example wordMarkOf("_Ot_n_12") // => { is: "number" }
 * @example wordMarkOf("_Toc123") // => undefined
 */
export function wordMarkOf(bookmark: string): WordMark | undefined {
  const [none, startPlace, kind = "", first = "", second = ""] = bookmark.split("_");
  if (none !== "" || `_${startPlace}` !== OURS) return undefined;
  if (kind === "n") return { is: "number" };
  const saidAs = keyWith(LETTERS, kind);
  if (saidAs !== undefined && first !== "") return { is: "figure", saidAs, hash: first };
  const insert = kind.startsWith("b") ? keyWith(INSERTS, kind.slice(1)) : undefined;
  return insert === undefined ? undefined : { is: "origin", origin: { insert, name: first, digest: second } };
}

const keyWith = <Key extends string>(letters: { readonly [markKey in Key]: string }, letter: string): Key | undefined =>
  (Object.keys(letters) as Key[]).find((markKey) => letters[markKey] === letter);
