/** Lists and mappings inside one another: no plan needs a tenth of it, and nothing that recurses can run out of stack below it. */
export const MOST_DEEP = 64;

/** Values that the aliases of a file may stand for in all. */
export const MOST_BY_ALIAS = 10_000;
