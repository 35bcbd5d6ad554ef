import type { Explanation, Worked } from "../../packages/core/src/formula/index.ts";

/**
 * Works every figure of an explanation again from the tree alone: a rule from its formula, its given inputs and the parts that are
 * inputs; a sum from its parts; a figure met before from where it was explained. Shares no code with the readers of formulas.
 *
 * @throws Error where a value is not what its rule or its parts make it
 */
export function evaluate(tree: Explanation, met: Map<string, bigint> = new Map()): bigint {
  const value = again(tree, met);
  if (Number(value) !== tree.value) throw new Error(`${tree.figure} is given as ${tree.value} but comes to ${value}`);
  return value;
}

function again(tree: Explanation, met: Map<string, bigint>): bigint {
  if (tree.again) {
    const known = met.get(tree.figure);
    if (known === undefined) throw new Error(`${tree.figure} is said to be explained before, and is not`);
    return known;
  }
  const parts = new Map<string | undefined, bigint>();
  let sum = 0n;
  for (const part of tree.parts ?? []) {
    const value = evaluate(part, met);
    if (part.as !== undefined) parts.set(part.as, value);
    sum += value;
  }
  const given = new Map((tree.inputs ?? []).map(({ name, value }) => [name, BigInt(value)]));
  const value = tree.worked
    ? work(tree.worked, (name) => {
        const found = parts.get(name) ?? given.get(name);
        if (found === undefined) throw new Error(`${tree.figure} has no input ${name}`);
        return found;
      })
    : tree.parts
      ? sum
      : BigInt(tree.value);
  met.set(tree.figure, value);
  return value;
}

function work(node: Worked, input: (name: string) => bigint): bigint {
  if (node.is === "number") return BigInt(node.value);
  if (node.is === "input") return input(node.name);
  const a = work(node.a, input);
  const b = work(node.b, input);
  if (node.is === "plus") return a + b;
  if (node.is === "minus") return a - b;
  if (node.is === "times") return a * b;
  if (node.is === "least") return a < b ? a : b;
  if (node.is === "most") return a < b ? b : a;
  if (node.is !== "share") throw new Error(`${node.is} is not a shape of a formula`);
  const size = a < 0n ? -a : a;
  const whole = size / b;
  const twice = 2n * (size % b);
  const up = twice > b || (twice === b && node.rounds === "half-up") ? 1n : 0n;
  return a < 0n ? -(whole + up) : whole + up;
}
