import { expect, test } from "vitest";
import { takeListFile } from "./take-list.ts";

test("a mapping is known by what it says, and a list is none", async () => {
  const take = (name: string, text: string) => takeListFile(new File([text], name));
  const mapping = "list: payroll\ncolumns: { salary: Basic pay }\n";
  expect(await take("mapping.yaml", mapping)).toEqual({
    is: "mapping",
    written: { list: "payroll", columns: { salary: "Basic pay" } },
  });
  expect((await take("mapping.yaml", mapping.replace("payroll", "wages"))).is).toBe("issues");
  expect((await take("mapping.json", '{ "list": "payroll", "columns": { "salary": "Pay", "fte": "FTE" } }')).is).toBe(
    "mapping",
  );
  expect((await take("list.csv", "Post No,Job title,FTE\nP1,Planner,1\n")).is).toBe("list");
});
