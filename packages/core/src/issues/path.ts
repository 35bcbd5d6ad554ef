/** Where something stands in a plan: keys, and places in lists counted from 0. */
export type Path = readonly (string | number)[];

/** Which part of a path's place is meant: the key itself, or what stands there. */
export type IssuePart = "key" | "value";

/** Finds the place of a path in what the user wrote, such as `plan.yaml:18:5`; nothing where it is not known. */
export type Locate = (planPath: Path, issuePart: IssuePart) => string | undefined;

const plainKey = /^[\p{L}\p{N}_/-]+$/u;

/**
 * A path as text, as people and programs name places in a plan.
 *
 * @example pathText(["posts", 12, "pay", "point"]) // => "posts[12].pay.point"
 * @example pathText(["tags", "cost centre"]) // => 'tags["cost centre"]'
 */
export function pathText(planPath: Path): string {
  let text = "";
  for (const pathStep of planPath) {
    if (typeof pathStep === "number") text += `[${pathStep}]`;
    else if (plainKey.test(pathStep)) text += text === "" ? pathStep : `.${pathStep}`;
    else text += `[${JSON.stringify(pathStep)}]`;
  }
  return text;
}
