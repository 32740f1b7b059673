import { systemLibrary } from './system-library.ts';

// cfgmgr32.h
const CM_GETIDLIST_FILTER_ENUMERATOR = 0x1;
const CM_GETIDLIST_FILTER_PRESENT = 0x100;

/** Device instance ids of the devices plugged in to USB. @throws when Windows refuses */
export function usbInstanceIds(): readonly string[] {
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
