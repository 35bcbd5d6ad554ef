import { type Plan, toldApart } from "../../plan/index.ts";
import { addTo } from "../add-to.ts";
import { meaningOf, type Phrase, plainText, wordsIn, yearsIn } from "../read/index.ts";

/** Something that a plan names: its posts, lines, sources, savings, teams, and what stands in its budget. */
export interface Named {
  readonly is: "post" | "line" | "source" | "saving" | "team" | "reserve" | "budget-line" | "budget-funding";
  /** Its place in the plan's list, or in the budget's. */
  readonly at: number;
  /** Its id; of a team, its name. */
  readonly id: string;
  readonly title: string;
  /** What answers call it: its title, with its id where another has the same. */
  readonly called: string;
}

/** The names of a plan, found by the words of a claim. */
export interface Names {
  /** What has just this title. */
  readonly titled: (roots: readonly string[]) => readonly Named[];
  /** How many words the titles have that start with this one. */
  readonly lengthsFrom: (root: string) => readonly number[];
  readonly withId: (id: string) => readonly Named[];
  /** What has all these words in its title, the one that says what it is among them. */
  readonly holding: (roots: readonly string[]) => readonly Named[];
}

const connectors: ReadonlySet<string> = new Set("a an the of and for in on to with by at as or from".split(" "));

/** The words by which titles and claims are compared: without connectors. */
export const rootsOf = (phrase: Phrase): readonly string[] =>
  phrase.flatMap(({ roots }) => roots).filter((root) => !connectors.has(root));

/** A title's words, without the years in it. */
export const titleRoots = (title: string): readonly string[] =>
  rootsOf(wordsIn(yearsIn(plainText(title)).rest.replace(/¤\d+¤|(?<!\d)\d+(?:\.\d+)?%/g, " ")));

/**
 * The word that says what a thing is: the last before "of", "for" and the like, or before an aside.
 *
 * @example headOf("Solicitors for care proceedings (two)") // => "solicitor"
 */
export function headOf(title: string): string | undefined {
  const words = wordsIn(plainText(title.split(/[(,:;]| [-–—] /)[0]!)).flatMap(({ roots }) => roots);
  const end = words.findIndex((root, at) => at > 0 && connectors.has(root));
  return (end < 0 ? words : words.slice(0, end)).findLast((root) => !connectors.has(root));
}

export function namesOf(plan: Plan): Names {
  const all = namedIn(plan);
  const byTitle = new Map<string, Named[]>();
  const byId = new Map<string, Named[]>();
  const lengths = new Map<string, Set<number>>();
  const byRoot = new Map<string, Held[]>();
  for (const named of all) {
    const roots = titleRoots(named.title);
    const head = headOf(named.title);
    const held = { named, roots: new Set(roots), ...(head !== undefined && !saysOnlyMoney(head) && { head }) };
    if (roots.length > 0) addTo(byTitle, roots.join(" "), named);
    if (roots.length > 0) lengths.set(roots[0]!, (lengths.get(roots[0]!) ?? new Set()).add(roots.length));
    for (const root of held.roots) addTo(byRoot, root, held);
    if (named.is !== "team") addTo(byId, named.id.toLowerCase(), named);
  }
  const known = new Map<string, readonly Named[]>();
  const holding = (roots: readonly string[]): readonly Named[] => {
    const lists = roots.map((root) => byRoot.get(root) ?? []);
    const rarest = lists.reduce((best, list) => (list.length < best.length ? list : best), lists[0] ?? []);
    const isHeld = ({ roots: own, head }: Held): boolean =>
      roots.every((root) => own.has(root)) && (head === undefined || roots.includes(head));
    return rarest.flatMap((one) => (isHeld(one) ? [one.named] : []));
  };
  return {
    titled: (roots) => byTitle.get(roots.join(" ")) ?? [],
    lengthsFrom: (root) => [...(lengths.get(root) ?? [])],
    withId: (id) => byId.get(id) ?? [],
    holding: (roots) => {
      const key = roots.join(" ");
      const found = known.get(key) ?? holding(roots);
      known.set(key, found);
      return found;
    },
  };
}

interface Held {
  readonly named: Named;
  readonly roots: ReadonlySet<string>;
  /** Absent where the word only says that it is a cost or a grant, as claims may in another word. */
  readonly head?: string;
}

const saysOnlyMoney = (root: string): boolean => meaningOf([{ text: root, roots: [root] }]).subject.length === 0;

function namedIn(plan: Plan): readonly Named[] {
  type Records = readonly { readonly id: string; readonly title: string }[];
  const list = (is: Named["is"], of: Records = [], apart: Records = of): readonly Named[] =>
    of.map(({ id, title }, at) => ({ is, at, id, title, called: apart[at]!.title }));
  const { budget } = plan;
  const apart = toldApart(plan);
  const teams = new Set([...plan.posts, ...plan.lines].flatMap(({ team }) => (team === undefined ? [] : [team])));
  return [
    ...list("post", plan.posts, apart.posts),
    ...list("line", plan.lines, apart.lines),
    ...list("source", plan.funding, apart.funding),
    ...list("saving", plan.savings, apart.savings),
    ...[...teams].map((team, at): Named => ({ is: "team", at, id: team, title: team, called: team })),
    ...list("reserve", budget?.reserves, apart.budget?.reserves),
    ...list("budget-line", budget?.lines, apart.budget?.lines),
    ...list("budget-funding", budget?.funding, apart.budget?.funding),
  ];
}

/** How a plan's thing is called in a sentence. */
export const kindInWords: { readonly [is in Named["is"]]: string } = {
  post: "post",
  line: "line",
  source: "source",
  saving: "saving",
  team: "team",
  reserve: "reserve",
  "budget-line": "budget line",
  "budget-funding": "funding of the budget",
};
