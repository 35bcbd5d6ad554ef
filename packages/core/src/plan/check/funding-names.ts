import { type Report, unknownLine, unknownPost, unknownTag, unknownTeam } from "../../issues/index.ts";
import type { Draft } from "../read/draft.ts";
import { each, ifRead } from "../read/unread.ts";
import { type Known, namesOf } from "./names.ts";
import { tagText } from "./vacancy-factor.ts";

/** What a ring-fence names is there. */
export function checkFundingNames(draft: Draft, report: Report): void {
  const names = namesOf(draft);
  each(draft.funding, ({ pays }, at) => {
    if (!pays) return;
    const path = ["funding", at, "pays"];
    const check = (key: "teams" | "posts" | "lines", known: () => Known, unknown: typeof unknownTeam): void => {
      ifRead(() =>
        each(pays[key], (name, one) => {
          if (!known().has(name)) report([...path, key, one], unknown(name, known().names));
        }),
      );
    };
    check("teams", names.teams, unknownTeam);
    check("posts", () => names.ids("posts"), unknownPost);
    check("lines", () => names.ids("lines"), unknownLine);
    each(pays.tags, (tag, one) => {
      if (!names.hasTag(tag)) report([...path, "tags", one], unknownTag(tagText(tag), names.tags()));
    });
  });
}
