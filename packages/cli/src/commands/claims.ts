import { forecast, VERSION } from "@outturn/core";
import { type CheckedClaims, type ClaimTest, checkClaims } from "@outturn/core/claims";
import { namedTables } from "@outturn/core/tables";
import { draftFormOf } from "../draft-form.ts";
import { WrongUsage } from "../failure.ts";
import { type AnswerChoices, giveAnswer } from "../give-answer.ts";
import { claimsPage, claimsTable } from "../pages/claims-page.ts";
import { readPlanFile } from "../plan-file.ts";
import { paperInBytes, planInBytes } from "../plan-in-file.ts";

/** `outturn claims FILE`: a plan with claims, a file of claims or an officer's own paper, with or without a plan to hold them to. */
export async function claims(path: string, choices: AnswerChoices & { readonly plan?: string }): Promise<void> {
  const { plan: planPath } = choices;
  const form = draftFormOf(path);
  if (form !== undefined) return (await import("./claims-of-draft.ts")).claimsOfDraft(path, form, choices);
  const { bytes, name } = await readPlanFile(path);
  const paper = await paperInBytes(bytes, name);
  const plan = planPath === undefined ? paper.plan : await planAt(planPath);
  if (paper.claims.length === 0)
    throw new WrongUsage(
      `${name} has no claims. List them under "claims:", or in a workbook on the sheet Claims, such as "7 months in 2024/25".`,
    );
  const checked = checkClaims(paper.claims, plan);
  const eachForecast = plan && forecast(plan);
  await giveAnswer(
    {
      tables: () => namedTables("claims", claimsTable(checked)),
      page: (sheet) => claimsPage(checked, { title: paper.title, of: eachForecast }, sheet),
      json: () => ({
        ...(paper.title !== undefined && { paper: paper.title }),
        ...numbered(checked),
        ...(eachForecast && {
          plan: { title: eachForecast.title, scenario: eachForecast.scenario },
          fingerprint: eachForecast.fingerprint,
        }),
        version: VERSION,
      }),
    },
    choices,
    [path, planPath],
  );
}

async function planAt(path: string) {
  const { bytes, name } = await readPlanFile(path);
  return (await planInBytes(bytes, name)).plan;
}

/** Claims are numbered from 1, as the page does. */
function numbered({ claims, tests, faults, notes }: CheckedClaims) {
  const test = ({ of, wouldBe, ...remaining }: ClaimTest) => ({
    claims: of.map((claimIndex) => claimIndex + 1),
    ...remaining,
    ...(wouldBe && { wouldBe: wouldBe.map(({ claim, value }) => ({ claim: claim + 1, value })) }),
  });
  return {
    claims: claims.map((claim, claimIndex) => ({ claim: claimIndex + 1, ...claim })),
    tests: tests.map(test),
    faults: faults.map((fault) => ({
      claims: fault.claims.map((claimIndex) => claimIndex + 1),
      ...(fault.slip !== undefined && { slip: fault.slip + 1 }),
      says: fault.says,
      tests: fault.tests.map(test),
    })),
    notes,
  };
}
