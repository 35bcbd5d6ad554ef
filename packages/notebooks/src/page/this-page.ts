/**
 * The file of an address: a folder's is its index.
 *
 * @example fileOf("/plans/what-is-left.html") // => "what-is-left.html"
 */
export const fileOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1) || "index.html";

/** Marks the links of the page's head that lead to the page itself. */
export function markThisPage(): void {
  const here = fileOf(location.pathname);
  for (const link of document.querySelectorAll<HTMLAnchorElement>(".page-header a")) {
    if (fileOf(link.pathname) === here) link.setAttribute("aria-current", "page");
  }
}
