import { wordsInACircle } from "../../issues/index.ts";
import { joined, type Run, type Said } from "../document/run.ts";
import type { Assembly } from "./assembly.ts";
import { chosen } from "./chosen.ts";
import { lintInline } from "./lint.ts";
import { checkInlineNames } from "./names.ts";
import type { Inline } from "./node.ts";
import { piecesOf } from "./pieces.ts";
import { readInline } from "./read-inline.ts";
import { resolve, type Scope } from "./resolve.ts";

/**
 * What stands in a line, said of a plan.
 *
 * @param inside - the council's own words that it stands in, one in the other
 */
export function inlineRuns(
  inline: readonly Inline[],
  scope: Scope,
  assembly: Assembly,
  inside: readonly string[] = [],
): readonly Run[] {
  return joined(inline.map((part) => saidBy(part, scope, assembly, inside)));
}

function saidBy(part: Inline, scope: Scope, assembly: Assembly, inside: readonly string[]): Said {
  if (part.is === "text") return part.text;
  if (part.is === "quote") return { is: "quote", text: part.text, from: part.from };
  if (part.is === "if") return inlineRuns(chosen(part, scope, assembly.writer), scope, assembly, inside);
  const resolved = resolve(assembly.writer, part.name, scope);
  if (resolved.is === "runs") return resolved.runs;
  if (resolved.is === "wrong") {
    assembly.report(part.place, resolved.finding);
    return "";
  }
  const round = inside.indexOf(resolved.name);
  if (round >= 0) {
    assembly.report(part.place, wordsInACircle(inside.slice(round)));
    return "";
  }
  return textRuns(
    resolved.text,
    assembly.settingsPlace(["words", resolved.name.slice("word.".length)]),
    scope,
    assembly,
    [...inside, resolved.name],
  );
}

/** What a text of the settings says of a plan; it is held to what a template is held to. */
export function textRuns(
  text: string,
  place: string,
  scope: Scope,
  assembly: Assembly,
  inside: readonly string[] = [],
): readonly Run[] {
  const { report } = assembly;
  const inline = readInline(
    piecesOf(text.split(/\s+/).join(" "), () => place, report),
    report,
  );
  lintInline(inline, report);
  checkInlineNames(inline, report);
  return inlineRuns(inline, scope, assembly, inside);
}
