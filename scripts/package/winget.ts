import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOWNLOADS } from '../../shared/downloads.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { PROJECT_ADDRESSES, type ProjectAddresses } from '../../shared/project-addresses.ts';
import { RELEASED } from '../../shared/protocol/version.ts';
import { FILES, VERSION } from './names.ts';
import { productCode, UPGRADE_CODE } from './windows-msi.ts';

/** Name under which winget knows the program: never changed. */
const WINGET_ID = 'CompagnonECPS.CompagnonECPS';
const SCHEMA = '1.10.0';

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value };
type Manifest = Readonly<Record<string, Value>>;

/** What the manifests say of the files: their sums, SHA-256 in hex. */
interface WingetSums {
  readonly installer: string;
  readonly msi: string;
}

const head = { PackageIdentifier: WINGET_ID, PackageVersion: VERSION };
const tail = (type: string) => ({ ManifestType: type, ManifestVersion: SCHEMA });

/** Exit codes of installer.nsi with a meaning of their own. */
const RETURN_CODES = [
  { InstallerReturnCode: 1, ReturnResponse: 'cancelledByUser' },
  { InstallerReturnCode: 3, ReturnResponse: 'downgrade' },
  { InstallerReturnCode: 4, ReturnResponse: 'systemNotSupported' },
  { InstallerReturnCode: 5, ReturnResponse: 'alreadyInstalled' },
] as const;

/**
 * The three files that winget's catalogue asks for one version, by file name: for one user and for all by the installer, for all by the
 * MSI. There is a program for x64 alone; Windows 11 on ARM64 runs it.
 * @param addresses `downloads` and `home` must be there
 */
export function wingetManifests(sums: WingetSums, addresses: ProjectAddresses): ReadonlyMap<string, Manifest> {
  const installer = {
    Architecture: 'x64',
    InstallerType: 'nullsoft',
    InstallerUrl: `${addresses.downloads}${DOWNLOADS.windows.file}`,
    InstallerSha256: sums.installer.toUpperCase(),
    ProductCode: 'CompagnonECPS',
    ExpectedReturnCodes: RETURN_CODES,
  } as const;
  const support: Manifest = addresses.contact.startsWith('https:') ? { PublisherSupportUrl: addresses.contact } : {};
  const privacy: Manifest = addresses.privacy === '' ? {} : { PrivacyUrl: addresses.privacy };
  return new Map<string, Manifest>([
    [`${WINGET_ID}.yaml`, { ...head, DefaultLocale: 'fr-FR', ...tail('version') }],
    [
      `${WINGET_ID}.locale.fr-FR.yaml`,
      {
        ...head,
        PackageLocale: 'fr-FR',
        Publisher: product.name,
        PackageName: product.name,
        PackageUrl: addresses.home,
        ...support,
        ...privacy,
        License: 'MIT',
        ShortDescription: `Programme local du ${product.name}\u00a0: lecteur et carte CPS. ${product.unofficial}`,
        ...tail('defaultLocale'),
      },
    ],
    [
      `${WINGET_ID}.installer.yaml`,
      {
        ...head,
        Platform: ['Windows.Desktop'],
        MinimumOSVersion: '10.0.0.0',
        InstallModes: ['interactive', 'silent'],
        UpgradeBehavior: 'install',
        ReleaseDate: RELEASED,
        Installers: [
          { ...installer, Scope: 'user' },
          {
            ...installer,
            Scope: 'machine',
            InstallerSwitches: { Custom: '/AllUsers' },
            ElevationRequirement: 'elevationRequired',
          },
          {
            Architecture: 'x64',
            InstallerType: 'wix',
            InstallerUrl: `${addresses.downloads}${DOWNLOADS['windows-fleet'].file}`,
            InstallerSha256: sums.msi.toUpperCase(),
            Scope: 'machine',
            ProductCode: `{${productCode(VERSION)}}`,
            AppsAndFeaturesEntries: [{ ProductCode: `{${productCode(VERSION)}}`, UpgradeCode: `{${UPGRADE_CODE}}` }],
          },
        ],
        ...tail('installer'),
      },
    ],
  ]);
}

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);

function linesOf(value: Value): readonly string[] {
  if (typeof value !== 'object') return [JSON.stringify(value)];
  if (Array.isArray(value)) {
    return value.flatMap((item: Value) => {
      const [first = '', ...rest] = linesOf(item);
      return [`- ${first}`, ...indented(rest)];
    });
  }
  return Object.entries(value).flatMap(([key, inner]: readonly [string, Value]) =>
    typeof inner === 'object' ? [`${key}:`, ...indented(linesOf(inner))] : [`${key}: ${JSON.stringify(inner)}`],
  );
}

/** A manifest as YAML; every text is quoted, so that none is taken for a number or a date. */
export const yamlOf = (manifest: Manifest): string => `${linesOf(manifest).join('\n')}\n`;

const sumOf = (file: string): string => hash('sha256', readFileSync(file));

/** Writes the manifests of the packed files, or says why not: they name addresses that must be published. */
export async function writeWinget(): Promise<number> {
  if (PROJECT_ADDRESSES.downloads === '' || PROJECT_ADDRESSES.home === '') {
    console.log('No winget manifests: shared/project-addresses.ts has no address yet for downloads and home page.');
    return 0;
  }
  const sums = { installer: sumOf(FILES.windowsInstaller), msi: sumOf(FILES.windowsMsi) };
  mkdirSync(FILES.winget, { recursive: true });
  for (const [file, manifest] of wingetManifests(sums, PROJECT_ADDRESSES))
    writeFileSync(join(FILES.winget, file), yamlOf(manifest));
  return 0;
}
