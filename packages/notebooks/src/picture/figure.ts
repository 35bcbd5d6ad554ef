import { tableCsv } from "@outturn/core/csv";
import type { MoneyShown } from "@outturn/core/tables";
import { html } from "htl";
import { partFileName, saveFile } from "../save/save-file.ts";
import { type Explains, type TableOptions, tableOf } from "../shown/table.ts";
import { unbroken } from "../shown/unbroken.ts";
import { knowsGrounds, onEitherGround } from "./either-ground.ts";
import type { Picture } from "./picture.ts";
import { pngBlob, svgText } from "./picture-file.ts";
import { type PlanNamed, pictureFoot } from "./picture-foot.ts";

export interface FigureOptions {
  /** Of the page's text, as `width` is in a cell. */
  readonly width: number;
  /** Whether the reader has asked for a dark page, as `dark` is in a cell. */
  readonly dark: boolean;
  /** The plan: the names of saved files begin with its title, and saved pictures say what they are of. */
  readonly plan?: PlanNamed;
  /** How the table shows its sums; default whole pounds. */
  readonly money?: MoneyShown;
  /** Whether the table is in sight or has to be opened; default folded. */
  readonly table?: "shown" | "folded";
  /** The plan that the figures of the table are of: each can be opened, where the page opens figures. */
  readonly explains?: Explains;
}

/** Tables that a reader has opened or closed stay so when a control draws the figure anew. By the place of the figure on the page. */
const folds = new Map<string, boolean>();

/**
 * A picture with its title, its text for those who do not see it, its table, and the means to save each. The picture is as wide as
 * the page lets it be.
 *
 * @param name - what the figure is called on its page, the same each time it is drawn
 */
export async function figure(
  name: string,
  picture: Picture,
  { width, dark, plan, table = "folded", ...tableOptions }: FigureOptions,
): Promise<HTMLElement> {
  const room = { width: Math.max(240, Math.floor(width)), titled: false };
  const svg = knowsGrounds()
    ? onEitherGround(await picture.draw({ ...room, scheme: "light" }))
    : await picture.draw({ ...room, scheme: dark ? "dark" : "light" });
  const { title, alt } = picture;
  const foot = plan === undefined ? "" : pictureFoot(plan);
  const save = (ending: string, type: string, content: () => string | Blob | Promise<string | Blob>) => async () =>
    saveFile(partFileName(plan?.title ?? "", name, ending), await content(), type);
  const button = (wording: string, onclick: () => void): HTMLElement =>
    html`<button type="button" class="govuk-button govuk-button--secondary" onclick=${onclick}>${wording}<span class="govuk-visually-hidden">: ${title}</span></button>`;
  return html`<figure class="picture">
    <figcaption class="picture-title"><h2 class="govuk-heading-m">${unbroken(title)}</h2></figcaption>
    <div class="picture-drawing">${named(svg, beside(title, alt))}</div>
    ${table === "shown" ? tableOf(picture.table, { ...tableOptions, saves: false }) : folded(name, picture, tableOptions)}
    <div class="govuk-button-group picture-saves">
      ${button(
        "Save picture (SVG)",
        save("svg", "image/svg+xml", () => svgText(picture, foot)),
      )}
      ${button(
        "Save picture (PNG)",
        save("png", "image/png", () => pngBlob(picture, foot)),
      )}
      ${button(
        "Save figures (CSV)",
        save("csv", "text/csv", () => tableCsv(picture.table)),
      )}
    </div>
  </figure>`;
}

/** The text of a picture whose title stands above it, and is not said again. */
const beside = (title: string, alt: string): string => alt.replace(`${title}. `, () => "");

/** One picture with one text: its parts have no names of their own for a screen reader to read out one by one. */
function named(svg: SVGSVGElement, alternativeText: string): SVGSVGElement {
  for (const part of svg.querySelectorAll("[aria-label], [aria-description], [aria-roledescription], [role]")) {
    for (const name of ["aria-label", "aria-description", "aria-roledescription", "role"]) part.removeAttribute(name);
  }
  // A title inside would be shown as a tip over the whole picture.
  for (const part of svg.querySelectorAll(":scope > title, :scope > desc")) part.remove();
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", alternativeText);
  return svg;
}

function folded(name: string, { table }: Picture, options: TableOptions): HTMLElement {
  const element = html`<details class="govuk-details picture-table" open=${folds.get(name) ?? false}>
    <summary class="govuk-details__summary"><span class="govuk-details__summary-text">The figures as a table</span></summary>
    <div class="govuk-details__text">${tableOf(table, { ...options, saves: false })}</div>
  </details>` as HTMLDetailsElement;
  element.addEventListener("toggle", () => folds.set(name, element.open));
  return element;
}
