/** A name that is to stand in a narrow place, and the id that tells it from another that would look the same there. */
export interface Narrowed {
  readonly name: string;
  readonly id?: string | undefined;
}

/** How a text is cut, and how wide it is, where it is to stand. */
export interface Cutting {
  readonly cut: (text: string, width: number) => string;
  readonly widthOf: (text: string) => number;
}

const LEAST = 4;

/** By letters, where each is taken to be as wide as another. */
const byLetters: Cutting = {
  cut: (text, width) => (text.length <= width ? text : `${text.slice(0, width - 1).trimEnd()}…`),
  widthOf: (text) => text.length,
};

/**
 * Names cut to a width, so that no two different ones look alike: those that would be cut alike keep room for their id, or without one
 * for their end.
 *
 * @param cutting - by default each letter is as wide as another
 * @example cutApart([{ name: "Social worker, north", id: "n" }, { name: "Social worker, south", id: "s" }], 12) // => ["Social… (n)", "Social… (s)"]
 */
export function cutApart(names: readonly Narrowed[], width: number, { cut, widthOf } = byLetters): readonly string[] {
  const plain = names.map(({ name }) => cut(name, width));
  const alike = new Map<string, Set<string>>();
  names.forEach(({ name }, position) => {
    const idsAlike = alike.get(plain[position]!) ?? new Set();
    alike.set(plain[position]!, idsAlike.add(name));
  });
  return names.map(({ name, id }, position) => {
    if (alike.get(plain[position]!)!.size === 1) return plain[position]!;
    const beside = id === undefined ? undefined : ` (${id})`;
    if (beside !== undefined && width - widthOf(beside) >= LEAST)
      return `${cut(name, width - widthOf(beside))}${beside}`;
    const end = [...(id ?? name)].slice(-Math.floor(width / 2)).join("");
    return `${cut(name, width - widthOf(end))}${end}`;
  });
}
