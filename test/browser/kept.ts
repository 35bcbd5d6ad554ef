import type { Page } from "playwright-core";

/** How much of what a browser keeps for pages this one has. */
export const keptFor = (page: Page): Promise<object> =>
  page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
    caches: "caches" in window && location.protocol !== "file:" ? (await caches.keys()).length : 0,
    workers:
      "serviceWorker" in navigator && location.protocol !== "file:"
        ? (await navigator.serviceWorker.getRegistrations()).length
        : 0,
  }));

export const NOTHING_KEPT = { local: 0, session: 0, databases: 0, cookies: "", caches: 0, workers: 0 };
