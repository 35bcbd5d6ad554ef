import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { type Given, textFile } from "./hand.ts";
import { inRepository } from "./visit.ts";

const folder = inRepository("examples", "establishment");
export const list: Given = { name: "establishment.xlsx", bytes: readFileSync(join(folder, "establishment.xlsx")) };
const answers = readFileSync(join(folder, "mappings", "establishment.yaml"), "utf8").split("\n");
/** How the list is read, but for two answers that only its reader can give. */
export const mapping = textFile(
  "establishment.yaml",
  answers.filter((line) => !/^(?:repeats|vacantStart):/.test(line)).join("\n"),
);
/** The plan that comes of it with both. */
export const example = join(folder, "plan.yaml");

/** As a spreadsheet copies five rows. One day does not exist. */
export const FIVE_POSTS = [
  "Title\tTeam\tPay: salary\tStart\tCount",
  "Edge of care lead\tEdge of care\t£52k\t01/04/2027\t1",
  "Edge of care worker\tEdge of care\t38,220\t1 May 2027\t4",
  "Family group coordinator\tEdge of care\t35,412\t31/04/2027\t2",
  "Contact supervisor\tEdge of care\t27254\t2027-04-01\t3",
  "Data analyst\tQuality\t£33,699\t01/09/2027\t1",
].join("\r\n");

/** Copies a text in another window, as somebody does who copies rows in a spreadsheet. */
export async function copyElsewhere(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent("<textarea></textarea>");
  await other.locator("textarea").fill(text);
  await other.keyboard.press("Control+a");
  await other.keyboard.press("Control+c");
  await other.close();
  await page.bringToFront();
}
