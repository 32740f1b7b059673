import type { WindowsServiceState } from '../../shared/diagnosis/facts.ts';
import { dwordValue } from './registry-values.ts';
import { systemLibrary } from './system-library.ts';

// winsvc.h, winerror.h
const SC_MANAGER_CONNECT = 0x1;
const SERVICE_QUERY_STATUS = 0x4;
const SERVICE_RUNNING = 4;
const ERROR_SERVICE_DOES_NOT_EXIST = 1060;

/** Key of each service; its value `Start` says whether Windows may start it. */
const SERVICES = 'SYSTEM\\CurrentControlSet\\Services';
const SERVICE_DISABLED = 4;

/** How a service stands. @throws when Windows refuses */
export function serviceState(name: string): WindowsServiceState {
  const advapi32 = systemLibrary('advapi32');
  const openManager = advapi32.func('void * __stdcall OpenSCManagerW(str16 machine, str16 database, uint32 access)');
  const openService = advapi32.func('void * __stdcall OpenServiceW(void *manager, str16 name, uint32 access)');
  const queryStatus = advapi32.func('bool __stdcall QueryServiceStatus(void *service, _Out_ uint8 *status)');
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
  return dwordValue('HKLM', `${SERVICES}\\${name}`, 'Start') === SERVICE_DISABLED ? 'disabled' : 'stopped';
}
