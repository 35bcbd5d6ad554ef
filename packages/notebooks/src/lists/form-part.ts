/** A mapping as it is written, while a form fills it in. */
export interface Written {
  readonly [key: string]: unknown;
}

/** A control of the form that says one thing of a mapping. */
export interface FormPart {
  readonly element: HTMLElement;
  /** What it asks, as the summary of errors names it. */
  readonly label: string;
  /** What takes the focus when the summary leads here. */
  readonly inputId: string;
  /** The mapping with what stands in the control. */
  put(written: Written): Written;
  /** Whether something that is wrong at a path of the mapping is about it. */
  owns(path: string): boolean;
  /** What is wrong with the control as it stands, by itself; nothing where all is well. */
  fault(): string | undefined;
  /** Says what is wrong beside the control; nothing takes it away. */
  say(reason: string | undefined): void;
}

/** A mapping with one key put to a value, or without the key where there is none. */
export function withKey(written: Written, key: string, value: unknown): Written {
  const others = Object.entries(written).filter(([name]) => name !== key);
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

/** What stands under a key of its own. */
export const keyOf = (written: unknown, key: string): unknown =>
  typeof written === "object" && written !== null && Object.hasOwn(written, key)
    ? Object.getOwnPropertyDescriptor(written, key)?.value
    : undefined;

/** Whether a path is that of a key or of something inside it. */
export const isWithin = (path: string, key: string): boolean =>
  path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
