import type * as z from "zod";
import { chooseOne, type Finding, heldAt, missing, notOneOf, ownProperty, wrongKind } from "../../issues/index.ts";

export type ZodIssue = z.core.$ZodIssue;
export type ZodUnion = Extract<ZodIssue, { code: "invalid_union" }>;

/** What is wrong with the form that was meant, where that is plain; otherwise what to say of all the forms together. */
export function meantForm(issue: ZodUnion): readonly ZodIssue[] | Finding {
  const forms = formsOf(issue.errors);
  if (forms.length === 0) return inNoForm(issue);
  const meant = plainly(forms);
  if (meant) return meant;
  const ways = issue.message.split("; ");
  const given = Object.keys(issue.input as object);
  return chooseOne("This", ways, given);
}

/** Of several forms, the one that was meant, where that is plain. */
export function formMeant({ _zod: { def } }: z.core.$ZodUnion, writtenValue: unknown): z.core.$ZodType | undefined {
  if ("discriminator" in def) {
    const discriminator = def.discriminator as string;
    const name = heldAt(writtenValue, discriminator) as z.core.util.Primitive;
    return def.options.find((form) => ownProperty(form._zod.propValues ?? {}, discriminator)?.has(name));
  }
  const errors = def.options.map(
    (form) => (form as z.ZodType).safeParse(writtenValue, { reportInput: true }).error!.issues,
  );
  const meant = plainly(formsOf(errors));
  return meant && def.options[errors.indexOf(meant as ZodIssue[])];
}

type Forms = readonly (readonly ZodIssue[])[];

const plainly = (forms: Forms): readonly ZodIssue[] | undefined =>
  onlyForm(forms) ??
  onlyForm(forms.filter((errors) => !lacks(errors))) ??
  onlyForm(fewest(forms, (errors) => keysIn(errors).length));

/** Keys that no form has, and those that any form has. */
export function strangers(issue: ZodUnion): { readonly keys: readonly string[]; readonly known: readonly string[] } {
  const forms = formsOf(issue.errors);
  const inEach = forms.map((errors) => new Set(keysIn(errors)));
  const keys = [...(inEach[0] ?? [])].filter((fieldKey) => inEach.every((unknownKeys) => unknownKeys.has(fieldKey)));
  return { keys, known: [...new Set(forms.flatMap(knownIn))] };
}

/** The forms of which what was written is the right kind of thing: a mapping for a mapping, a list for a list. */
const formsOf = (every: Forms): Forms => every.filter((errors) => errors.length > 0 && !errors.some(isOfTheWhole));

const isOfTheWhole = (issue: ZodIssue): boolean =>
  issue.path.length === 0 &&
  issue.code !== "custom" &&
  issue.code !== "unrecognized_keys" &&
  issue.code !== "too_small";

function inNoForm(issue: ZodUnion): Finding {
  const groupedBy = "discriminator" in issue ? (issue.discriminator as string) : undefined;
  if (groupedBy !== undefined) return byName(issue, groupedBy);
  const words = issue.errors
    .flat()
    .flatMap((eachIssue) => (eachIssue.code === "invalid_value" ? eachIssue.values.map(String) : []));
  return typeof issue.input === "string" && words.length > 1
    ? { ...notOneOf(issue.input, words), mend: `Write ${issue.message}.` }
    : wrongKind(issue.input, issue.message);
}

/** A mapping whose kind is named by one of its keys: the name is not there, or is none of those known. */
function byName({ input, message }: ZodUnion, fieldKey: string): Finding {
  const name = heldAt(input, fieldKey);
  return name === undefined ? missing(fieldKey, `one of ${message}`) : notOneOf(name, message.split(", "));
}

const onlyForm = <Form>(forms: readonly Form[]): Form | undefined => (forms.length === 1 ? forms[0] : undefined);

const lacks = (errors: readonly ZodIssue[]): boolean =>
  errors.some((issue) => issue.input === undefined && issue.path.length === 1);

const keysIn = (errors: readonly ZodIssue[]): readonly string[] =>
  errors.flatMap((issue) => (issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.keys : []));

const knownIn = (errors: readonly ZodIssue[]): readonly string[] =>
  errors.flatMap((issue) =>
    issue.code === "unrecognized_keys" && issue.path.length === 0 ? issue.message.split(", ") : [],
  );

function fewest<Form>(forms: readonly Form[], measure: (form: Form) => number): readonly Form[] {
  const smallest = Math.min(...forms.map(measure));
  return forms.filter((form) => measure(form) === smallest);
}
