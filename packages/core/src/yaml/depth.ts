import type { CST } from "yaml";

/**
 * Where a YAML text first nests more than `most` deep, in characters from its start; nothing where it does not.
 * Uses a list of its own, not recursion.
 */
export function deepestToken(tokens: readonly CST.Token[], most: number): number | undefined {
  const left: { token: CST.Token; depth: number }[] = tokens.map((token) => ({ token, depth: 0 })).reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    const { token } = next;
    const inside = "items" in token ? token.items.flatMap(held) : "value" in token ? heldBy(token) : [];
    const depth = next.depth + ("items" in token ? 1 : 0);
    if (depth > most) return token.offset;
    for (let at = inside.length - 1; at >= 0; at -= 1) left.push({ token: inside[at]!, depth });
  }
  return undefined;
}

const held = ({ key, value }: CST.CollectionItem): CST.Token[] => [...(key ? [key] : []), ...(value ? [value] : [])];

const heldBy = (token: CST.Token): CST.Token[] => (token.type === "document" && token.value ? [token.value] : []);
