import { spawnSync } from 'node:child_process';

/** @param {string} command @param {readonly string[]} args */
const succeeds = (command, ...args) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;

const IS_ROOT = process.getuid?.() === 0;

/** What makes this account root inside namespaces of its own: flags of unshare(1). */
export const ROOT_INSIDE = IS_ROOT ? [] : ['--map-root-user'];

/** Whether this account may make namespaces, and mount in them: Ubuntu 24.04 allows the first alone, a plain container neither. */
export const mayMakeNamespaces = () =>
  succeeds('unshare', ...ROOT_INSIDE, '--net', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/run');

const OWN_WORLD =
  'This runs in namespaces of its own (network, /run, processes), so that it disturbs no card service and leaves nothing behind;';
const NONE_TO_ROOT = 'this system gives none, not even to root: in a container, add --privileged.';
const NONE_TO_USER = `this system gives none to this account.
Allow them with one of
  sudo sysctl kernel.apparmor_restrict_unprivileged_userns=0   (Ubuntu)
  sudo sysctl kernel.unprivileged_userns_clone=1               (older Debian)
or run the same command as root.`;

/**
 * What a task needs root for on this system: said before anything is done.
 * @param {{ missing: readonly string[], namespaces: 'not needed' | 'allowed' | 'refused', isShow: boolean, isRoot: boolean }} what `missing`
 * Debian packages; `isShow`: what needs the namespaces can be left out
 * @returns {{ said: string | null, needs: 'nothing' | 'root' | 'root, or less is shown' | 'namespaces' }} the sentence, and whether to go on
 */
export function rightsFor({ missing, namespaces, isShow, isRoot }) {
  if (namespaces === 'refused' && !isShow)
    return { needs: 'namespaces', said: `${OWN_WORLD} ${isRoot ? NONE_TO_ROOT : NONE_TO_USER}` };
  const uses = [
    ...(missing.length === 0 ? [] : [`to install Debian packages with apt-get (${missing.join(' ')})`]),
    ...(namespaces === 'refused' && !isRoot
      ? ['to run pcscd, the card service behind the virtual reader, since this system gives no user namespaces']
      : []),
  ];
  const [first] = uses;
  if (first === undefined)
    return {
      needs: 'nothing',
      said:
        namespaces === 'allowed' ? 'Nothing here needs root: what else would, runs in namespaces of its own.' : null,
    };
  return {
    needs: missing.length > 0 ? 'root' : 'root, or less is shown',
    said: `Root is needed ${uses.join(', and ')}; for nothing else.`,
  };
}

/** Makes sudo ready for what was said, with its question at the terminal if it has one. @returns whether it is */
function askSudo() {
  if (!succeeds('which', 'sudo')) return false;
  if (succeeds('sudo', '-n', 'true')) return true;
  if (!process.stdin.isTTY) return false;
  return (
    spawnSync('sudo', ['--validate', '--prompt=Password of %u for that, asked by sudo: '], { stdio: 'inherit' })
      .status === 0
  );
}

/**
 * Says what needs root and why, and asks for it once; ends the program where it cannot go on without.
 * @param {readonly string[]} missing Debian packages
 * @param {{ needsNamespaces: boolean, isShow: boolean }} task
 * @returns {readonly string[]} what to write before a command that needs root
 */
export function obtainRights(missing, { needsNamespaces, isShow }) {
  const answer = needsNamespaces && (mayMakeNamespaces() ? 'allowed' : 'refused');
  const { said, needs } = rightsFor({ missing, namespaces: answer || 'not needed', isShow, isRoot: IS_ROOT });
  if (said !== null) console.log(said);
  if (needs === 'namespaces') process.exit(1);
  if (IS_ROOT || needs === 'nothing') return [];
  if (askSudo()) return ['sudo', '-n'];
  if (needs === 'root') {
    console.error(
      `This account may not, or sudo was refused. Have these installed, then run the same command again:\n  sudo apt-get install ${missing.join(' ')}`,
    );
    process.exit(1);
  }
  console.log(
    'This account may not, or sudo was refused: without a reader that is plugged in, all is shown but a card.',
  );
  return [];
}
