import { workbookDamaged } from "../../issues/index.ts";
import { refuse } from "../unreadable.ts";
import { withoutEntities } from "./entities.ts";

/** The attributes of the element that has just begun: to be asked before the next one begins. */
export interface Attributes {
  /** What the attribute holds, by its name with its prefix; nothing where it is not there. */
  readonly get: (name: string) => string | undefined;
  /** What the attribute holds that has a prefix of any kind before its name. */
  readonly withPrefix: (name: string) => string | undefined;
}

/** Attributes that are cut apart when the first of them is asked for, since most elements have none that anyone asks for. */
export interface AttributeReader extends Attributes {
  /** Goes on to the attributes of another element. */
  readonly take: (written: string) => void;
}

/** What may stand between attributes. */
const isSpace = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

export function attributeReader(): AttributeReader {
  let [writtenText, isCut] = ["", true];
  let names: string[] = [];
  let values: string[] = [];
  const cut = (): void => {
    names = [];
    values = [];
    isCut = true;
    for (let position = spaceEnd(writtenText, 0); position < writtenText.length; ) {
      const equals = writtenText.indexOf("=", position);
      if (equals === -1) refuse(workbookDamaged("an attribute in it has no value"));
      const opening = spaceEnd(writtenText, equals + 1);
      const mark = writtenText.charAt(opening);
      const closing = mark === '"' || mark === "'" ? writtenText.indexOf(mark, opening + 1) : -1;
      if (closing === -1) refuse(workbookDamaged("an attribute in it has no value"));
      names.push(writtenText.slice(position, equals).trimEnd());
      values.push(writtenText.slice(opening + 1, closing));
      position = spaceEnd(writtenText, closing + 1);
    }
  };
  const valueAt = (position: number): string | undefined =>
    position === -1 ? undefined : withoutEntities(values[position]!);
  return {
    take(written) {
      writtenText = written;
      isCut = false;
    },
    get(name) {
      if (!isCut) cut();
      return valueAt(names.indexOf(name));
    },
    withPrefix(name) {
      if (!isCut) cut();
      return valueAt(names.findIndex((written) => written.endsWith(`:${name}`)));
    },
  };
}

function spaceEnd(text: string, from: number): number {
  let position = from;
  while (isSpace(text.charCodeAt(position))) position += 1;
  return position;
}
