import { PackedCatalog } from '../decode/packed-catalog.js';
import { packFields } from '../decode/packed-lines.js';
import type { FieldCatalog } from '../model/field-type.js';
import { chosenCacheFolder } from '../tshark/cache-file.js';
import type { Tshark } from '../tshark/find-tshark.js';
import type { RunTsharkOptions } from '../tshark/run-tshark.js';
import { identify } from '../tshark/tshark-identity.js';
import { fieldCacheFile, readFieldCache, writeFieldCache } from './field-cache.js';
import { listFields } from './list-fields.js';

/** How tshark is asked for its fields, and where the answer is kept. */
export interface LoadFieldCatalogOptions extends RunTsharkOptions {
  /**
   * Folder for the list of fields, so that tshark is asked only once a version; `false` for none. The
   * user's cache folder for the system when it is left out.
   */
  readonly cacheFolder?: string | false | undefined;
}

/**
 * The fields that this tshark knows, with those of the plugins that are installed for everyone. With
 * the user's own preferences (`usePreferences`) personal plugins count too; such a list is not kept.
 *
 * @throws {@link LabError} TSHARK_FAILED when tshark cannot list them.
 *
 * @example
 * ```ts
 * import { findTshark, loadFieldCatalog } from 'sharkscribe';
 *
 * const catalog = await loadFieldCatalog(await findTshark());
 * console.log(catalog.kindOf('tcp.time_delta')); // relative-time
 * console.log(catalog.nameOfEkKey('tcp_tcp_srcport')); // tcp.srcport
 * ```
 */
export async function loadFieldCatalog(
  tshark: Tshark,
  options: LoadFieldCatalogOptions = {},
): Promise<FieldCatalog> {
  const folder =
    options.usePreferences === true ? undefined : chosenCacheFolder(options.cacheFolder);
  const file = folder === undefined ? undefined : fieldCacheFile(folder, tshark);
  const kept = file === undefined ? undefined : await readFieldCache(file, tshark);
  if (kept !== undefined) return new PackedCatalog(kept);
  const [definitions, identity] = await Promise.all([
    listFields(tshark, options),
    file === undefined ? undefined : identify(tshark, options.signal).catch(() => undefined),
  ]);
  const packed = packFields(definitions);
  if (file !== undefined && identity !== undefined) await writeFieldCache(file, identity, packed);
  return new PackedCatalog(packed);
}
