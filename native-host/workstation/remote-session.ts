import { readSmallFile } from '../read-small-file.ts';
import { pathOn, type System } from '../system.ts';
import { NotKnown } from './probe.ts';
import type { WindowsApi } from './windows-api.ts';

/** Variables that remote sessions leave in the environment, with what their value begins with. */
const REMOTE_SIGNS: readonly (readonly [name: string, beginning: string])[] = [
  ['SSH_CONNECTION', ''],
  ['XRDP_SESSION', ''],
  ['X2GO_SESSION', ''],
  ['LTSP_CLIENT', ''],
  // Windows terminal services and Citrix.
  ['SESSIONNAME', 'RDP-'],
  ['SESSIONNAME', 'ICA-'],
];

/**
 * Is this session shown on another computer than the one we run on? Then the reader is likely to be plugged in there.
 * @throws NotKnown where the system does not tell
 */
export function isRemoteSession(system: System, windows: WindowsApi | undefined): boolean {
  const signs = REMOTE_SIGNS.some(([name, beginning]) => {
    const value = system.env[name];
    return value !== undefined && value !== '' && value.startsWith(beginning);
  });
  if (signs) return true;
  if (windows !== undefined) return windows.isRemoteSession();
  const session = system.env['XDG_SESSION_ID'];
  if (system.os === 'linux' && session !== undefined && /^\w+$/.test(session)) {
    // systemd-logind writes down where each session comes from.
    const state = readSmallFile(pathOn(system, `/run/systemd/sessions/${session}`), 'utf8');
    const remote = /^REMOTE=([01])$/m.exec(state)?.[1];
    if (remote !== undefined) return remote === '1';
  }
  throw new NotKnown('not-told');
}
