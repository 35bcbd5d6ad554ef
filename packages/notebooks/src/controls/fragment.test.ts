import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFragment, toFragment } from "./fragment.ts";

test("what controls say is read back from the fragment that says it", () => {
  const said = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z_]*$/), fc.string({ unit: "binary" })), {
    selector: ([name]) => name,
  });
  fc.assert(
    fc.property(said, (said) => {
      expect([...fromFragment(toFragment(said))]).toEqual(said.map(wellFormed));
    }),
  );
});

test("a fragment has no letter in it that an address or a page gives a meaning to", () => {
  expect(toFragment([["late", "<script>&#\"' 6"]])).toBe("#late=%3Cscript%3E%26%23%22%27+6");
});

test("no control that has moved, no fragment", () => {
  expect(toFragment([])).toBe("");
  expect([...fromFragment(""), ...fromFragment("#")]).toEqual([]);
});

test("a name that every object has is a name as any other", () => {
  expect(fromFragment("#__proto__=1").get("__proto__")).toBe("1");
  expect(fromFragment("#late=6").get("constructor")).toBeUndefined();
});

/** Half of a pair of surrogates is no letter, and an address cannot hold it. */
function wellFormed([name, text]: readonly [string, string]): readonly [string, string] {
  return [name, new TextDecoder().decode(new TextEncoder().encode(text))];
}
