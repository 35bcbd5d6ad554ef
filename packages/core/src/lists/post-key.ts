/**
 * A post number as post numbers are compared: capital or small letters and leading zeros, which spreadsheets lose, make no other post.
 *
 * @example postKey("00A17") // => "a17"
 */
export const postKey = (postNumber: string): string => postNumber.toLowerCase().replace(/^0+(?=.)/, "");
