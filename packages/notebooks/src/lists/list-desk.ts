import { readCsv } from "@outturn/core/csv";
import type { Book, ListMappingSpec } from "@outturn/core/lists";
import { html } from "htl";
import { elementId } from "../controls/control.ts";
import { whenGiven } from "../desk/given-file.ts";
import type { Example } from "../desk/plan-desk.ts";
import { notTaken } from "../desk/said-of-file.ts";
import { type GivenBeside, type OpenedList, openedList } from "./opened-list.ts";
import { takeListFile } from "./take-list.ts";

/** Where the page's list is opened. Its value is the list, with the mapping and the plan that were given beside it. */
export interface ListDesk extends HTMLElement {
  readonly value: OpenedList;
  /** What the form says by now: it stays when a plan is given. */
  hold(written: ListMappingSpec): void;
}

/**
 * The desk of the page of lists, which opens with an example. A list, a mapping that was saved and a plan whose rates and funding go on are
 * chosen, or dropped anywhere on the page, in any order. Nothing of them leaves the page but into files that the reader saves.
 */
export function listDesk(example: Example): ListDesk {
  const exampleBook = readCsv(new TextEncoder().encode(example.text), example.name);
  let book: Book = exampleBook;
  let beside: GivenBeside = {};
  let now = openedList(book, beside);
  let held: ListMappingSpec | undefined;
  const fileId = elementId("list-file");
  const input =
    html`<input class="govuk-visually-hidden desk-file" id=${fileId} type="file" accept=".csv,.tsv,.txt,.xlsx,.xlsm,.ods,.yaml,.yml,.json">` as HTMLInputElement;
  const title = html`<strong class="desk-title"></strong>`;
  const from = html`<span class="desk-from"></span>`;
  const besideSaid = html`<p class="govuk-body desk-beside"></p>`;
  const place = html`<div class="desk-said" aria-live="polite"></div>`;
  const again = html`<button type="button" class="govuk-button govuk-button--secondary" onclick=${() => open(exampleBook, {})}>Use the example again</button>`;
  const anew = html`<button type="button" class="govuk-button govuk-button--secondary" onclick=${() => open(book, {})}>Propose the mapping anew</button>`;
  const desk = html`<section class="desk" aria-label="The list">
    <p class="govuk-body desk-plan">${title} ${from}</p>
    ${besideSaid}
    <div class="govuk-button-group desk-buttons">
      ${input}<label class="govuk-button govuk-button--secondary" for=${fileId}>Open your own list</label>
      ${again}${anew}
    </div>
    ${place}
  </section>` as ListDesk;

  const show = (): void => {
    title.textContent = now.book.fileName;
    from.textContent = book === exampleBook ? "(built-in example)" : "(your list)";
    const says = [
      ...(now.mappingName === undefined ? [] : [`It is read by the mapping ${now.mappingName}.`]),
      ...(now.kept === undefined
        ? []
        : [`The years, rates and funding of “${now.kept.plan.title}” (${now.kept.name}) go on with these posts.`]),
    ];
    besideSaid.textContent = says.join(" ");
    besideSaid.hidden = says.length === 0;
    again.hidden = book === exampleBook && says.length === 0;
    anew.hidden = says.length === 0 || book === exampleBook;
  };
  const open = (nextBook: Book, nextBeside: GivenBeside, said?: ListMappingSpec): void => {
    [book, beside, now] = [nextBook, nextBeside, openedList(nextBook, nextBeside, said)];
    place.replaceChildren();
    show();
    desk.dispatchEvent(new Event("input"));
  };
  whenGiven(input, place, takeListFile, (fileTaken, name) => {
    if (fileTaken.is === "list") return open(fileTaken.book, beside);
    if (fileTaken.is === "mapping") return open(book, { ...beside, mapping: { name, written: fileTaken.written } });
    if (fileTaken.is === "plan") return open(book, { ...beside, kept: { name, plan: fileTaken.plan } }, held);
    place.replaceChildren(notTaken(fileTaken, name, `The page still shows “${now.book.fileName}”.`));
  });
  desk.hold = (written) => {
    held = written;
  };
  Object.defineProperty(desk, "value", { get: () => now });
  show();
  return desk;
}
