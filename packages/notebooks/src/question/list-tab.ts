import { writePlan } from "@outturn/core";
import { readCsv } from "@outturn/core/csv";
import type { Book, ListMappingSpec } from "@outturn/core/lists";
import { html } from "htl";
import { establishmentList } from "../examples.ts";
import { type GivenBeside, openedList } from "../lists/opened-list.ts";
import { answerPlace } from "../shown/answer.ts";
import type { Desk, Tab } from "../state/desk.ts";
import { type Cell, mountCells, values } from "./mount-cells.ts";

/** The tab in which a list becomes the posts of a plan, and what it is given. */
export interface ListTab {
  readonly tab: Tab;
  takeList(book: Book): void;
  /** Says whether there is a list to which it can be put. */
  takeMapping(written: ListMappingSpec, name: string): boolean;
}

/** A list that is being brought in, and what of it was said. */
interface Bringing {
  readonly book: Book;
  readonly beside: GivenBeside;
  readonly said?: ListMappingSpec;
}

/** The tab that makes a plan of a list: the cells of the page of lists, with the list that was opened on this one. */
export function listTab(cells: readonly Cell[]): ListTab {
  let now: Bringing | undefined;
  const listeners = new Set<() => void>();
  const take = (next: Bringing): void => {
    now = next;
    for (const listener of [...listeners]) listener();
  };
  const takeList = (book: Book): void => take({ book, beside: {} });
  const takeMapping = (written: ListMappingSpec, name: string): boolean => {
    if (now === undefined) return false;
    take({ book: now.book, beside: { ...now.beside, mapping: { name, written } } });
    return true;
  };
  const mount = (panel: HTMLElement, desk: Desk): (() => void) => {
    let unmount = (): void => {};
    let shown: Book | undefined;
    const show = (): void => {
      if (now === undefined || now.book === shown) return;
      shown = now.book;
      unmount();
      unmount = mountList(panel, desk);
    };
    const example = html`<button type="button" class="govuk-button govuk-button--secondary">See it with an example</button>`;
    example.addEventListener("click", () => takeList(exampleBook()));
    panel.replaceChildren(
      html`<h2 class="govuk-heading-l">Bring in a list</h2>`,
      html`<p class="answer-first">Open an establishment, payroll or agency list: a CSV file or a workbook.</p>`,
      html`<p>It becomes the posts of a plan. Names of people and other things about persons are dropped as it is read.</p>`,
      example,
    );
    listeners.add(show);
    show();
    return () => {
      listeners.delete(show);
      unmount();
    };
  };
  const mountList = (panel: HTMLElement, desk: Desk): (() => void) => {
    const answer = answerPlace({ hear: desk.say });
    const place = html`<div class="list-cells"></div>`;
    const keep = html`<button type="button" class="govuk-button govuk-button--secondary">Take years, rates and funding of the plan on this page</button>`;
    keep.addEventListener("click", () => {
      const { name, good } = desk.now;
      if (now !== undefined) take({ ...now, beside: { ...now.beside, kept: { name, plan: good.written } } });
    });
    panel.replaceChildren(
      html`<h2 class="govuk-heading-l">Bring in a list: ${now!.book.fileName}</h2>`,
      answer,
      html`<div class="govuk-button-group">${keep}</div>`,
      place,
    );
    const use = (plan: Parameters<typeof writePlan>[0]): void => {
      desk.bring(`plan of ${now!.book.fileName}`, writePlan(plan) as unknown as Desk["now"]["draft"]);
      desk.open("funded");
    };
    const open = (): object => ({ ...openedList(now!.book, now!.beside, now!.said), use });
    const given = {
      open: () =>
        values((say: (value: unknown) => unknown) => {
          say(open());
          const hear = (): void => void say(open());
          listeners.add(hear);
          return () => listeners.delete(hear);
        }),
      answer: () => answer,
      desk: () => ({
        hold: (said: ListMappingSpec) => {
          if (now !== undefined) now = { ...now, said };
        },
      }),
    };
    return mountCells(cells, place, given, reportError);
  };
  return { tab: { id: "list", title: "Bring in a list", mount }, takeList, takeMapping };
}

const exampleBook = (): Book => readCsv(new TextEncoder().encode(establishmentList.text), establishmentList.name);
