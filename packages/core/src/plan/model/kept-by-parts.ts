/**
 * Keeps what is worked out from some parts of a plan, as long as the first of them is there: a change of a plan keeps the parts that it
 * does not touch, and thousands of plans that a question tries have the same on-costs, scales and awards. The parts are told apart by
 * what they are, not by what they hold: nothing of a plan is ever written to.
 *
 * @example
 * const kept = keptByParts();
 * const onCosts = {};
 * [kept(onCosts, [1], () => "first"), kept(onCosts, [1], () => "second"), kept(onCosts, [2], () => "third")] // => ["first", "first", "third"]
 */
export function keptByParts<Value>(): (first: object, others: readonly unknown[], work: () => Value) => Value {
  const lastByFirst = new WeakMap<object, { readonly others: readonly unknown[]; readonly value: Value }>();
  return (first, others, work) => {
    const last = lastByFirst.get(first);
    if (last?.others.every((part, position) => part === others[position])) return last.value;
    const value = work();
    lastByFirst.set(first, { others, value });
    return value;
  };
}
