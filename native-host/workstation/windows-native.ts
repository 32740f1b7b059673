import type { WindowsServiceState } from '../../shared/diagnosis/facts.ts';
import type { Hive, Registry } from '../registration/registry.ts';
import { systemLibrary } from '../windows/system-library.ts';
import type { WindowsApi } from './windows-api.ts';
import { personalCertificates } from './windows-certificates.ts';
import { usbSelectiveSuspend } from './windows-power.ts';
import { runsInThisSession } from './windows-processes.ts';
import { binaryValue, dwordValue } from './windows-values.ts';

/** Wide-character calls, so that a path such as C:\Users\Hélène survives; reg.exe would answer in the console's code page. */

const ERROR_SUCCESS = 0;
const ERROR_FILE_NOT_FOUND = 2;
/** Alone: Windows then expands REG_EXPAND_SZ itself, and refuses the call when that type is asked for beside it. */
const RRF_RT_REG_SZ = 0x2;
const REG_SZ = 1;
const KEY_READ = 0x20019;
/** Our program is 64-bit; keys of 32-bit programs are named by their WOW6432Node path. */
const HKEY: Readonly<Record<Hive, number>> = { HKCU: -0x7fffffff, HKLM: -0x7ffffffe };

const utf16 = (bytes: Buffer, length: number): string => bytes.toString('utf16le', 0, length).replace(/\0+$/, '');

function createRegistry(): Registry {
  const advapi32 = systemLibrary('advapi32');
  const getValue = advapi32.func(
    'int32 __stdcall RegGetValueW(intptr key, str16 subkey, str16 name, uint32 flags, _Out_ uint32 *type, _Out_ uint8 *data, _Inout_ uint32 *size)',
  );
  const openKey = advapi32.func(
    'int32 __stdcall RegOpenKeyExW(intptr key, str16 subkey, uint32 options, uint32 access, _Out_ intptr *opened)',
  );
  const enumKey = advapi32.func(
    'int32 __stdcall RegEnumKeyExW(intptr key, uint32 index, _Out_ uint8 *name, _Inout_ uint32 *length, void *reserved, void *className, void *classLength, void *written)',
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

  const check = (what: string, code: number): void => {
    if (code !== ERROR_SUCCESS) throw new Error(`${what} returned ${code}`);
  };

  return {
    read(hive, key, name) {
      const data = Buffer.alloc(4096);
      const size = [data.length];
      const code = getValue(HKEY[hive], key, name, RRF_RT_REG_SZ, [0], data, size);
      return code === ERROR_SUCCESS ? utf16(data, size[0] ?? 0) : null;
    },
    subkeys(hive, key) {
      const names: string[] = [];
      withKey(hive, key, (opened) => {
        // Names of keys have at most 255 characters.
        const name = Buffer.alloc(512);
        for (let index = 0; ; index += 1) {
          const length = [name.length / 2];
          if (enumKey(opened, index, name, length, null, null, null, null) !== ERROR_SUCCESS) break;
          names.push(utf16(name, 2 * (length[0] ?? 0)));
        }
      });
      return names;
    },
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

const SC_MANAGER_CONNECT = 0x1;
const SERVICE_QUERY_STATUS = 0x4;
const SERVICE_RUNNING = 4;
const ERROR_SERVICE_DOES_NOT_EXIST = 1060;
/** Value `Start` of a service that Windows may not start. */
const START_DISABLED_KEY = 'SYSTEM\\CurrentControlSet\\Services';

function serviceState(name: string): WindowsServiceState {
  const advapi32 = systemLibrary('advapi32');
  const openManager = advapi32.func('void * __stdcall OpenSCManagerW(str16 machine, str16 database, uint32 access)');
  const openService = advapi32.func('void * __stdcall OpenServiceW(void *manager, str16 name, uint32 access)');
  const queryStatus = advapi32.func('bool __stdcall QueryServiceStatus(void *service, _Out_ uint8 *status)');
  const queryStart = advapi32.func(
    'int32 __stdcall RegGetValueW(intptr key, str16 subkey, str16 name, uint32 flags, _Out_ uint32 *type, _Out_ uint32 *data, _Inout_ uint32 *size)',
  );
  const close = advapi32.func('bool __stdcall CloseServiceHandle(void *handle)');
  const lastError = systemLibrary('kernel32').func('uint32 __stdcall GetLastError()');

  const manager = openManager(null, null, SC_MANAGER_CONNECT);
  if (manager === null) throw new Error('OpenSCManagerW failed');
  try {
    const service = openService(manager, name, SERVICE_QUERY_STATUS);
    if (service === null) {
      if (lastError() === ERROR_SERVICE_DOES_NOT_EXIST) return 'absent';
      throw new Error('OpenServiceW failed');
    }
    try {
      // SERVICE_STATUS: seven 32-bit numbers, the second is the state.
      const status = Buffer.alloc(28);
      if (!queryStatus(service, status)) throw new Error('QueryServiceStatus failed');
      if (status.readUInt32LE(4) === SERVICE_RUNNING) return 'running';
    } finally {
      close(service);
    }
  } finally {
    close(manager);
  }
  const start = [0];
  const RRF_RT_REG_DWORD = 0x10;
  const read = queryStart(HKEY.HKLM, `${START_DISABLED_KEY}\\${name}`, 'Start', RRF_RT_REG_DWORD, [0], start, [4]);
  return read === ERROR_SUCCESS && start[0] === 4 ? 'disabled' : 'stopped';
}

const CM_GETIDLIST_FILTER_ENUMERATOR = 0x1;
const CM_GETIDLIST_FILTER_PRESENT = 0x100;

function usbInstanceIds(): readonly string[] {
  const cfgmgr32 = systemLibrary('cfgmgr32');
  const flags = CM_GETIDLIST_FILTER_ENUMERATOR | CM_GETIDLIST_FILTER_PRESENT;
  const size = [0];
  const listSize = cfgmgr32.func(
    'uint32 __stdcall CM_Get_Device_ID_List_SizeW(_Out_ uint32 *size, str16 filter, uint32 flags)',
  );
  const list = cfgmgr32.func(
    'uint32 __stdcall CM_Get_Device_ID_ListW(str16 filter, _Out_ uint8 *buffer, uint32 size, uint32 flags)',
  );
  if (listSize(size, 'USB', flags) !== 0) throw new Error('CM_Get_Device_ID_List_SizeW failed');
  const buffer = Buffer.alloc(2 * (size[0] ?? 0));
  if (list('USB', buffer, size[0], flags) !== 0) throw new Error('CM_Get_Device_ID_ListW failed');
  return buffer
    .toString('utf16le')
    .split('\0')
    .filter((id) => id !== '');
}

const SM_REMOTESESSION = 0x1000;

function isRemoteSession(): boolean {
  const metrics = systemLibrary('user32').func('int32 __stdcall GetSystemMetrics(int32 index)');
  return metrics(SM_REMOTESESSION) !== 0;
}

/** Windows through its own libraries. Only where `process.platform` is win32. */
export function windowsApi(): WindowsApi {
  return {
    registry: createRegistry(),
    usbInstanceIds,
    serviceState,
    isRemoteSession,
    runsInThisSession,
    binaryValue,
    dwordValue,
    usbSelectiveSuspend,
    personalCertificates,
  };
}
