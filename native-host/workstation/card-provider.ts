import { existsSync } from 'node:fs';
import type { CardProvider } from '../../shared/diagnosis/facts.ts';
import { fitsAtr } from '../card/recognise.ts';
import { pathOn, type System } from '../system.ts';
import type { WindowsApi } from './windows-api.ts';

/** Windows' list of cards; what SCardListCardsW and SCardGetCardTypeProviderNameW answer from. */
const CARDS = 'SOFTWARE\\Microsoft\\Cryptography\\Calais\\SmartCards';
const PROVIDERS = 'SOFTWARE\\Microsoft\\Cryptography\\Defaults\\Provider';
/** As many as facts may hold. */
const MAX_NAMES = 32;

/** Whether a provider's library lies where the registry says: a bare file name is looked for in System32. null where it says nothing. */
function providerFileThere(system: System, windows: WindowsApi, provider: string): boolean | null {
  const path = windows.registry.read('HKLM', `${PROVIDERS}\\${provider}`, 'Image Path');
  if (path === null || path === '') return null;
  return existsSync(pathOn(system, /[\\/]/.test(path) ? path : `%SystemRoot%\\System32\\${path}`));
}

/**
 * What Windows would use for a card with this ATR; no reader and no card is touched. The list is read where winscard.dll reads it: Wine has
 * no such functions, and ends a program that calls them.
 */
export function cardProvider(system: System, windows: WindowsApi, atr: Uint8Array): CardProvider {
  const names = windows.registry.subkeys('HKLM', CARDS).filter((name) => {
    const entry = windows.binaryValue(`${CARDS}\\${name}`, 'ATR');
    return entry !== null && fitsAtr(atr, entry, windows.binaryValue(`${CARDS}\\${name}`, 'ATRMask'));
  });
  const provider =
    names.flatMap((name) => windows.registry.read('HKLM', `${CARDS}\\${name}`, 'Crypto Provider') ?? [])[0] ?? null;
  return {
    names: names.slice(0, MAX_NAMES).map((name) => name.slice(0, 200)),
    provider: provider?.slice(0, 200) ?? null,
    fileThere: provider === null ? null : providerFileThere(system, windows, provider),
  };
}
