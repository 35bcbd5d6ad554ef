/** The name of a file as it is typed in a command: in double quotes where it has blanks or marks that would part it. */
export const inCommand = (fileName: string): string =>
  /^[\p{L}\p{N}_./\\:~-]+$/u.test(fileName) ? fileName : `"${fileName}"`;
