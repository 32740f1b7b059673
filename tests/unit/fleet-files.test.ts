import { describe, expect, it } from 'vitest';
import { intuneDetection, wingetManifest } from '../../scripts/package/fleet.ts';
import { FILES } from '../../scripts/package/names.ts';
import { MSI_MARK } from '../../scripts/package/windows-msi.ts';
import { DOWNLOADS } from '../../shared/downloads.ts';
import { PROJECT_ADDRESSES } from '../../shared/project-addresses.ts';
import { VERSION } from '../../shared/protocol/version.ts';

const downloads = 'https://example.org/1.0.0/';
const sumOf = (file: string): string => `ab of ${file}`;

describe('the winget manifest', () => {
  it('is written by nobody while there is no address to take the packages from', () => {
    expect(wingetManifest(sumOf, { downloads: '' })).toBeNull();
    expect(wingetManifest(sumOf) === null).toBe(PROJECT_ADDRESSES.downloads === '');
  });

  it('takes each Windows package from the project’s address, with its sum', () => {
    const { installer } = wingetManifest(sumOf, { downloads }) ?? { installer: '' };
    const values = (name: string): readonly unknown[] =>
      [...installer.matchAll(new RegExp(`${name}: (.+)`, 'g'))].map(([, value = '']) => JSON.parse(value));
    expect(values('InstallerUrl')).toEqual([
      `${downloads}${DOWNLOADS.windows.file}`,
      `${downloads}${DOWNLOADS['windows-fleet'].file}`,
    ]);
    expect(values('InstallerSha256')).toEqual(
      [FILES.windowsInstaller, FILES.windowsMsi].map((file) => sumOf(file).toUpperCase()),
    );
    expect(values('Scope')).toEqual(['user', 'machine']);
  });

  it('names one package and one version in all its files', () => {
    const files = Object.entries(wingetManifest(sumOf, { downloads }) ?? {});
    expect(files).toHaveLength(3);
    for (const [kind, text] of files) {
      expect(text).toContain(`PackageVersion: "${VERSION}"\n`);
      expect(text).toContain(`ManifestType: "${kind}"\n`);
      for (const line of text.trim().split('\n')) expect(line).toMatch(/^(?:# .+|(?:- | {2})?\w+: ".*"|Installers:)$/);
    }
  });
});

it('the detection script for Intune looks for this version at the MSI’s mark, and says that nobody has run it', () => {
  expect(intuneDetection()).toContain(`HKLM:\\${MSI_MARK}`);
  expect(intuneDetection()).toContain(`[version]'${VERSION}'`);
  expect(intuneDetection()).toContain('Jamais exécutée');
});
