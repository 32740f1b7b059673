import { hash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { MANIFEST_FILE, manifestText } from '../../native-host/registration/manifest.ts';
import { PROJECT_ADDRESSES } from '../../shared/project-addresses.ts';
import { copyLicences } from './licences.ts';
import { FILES, LINUX, sourceDate, VERSION } from './names.ts';
import { DEPENDS } from './needed-libraries.ts';
import { emptyStage, level, pack, tarball } from './stage.ts';

const PROGRAM_FOLDER = '/usr/lib/compagnon-ecps';

/** Folders that every browser of this system reads; Brave reads Chrome's (docs/sources/native-messaging.md 4.6). */
const SYSTEM_FOLDERS = {
  chromium: [
    '/etc/chromium/native-messaging-hosts',
    '/etc/opt/chrome/native-messaging-hosts',
    '/etc/opt/edge/native-messaging-hosts',
  ],
  firefox: ['/usr/lib/mozilla/native-messaging-hosts'],
} as const;

const control = (installedSize: number): string => `Package: compagnon-ecps
Version: ${VERSION}
Architecture: amd64
Maintainer: Compagnon e-CPS <compagnon-ecps@compagnon-ecps.fr>
Section: utils
Priority: optional
Installed-Size: ${installedSize}
Depends: ${DEPENDS}
Recommends: pcscd
Suggests: chromium | firefox-esr
${PROJECT_ADDRESSES.home === '' ? '' : `Homepage: ${PROJECT_ADDRESSES.home}\n`}Description: CPS card reader check for the Compagnon e-CPS browser extension
 Reads a French health professional's CPS card over PC/SC without its PIN and
 tells the browser extension, or a terminal, whether this reader, card and
 computer can be used to activate an e-CPS, and what to do if not.
 .
 Unofficial; nothing leaves the computer. Node.js is included.
`;

/** Where the manifests lie in the package: what a package has in /etc stays there when it is removed, and would name a program that is gone. */
const MANIFESTS_FOLDER = '/usr/share/compagnon-ecps/manifests';

interface SystemManifest {
  readonly format: 'chromium' | 'firefox';
  readonly folder: string;
}

const MANIFESTS: readonly SystemManifest[] = (['chromium', 'firefox'] as const).flatMap((format) =>
  SYSTEM_FOLDERS[format].map((folder) => ({ format, folder })),
);

const forEachManifest = (command: (manifest: SystemManifest) => string): string =>
  MANIFESTS.map((manifest) => `    ${command(manifest)}\n`).join('');

/** Where copies of the manifests lie as they were placed: one that differs from its copy, or is gone, is an administrator's decision. */
const PLACED_FOLDER = '/var/lib/compagnon-ecps';
const placedCopy = ({ folder }: SystemManifest): string => `${PLACED_FOLDER}/${folder.slice(1).replaceAll('/', '-')}`;

const POSTINST = `#!/bin/sh
set -e
# Places $1 as $2 with the copy $3, unless an administrator has written, changed or removed it.
place() {
  was=$3
  [ -e "$was" ] || was=$1
  if [ -e "$2" ]; then cmp -s "$was" "$2" || return 0
  elif [ -e "$3" ]; then return 0
  fi
  install -D -m 644 "$1" "$2"
  install -D -m 644 "$1" "$3"
}
case "$1" in
  configure|abort-remove|abort-upgrade|abort-deconfigure)
${forEachManifest((manifest) => `place ${MANIFESTS_FOLDER}/${manifest.format}.json ${manifest.folder}/${MANIFEST_FILE} ${placedCopy(manifest)}`)}    ;;
esac
`;

const PRERM = `#!/bin/sh
set -e
case "$1" in
  remove|deconfigure)
${forEachManifest((manifest) => `if cmp -s ${placedCopy(manifest)} ${manifest.folder}/${MANIFEST_FILE}; then rm -f ${manifest.folder}/${MANIFEST_FILE}; fi`)}    rm -rf ${PLACED_FOLDER}
    ;;
esac
`;

const POSTRM = `#!/bin/sh
set -e
case "$1" in
  purge)
${forEachManifest(({ folder }) => `rm -f ${folder}/${MANIFEST_FILE}`)}    ;;
esac
`;

/** Paragraphs of Debian's files: lines begin with a blank, empty ones have a full stop. */
const indented = (text: string): string => text.replace(/^$/gm, '.').replace(/^/gm, ' ');

const copyright = (): string => `Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Compagnon e-CPS
${PROJECT_ADDRESSES.source === '' ? '' : `Source: ${PROJECT_ADDRESSES.source}\n`}
Files: *
Copyright: 2026 Compagnon e-CPS contributors
License: Expat
${indented(
  readFileSync('LICENSE', 'utf8')
    .replace(/^[\s\S]*?(?=Permission)/, '')
    .trim(),
)}
Comment: The licences of the parts from others, Node.js among them, are in
 NOTICE and LICENSE-node beside the program.
`;

function put(root: string, path: string, text: string | Uint8Array): void {
  const file = join(root, path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

/** Copies the built host with the licences of what is inside it. */
function copyProgram(to: string): void {
  mkdirSync(to, { recursive: true });
  cpSync('dist/host', to, { recursive: true, dereference: true });
  copyLicences(to, '');
}

/** Every plain file below a folder but those of DEBIAN/, by its path from there. */
const packedFiles = (root: string): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => !path.startsWith('DEBIAN') && lstatSync(join(root, path)).isFile())
    .sort();

/** What dpkg wants to know of the files: their sums, and their size in KiB, each rounded up (deb-substvars(5)). */
function describeFiles(root: string): void {
  const files = packedFiles(root);
  const sum = (path: string): string => hash('md5', readFileSync(join(root, path)));
  put(root, 'DEBIAN/md5sums', files.map((path) => `${sum(path)}  ${path}\n`).join(''));
  const sizes = files.map((path) => Math.ceil(lstatSync(join(root, path)).size / 1024));
  put(root, 'DEBIAN/control', control(sizes.reduce((all, one) => all + one, 0)));
}

/** Builds the .deb: program, manifests for every browser of the system, manual page. */
export async function buildDeb(): Promise<number> {
  const root = emptyStage('deb');
  copyProgram(join(root, PROGRAM_FOLDER));
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  symlinkSync('../lib/compagnon-ecps/compagnon-ecps', join(root, 'usr/bin/compagnon-ecps'));
  for (const { format, folder } of MANIFESTS) {
    mkdirSync(join(root, folder), { recursive: true });
    put(root, `${MANIFESTS_FOLDER}/${format}.json`, manifestText(format, `${PROGRAM_FOLDER}/compagnon-ecps`));
  }
  const changelog = `compagnon-ecps (${VERSION}) stable; urgency=medium\n\n  * Release ${VERSION}.\n\n -- Compagnon e-CPS <compagnon-ecps@compagnon-ecps.fr>  ${new Date(sourceDate() * 1000).toUTCString().replace('GMT', '+0000')}\n`;
  put(root, 'usr/share/doc/compagnon-ecps/changelog.gz', gzipSync(changelog, { level: 9 }));
  put(root, 'usr/share/doc/compagnon-ecps/copyright', copyright());
  const manual = readFileSync('scripts/package/debian/compagnon-ecps.1', 'utf8').replace('@VERSION@', VERSION);
  put(root, 'usr/share/man/man1/compagnon-ecps.1.gz', gzipSync(manual, { level: 9 }));
  put(root, 'usr/share/lintian/overrides/compagnon-ecps', readFileSync('scripts/package/debian/lintian-overrides'));
  put(root, 'DEBIAN/postinst', POSTINST);
  put(root, 'DEBIAN/prerm', PRERM);
  put(root, 'DEBIAN/postrm', POSTRM);
  describeFiles(root);
  level(root);
  for (const program of ['compagnon-ecps', 'node']) chmodSync(join(root, PROGRAM_FOLDER, program), 0o755);
  for (const script of ['postinst', 'prerm', 'postrm']) chmodSync(join(root, 'DEBIAN', script), 0o755);
  mkdirSync(LINUX, { recursive: true });
  return pack('dpkg-deb', ['--root-owner-group', '-Zxz', '-z4', '--build', root, FILES.deb]);
}

/** Builds the tar.gz for other systems: unpack anywhere, then `./compagnon-ecps register`. */
export async function buildLinuxTarball(): Promise<number> {
  const stage = emptyStage('linux-tarball');
  const folder = `compagnon-ecps-${VERSION}`;
  copyProgram(join(stage, folder));
  copyFileSync('docs/packages/README-linux.txt', join(stage, folder, 'LISEZMOI.txt'));
  return tarball(stage, folder, resolve(FILES.linuxTarball));
}
