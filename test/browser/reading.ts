import type { Page } from "playwright-core";

/** A thing on a page as the browser tells it to a screen reader. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  /** What a slider says in place of its number. */
  readonly valueText: string;
  readonly level: number;
  /** The roles of what it stands in, the nearest first. */
  readonly within: readonly string[];
}

interface TreeNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: string };
  readonly name?: { readonly value?: string };
  readonly description?: { readonly value?: string };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly childIds?: readonly string[];
}

/** All that a page tells, in the order in which it is read. */
export async function toldBy(page: Page): Promise<readonly Told[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send("Accessibility.getFullAXTree")) as { nodes: readonly TreeNode[] };
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const told: Told[] = [];
  const tell = (node: TreeNode, within: readonly string[]): void => {
    const role = node.role?.value ?? "";
    const isTold = !node.ignored && role !== "InlineTextBox";
    if (isTold) {
      const property = (name: string): unknown => node.properties?.find((one) => one.name === name)?.value.value;
      told.push({
        ...{ role, within, name: tidy(node.name?.value), description: tidy(node.description?.value) },
        ...{ valueText: tidy(property("valuetext")), level: Number(property("level") ?? 0) },
      });
    }
    for (const id of node.childIds ?? []) {
      const child = byId.get(id);
      if (child) tell(child, isTold ? [role, ...within] : within);
    }
  };
  const [root] = nodes;
  if (root) tell(root, []);
  return told;
}

const tidy = (value: unknown): string => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "");

const CONTROLS = [
  "button",
  "link",
  "combobox",
  "textbox",
  "searchbox",
  "slider",
  "radio",
  "checkbox",
  "tab",
  "spinbutton",
];
const NAMED = [
  ...CONTROLS,
  "DisclosureTriangle",
  "img",
  "image",
  "region",
  "form",
  "navigation",
  "grid",
  "table",
  "tabpanel",
  "tablist",
];

export const isControl = ({ role }: Told): boolean => CONTROLS.includes(role);

/** What would be read badly, a line each: things without a name, or with the same words twice; headings that skip a level. */
export function badlyTold(told: readonly Told[]): readonly string[] {
  const faults: string[] = [];
  let level = 0;
  for (const one of told) {
    const { role, name, description, valueText } = one;
    const where = `${role} "${name.slice(0, 80)}"`;
    if (NAMED.includes(role) && name === "")
      faults.push(`${role} in ${one.within.slice(0, 3).join(" in ")} has no name`);
    if (description !== "" && name.includes(description)) faults.push(`${where} is described by its own name`);
    if (NAMED.includes(role) && repeatsItself(name)) faults.push(`${where} says the same twice: ${name}`);
    if (role === "slider" && !/[a-z%£]/i.test(valueText))
      faults.push(`${where} has a value without its unit: "${valueText}"`);
    if (role !== "heading") continue;
    if (one.level > level + 1) faults.push(`${where} is of level ${one.level} after one of level ${level}`);
    level = one.level;
  }
  return faults;
}

/** Whether a name has a sentence, or all of itself, twice. */
function repeatsItself(name: string): boolean {
  const sentences = name
    .split(". ")
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length > 12);
  return new Set(sentences).size < sentences.length;
}
