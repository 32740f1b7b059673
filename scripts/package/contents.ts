import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { DOWNLOADS, type DownloadId } from '../../shared/downloads.ts';
import { GUIDE_IDS } from '../../shared/guides/guide.ts';
import { PROJECT_ADDRESSES } from '../../shared/project-addresses.ts';
import { sizeProblem } from './download-sizes.ts';
import { WINGET_FILES } from './fleet.ts';
import { DIST, FILES } from './names.ts';
import { ARTEFACTS } from './parts.ts';
import { trialNote } from './release.ts';

/** There are none while nothing is published (shared/project-addresses.ts). */
const wingetFiles = (): readonly { readonly file: string; readonly what: string }[] =>
  PROJECT_ADDRESSES.downloads === ''
    ? []
    : Object.values(WINGET_FILES).map((end) => ({
        file: FILES.winget(end),
        what: 'winget: manifest (not checked by us)',
      }));

/** What `npm run package` hands out, in the order of the list of contents. */
const products = (): readonly { readonly file: string; readonly what: string }[] => [
  { file: FILES.windowsInstaller, what: 'Windows: installer, per user, /AllUsers per machine, /S silent' },
  { file: FILES.windowsMsi, what: 'Windows: MSI for fleets (GPO, Intune), per machine' },
  { file: FILES.windowsExe, what: 'Windows: the program alone (koffi.node must lie beside it)' },
  { file: FILES.intuneDetection, what: 'Intune: detection script of the MSI (not run by us)' },
  ...wingetFiles(),
  { file: FILES.deb, what: 'Debian, Ubuntu: package' },
  { file: FILES.linuxTarball, what: 'Linux x64: archive, then ./compagnon-ecps register' },
  {
    file: FILES.macosTarball('arm64'),
    what: 'macOS on Apple processors: archive, then ./installer.sh (not run by us)',
  },
  { file: FILES.macosTarball('x64'), what: 'macOS on Intel: archive, then ./installer.sh (not run by us)' },
  { file: FILES.store('chrome'), what: 'extension for the Chrome store' },
  { file: FILES.store('edge'), what: 'extension for the Edge store' },
  { file: FILES.store('firefox'), what: 'extension for the Firefox store' },
  { file: FILES.sources, what: 'sources for the Firefox store' },
  ...GUIDE_IDS.flatMap((guide) => [
    { file: FILES.memo(guide, 'pdf'), what: `memo on paper: ${guide}` },
    { file: FILES.memo(guide, 'html'), what: `the same as a page that needs no extension` },
  ]),
  { file: FILES.pages, what: 'static pages that need no extension: open this one, or copy its folder' },
  { file: FILES.memoFontLicence, what: 'licence of the font inside the memos' },
];

/** Writes the list of contents and the checksums of everything that was packed. @returns 1 when a product is missing, or not of the size users are told */
export async function writeContents(): Promise<number> {
  const list = products();
  const missing = list.filter(({ file }) => !existsSync(file));
  for (const { file } of missing) console.error(`Not made: ${file}`);
  if (missing.length > 0) return 1;
  const wrong = (Object.keys(DOWNLOADS) as DownloadId[]).flatMap((id) => sizeProblem(id) ?? []);
  for (const problem of wrong) console.error(problem);
  if (wrong.length > 0) return 1;
  const rows = list.map(
    ({ file, what }) => `| ${basename(file)} | ${(statSync(file).size / 1e6).toFixed(2)} MB | ${what} |`,
  );
  const text = `# Contents\n\n${trialNote()}| file | size | what |\n| --- | --- | --- |\n${rows.join('\n')}\n\nLicences of the parts: NOTICE. Every package inside, with version and sum, one list an artefact: sbom/ (CycloneDX).\n`;
  writeFileSync(FILES.contents, text);
  const sums = [...list.map(({ file }) => file), ...ARTEFACTS.map(FILES.sbom)].map((file) => {
    const sum = hash('sha256', readFileSync(file));
    return `${sum}  ${relative(DIST, join('.', file))}`;
  });
  writeFileSync(FILES.checksums, `${sums.join('\n')}\n`);
  console.log(text);
  return 0;
}
