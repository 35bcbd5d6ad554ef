/**
 * Keeps the last answer to a question while nothing that it hangs on has changed: a slider that it does not hang on need not wait for
 * it. What did not come, as it was given up or refused, is not kept.
 *
 * @returns asks only when the plan or the rest of what is asked is not that of the last time
 */
export function remember<Answer>(): (plan: object, remainder: string, ask: () => Promise<Answer>) => Promise<Answer> {
  let last: { readonly plan: object; readonly rest: string; readonly answer: Promise<Answer> } | undefined;
  return (plan, remainder, ask) => {
    if (last?.plan === plan && last.rest === remainder) return last.answer;
    const own = { plan, rest: remainder, answer: ask() };
    last = own;
    const forget = (): void => {
      if (last === own) last = undefined;
    };
    own.answer.then((answer) => answer === undefined && forget(), forget);
    return own.answer;
  };
}
