import { counted } from "@outturn/core";
import { element } from "../grid/index.ts";
import type { PlacedIssue } from "./sheet-issues.ts";

/** As many as are listed; of more, how many there are. */
const LISTED = 20;

/** All that is wrong, at the head of the tables: each leads to its cell. */
export interface IssueLinks {
  readonly place: HTMLElement;
  show(placed: readonly PlacedIssue[], isReading: boolean): void;
  /** How many there are, in words. */
  title(): string;
}

export function issueLinks(follow: (placed: PlacedIssue) => void): IssueLinks {
  const title = element("h2", { class: "govuk-error-summary__title" });
  const list = element("ul", { class: "govuk-list govuk-error-summary__list" });
  const more = element("p", { class: "govuk-body" });
  const place = element("div", { class: "govuk-error-summary issues plan-issues" }, title, list, more);
  let shown: readonly PlacedIssue[] | undefined;
  return {
    place,
    title: () => title.textContent ?? "",
    show: (placed, isReading) => {
      place.hidden = placed.length === 0;
      title.textContent = `${counted(placed.length, "thing")} to mend before the plan can be worked out${isReading ? " (being checked again)" : ""}`;
      if (placed === shown) return;
      shown = placed;
      list.replaceChildren(...placed.slice(0, LISTED).map((each) => element("li", {}, ...issueLine(each, follow))));
      more.hidden = placed.length <= LISTED;
      more.textContent = `and ${placed.length - LISTED} more, each in its cell.`;
    },
  };
}

function issueLine(placed: PlacedIssue, follow: (placed: PlacedIssue) => void): readonly (string | Node)[] {
  const { issue, sheetName, row } = placed;
  const where = [sheetName, row?.name ?? nameOf(row?.record)].filter((part) => part !== undefined).join(", ");
  const words = `${issue.problem} ${issue.mend}`;
  if (sheetName === undefined) return [words];
  const link = element("a", { href: "#panel" }, `${where}: ${issue.problem}`);
  link.addEventListener("click", (event) => {
    event.preventDefault();
    follow(placed);
  });
  return [link, ` ${issue.mend}`];
}

function nameOf(record: unknown): string | undefined {
  const id =
    typeof record === "object" && record !== null ? Object.getOwnPropertyDescriptor(record, "id")?.value : undefined;
  return typeof id === "string" || typeof id === "number" ? String(id) : undefined;
}
