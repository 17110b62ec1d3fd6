import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** guides/personas, seen from backend/src/models and from backend/dist/models alike. */
const FOLDER = resolve(import.meta.dirname, '../../../guides/personas');

/**
 * The rules a model speaks by, read when they are needed so that an edit counts at once.
 * Throws when the file is missing: a model without its rules must not speak.
 */
export async function readPersona(name: 'coach' | 'seller' | 'intent', language: 'en' | 'fr'): Promise<string> {
  return readFile(join(FOLDER, `${name}.${language}.md`), 'utf8');
}
