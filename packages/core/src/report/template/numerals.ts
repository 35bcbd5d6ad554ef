/** Words after which a number is a reference: "paragraph 22", "Section 151", "Appendix 2". */
const REFERRING = new Set(
  (
    "paragraph para section appendix annex table figure chart schedule part page item recommendation objective regulation " +
    "reg article clause note minute step phase version stage act agenda number no ref reference scp point grade band year " +
    "priority theme option wave"
  ).split(" "),
);

const MONTHS = new Set(
  "january february march april may june july august september october november december".split(" "),
);

/** Words after which four digits are a year: "in 2024", "the Local Government Act 2003". */
const BEFORE_YEARS = new Set("in since until during before after by from act regulations order to and of".split(" "));

/** Words that are a number though they have no digit. */
const NUMBER_WORDS = new Set("hundred thousand million billion hundreds thousands millions billions".split(" "));

/** The unit of a table in thousands of pounds. */
const UNIT = "£000";

/** A numeral, and where it stands in its text. */
export interface Numeral {
  readonly text: string;
  readonly fromPlace: number;
  readonly untilPlace: number;
}

interface Word {
  /** Without the marks around it. */
  readonly bare: string;
  readonly from: number;
  readonly lower: string;
  readonly endsList: boolean;
}

/**
 * The numerals of a text that are no date, no year and no reference: nobody would see that they do not move with the plan.
 *
 * @example unboundNumerals("Paragraph 22 of CF/22/24-25, 8 July 2024: 18 months and £2m in 2024/25.") // => ["18", "£2m"]
 */
export const unboundNumerals = (text: string): readonly string[] => numeralsIn(text).map((numeral) => numeral.text);

/** The same with their places. */
export function numeralsIn(text: string): readonly Numeral[] {
  const words = wordsOf(text);
  const references = new Set<number>();
  return words.flatMap(({ bare, lower, from }, position) => {
    const numeral = { text: bare, fromPlace: from, untilPlace: from + bare.length };
    if (NUMBER_WORDS.has(lower)) return [numeral];
    if (!hasDigit(bare) || bare === UNIT) return [];
    if (isReference(words, position, references)) {
      references.add(position);
      return [];
    }
    return isDate(words, position) ? [] : [numeral];
  });
}

function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let from = 0;
  for (const houseWord of text.split(/\s/)) {
    if (houseWord !== "") {
      const bare = withoutMarks(houseWord);
      const start = from + Math.max(0, houseWord.indexOf(bare));
      words.push({ bare, from: start, lower: bare.toLowerCase(), endsList: /[.;:!?]$/.test(houseWord) });
    }
    from += houseWord.length + 1;
  }
  return words;
}

const MARKS = "()[]\"'“”‘’.,;:!?*_";

function withoutMarks(houseWord: string): string {
  let [from, until] = [0, houseWord.length];
  while (from < until && MARKS.includes(houseWord[from]!)) from += 1;
  while (until > from && MARKS.includes(houseWord[until - 1]!)) until -= 1;
  return houseWord.slice(from, until);
}

const hasDigit = (houseWord: string): boolean => /\p{Nd}/u.test(houseWord);
const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
const isWhole = (houseWord: string): boolean =>
  houseWord !== "" && [...houseWord].every((sign) => sign >= "0" && sign <= "9");

/** A code that begins with a letter, a number after "paragraph", or one more after that: "paragraphs 20 to 25 and 30". */
function isReference(words: readonly Word[], position: number, references: ReadonlySet<number>): boolean {
  const { bare } = words[position]!;
  if (isLetter(bare[0])) return true;
  const before = words[position - 1];
  if (before === undefined) return false;
  const singular = before.lower.endsWith("s") ? before.lower.slice(0, -1) : before.lower;
  if (REFERRING.has(before.lower) || REFERRING.has(singular)) return isCount(bare);
  if (references.has(position - 1) && !before.endsList) return isCount(bare);
  return ["to", "and", "or"].includes(before.lower) && references.has(position - 2) && isCount(bare);
}

/** Digits with what references have between them: no pound, no per cent. */
const isCount = (houseWord: string): boolean =>
  [...houseWord].every((sign) => (sign >= "0" && sign <= "9") || isLetter(sign) || "./-–()".includes(sign));

function isDate(words: readonly Word[], position: number): boolean {
  const { bare } = words[position]!;
  const [before, after] = [words[position - 1], words[position + 1]];
  if (isYears(bare)) return true;
  if (!isWhole(bare)) return false;
  if (bare.length === 4) return before !== undefined && (MONTHS.has(before.lower) || isYearAfter(words, position));
  if (bare.length > 2 || Number(bare) > 31) return false;
  if (after !== undefined && MONTHS.has(after.lower)) return true;
  const [joint, second, month] = words.slice(position + 1, position + 4);
  return (
    joint !== undefined &&
    ["to", "and", "or"].includes(joint.lower) &&
    isWhole(second?.bare ?? "") &&
    MONTHS.has(month?.lower ?? "")
  );
}

/** A financial year or a date in digits: 2024/25, 2024-25, 2024-07-08, 08/07/2024. */
const isYears = (houseWord: string): boolean =>
  /^(?:19|20)\d\d[/–-]\d\d$/.test(houseWord) ||
  /^\d{4}-\d\d-\d\d$/.test(houseWord) ||
  /^\d\d?\/\d\d?\/\d{4}$/.test(houseWord);

/** Four digits after a word that years come after, and before nothing that they could count. */
function isYearAfter(words: readonly Word[], position: number): boolean {
  const { bare, endsList } = words[position]!;
  const financialYear = Number(bare);
  const after = words[position + 1];
  const counts = !endsList && after !== undefined && COUNTED.has(after.lower);
  return financialYear >= 1900 && financialYear < 2100 && BEFORE_YEARS.has(words[position - 1]!.lower) && !counts;
}

/** What would be counted, after a number. */
const COUNTED = new Set(
  "posts post people staff children fte months weeks days hours cases families workers".split(" "),
);
