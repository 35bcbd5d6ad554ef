import type { Locate, Part, Path } from "../issues/index.ts";
import { isJson, withoutMark } from "./language.ts";
import { locateIn, placesOf } from "./place.ts";
import { readJson } from "./read-json.ts";
import { readYaml } from "./read-yaml.ts";

/**
 * Finds the places of a plan's text, for what is found wrong only after it was read: a control total that the forecast does not
 * meet. The text is gone through again when the first place is asked for.
 *
 * @param text - a text that `readPlanText` has read
 * @param name - the file as the user knows it
 * @returns what `forecast` takes as `locate`
 * @example locatePlanText("outturn: 1\ntitle: A plan", "plan.yaml")(["title"]) // => "plan.yaml:2:8"
 */
export function locatePlanText(text: string, name: string): (path: Path, part?: Part) => string | undefined {
  let locate: Locate | undefined;
  return (path, part = "value") => {
    if (!locate) {
      const body = withoutMark(text);
      const read = isJson(body, name) ? readJson(body) : readYaml(body);
      locate = locateIn(read.place(), placesOf(name, body));
    }
    return locate(path, part);
  };
}
