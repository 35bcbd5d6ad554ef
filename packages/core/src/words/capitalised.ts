/**
 * A text that starts a sentence.
 *
 * @example capitalised("every post") // => "Every post"
 */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
