import type { BrowserId } from '../../shared/diagnosis/facts.ts';
import { CHROMIUM_EXTENSION_IDS, FIREFOX_EXTENSION_ID } from '../../shared/protocol/extension-ids.ts';
import { HOST_NAME } from '../../shared/protocol/version.ts';

/** The two dialects of manifests; each needs a file of its own. */
export type ManifestFormat = 'chromium' | 'firefox';

/** Firefox reads `allowed_extensions`, all others `allowed_origins`. */
export const formatOf = (browser: BrowserId): ManifestFormat => (browser === 'firefox' ? 'firefox' : 'chromium');

export const MANIFEST_FILE = `${HOST_NAME}.json`;

/** Chromium compares origins letter by letter, trailing slash included. */
export const allowedOrigins = (): readonly string[] => CHROMIUM_EXTENSION_IDS.map((id) => `chrome-extension://${id}/`);

/**
 * A native messaging manifest, without a byte order mark.
 * @param program absolute path of the host program
 */
export function manifestText(format: ManifestFormat, program: string): string {
  const manifest = {
    name: HOST_NAME,
    description: 'Compagnon e-CPS',
    path: program,
    type: 'stdio',
    ...(format === 'chromium' ? { allowed_origins: allowedOrigins() } : { allowed_extensions: [FIREFOX_EXTENSION_ID] }),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
