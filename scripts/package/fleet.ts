import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { DOWNLOADS } from '../../shared/downloads.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { PROJECT_ADDRESSES, type ProjectAddresses } from '../../shared/project-addresses.ts';
import { FILES, VERSION, WINGET_PACKAGE } from './names.ts';
import { MSI_MARK, productCode } from './windows-msi.ts';

/** Kinds of a winget manifest of several files (winget's schema 1.6), by the end of the file's name. */
export const WINGET_FILES = { version: '', installer: '.installer', defaultLocale: '.locale.fr-FR' } as const;
type WingetFile = keyof typeof WINGET_FILES;

/** Texts as JSON writes them, which is YAML too. */
const yaml = (fields: Readonly<Record<string, string>>, indent = ''): string =>
  Object.entries(fields)
    .map(([name, value]) => `${indent}${name}: ${JSON.stringify(value)}\n`)
    .join('');

/**
 * The files of a winget manifest; none while there is no address to take the packages from.
 * @param sumOf SHA-256 of a packed file
 */
export function wingetManifest(
  sumOf: (file: string) => string,
  { downloads }: Pick<ProjectAddresses, 'downloads'> = PROJECT_ADDRESSES,
): Readonly<Record<WingetFile, string>> | null {
  if (downloads === '') return null;
  const manifest = (kind: WingetFile, body: string): string =>
    [
      '# Checked by no winget yet.\n',
      yaml({ PackageIdentifier: WINGET_PACKAGE, PackageVersion: VERSION }),
      body,
      yaml({ ManifestType: kind, ManifestVersion: '1.6.0' }),
    ].join('');
  const installer = (
    id: 'windows' | 'windows-fleet',
    packed: string,
    own: Readonly<Record<string, string>>,
  ): string => {
    const fields = {
      ...own,
      InstallerUrl: `${downloads}${DOWNLOADS[id].file}`,
      InstallerSha256: sumOf(packed).toUpperCase(),
    };
    return `- Architecture: "x64"\n${yaml(fields, '  ')}`;
  };
  const forOne = installer('windows', FILES.windowsInstaller, { InstallerType: 'nullsoft', Scope: 'user' });
  const forAll = installer('windows-fleet', FILES.windowsMsi, {
    InstallerType: 'wix',
    Scope: 'machine',
    ProductCode: `{${productCode(VERSION)}}`,
  });
  return {
    version: manifest('version', yaml({ DefaultLocale: 'fr-FR' })),
    installer: manifest('installer', `Installers:\n${forOne}${forAll}`),
    defaultLocale: manifest(
      'defaultLocale',
      yaml({
        PackageLocale: 'fr-FR',
        Publisher: product.name,
        PackageName: product.name,
        License: 'MIT',
        ShortDescription: product.unofficial,
      }),
    ),
  };
}

/** Intune takes the program as there when a detection script writes something and ends with 0; it looks at the MSI's own mark. */
export const intuneDetection = (): string =>
  [
    '# Compagnon e-CPS : règle de détection pour Intune, application Win32. Jamais exécutée par nous.',
    '# À exécuter en processus 64 bits, dans le contexte du système.',
    `$key = 'HKLM:\\${MSI_MARK}'`,
    '$found = (Get-ItemProperty -Path $key -Name Msi -ErrorAction SilentlyContinue).Msi',
    `if ($found -and [version]$found -ge [version]'${VERSION}') {`,
    '  Write-Output "Compagnon e-CPS $found"',
    '  exit 0',
    '}',
    'exit 1',
    '',
  ].join('\r\n');

/** Writes what a fleet's tools ask for beside the packages. */
export async function writeFleetFiles(): Promise<number> {
  // PowerShell 5 reads a file without this mark as of the system's own letters.
  writeFileSync(FILES.intuneDetection, `\uFEFF${intuneDetection()}`);
  const manifest = wingetManifest((file) => hash('sha256', readFileSync(file)));
  for (const [kind, end] of Object.entries(WINGET_FILES) as [WingetFile, string][]) {
    const file = FILES.winget(end);
    rmSync(file, { force: true });
    if (manifest === null) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, manifest[kind]);
  }
  return 0;
}
