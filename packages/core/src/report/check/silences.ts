import { hasSalary } from "../../plan/index.ts";
import { conditions } from "../template/conditions.ts";
import { notesOf, type Writer } from "../writer.ts";

/** A matter that a paper has to speak of where a plan has it. */
interface Matter {
  readonly holds: (paperWriter: Writer) => boolean;
  /** Words one of which a paper that speaks of it has, in small letters. */
  readonly words: readonly string[];
  /** What the plan has, that the paper says nothing of. */
  readonly says: string;
}

/** Every matter that a finance section has to speak of, by its name. The list is closed. */
const MATTERS = {
  "goes-on": {
    holds: ({ goesOn }) => goesOn.annual > 0,
    words: [
      "recurring",
      "recurrent",
      "full-year",
      "full year",
      "ongoing",
      "on-going",
      "permanent",
      "goes on",
      "go on",
      "continue",
      "beyond",
    ],
    says: "Permanent staff go on after the plan stops paying for them.",
  },
  "money-stops": {
    holds: ({ goesOn }) => goesOn.money.stops.length > 0,
    words: [
      "one-off",
      "one off",
      "time-limited",
      "time limited",
      "stops",
      "ends",
      "ending",
      "expire",
      "until",
      "non-recurr",
      "temporary",
    ],
    says: "Some of its money stops.",
  },
  agency: {
    holds: ({ forecast: { plan } }) => plan.posts.length > 0 || plan.lines.some(({ kind }) => kind === "staff"),
    words: ["agency", "interim", "locum", "temporary staff"],
    says: "It has staff, and what agency workers would cost is a risk that is priced or is not.",
  },
  conditional: {
    holds: conditions.conditional!,
    words: ["conditional", "condition", "as long as", "provided that", "subject to", "depend", "expected to", "if "],
    says: "Some of its money is conditional.",
  },
  unconfirmed: {
    holds: conditions.unconfirmed!,
    words: [
      "not confirmed",
      "unconfirmed",
      "could be",
      "could meet",
      "could",
      "bid",
      "asked for",
      "subject to",
      "not yet",
    ],
    says: "Some of its money is not confirmed.",
  },
  gap: {
    holds: conditions["gap.confirmed"]!,
    words: ["gap", "shortfall", "short", "not funded", "unfunded", "deficit", "without funding", "overspend"],
    says: "Confirmed money does not meet its cost in every year.",
  },
  "carry-forward": {
    holds: (paperWriter) =>
      notesOf(paperWriter.forecast, "carry-forward-needed").length +
        notesOf(paperWriter.forecast, "carried-forward").length >
      0,
    words: ["carry", "carried", "carrying", "rolled forward", "roll forward"],
    says: "A year is funded only with money that is carried forward into it.",
  },
  reserves: {
    holds: conditions.reserves!,
    words: ["reserve", "balances"],
    says: "Some of its money is a reserve.",
  },
  "pay-awards": {
    holds: ({ forecast }) => forecast.plan.posts.some(hasSalary),
    words: ["pay award", "pay rise", "pay settlement", "pay rests", "pay is", "pay inflation", "pay assumption"],
    says: "Its pay rests on pay awards, or on there being none.",
  },
  income: {
    holds: ({ forecast: { cost, years } }) => years.some((financialYear) => (cost.income?.[financialYear] ?? 0) !== 0),
    words: ["income", "net of", " net ", "fees", "receipts"],
    says: "Its cost is net of income.",
  },
  capital: {
    holds: conditions.capital!,
    words: ["capital"],
    says: "Some of its cost is capital.",
  },
} as const satisfies { readonly [name: string]: Matter };

export type MatterName = keyof typeof MATTERS;

/** What a plan has and a text says nothing of. */
export interface Silence {
  readonly matter: MatterName;
  readonly says: string;
}

/** @param text - all that the paper says, questions to the writer left out */
export function silencesOf(text: string, paperWriter: Writer): readonly Silence[] {
  const plainWords = text.toLowerCase();
  return (Object.keys(MATTERS) as readonly MatterName[]).flatMap((matter) => {
    const { holds, words, says } = MATTERS[matter];
    return holds(paperWriter) && !words.some((phrase) => plainWords.includes(phrase)) ? [{ matter, says }] : [];
  });
}
