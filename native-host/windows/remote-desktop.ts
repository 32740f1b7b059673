import { systemLibrary } from './system-library.ts';

// winuser.h
const SM_REMOTESESSION = 0x1000;

/** Whether this session of Windows is shown on another computer. */
export function isRemoteSession(): boolean {
  const metrics = systemLibrary('user32').func('int32 __stdcall GetSystemMetrics(int32 index)');
  return metrics(SM_REMOTESESSION) !== 0;
}
