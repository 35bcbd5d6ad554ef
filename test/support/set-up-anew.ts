import type { Plugin } from "vitest/config";

/** What is loaded before all tests of a project, by vitest itself and not by a worker. */
const isOfSetUp = (id: string): boolean => id.endsWith("/set-up.ts") || id.includes("/scripts/");

/**
 * Keeps no module of a set-up on disk. Vitest 4.1 reads what it kept of those as bytes, and fails at the first error whose stack
 * is asked for: a browser is started with one.
 */
export const setUpAnew: Plugin = {
  name: "set-up-anew",
  configureVitest: ({ experimental_defineCacheKeyGenerator: keyBy }) => {
    keyBy(({ id }) => (isOfSetUp(id) ? false : undefined));
  },
};
