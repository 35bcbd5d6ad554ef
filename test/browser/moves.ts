import type { Locator, Page } from "playwright-core";
import { settled } from "./settled.ts";

/** A control that stands on a page. */
export interface FoundControl {
  readonly label: string;
  readonly kind: "slider" | "choice";
  /** Its part of the page. */
  readonly place: Locator;
}

/** Every control in sight on a page, in order. A kind that is not known here is an error: it would go untested. */
export async function controlsOf(page: Page): Promise<readonly FoundControl[]> {
  const places = await page.locator("form.controls .control").all();
  const found: FoundControl[] = [];
  for (const place of places) {
    if (!(await place.isVisible())) continue;
    const label = (await place.locator("legend, label").first().innerText()).trim();
    if ((await place.locator("input[type=range]").count()) === 1) found.push({ label, kind: "slider", place });
    else if ((await place.locator("input[type=radio]").count()) > 1) found.push({ label, kind: "choice", place });
    else throw new Error(`The control "${label}" is of a kind that is not tested.`);
  }
  return found;
}

/** What a control is put to. */
export const putTo = ({ kind, place }: FoundControl): Promise<string> =>
  place.locator(kind === "slider" ? "input[type=range]" : "input:checked").inputValue();

/** Moves a control to another value with the mouse: a slider to a place on its track, a choice to its last name not chosen. */
export async function moveByMouse(page: Page, { kind, place }: FoundControl): Promise<void> {
  if (kind === "choice") {
    await place.locator("input:not(:checked) + label").last().click();
  } else {
    const range = place.locator("input[type=range]");
    await range.scrollIntoViewIfNeeded();
    const box = (await range.boundingBox())!;
    const { min, max, value } = await range.evaluate((one: HTMLInputElement) => ({
      min: one.min,
      max: one.max,
      value: one.value,
    }));
    const share = (Number(value) - Number(min)) / (Number(max) - Number(min));
    await page.mouse.click(box.x + box.width * (share > 0.5 ? 0.25 : 0.75), box.y + box.height / 2);
  }
  await settled(page);
}

/** Moves a control one step from where it stands with the keys alone. */
export async function moveByKeys(page: Page, { kind, place }: FoundControl): Promise<void> {
  const range = place.locator("input[type=range]");
  if (kind === "choice") await place.locator("input:checked").focus();
  else await range.focus();
  const atEnd = kind === "slider" && (await range.evaluate((one: HTMLInputElement) => one.value === one.max));
  await page.keyboard.press(atEnd ? "ArrowLeft" : "ArrowRight");
  await settled(page);
}
