import { runChild } from './child.ts';
import { ROOT_INSIDE } from './setup/rights.mjs';

/**
 * Runs a command in namespaces of its own: network (own loopback, so fixed ports are free), mounts (an own /run/pcscd, so the
 * machine's pcscd is not disturbed) and processes (when the command ends, nothing it started survives).
 * The loopback routes acknowledge at once: vpcd writes length and payload as two segments, and delayed acknowledgements
 * would cost 44 ms an APDU (docs/sources/card-edge.md 7).
 * PRIVATE_WORLD=1 tells what runs there that mounts and fixed ports are its own.
 * @param command program and arguments, run in the current folder
 * @param onLine gets each line that it prints; without, it prints to this terminal
 * @returns its exit code
 */
export function inPrivateWorld(
  command: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  onLine?: (line: string) => void,
): Promise<number> {
  const setUp = [
    'ip link set lo up',
    'ip route replace local 127.0.0.0/8 dev lo table local proto kernel scope host src 127.0.0.1 quickack 1',
    'ip route replace local 127.0.0.1 dev lo table local proto kernel scope host src 127.0.0.1 quickack 1',
    'mount -t tmpfs tmpfs /run',
    'mkdir -p /run/pcscd /run/lock /run/user/0',
    'exec "$@"',
  ].join(' && ');
  const namespaces = '--net --mount --propagation private --pid --fork --kill-child --mount-proc'.split(' ');
  const args = [...ROOT_INSIDE, ...namespaces, 'sh', '-c', setUp, 'private-world', ...command];
  return runChild('unshare', args, { ...env, XDG_RUNTIME_DIR: '/run/user/0', PRIVATE_WORLD: '1' }, onLine);
}

// A script of ours and its arguments: tasks that are to run there (setup/needs.mjs).
if (import.meta.main) process.exitCode = await inPrivateWorld([process.execPath, ...process.argv.slice(2)]);
