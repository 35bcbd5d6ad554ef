import type { Explanation, Worked } from "../../packages/core/src/formula/index.ts";

/** Works a formula again from the values of its inputs alone. */
function again(node: Worked, inputs: ReadonlyMap<string, number>): number {
  if (node.is === "number") return node.value;
  if (node.is === "input") {
    if (inputs.get(node.name) !== node.value) throw new Error(`${node.name} is ${inputs.get(node.name)}`);
    return node.value;
  }
  const [a, b] = [again(node.a, inputs), again(node.b, inputs)];
  const found = {
    plus: () => a + b,
    minus: () => a - b,
    times: () => a * b,
    least: () => Math.min(a, b),
    most: () => Math.max(a, b),
    share: () => Math.floor((2 * a + b) / (2 * b)), // half up; nothing here is below nothing
  };
  const value = found[node.is]();
  if (value !== node.value) throw new Error(`${node.is} comes to ${value}, not ${node.value}`);
  return value;
}

/**
 * Works a tree again from its leaves.
 *
 * @throws Error where it does not come to what it says, or leans on a figure that is not explained above it
 */
export function rework(tree: Explanation, known = new Map<string, number>()): number {
  if (tree.again) {
    if (known.get(tree.figure) !== tree.value)
      throw new Error(`${tree.figure} is not explained above as ${tree.value}`);
    return tree.value;
  }
  const parts = (tree.parts ?? []).map((part) => ({ as: part.as, value: rework(part, known) }));
  const inputs = new Map((tree.inputs ?? []).map(({ name, value }) => [name, value]));
  for (const { as, value } of parts)
    if (as !== undefined && inputs.get(as) !== value) throw new Error(`${tree.figure}: ${as} is ${value}`);
  const leaf = tree.worked === undefined && tree.parts === undefined;
  const value = tree.worked
    ? again(tree.worked, inputs)
    : leaf
      ? tree.value
      : parts.reduce((sum, part) => sum + part.value, 0);
  if (value !== tree.value) throw new Error(`${tree.figure} comes to ${value}, not ${tree.value}`);
  known.set(tree.figure, value);
  return value;
}
