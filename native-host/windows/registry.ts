import type { Hive, Registry } from '../registration/registry.ts';
import { dwordValue, HKEY, textValue, utf16 } from './registry-values.ts';
import { systemLibrary } from './system-library.ts';

const ERROR_SUCCESS = 0;
const ERROR_FILE_NOT_FOUND = 2;
const REG_SZ = 1;
const KEY_READ = 0x20019;
/** Names of keys have at most 255 characters, names of values 16,383. */
const MAX_NAME = 16_384;

/** The registry by wide-character calls, so that a path such as C:\Users\Hélène survives; reg.exe would answer in the console's code page. */
export function windowsRegistry(): Registry {
  const advapi32 = systemLibrary('advapi32');
  const openKey = advapi32.func(
    'int32 __stdcall RegOpenKeyExW(intptr key, str16 subkey, uint32 options, uint32 access, _Out_ intptr *opened)',
  );
  const enumKey = advapi32.func(
    'int32 __stdcall RegEnumKeyExW(intptr key, uint32 index, _Out_ uint8 *name, _Inout_ uint32 *length, void *reserved, void *className, void *classLength, void *written)',
  );
  const enumValue = advapi32.func(
    'int32 __stdcall RegEnumValueW(intptr key, uint32 index, _Out_ uint8 *name, _Inout_ uint32 *length, void *reserved, void *type, void *data, void *size)',
  );
  const closeKey = advapi32.func('int32 __stdcall RegCloseKey(intptr key)');
  const setKeyValue = advapi32.func(
    'int32 __stdcall RegSetKeyValueW(intptr key, str16 subkey, str16 name, uint32 type, const uint8 *data, uint32 size)',
  );
  const deleteTree = advapi32.func('int32 __stdcall RegDeleteTreeW(intptr key, str16 subkey)');
  const queryInfo = advapi32.func(
    'int32 __stdcall RegQueryInfoKeyW(intptr key, void *className, void *classLength, void *reserved, _Out_ uint32 *subkeys, void *longestSubkey, void *longestClass, _Out_ uint32 *values, void *longestName, void *longestValue, void *security, void *written)',
  );

  /** Calls with the opened key, closed again afterwards; undefined when it is not there. */
  function withKey<T>(hive: Hive, key: string, use: (opened: number) => T): T | undefined {
    const opened = [0];
    if (openKey(HKEY[hive], key, 0, KEY_READ, opened) !== ERROR_SUCCESS) return undefined;
    try {
      return use(opened[0] ?? 0);
    } finally {
      closeKey(opened[0]);
    }
  }

  const check = (call: string, code: number): void => {
    if (code !== ERROR_SUCCESS) throw new Error(`${call} returned ${code}`);
  };

  function names(hive: Hive, key: string, enumerate: typeof enumKey): readonly string[] {
    const all: string[] = [];
    withKey(hive, key, (opened) => {
      const name = Buffer.alloc(2 * MAX_NAME);
      for (let index = 0; ; index += 1) {
        const length = [MAX_NAME];
        if (enumerate(opened, index, name, length, null, null, null, null) !== ERROR_SUCCESS) break;
        all.push(utf16(name.subarray(0, 2 * (length[0] ?? 0))));
      }
    });
    return all;
  }

  return {
    read: textValue,
    number: dwordValue,
    subkeys: (hive, key) => names(hive, key, enumKey),
    values: (hive, key) => names(hive, key, enumValue).flatMap((name) => textValue(hive, key, name) ?? []),
    missing(key) {
      const parts = key.split('\\');
      const above = parts.map((_, index) => parts.slice(0, index + 1).join('\\'));
      return above.filter((candidate) => withKey('HKCU', candidate, () => true) === undefined);
    },
    isEmpty(key) {
      const counts = withKey('HKCU', key, (opened) => {
        const [subkeys, values] = [[0], [0]];
        const code = queryInfo(opened, null, null, null, subkeys, null, null, values, null, null, null, null);
        return code === ERROR_SUCCESS ? (subkeys[0] ?? 0) + (values[0] ?? 0) : undefined;
      });
      return counts === 0;
    },
    write(key, name, value) {
      const data = Buffer.from(`${value}\0`, 'utf16le');
      check('RegSetKeyValueW', setKeyValue(HKEY.HKCU, key, name, REG_SZ, data, data.length));
    },
    remove(key) {
      const code = deleteTree(HKEY.HKCU, key);
      if (code !== ERROR_FILE_NOT_FOUND) check('RegDeleteTreeW', code);
    },
  };
}
