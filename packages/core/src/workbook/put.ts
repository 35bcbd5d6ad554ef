import type { Path } from "../issues/index.ts";

type Holder = { readonly [pathStep: string | number]: unknown };

/**
 * Puts a value into a mapping at a path, with what is missing on the way: mappings, and lists where the path counts.
 *
 * @returns whether there was room: nothing stood there, and nothing else in the place of what holds it
 */
export function putInto(root: object, planPath: Path, value: unknown): boolean {
  let holder = root as Holder;
  for (let depth = 0; depth < planPath.length - 1; depth += 1) {
    const inside = held(holder, planPath[depth]!);
    const wantsList = typeof planPath[depth + 1] === "number";
    if (inside === undefined || inside === null) {
      const fresh: unknown = wantsList ? [] : {};
      set(holder, planPath[depth]!, fresh);
      holder = fresh as Holder;
    } else if (typeof inside === "object" && Array.isArray(inside) === wantsList) holder = inside as Holder;
    else return false;
  }
  const last = planPath.at(-1)!;
  if ((held(holder, last) ?? undefined) !== undefined) return false;
  set(holder, last, value);
  return true;
}

const held = (holder: Holder, pathStep: string | number): unknown =>
  Object.getOwnPropertyDescriptor(holder, pathStep)?.value;

/** A key that programs take for something else is a key like others. */
function set(holder: Holder, pathStep: string | number, value: unknown): void {
  if (Array.isArray(holder)) while (holder.length < Number(pathStep)) holder.push(null);
  Object.defineProperty(holder, pathStep, { value, enumerable: true, writable: true, configurable: true });
}
