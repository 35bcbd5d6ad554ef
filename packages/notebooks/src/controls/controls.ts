import { html } from "htl";
import type { Control } from "./control.ts";
import { inAddress, type KeptControls } from "./kept-controls.ts";

/** The controls of a notebook, by the name that each has in a link. One that the plan has no use for is not there: undefined. */
export type Named = { readonly [name: string]: Control<never> | Control<string> | Control<number> | undefined };

/** What each of them is put to. */
export type ValuesOf<Of extends Named> = {
  readonly [name in keyof Of]:
    | (NonNullable<Of[name]> extends Control<infer Value> ? Value : never)
    | (undefined extends Of[name] ? undefined : never);
};

export type ControlsElement<Of extends Named> = HTMLFormElement & { readonly value: ValuesOf<Of> };

interface AnyControl extends Control<unknown> {}

/**
 * A notebook's controls as one form, whose value is what all of them are put to. What a reader has moved is kept where the page keeps
 * it, and followed there: in the address after the # where nothing else is said. The form says what is shown: the plan or the scenario,
 * and what was moved.
 */
export function controls<Of extends Named>(named: Of, kept: KeptControls = inAddress()): ControlsElement<Of> {
  const everything = Object.entries(named).filter(([, control]) => control) as unknown as readonly (readonly [
    string,
    AnyControl,
  ])[];
  const values = (): ValuesOf<Of> => Object.fromEntries(everything.map(([name, { value }]) => [name, value])) as never;
  const moved = () => everything.filter(([, { value, start }]) => value !== start);
  const shown = html`<strong></strong>`;
  const shownLine = html`<p class="controls-shown">Shown: ${shown}</p>`;
  const sayShown = (): void => {
    shownLine.hidden = moved().length === 0; // the plan, and its scenario, are said where they are chosen
    shown.textContent = [kept.title, ...moved().map(([, control]) => control.inWords(control.value))].join(" + ");
  };
  const follow = (): void => {
    const said = kept.read();
    for (const [name, control] of everything) {
      const text = said.get(name);
      control.set((text === undefined ? undefined : control.fromText(text)) ?? control.start);
    }
    sayShown();
  };
  const copied = html`<span class="control-said" role="status"></span>`;
  const copy = async (): Promise<void> => {
    copied.textContent = await navigator.clipboard.writeText(location.href).then(
      () => "Link copied.",
      () => "The link is the address of this page.",
    );
  };
  const form = html`<form class="controls" aria-label="What if" hidden=${everything.length === 0}>
    ${shownLine}
    ${everything.map(([, { element }]) => element)}
    <div class="govuk-button-group controls-buttons">
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${() => reset()}>Put all back</button>
      <button type="button" class="govuk-button govuk-button--secondary" onclick=${copy}>Copy a link to this question</button>
      ${copied}
    </div>
  </form>` as ControlsElement<Of>;
  const changed = (): boolean => form.dispatchEvent(new Event("input", { bubbles: true }));
  const reset = (): void => {
    for (const [, control] of everything) control.set(control.start);
    changed();
  };
  follow();
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", () => {
    copied.textContent = "";
    sayShown();
    kept.write(new Map(moved().map(([name, control]) => [name, control.asText(control.value)])));
  });
  const end = kept.watch(() => {
    if (!form.isConnected) return end();
    follow();
    changed();
  });
  Object.defineProperty(form, "value", { get: values });
  return form;
}
