import { dayInWords } from "../../calendar/index.ts";
import { startInOf } from "../../plan/index.ts";
import type { Note } from "../note.ts";
import type { Findings } from "./findings.ts";

/** Posts of whose start only a range of days is known: which day the forecast has, and what it does not say. */
export const startOpen = ({ plan }: Findings): readonly Note[] =>
  plan.posts.flatMap(({ id, title, starts, count }) =>
    starts.flatMap(({ on, within, count: started }): readonly Note[] => {
      if (within === undefined) return [];
      const many = started === count ? title : `${started} of ${title}`;
      const days = `between ${dayInWords(within.from)} and ${dayInWords(within.to)}`;
      return [
        {
          code: "start-open",
          of: id,
          text: `${many} may start on any day ${days}. The ${startInOf(plan.conventions)} is costed, ${dayInWords(on)}; the cost and the gap at both ends stand beside it.`,
        },
      ];
    }),
  );
