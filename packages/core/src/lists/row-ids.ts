import { personalByLook } from "./columns/index.ts";

/**
 * Names for rows that no person is known by: the post number as far as it can name a post in a plan, else `post-001` and on. A number
 * has a figure in it; what has none may be somebody's name.
 */
export function rowNames(): (postNumber: string | undefined) => string {
  const used = new Set<string>();
  let withoutNumber = 0;
  return (postNumber) => {
    let name = postNumber === undefined ? undefined : plainNumber(postNumber);
    while (name === undefined || (postNumber === undefined && used.has(name))) {
      withoutNumber += 1;
      name = `post-${String(withoutNumber).padStart(3, "0")}`;
      if (!used.has(name)) break;
      name = undefined;
    }
    let unique = name;
    for (let time = 2; used.has(unique); time += 1) unique = `${name}-${time}`;
    used.add(unique);
    return unique;
  };
}

const LONGEST = 60;

/** A post number as an id; nothing where it has no figure in it, or looks personal. */
function plainNumber(postNumber: string): string | undefined {
  if (!isPostNumber(postNumber)) return undefined;
  const plain = postNumber.replace(/[^A-Za-z0-9_-]+/g, "-").slice(0, LONGEST);
  return plain === "-" ? undefined : plain;
}

/** Whether a text may be a post's number: it has a figure in it, and does not look personal. */
export const isPostNumber = (text: string): boolean => /\d/.test(text) && personalByLook(text) === undefined;
