import { statSync } from 'node:fs';
import { DOWNLOADS, type DownloadId } from '../../shared/downloads.ts';
import { FILES } from './names.ts';

/** Where each file that users are offered lies once it was packed. */
const PACKED: Readonly<Record<DownloadId, string>> = {
  windows: FILES.windowsInstaller,
  'windows-fleet': FILES.windowsMsi,
  debian: FILES.deb,
  linux: FILES.linuxTarball,
  'macos-arm64': FILES.macosTarball('arm64'),
  'macos-x64': FILES.macosTarball('x64'),
};

/** Fault of the size that users read of a packed file, null when it is the file's own. */
export function sizeProblem(id: DownloadId): string | null {
  const { file, megabytes } = DOWNLOADS[id];
  const packed = Math.ceil(statSync(PACKED[id]).size / 1e6);
  return packed === megabytes ? null : `${file} has ${packed} MB, shared/downloads.ts says ${megabytes}`;
}
