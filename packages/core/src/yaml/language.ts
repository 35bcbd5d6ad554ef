/** Whether a text is to be read as JSON: by the ending of its name, else by how it begins. */
export function isJson(text: string, name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return false;
  if (/\.json$/i.test(name)) return true;
  return /^\s*[{[]\s*(?:"|[}\]])/.test(text);
}

/** The text after a byte order mark. */
export const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);
