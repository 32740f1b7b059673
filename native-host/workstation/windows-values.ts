import { systemLibrary } from '../windows/system-library.ts';

// winreg.h
const HKEY_LOCAL_MACHINE = -0x7ffffffe;
const RRF_RT_REG_BINARY = 0x8;
const RRF_RT_REG_DWORD = 0x10;
const MAX_BYTES = 4_096;

/** A value of HKEY_LOCAL_MACHINE of the wanted type; null when it is absent, of another type, or too long. */
function value(key: string, name: string, type: number): Buffer | null {
  const getValue = systemLibrary('advapi32').func(
    'int32 __stdcall RegGetValueW(intptr key, str16 subkey, str16 name, uint32 flags, _Out_ uint32 *type, _Out_ uint8 *data, _Inout_ uint32 *size)',
  );
  const data = Buffer.alloc(MAX_BYTES);
  const size = [data.length];
  return getValue(HKEY_LOCAL_MACHINE, key, name, type, [0], data, size) === 0 ? data.subarray(0, size[0]) : null;
}

/** A REG_BINARY value of HKEY_LOCAL_MACHINE; null when it is absent, of another type, or too long. */
export const binaryValue = (key: string, name: string): Uint8Array | null => value(key, name, RRF_RT_REG_BINARY);

/** A REG_DWORD value of HKEY_LOCAL_MACHINE; null when it is absent or of another type. */
export function dwordValue(key: string, name: string): number | null {
  const data = value(key, name, RRF_RT_REG_DWORD);
  return data?.length === 4 ? data.readUInt32LE() : null;
}
