import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { wingetManifests, yamlOf } from '../../scripts/package/winget.ts';

// The rules of winget's manifest schema 1.10.0 for the fields that we write (microsoft/winget-cli, schemas/JSON/manifests/v1.10.0,
// read on 2026-11-27). Strict: a field that is none of winget's is refused.
const text = (least: number, most: number) => v.pipe(v.string(), v.minLength(least), v.maxLength(most));
const url = v.pipe(v.string(), v.regex(/^https:\/\/.+$/), v.maxLength(2048));
const head = {
  PackageIdentifier: v.pipe(v.string(), v.regex(/^[^.\s\\/:*?"<>|]{1,32}(\.[^.\s\\/:*?"<>|]{1,32}){1,7}$/)),
  PackageVersion: v.pipe(v.string(), v.regex(/^[^\\/:*?"<>|]+$/), v.maxLength(128)),
  ManifestVersion: v.literal('1.10.0'),
};
const code = v.pipe(text(1, 255), v.regex(/^(CompagnonECPS|\{[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}\})$/));
const SCHEMAS = {
  version: v.strictObject({ ...head, DefaultLocale: v.literal('fr-FR'), ManifestType: v.literal('version') }),
  defaultLocale: v.strictObject({
    ...head,
    PackageLocale: v.literal('fr-FR'),
    Publisher: text(2, 256),
    PackageName: text(2, 256),
    PackageUrl: url,
    PublisherSupportUrl: v.optional(url),
    PrivacyUrl: v.optional(url),
    License: text(3, 512),
    ShortDescription: text(3, 256),
    ManifestType: v.literal('defaultLocale'),
  }),
  installer: v.strictObject({
    ...head,
    Platform: v.array(v.picklist(['Windows.Desktop', 'Windows.Universal'])),
    MinimumOSVersion: v.pipe(v.string(), v.regex(/^\d{1,5}(\.\d{1,5}){0,3}$/)),
    InstallModes: v.array(v.picklist(['interactive', 'silent', 'silentWithProgress'])),
    UpgradeBehavior: v.picklist(['install', 'uninstallPrevious', 'deny']),
    ReleaseDate: v.pipe(v.string(), v.isoDate()),
    ManifestType: v.literal('installer'),
    Installers: v.pipe(
      v.array(
        v.strictObject({
          Architecture: v.picklist(['x86', 'x64', 'arm', 'arm64', 'neutral']),
          InstallerType: v.picklist(['msix', 'msi', 'appx', 'exe', 'zip', 'inno', 'nullsoft', 'wix', 'burn']),
          InstallerUrl: url,
          InstallerSha256: v.pipe(v.string(), v.regex(/^[A-Fa-f0-9]{64}$/)),
          Scope: v.picklist(['user', 'machine']),
          ProductCode: code,
          ElevationRequirement: v.optional(v.picklist(['elevationRequired', 'elevationProhibited', 'elevatesSelf'])),
          InstallerSwitches: v.optional(v.strictObject({ Custom: text(1, 2048) })),
          AppsAndFeaturesEntries: v.optional(v.array(v.strictObject({ ProductCode: code, UpgradeCode: code }))),
          ExpectedReturnCodes: v.optional(
            v.array(
              v.strictObject({
                InstallerReturnCode: v.pipe(v.number(), v.integer(), v.notValue(0)),
                ReturnResponse: v.picklist(['cancelledByUser', 'alreadyInstalled', 'downgrade', 'systemNotSupported']),
              }),
            ),
          ),
        }),
      ),
      v.minLength(1),
      v.maxLength(1024),
    ),
  }),
};

const addresses = {
  home: 'https://example.org/',
  downloads: 'https://example.org/1.0.0/',
  contact: 'mailto:aide@example.org',
  source: '',
  privacy: 'https://example.org/vie-privee',
};
const manifests = wingetManifests({ installer: 'ab'.repeat(32), msi: 'cd'.repeat(32) }, addresses);
const manifest = (file: string) => manifests.get(`CompagnonECPS.CompagnonECPS${file}.yaml`) ?? {};

describe('the winget manifests', () => {
  it.each([
    ['', 'version'],
    ['.locale.fr-FR', 'defaultLocale'],
    ['.installer', 'installer'],
  ] as const)('"%s" keeps the rules of its schema', (file, type) => {
    expect(v.safeParse(SCHEMAS[type], manifest(file)).issues).toBeUndefined();
  });

  it('has a way for one user and two for all', () => {
    expect(manifest('.installer')['Installers']).toMatchObject([
      { InstallerType: 'nullsoft', Scope: 'user' },
      { InstallerType: 'nullsoft', Scope: 'machine', InstallerSwitches: { Custom: '/AllUsers' } },
      { InstallerType: 'wix', Scope: 'machine' },
    ]);
  });

  it('are written as YAML that quotes every text', () => {
    const yaml = yamlOf({ a: '1.0', list: [{ b: 'x: y', c: [1, true] }], inner: { d: 'é' } });
    expect(yaml).toBe('a: "1.0"\nlist:\n  - b: "x: y"\n    c:\n      - 1\n      - true\ninner:\n  d: "é"\n');
  });
});
