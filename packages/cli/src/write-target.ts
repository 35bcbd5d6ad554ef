import {
  accessSync,
  type BigIntStats,
  constants,
  fstatSync,
  lstatSync,
  readlinkSync,
  realpathSync,
  statSync,
} from "node:fs";
import { dirname, isAbsolute, join } from "node:path";
import { earlierFile } from "./earlier-file.ts";
import { Outside, WrongUsage } from "./failure.ts";
import { whyNotWritten } from "./why-not.ts";

/** What a file may be written over. */
export interface Writing {
  /** Files that the command reads, which are never written over; `-` is standard input. */
  readonly reads?: readonly (string | undefined)[];
  /** Whether a file that is there may be written over. */
  readonly force?: boolean | undefined;
  /** What to do where a file is there, when it may not be written over. */
  readonly instead?: string;
}

/** What stands where something is to be written, with links followed to their end. */
export type Target =
  | { readonly is: "new"; readonly path: string }
  | { readonly is: "file"; readonly path: string; readonly stats: BigIntStats; readonly was: string }
  | { readonly is: "stream"; readonly path: string };

/** As many links as Linux follows. */
const MOST_LINKS = 40;

const ANYBODY_WRITES = 0o222n;

/**
 * What stands at a path, where it may be written: nothing, a file that may be written over, or a pipe or terminal, which takes what is
 * written.
 *
 * @throws WrongUsage when it is a file that the command reads, by whatever name
 * @throws Outside when it may not be written: it is there already, may not be changed, or is nothing that takes a file's bytes
 */
export function targetAt(path: string, { reads = [], force = false, instead = FORCE }: Writing): Target {
  try {
    if (path === "") throw new WrongUsage("the file to write has no name.");
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (stats === undefined) return { is: "new", path: behindLinks(path) };
    if (reads.some((readResult) => readResult !== undefined && isSame(stats, readResult)))
      throw new WrongUsage(`${path}: the command reads this file, and never writes over it. Name another file.`);
    if (stats.isFIFO() || stats.isCharacterDevice()) return { is: "stream", path };
    if (!stats.isFile()) throw new Outside(`${path}: ${whatItIs(stats)}`);
    const real = realpathSync(path);
    const was = earlierFile(real);
    if (!force) throw new Outside(`${path}: it is there already: ${was}. ${instead}`);
    // A disk lets the system's own user write what is marked as not to be written.
    if ((stats.mode & ANYBODY_WRITES) === 0n) throw new Outside(`${path}: it is marked as not to be changed.`);
    accessSync(real, constants.W_OK);
    return { is: "file", path: real, stats, was };
  } catch (error) {
    if (error instanceof Outside || error instanceof WrongUsage) throw error;
    throw new Outside(`${path}: ${whyNotWritten(error)}`);
  }
}

const FORCE = "Name another file, or give --force to write over it.";

/** Whether something is the file at a path, which may have another name: a link, or one of several names on the disk. */
function isSame({ dev, ino }: BigIntStats, path: string): boolean {
  const readResult =
    path === "-" ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true, throwIfNoEntry: false });
  return readResult !== undefined && readResult.dev === dev && readResult.ino === ino;
}

function whatItIs(stats: BigIntStats): string {
  if (stats.isDirectory()) return "it is a folder, not a file.";
  if (stats.isSocket()) return "it is a socket of a program, not a file.";
  return "it is a disk, not a file.";
}

/** The name that a link which leads nowhere leads to; a name that is no link is itself. */
function behindLinks(path: string): string {
  let target = path;
  for (let links = 0; links < MOST_LINKS; links += 1) {
    if (!lstatSync(target, { throwIfNoEntry: false })?.isSymbolicLink()) return target;
    const next = readlinkSync(target);
    target = isAbsolute(next) ? next : join(realpathSync(dirname(target)), next);
  }
  throw Object.assign(new Error("too many links"), { code: "ELOOP" });
}
