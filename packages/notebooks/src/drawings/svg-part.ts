/** An element of a drawing, with its attributes. */
export function svgPart(
  document: Document,
  name: string,
  attributes: { readonly [name: string]: string | number },
): SVGElement {
  const part = document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
  for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, String(value));
  return part;
}
