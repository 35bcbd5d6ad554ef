/** Thrown where something asks for a part of a plan that could not be read. It never leaves this room. */
class Unread extends Error {
  override readonly name = "Unread";
}

const unreadPart = new Unread("This part of the plan could not be read.");

/** Ends what is being worked out: it rests on a part of the plan that could not be read. */
export function stopReading(): never {
  throw unreadPart;
}

/** Stands for a part that could not be read. It may be handed on as it is; to look into it, compare it or count with it stops the work. */
export const UNREAD = new Proxy(
  {},
  { get: stopReading, has: stopReading, ownKeys: stopReading, getOwnPropertyDescriptor: stopReading },
) as never;

/** The value itself, to be compared with a word or a number; stops where it could not be read. */
export const readValue = <Value>(value: Value): Value => (value === UNREAD ? stopReading() : value);

/** What comes of some work, itself unread where it rests on something that is. */
export function orUnread<Value>(work: () => Value): Value {
  let found: Value = UNREAD;
  ifRead(() => {
    found = work();
  });
  return found;
}

/** Does something as far as what it asks for could be read. Returns whether all of it could. */
export function ifRead(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error === unreadPart) return false;
    throw error;
  }
}

/** Looks at each entry of a list as far as it could be read: what is unread in one keeps no other from being looked at. */
export function eachRead<Entry>(entries: readonly Entry[], look: (entry: Entry, entryIndex: number) => void): void {
  for (let entryIndex = 0; entryIndex < entries.length; entryIndex += 1)
    ifRead(() => look(entries[entryIndex]!, entryIndex));
}

/** Whether some entry passes; stops where none that could be read does, and there are others. */
export function someRead<Entry>(entries: readonly Entry[], passes: (entry: Entry) => boolean): boolean {
  let found = false;
  eachRead(entries, (entry) => {
    found ||= passes(entry);
  });
  return found || entries.some(passes);
}

/** The same value, in which every part that could not be read stops who asks for it. */
export function sealed<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  const part = (heldValue: unknown): unknown => (heldValue === UNREAD ? undefined : sealed(heldValue));
  const copy = Array.isArray(value)
    ? value.map(part)
    : Object.fromEntries(Object.entries(value).map(([fieldKey, heldValue]) => [fieldKey, part(heldValue)]));
  for (const [fieldKey, heldValue] of Object.entries(value))
    if (heldValue === UNREAD) Object.defineProperty(copy, fieldKey, { get: stopReading, enumerable: true });
  return copy as Value;
}
