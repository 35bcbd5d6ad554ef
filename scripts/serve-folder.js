import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";

const HERE = "127.0.0.1";

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/**
 * What a page may do in a browser: run the scripts that come with it, and hold pictures that it made. It may send nothing, fetch nothing,
 * open nothing, and stand in no other page. Styles stand in elements too, as pictures are drawn with them.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  // The page of one plan makes its worker itself.
  "worker-src blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const headers = {
  "content-security-policy": policy,
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "cache-control": "no-cache",
};

/**
 * Serves the files of a folder to this machine alone, on a free port: those that are there now, each under its own name and nothing else.
 * A request by another name of this machine is refused, so that no page from elsewhere can reach them under a name of its own.
 *
 * @param {string} folder
 * @param {{ readonly except?: string }} [how] - a folder in it that is not served
 * @returns {Promise<{ readonly address: string, close(): Promise<void> }>}
 */
export async function serveFolder(folder, { except } = {}) {
  const files = filesOf(folder, except === undefined ? [] : [join(folder, except)]);
  /** @type {ReadonlySet<string | undefined>} */
  let names = new Set();
  const server = createServer(async ({ method = "", url = "", headers: asked }, response) => {
    const answer = (/** @type {number} */ status, more = {}, /** @type {Buffer | undefined} */ bytes = undefined) =>
      response.writeHead(status, { ...headers, "content-length": bytes?.length ?? 0, ...more }).end(bytes);
    if (!names.has(asked.host)) return answer(421);
    if (method !== "GET" && method !== "HEAD") return answer(405, { allow: "GET, HEAD" });
    const [path = ""] = url.split("?");
    const file = files.get(path === "/" ? "/index.html" : path);
    const bytes = file && (await readFile(file).catch(() => undefined));
    if (file === undefined || bytes === undefined) return answer(404);
    return answer(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }, bytes);
  });
  await new Promise((ready, failed) => server.once("error", failed).listen(0, HERE, () => ready(undefined)));
  const place = server.address();
  const port = typeof place === "object" && place !== null ? place.port : 0;
  names = new Set([HERE, "localhost"].map((name) => `${name}:${port}`));
  return {
    address: `http://${HERE}:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {readonly string[]} except - folders
 * @returns {ReadonlyMap<string, string>} each file's path in an address, and on the disk; what links lead to is left out
 */
function filesOf(folder, except) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !except.includes(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [`/${encodeURI(relative(folder, file).replaceAll(sep, "/"))}`, file]));
}
