import type { Entry } from './entry.js';
import { inOrder } from './store.js';
import { entryOf, Invalid, type Fault } from './validate.js';

/** The version of the files that are written, and the newest that is read. See `log.schema.json`. */
export const formatVersion = 1;

/**
 * Why a file cannot be imported: `syntax`, it is not JSON; `format`, it is not one of ours; `newer`, a newer version of
 * the library wrote it; or something at a place in it is `missing`, `wrong` or, for a session, without start or end.
 */
export type ImportFault = 'syntax' | 'format' | 'newer' | Fault;

/** A file cannot be imported. `place` says where, as a JSON pointer; the whole file is an empty one. */
export class ImportError extends Error {
  constructor(
    readonly reason: ImportFault,
    readonly place: string,
  ) {
    super(`Import: ${reason} at "${place}"`);
  }
}

/** Entries as a file that any device with this library can read again. */
export function toJson(entries: readonly Entry[], now = Date.now()): string {
  return `${JSON.stringify({ format: 'lactation-elements', version: formatVersion, exported: new Date(now).toISOString(), entries: inOrder(entries) }, undefined, 1)}\n`;
}

/** The entries of such a file: all of them, or an error. Fields that it does not know are left out. @throws ImportError */
export function fromJson(text: string): { readonly entries: readonly Entry[] } {
  const file = parsed(text);
  if (typeof file !== 'object' || file === null) throw new ImportError('format', '');
  const { format, version, entries } = file as Readonly<Record<string, unknown>>;
  if (format !== 'lactation-elements') throw new ImportError('format', '/format');
  if (!Number.isInteger(version) || (version as number) < 1) throw new ImportError('format', '/version');
  if ((version as number) > formatVersion) throw new ImportError('newer', '/version');
  if (!Array.isArray(entries)) throw new ImportError(entries === undefined ? 'missing' : 'wrong', '/entries');
  return { entries: entries.map((entry, index) => gated(entry, `/entries/${index}`)) };
}

function gated(entry: unknown, place: string): Entry {
  try {
    return entryOf(entry, place);
  } catch (error) {
    if (error instanceof Invalid) throw new ImportError(error.reason, error.place);
    throw error;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new ImportError('syntax', '');
  }
}
