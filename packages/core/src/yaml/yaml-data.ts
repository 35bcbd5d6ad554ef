import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type Scalar, type YAMLMap } from "yaml";
import {
  duplicateKey,
  type Finding,
  keyNotText,
  mergeRefused,
  numberLosesMeaning,
  numberSplit,
  RESERVED_KEY,
  reservedKey,
  shown,
  syntaxWrong,
  tagRefused,
  textSplit,
  tooManyAliases,
} from "../issues/index.ts";
import { withoutEndZeros } from "../words/index.ts";
import type { Member, Place } from "./place.ts";
import { MOST_BY_ALIAS, MOST_DEEP, type TextRead, type Wrong } from "./text-read.ts";

interface Placed {
  readonly value: unknown;
  readonly place: Place;
}

type YamlPair = Pair<ParsedNode, ParsedNode | null>;

interface Reading {
  readonly wrong: Wrong[];
  readonly anchors: Map<string, ParsedNode>;
  /** Values read through aliases so far. */
  byAlias: number;
  /** The alias that was one too many. */
  tooManyAt?: number;
}

/** Plain data of a composed YAML document, with the place of each value; what could mislead is refused. */
export function plainData(root: ParsedNode): TextRead {
  const reading: Reading = { wrong: [], anchors: new Map(), byAlias: 0 };
  const { value, place } = read(root, reading, 0, false);
  if (reading.tooManyAt !== undefined) {
    return { place: () => place, wrong: [{ offset: reading.tooManyAt, finding: tooManyAliases(MOST_BY_ALIAS) }] };
  }
  return { value, place: () => place, wrong: reading.wrong };
}

function read(node: ParsedNode | null, reading: Reading, depth: number, aliased: boolean): Placed {
  if (node === null) return { value: null, place: { offset: 0 } };
  const position = node.range[0];
  const nothing = { value: null, place: { offset: position } };
  if (aliased) reading.byAlias += 1;
  if (reading.byAlias > MOST_BY_ALIAS) return nothing;
  if (depth > MOST_DEEP) {
    reading.byAlias = Number.POSITIVE_INFINITY; // the text itself is shallower: an alias stands inside itself
    return nothing;
  }
  if (isAlias(node)) return readAlias(node.source, position, reading, depth);
  if (node.tag !== undefined) reading.wrong.push({ offset: position, finding: tagRefused(node.tag) });
  if (node.anchor !== undefined) reading.anchors.set(node.anchor, node);
  if (isMap(node)) return readMap(node as YAMLMap.Parsed, reading, depth, aliased);
  if (isSeq(node)) {
    const entries = (node.items as ParsedNode[]).map((entry) => read(entry, reading, depth + 1, aliased));
    return {
      value: entries.map((entry) => entry.value),
      place: { offset: position, entries: entries.map((entry) => entry.place) },
    };
  }
  const lost = isScalar(node) ? lostMeaning(node as Scalar.Parsed) : undefined;
  if (lost) reading.wrong.push({ offset: position, finding: lost });
  return { value: isScalar(node) ? node.value : null, place: { offset: position } };
}

function readAlias(fileName: string, position: number, reading: Reading, depth: number): Placed {
  const target = reading.anchors.get(fileName);
  if (!target)
    reading.wrong.push({
      offset: position,
      finding: syntaxWrong("YAML", `*${fileName} stands for nothing: no &${fileName} comes before it`),
    });
  const { value } = target ? read(target, reading, depth, true) : { value: null };
  if (reading.byAlias > MOST_BY_ALIAS) reading.tooManyAt ??= position;
  return { value, place: { offset: position } };
}

