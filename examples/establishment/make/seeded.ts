/** Numbers from 0 to below a limit, the same in every run: a linear congruential generator, which is no secret and needs to be none. */
export function seeded(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}
