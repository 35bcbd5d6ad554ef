/**
 * Keeps the last answer to a question while nothing that it hangs on has changed: a slider that it does not hang on need not wait for
 * it.
 *
 * @returns asks only when the plan or the rest of what is asked is not that of the last time
 */
export function remember<Answer>(): (plan: object, remainder: string, ask: () => Promise<Answer>) => Promise<Answer> {
  let last: { readonly plan: object; readonly rest: string; readonly answer: Promise<Answer> } | undefined;
  return (plan, remainder, ask) => {
    if (last?.plan !== plan || last.rest !== remainder) last = { plan, rest: remainder, answer: ask() };
    return last.answer;
  };
}
