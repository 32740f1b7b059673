import type { Hive } from '../registration/registry.ts';
import { systemLibrary } from './system-library.ts';

/** winreg.h. Our program is 64-bit; keys of 32-bit programs are named by their WOW6432Node path. */
export const HKEY: Readonly<Record<Hive, number>> = { HKCU: -0x7fffffff, HKLM: -0x7ffffffe };

/** RRF_RT_REG_SZ alone: Windows then expands REG_EXPAND_SZ itself, and refuses the call when that type is asked for beside it. */
const TYPES = { text: 0x2, lines: 0x20, binary: 0x8, dword: 0x10 } as const;
/** A policy is at most a few thousand characters of JSON. */
const MAX_BYTES = 65_536;

/** A value of the wanted type; null when it is absent, of another type, or too long. */
function value(hive: Hive, key: string, name: string, type: keyof typeof TYPES): Buffer | null {
  const getValue = systemLibrary('advapi32').func(
    'int32 __stdcall RegGetValueW(intptr key, str16 subkey, str16 name, uint32 flags, _Out_ uint32 *type, _Out_ uint8 *data, _Inout_ uint32 *size)',
  );
  const data = Buffer.alloc(MAX_BYTES);
  const size = [data.length];
  const code: unknown = getValue(HKEY[hive], key, name, TYPES[type], [0], data, size);
  return code === 0 ? data.subarray(0, size[0]) : null;
}

/** Text as Windows writes it: UTF-16, ended by a zero. */
export const utf16 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf16le').replace(/\0+$/, '');

/**
 * A REG_SZ or REG_EXPAND_SZ value, or the lines of a REG_MULTI_SZ; null when it is absent, of another type, or too long. `''` as name is a
 * key's default value.
 */
export function textValue(hive: Hive, key: string, name: string): string | null {
  const data = value(hive, key, name, 'text') ?? value(hive, key, name, 'lines');
  return data === null ? null : utf16(data).replaceAll('\0', '\n');
}

/** A REG_BINARY value of HKEY_LOCAL_MACHINE; null when it is absent, of another type, or too long. */
export const binaryValue = (key: string, name: string): Uint8Array | null => value('HKLM', key, name, 'binary');

/** A REG_DWORD value; null when it is absent or of another type. */
export function dwordValue(hive: Hive, key: string, name: string): number | null {
  const data = value(hive, key, name, 'dword');
  return data?.length === 4 ? data.readUInt32LE() : null;
}
