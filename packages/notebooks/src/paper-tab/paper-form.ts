import type { MoneyRegister, PaperName, Report } from "@outturn/core/report";
import { html } from "htl";
import { type Choices, choice } from "../controls/choice.ts";
import { type Control, elementId } from "../controls/control.ts";
import type { Desk } from "../state/desk.ts";
import { movedOn } from "../state/moved.ts";
import { keepPaper, keptPaper } from "./kept-paper.ts";

export const ID = "paper";

export type TemplateChosen = PaperName | "own";

const TEMPLATES: Choices<TemplateChosen> = {
  finance: "Finance section",
  resources: "Resource implications",
  appendix: "Appendix: posts and funding",
  own: "One of your own",
};
const STATUS: Choices<Report["status"]> = { draft: "Draft", final: "Final" };
const READERS: Choices<"public" | "exempt"> = { public: "The public", exempt: "Exempt: members and officers only" };
const REGISTERS: Choices<MoneyRegister> = { committee: "£628k", web: "£628,000" };

/** What a paper is to be, as its reader sets it. */
export interface PaperForm {
  readonly element: HTMLElement;
  readonly template: TemplateChosen;
  readonly status: Report["status"];
  readonly exempt: boolean;
  /** Shows what is chosen: it goes back with the plan, and comes with an address. */
  follow(): void;
}

/**
 * The form of a paper. What it is goes into the address; how the council writes is kept beside, with its settings.
 *
 * @param changed - hears that something is kept that does not stand in the address
 */
export function paperForm(desk: Desk, changed: () => void): PaperForm {
  const template = choice("Which paper", TEMPLATES, "finance");
  const status = choice("What it is", STATUS, "draft");
  const readers = choice("Who reads it", READERS, "public");
  const register = choice("How money is written", REGISTERS, "committee");
  const addressed: { readonly [name: string]: Control<string> } = { template, status, readers };
  const id = elementId("as-at");
  const day = html`<input class="govuk-input govuk-input--width-10" type="date" id=${id}>` as HTMLInputElement;
  const keepSettings = (): void => {
    const { asAt: _, register: __, ...others } = keptPaper(desk).settings;
    const settings = {
      ...others,
      ...(day.value !== "" && { asAt: day.value }),
      ...(register.value !== "committee" && { register: register.value }),
    };
    keepPaper(desk, { settings });
    changed();
  };
  for (const [name, control] of Object.entries(addressed))
    control.element.addEventListener("input", () =>
      desk.move(ID, name, control.value === control.start ? undefined : control.value),
    );
  register.element.addEventListener("input", keepSettings);
  day.addEventListener("change", keepSettings);
  const element = html`<form class="controls paper-form" aria-label="The paper">
    ${template.element}${status.element}${readers.element}${register.element}
    <div class="govuk-form-group control"><label class="govuk-label" for=${id}>Day of its figures, if not the plan's</label>${day}</div>
  </form>`;
  element.addEventListener("submit", (event) => event.preventDefault());
  return {
    element,
    get template() {
      return template.value;
    },
    get status() {
      return status.value;
    },
    get exempt() {
      return readers.value === "exempt";
    },
    follow: () => {
      const moved = new Map(Object.entries(movedOn(desk.now, ID)));
      for (const [name, control] of Object.entries(addressed))
        control.set(control.fromText(moved.get(name) ?? control.start) ?? control.start);
      const { settings } = keptPaper(desk);
      register.set(settings.register === "web" ? "web" : "committee");
      day.value = typeof settings.asAt === "string" ? settings.asAt : "";
    },
  };
}
