import { systemLibrary } from './system-library.ts';

/** A GUID as Windows lays it in memory: its first three parts little-endian. */
function guidBytes(guid: string): Buffer {
  const hex = Buffer.from(guid.replaceAll('-', ''), 'hex');
  return Buffer.concat([
    hex.subarray(0, 4).reverse(),
    hex.subarray(4, 6).reverse(),
    hex.subarray(6, 8).reverse(),
    hex.subarray(8),
  ]);
}

/** docs/sources/field-2026-11.md 3.4: USB settings, selective suspend. */
const USB = guidBytes('2a737441-1930-4402-8d77-b2bea1222653');
const SELECTIVE_SUSPEND = guidBytes('48e6b7a6-50f5-4782-a5d4-53bb8f07e226');

/**
 * Whether the active power scheme lets USB devices sleep on mains power. Read only.
 * @throws when Windows does not say
 */
export function usbSelectiveSuspend(): boolean {
  const powrprof = systemLibrary('powrprof');
  const active = powrprof.func('uint32 __stdcall PowerGetActiveScheme(void *root, _Out_ void **scheme)');
  const read = powrprof.func(
    'uint32 __stdcall PowerReadACValueIndex(void *root, void *scheme, uint8 *group, uint8 *setting, _Inout_ uint32 *value)',
  );
  const free = systemLibrary('kernel32').func('void * __stdcall LocalFree(void *memory)');
  const scheme: (bigint | null)[] = [null];
  const activeCode = active(null, scheme);
  const [pointer] = scheme;
  if (activeCode !== 0 || !pointer) throw new Error(`PowerGetActiveScheme returned ${activeCode}`);
  try {
    // 0 is off, 1 is on; anything else is no answer.
    const value = [0xffffffff];
    const code = read(null, pointer, USB, SELECTIVE_SUSPEND, value);
    if (code !== 0 || (value[0] !== 0 && value[0] !== 1)) throw new Error(`PowerReadACValueIndex returned ${code}`);
    return value[0] === 1;
  } finally {
    free(pointer);
  }
}
