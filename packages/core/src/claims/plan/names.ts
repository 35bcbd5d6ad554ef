import { type Plan, toldApart } from "../../plan/index.ts";
import { addTo } from "../add-to.ts";
import { meaningOf, type Phrase, plainText, wordsIn, yearsIn } from "../read/index.ts";

/** Something that a plan names: its posts, lines, sources, savings, teams, and what stands in its budget. */
export interface NamedThing {
  readonly is: "post" | "line" | "source" | "saving" | "team" | "reserve" | "budget-line" | "budget-funding";
  /** Its place in the plan's list, or in the budget's. */
  readonly recordIndex: number;
  /** Its id; of a team, its name. */
  readonly id: string;
  readonly title: string;
  /** What answers call it: its title, with its id where another has the same. */
  readonly called: string;
}

/** The names of a plan, found by the words of a claim. */
export interface Names {
  /** What has just this title. */
  readonly titled: (wordRoots: readonly string[]) => readonly NamedThing[];
  /** How many words the titles have that start with this one. */
  readonly lengthsFrom: (wordRoot: string) => readonly number[];
  readonly withId: (recordId: string) => readonly NamedThing[];
  /** What has all these words in its title, the one that says what it is among them. */
  readonly holding: (wordRoots: readonly string[]) => readonly NamedThing[];
}

const connectors: ReadonlySet<string> = new Set("a an the of and for in on to with by at as or from".split(" "));

/** The words by which titles and claims are compared: without connectors. */
export const rootsOf = (phrase: Phrase): readonly string[] =>
  phrase.flatMap(({ roots }) => roots).filter((wordRoot) => !connectors.has(wordRoot));

/** A title's words, without the years in it. */
export const titleRoots = (title: string): readonly string[] =>
  rootsOf(wordsIn(yearsIn(plainText(title)).rest.replace(/¤\d+¤|(?<!\d)\d+(?:\.\d+)?%/g, " ")));

/** Whether a title has all the words of a claim. */
export const hasAllRoots = (title: ReadonlySet<string>, wordRoots: readonly string[]): boolean =>
  wordRoots.every((wordRoot) => title.has(wordRoot));

/**
 * The word that says what a thing is: the last before "of", "for" and the like, or before an aside.
 *
 * @example headOf("Solicitors for care proceedings (two)") // => "solicitor"
 */
export function headOf(title: string): string | undefined {
  const words = wordsIn(plainText(title.split(/[(,:;]| [-–—] /)[0]!)).flatMap(({ roots }) => roots);
  const end = words.findIndex((wordRoot, wordIndex) => wordIndex > 0 && connectors.has(wordRoot));
  return (end < 0 ? words : words.slice(0, end)).findLast((wordRoot) => !connectors.has(wordRoot));
}

export function namesOf(plan: Plan): Names {
  const allThings = namedIn(plan);
  const byTitle = new Map<string, NamedThing[]>();
  const byId = new Map<string, NamedThing[]>();
  const lengths = new Map<string, Set<number>>();
  const byRoot = new Map<string, NameWithRoots[]>();
  for (const namedThing of allThings) {
    const wordRoots = titleRoots(namedThing.title);
    const head = headOf(namedThing.title);
    const nameHeld = {
      named: namedThing,
      roots: new Set(wordRoots),
      ...(head !== undefined && !saysOnlyMoney(head) && { head }),
    };
    if (wordRoots.length > 0) addTo(byTitle, wordRoots.join(" "), namedThing);
    if (wordRoots.length > 0)
      lengths.set(wordRoots[0]!, (lengths.get(wordRoots[0]!) ?? new Set()).add(wordRoots.length));
    for (const wordRoot of nameHeld.roots) addTo(byRoot, wordRoot, nameHeld);
    if (namedThing.is !== "team") addTo(byId, namedThing.id.toLowerCase(), namedThing);
  }
  const knownThingsByName = new Map<string, readonly NamedThing[]>();
  const holding = (wordRoots: readonly string[]): readonly NamedThing[] => {
    const lists = wordRoots.map((wordRoot) => byRoot.get(wordRoot) ?? []);
    const rarest = lists.reduce(
      (bestNameWithRoots, list) => (list.length < bestNameWithRoots.length ? list : bestNameWithRoots),
      lists[0] ?? [],
    );
    const isHeld = ({ roots: ownPart, head }: NameWithRoots): boolean =>
      wordRoots.every((wordRoot) => ownPart.has(wordRoot)) && (head === undefined || wordRoots.includes(head));
    return rarest.flatMap((nameWithRoots) => (isHeld(nameWithRoots) ? [nameWithRoots.named] : []));
  };
  return {
    titled: (wordRoots) => byTitle.get(wordRoots.join(" ")) ?? [],
    lengthsFrom: (wordRoot) => [...(lengths.get(wordRoot) ?? [])],
    withId: (recordId) => byId.get(recordId) ?? [],
    holding: (wordRoots) => {
      const key = wordRoots.join(" ");
      const foundThings = knownThingsByName.get(key) ?? holding(wordRoots);
      knownThingsByName.set(key, foundThings);
      return foundThings;
    },
  };
}

interface NameWithRoots {
  readonly named: NamedThing;
  readonly roots: ReadonlySet<string>;
  /** Absent where the word only says that it is a cost or a grant, as claims may in another word. */
  readonly head?: string;
}

const saysOnlyMoney = (wordRoot: string): boolean =>
  meaningOf([{ text: wordRoot, roots: [wordRoot] }]).subject.length === 0;

function namedIn(plan: Plan): readonly NamedThing[] {
  type Records = readonly { readonly id: string; readonly title: string }[];
  const list = (kindName: NamedThing["is"], records: Records = [], apart: Records = records): readonly NamedThing[] =>
    records.map(({ id, title }, position) => ({
      is: kindName,
      recordIndex: position,
      id,
      title,
      called: apart[position]!.title,
    }));
  const { budget } = plan;
  const apart = toldApart(plan);
  const teams = new Set([...plan.posts, ...plan.lines].flatMap(({ team }) => (team === undefined ? [] : [team])));
  return [
    ...list("post", plan.posts, apart.posts),
    ...list("line", plan.lines, apart.lines),
    ...list("source", plan.funding, apart.funding),
    ...list("saving", plan.savings, apart.savings),
    ...[...teams].map(
      (team, position): NamedThing => ({ is: "team", recordIndex: position, id: team, title: team, called: team }),
    ),
    ...list("reserve", budget?.reserves, apart.budget?.reserves),
    ...list("budget-line", budget?.lines, apart.budget?.lines),
    ...list("budget-funding", budget?.funding, apart.budget?.funding),
  ];
}

/** How a plan's thing is called in a sentence. */
export const kindInWords: { readonly [is in NamedThing["is"]]: string } = {
  post: "post",
  line: "line",
  source: "source",
  saving: "saving",
  team: "team",
  reserve: "reserve",
  "budget-line": "budget line",
  "budget-funding": "funding of the budget",
};
