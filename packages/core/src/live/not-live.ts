/** Thrown where a part of a plan has a form that cells cannot follow: it is written as values instead. */
export class NotLive extends Error {
  override readonly name = "NotLive";
}

/** What a part of a plan makes live; nothing where its form is one that cells cannot follow, or passes what they hold exactly. */
export function ifLive<Made>(make: () => Made): Made | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof NotLive || error instanceof RangeError) return undefined;
    throw error;
  }
}
