const whys = new Map<string, string>(
  Object.entries({
    ENOENT: "there is no such file or folder. Check its name, and the folder that you are in.",
    ENOTDIR: "part of its path is a file, not a folder.",
    EISDIR: "it is a folder, not a file.",
    EACCES: "you may not open it. Ask for the right to, or use a copy.",
    EPERM: "the system does not allow it.",
    EBUSY: "another program is using it. Close it there first.",
    EEXIST: "it is there already.",
    EROFS: "it is on a disk that cannot be written to.",
    ENOSPC: "the disk is full.",
    EDQUOT: "there is no room left for your files.",
    EFBIG: "it would be larger than a file may be here.",
    ENAMETOOLONG: "its name is too long.",
    ELOOP: "its links lead round in a circle.",
    ENXIO: "nothing reads from it.",
    EPIPE: "what read from it stopped before the end.",
  }),
);

const whysNotWritten = new Map<string, string>(
  Object.entries({
    EACCES: "you may not write there. Ask for the right to, or name another folder.",
    ENOENT: "there is no such folder. Make it first, or name another.",
  }),
);

/** Why the system refused to read a file, in words. */
export function whyNot(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return whys.get(code) ?? `it cannot be used (${code || message}).`;
}

/** Why the system refused to write a file, in words. */
export const whyNotWritten = (error: unknown): string =>
  whysNotWritten.get((error as NodeJS.ErrnoException).code ?? "") ?? whyNot(error);
