import { EmbeddedDatabase } from './embedded-database.ts';
import type { EmbeddedOptions } from './embedded-options.ts';

/**
 * Opens the embedded database in `root`, or joins the process that has it open.
 * @throws FolderUnusable (cannot be written, damaged, another version) or FolderInUse (with `mustOwn`), each with one
 * sentence that names the folder
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  return EmbeddedDatabase.open(options);
}