function readMap(node: YAMLMap.Parsed, reading: Reading, depth: number, aliased: boolean): Placed {
  const values = new Map<string, unknown>();
  const members = new Map<string, Member>();
  let split = false;
  let yamlPairBefore: YamlPair | undefined;
  let splitText = "";
  for (const pair of node.items as YamlPair[]) {
    const keyAt = pair.key.range[0];
    if (node.flow && isSplitNumber(pair)) {
      if (!split) reading.wrong.push({ offset: keyAt, finding: numberSplit((pair.key as Scalar.Parsed).source) });
      split = true;
      continue;
    }
    if (node.flow && isSplitText(pair, yamlPairBefore)) {
      splitText = `${splitText}, ${(pair.key as Scalar.Parsed).source}`;
      continue;
    }
    if (splitText !== "") refuseSplit(yamlPairBefore!, splitText, reading);
    [yamlPairBefore, splitText] = [pair, ""];
    const heldValue = read(pair.value, reading, depth + 1, aliased);
    const key = mappingKey(pair, reading);
    if (key === undefined) continue;
    if (members.has(key)) reading.wrong.push({ offset: keyAt, finding: duplicateKey(key) });
    members.set(key, { keyAt, place: pair.value === null ? { offset: keyAt } : heldValue.place });
    values.set(key, heldValue.value);
  }
  if (splitText !== "") refuseSplit(yamlPairBefore!, splitText, reading);
  return { value: Object.fromEntries(values), place: { offset: node.range[0], members } };
}

/** A text without quotes inside brackets ends at its comma; what follows is a key without a value. */
const isSplitText = ({ key, value }: YamlPair, yamlPairBefore: YamlPair | undefined): yamlPairBefore is YamlPair =>
  value === null &&
  isScalar(key) &&
  yamlPairBefore !== undefined &&
  !isId(yamlPairBefore) &&
  isPlainText(yamlPairBefore.value);

const isId = ({ key }: YamlPair): boolean => isScalar(key) && key.value === "id";

const isPlainText = (node: ParsedNode | null): boolean =>
  isScalar(node) && typeof node.value === "string" && (node as Scalar.Parsed).type === "PLAIN";

function refuseSplit({ key, value }: YamlPair, remainder: string, reading: Reading): void {
  const [fileName, sourceText] = [key, value].map((node) => (node as Scalar.Parsed).source);
  reading.wrong.push({
    offset: (value as ParsedNode).range[0],
    finding: textSplit(fileName!, `${sourceText}${remainder}`),
  });
}

/** 1,359,000 inside brackets is three entries, of which the later ones are keys without a value. */
const isSplitNumber = ({ key, value }: YamlPair): boolean =>
  value === null && isScalar(key) && /^\d{3}(?:\.\d+)?$/.test(key.source ?? "");

function mappingKey({ key, value }: YamlPair, reading: Reading): string | undefined {
  const position = key.range[0];
  const refuse = (finding: Wrong["finding"]): undefined => void reading.wrong.push({ offset: position, finding });
  if (!isScalar(key) || key.value === null) return refuse(keyNotText());
  const writtenText = key.source ?? String(key.value);
  if (key.tag !== undefined) return refuse(tagRefused(key.tag));
  if (key.value === "<<" && key.type === "PLAIN" && (isAlias(value) || isMap(value) || isSeq(value))) {
    return refuse(mergeRefused());
  }
  if (typeof key.value === "string") {
    return key.value === RESERVED_KEY ? refuse(reservedKey()) : key.value;
  }
  const lost = typeof key.value === "number" && String(key.value) !== writtenText ? lostMeaning(key, true) : undefined;
  return lost ? refuse(lost) : writtenText;
}

const plainNumber = /^[+-]?(?:0|[1-9]\d*)?(?:\.\d*)?$/;

/** What a bare number of a YAML text would silently become, where that is not what is written. */
function lostMeaning({ value, source, type }: Scalar, exactly = false): Finding | undefined {
  if (typeof value !== "number" || source === undefined || type !== "PLAIN") return undefined;
  const kept = plainNumber.test(source) && (exactly ? source : shortest(source)) === String(value);
  return kept ? undefined : numberLosesMeaning(source, shown(value));
}

/** The number without a plus, and without zeros that mean nothing. */
function shortest(source: string): string {
  const sourceText = (source.includes(".") ? withoutEndZeros(source) : source)
    .replace(/^\+/, "")
    .replace(/\.$/, "")
    .replace(/^(-?)\./, "$10.");
  return sourceText === "-0" ? "0" : sourceText;
}
