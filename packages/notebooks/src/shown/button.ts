/** How a button looks, as GOV.UK names it. */
export type ButtonLook = "first" | "secondary" | "link";

const LOOKS: { readonly [look in ButtonLook]: string } = {
  first: "govuk-button",
  secondary: "govuk-button govuk-button--secondary",
  link: "link-button",
};

/**
 * A button. What it says stays text, and what it does is listened for: nothing of it is an attribute that runs.
 *
 * @param name - what it is called where its words alone do not say it; it holds them
 */
export function button(
  words: string,
  press: () => void,
  look: ButtonLook = "secondary",
  name?: string,
): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.className = LOOKS[look];
  element.textContent = words;
  if (name !== undefined) element.setAttribute("aria-label", name);
  element.addEventListener("click", press);
  return element;
}
