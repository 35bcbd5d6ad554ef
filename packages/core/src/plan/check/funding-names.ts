import { type Report, unknownLine, unknownPost, unknownTag, unknownTeam } from "../../issues/index.ts";
import { type Draft, each } from "../draft.ts";
import { namesOf } from "./names.ts";
import { tagText } from "./vacancy-factor.ts";

/** What a ring-fence names is there. */
export function checkFundingNames(draft: Draft, report: Report): void {
  const names = namesOf(draft);
  each(draft.funding, ({ pays }, at) => {
    if (!pays) return;
    const path = ["funding", at, "pays"];
    pays.teams.forEach((team, one) => {
      if (!names.teams().has(team)) report([...path, "teams", one], unknownTeam(team, [...names.teams()]));
    });
    pays.tags.forEach((tag, one) => {
      if (!names.hasTag(tag)) report([...path, "tags", one], unknownTag(tagText(tag), names.tags()));
    });
    pays.posts.forEach((id, one) => {
      if (!names.ids("posts").has(id)) report([...path, "posts", one], unknownPost(id, [...names.ids("posts")]));
    });
    pays.lines.forEach((id, one) => {
      if (!names.ids("lines").has(id)) report([...path, "lines", one], unknownLine(id, [...names.ids("lines")]));
    });
  });
}
