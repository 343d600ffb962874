import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

/** A rebuilt file must be seen at the next reload, and a test must never see the one before. */
const HEADERS = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' };

/**
 * The value of `Content-Type` for a file, by its name.
 *
 * @param {string} path
 * @returns {string}
 */
export function contentType(path) {
  return TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';
}

/**
 * Finds the file that an address names inside a folder.
 *
 * @param {string} folder absolute
 * @param {string} address the undecoded part of the request's path after the folder's own prefix
 * @returns {string | null} an absolute path inside `folder`, or `null` when the address leads out of it or is malformed
 */
export function fileInside(folder, address) {
  let name;
  try {
    name = decodeURIComponent(address);
  } catch {
    return null;
  }
  if (name.includes('\0') || name.includes('\\')) return null;
  const path = resolve(folder, join('.', name));
  return path.startsWith(resolve(folder) + sep) ? path : null;
}

/**
 * Answers with text.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {string} [type] the value of `Content-Type`
 */
export function sendText(response, status, text, type = 'text/plain; charset=utf-8') {
  const body = Buffer.from(text, 'utf8');
  response.writeHead(status, { ...HEADERS, 'Content-Type': type, 'Content-Length': body.length });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

/**
 * Answers with a file, or with 404.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string | null} path absolute
 */
export async function sendFile(response, path) {
  const found = path === null ? null : await stat(path).catch(() => null);
  if (path === null || found === null || !found.isFile()) {
    sendText(response, 404, 'Not found\n');
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': contentType(path), 'Content-Length': found.size });
  if (response.req.method === 'HEAD') response.end();
  // The browser may well go away in the middle of a file; that is no fault of the server's.
  else await pipeline(createReadStream(path), response).catch(() => response.destroy());
}
