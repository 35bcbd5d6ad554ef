/** Something on a page that a reader sets. */
export interface Control<Value> {
  readonly element: HTMLElement;
  readonly value: Value;
  /** What it is before anybody moves it. */
  readonly start: Value;
  /** Puts it to a value, and says nothing of it to the page. */
  set(value: Value): void;
  /** What it is put to, as a reader says it: "Conditional money: is lost". */
  inWords(value: Value): string;
  /** The value as it stands in an address; never anything of the plan. */
  asText(value: Value): string;
  /** The value of such a text; absent where it is none, since anybody may write an address. */
  fromText(text: string): Value | undefined;
}

let count = 0;

/** A name for an element that no other element of the page has. */
export function elementId(stem: string): string {
  count += 1;
  return `${stem}-${count}`;
}
