import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect } from "vitest";
import { type Visit, type VisitOptions, visit } from "./visit.ts";

/** A page that is opened once for a group of tests, in which nothing may go wrong and nothing may be asked for. */
export function opened(name: string, options?: VisitOptions): Pick<Visit, "page" | "reload"> {
  let here: Visit;
  beforeAll(async () => {
    here = await visit(name, options);
  });
  afterAll(async () => {
    expect([...here.complaints, ...here.elsewhere]).toEqual([]);
    await here.context.close();
  });
  return {
    get page(): Page {
      return here.page;
    },
    reload: () => here.reload(),
  };
}
