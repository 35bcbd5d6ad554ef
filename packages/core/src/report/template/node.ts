import type { HeadingLevel } from "../document/block.ts";

/** A place in what was written, as issues give it. */
export type Place = string;

/** What stands in a line: words, a figure or words by name, a quotation, or what is said only where something holds. */
export type Inline =
  | { readonly is: "text"; readonly text: string; readonly place: Place }
  | { readonly is: "name"; readonly name: string; readonly place: Place }
  | { readonly is: "quote"; readonly text: string; readonly from: string; readonly place: Place }
  | Condition<Inline>;

/** Something that is there only where a condition holds, or does not; and what is there otherwise. */
export interface Condition<Part> {
  readonly is: "if";
  readonly condition: string;
  readonly negated: boolean;
  readonly then: readonly Part[];
  readonly otherwise: readonly Part[];
  readonly place: Place;
}

/** What a template makes of a plan: headings, paragraphs, lists, what is inserted whole, conditions and repetitions. */
export type Node =
  | { readonly is: "heading"; readonly level: HeadingLevel; readonly inline: readonly Inline[]; readonly place: Place }
  | { readonly is: "paragraph"; readonly inline: readonly Inline[]; readonly place: Place }
  | { readonly is: "list"; readonly items: readonly (readonly Inline[])[]; readonly place: Place }
  | { readonly is: "insert"; readonly insert: InsertKind; readonly name: string; readonly place: Place }
  | Condition<Node>
  | { readonly is: "each"; readonly over: string; readonly inside: readonly Node[]; readonly place: Place };

/** What is inserted as whole paragraphs. */
export const INSERT_KINDS = ["say", "table", "chart"] as const;
export type InsertKind = (typeof INSERT_KINDS)[number];
