import { createHash, hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { writeIcon } from './icon.ts';
import { FILES, sourceDate, VERSION, WINDOWS } from './names.ts';
import { pack } from './stage.ts';
import { extensionKeys, STORE_EXTENSIONS, type StoreExtension } from './store-extension.ts';
import { filesToPack, registryKeys } from './windows-installer.ts';

/** Windows Installer tells versions of one product by it: never changed. */
const UPGRADE_CODE = '5B6F3C0E-5F0B-4B0E-9C2E-6B1D0A7C9E41';

/** The other installer's entry among the installed programs: its users have the program already. */
const NSIS_ENTRY = 'Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\CompagnonECPS';
/** The registry key by which the other installer knows that this package is installed. */
export const MSI_MARK = 'Software\\Compagnon e-CPS';

/** A number that stays the same for the same words: components keep theirs from version to version. */
const uuidFrom = (text: string): string =>
  createHash('sha256')
    .update(`compagnon-ecps ${text}`)
    .digest('hex')
    .toUpperCase()
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-5$3-8$4-$5');

/** The number of one version of the product. */
export const productCode = (version: string): string => uuidFrom(`product ${version}`);

const xml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The package's source for wixl: the same files and registry values as the other installer writes with /AllUsers. */
export function msiSource(
  version: string,
  files: readonly string[],
  icon: string,
  extensions: readonly StoreExtension[] = STORE_EXTENSIONS,
): string {
  const keys = registryKeys();
  const fileComponents = files.map((file, index) => {
    const name = basename(file);
    return `<Component Id="File${index}" Guid="${uuidFrom(`file ${name}`)}" Win64="yes"><File Id="F${index}" Name="${xml(name)}" Source="${xml(file)}" KeyPath="yes"/></Component>`;
  });
  const keyComponents = keys.map(
    ({ key, manifest }, index) =>
      `<Component Id="Key${index}" Guid="${uuidFrom(`key ${key}`)}" Win64="yes"><RegistryValue Root="HKLM" Key="${xml(key)}" Type="string" Value="[INSTALLDIR]${manifest}" KeyPath="yes"/></Component>`,
  );
  const mark = `<Component Id="Mark" Guid="${uuidFrom('mark')}" Win64="yes"><RegistryValue Root="HKLM" Key="${MSI_MARK}" Name="Msi" Type="string" Value="${version}" KeyPath="yes"/><RegistryValue Root="HKLM" Key="${MSI_MARK}" Name="Folder" Type="string" Value="[INSTALLDIR]"/></Component>`;
  const stores = extensionKeys(extensions);
  const extensionComponents = stores.map(
    ({ key, store }, index) =>
      `<Component Id="Store${index}" Guid="${uuidFrom(`store ${key}`)}" Win64="yes"><Condition>EXTENSION</Condition><RegistryValue Root="HKLM" Key="${xml(key)}" Name="update_url" Type="string" Value="${xml(store)}" KeyPath="yes"/><RegistryValue Root="HKLM" Key="${MSI_MARK}" Name="Extension" Type="string" Value="1"/></Component>`,
  );
  const ids = [
    ...stores.map((_, n) => `Store${n}`),
    ...fileComponents.map((_, n) => `File${n}`),
    ...keyComponents.map((_, n) => `Key${n}`),
    'Mark',
  ];
  return `<?xml version="1.0" encoding="utf-8"?>
<Wix xmlns="http://schemas.microsoft.com/wix/2006/wi">
  <Product Id="${productCode(version)}" UpgradeCode="${UPGRADE_CODE}" Version="${version}" Language="1036" Codepage="65001" Name="${xml(installerText.name)}" Manufacturer="${xml(installerText.name)}">
    <Package InstallerVersion="500" Compressed="yes" InstallScope="perMachine" Platform="x64" Description="${xml(installerText.description)}"/>
    <Media Id="1" Cabinet="compagnon.cab" EmbedCab="yes"/>
    <MajorUpgrade DowngradeErrorMessage="${xml(installerText.newerThere)}"/>
    <Property Id="ARPNOMODIFY" Value="1"/>
    <Property Id="ARPPRODUCTICON" Value="icon.ico"/>
    <Property Id="ARPCOMMENTS" Value="${xml(installerText.unofficial)}"/>
    <Property Id="MSIRESTARTMANAGERCONTROL" Value="Disable"/>
    <!-- An upgrade goes into the folder of the version before. -->
    <Property Id="INSTALLDIR" Secure="yes"><RegistrySearch Id="Folder" Root="HKLM" Key="${MSI_MARK}" Name="Folder" Type="raw" Win64="yes"/></Property>
    <!-- Off unless asked for; an upgrade keeps what was asked for. -->
    <Property Id="EXTENSION" Secure="yes"><RegistrySearch Id="Extension" Root="HKLM" Key="${MSI_MARK}" Name="Extension" Type="raw" Win64="yes"/></Property>
    <!-- Windows tells installers no version above 8.1; older ones have no such value, or 6. -->
    <Property Id="WINDOWSMAJOR"><RegistrySearch Id="WindowsMajor" Root="HKLM" Key="SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion" Name="CurrentMajorVersionNumber" Type="raw" Win64="yes"/></Property>
    <Property Id="OTHERINSTALLER"><RegistrySearch Id="OtherInstaller" Root="HKLM" Key="${NSIS_ENTRY}" Name="DisplayVersion" Type="raw" Win64="yes"/></Property>
    <!-- What Windows itself runs on, as the other installer looks at it. -->
    <Property Id="PROCESSOR"><RegistrySearch Id="Processor" Root="HKLM" Key="SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment" Name="PROCESSOR_ARCHITECTURE" Type="raw" Win64="yes"/></Property>
    <Condition Message="${xml(installerText.windowsTooOld)}">Installed OR (WINDOWSMAJOR AND WINDOWSMAJOR &lt;&gt; "#6")</Condition>
    <Condition Message="${xml(installerText.otherInstaller)}">Installed OR NOT OTHERINSTALLER</Condition>
    <Icon Id="icon.ico" SourceFile="${xml(icon)}"/>
    <Directory Id="TARGETDIR" Name="SourceDir">
      <Directory Id="ProgramFiles64Folder">
        <Directory Id="INSTALLDIR" Name="Compagnon e-CPS">
          ${[...fileComponents, ...keyComponents, ...extensionComponents, mark].join('\n          ')}
        </Directory>
      </Directory>
    </Directory>
    <CustomAction Id="SayOnArm" Property="ARPCOMMENTS" Value="${xml(`${installerText.unofficial} ${installerText.onArm}`)}"/>
    <CustomAction Id="NameHost" Property="HOSTPROGRAM" Value="[INSTALLDIR]compagnon-ecps.exe"/>
    <CustomAction Id="EndHosts" Property="HOSTPROGRAM" ExeCommand="stop" Return="ignore"/>
    <InstallExecuteSequence>
      <Custom Action="SayOnArm" After="AppSearch">PROCESSOR = "ARM64"</Custom>
      <Custom Action="NameHost" After="CostFinalize"/>
      <Custom Action="EndHosts" After="NameHost"/>
    </InstallExecuteSequence>
    <Feature Id="Programme" Level="1" Title="${xml(installerText.name)}">
      ${ids.map((id) => `<ComponentRef Id="${id}"/>`).join('')}
    </Feature>
  </Product>
</Wix>
`;
}

/** Windows counts 100 ns since 1601. */
const fileTime = (seconds: number): Buffer => {
  const time = Buffer.alloc(8);
  time.writeBigUInt64LE((BigInt(seconds) + 11_644_473_600n) * 10_000_000n);
  return time;
};

/**
 * Puts a number that follows from the contents, and the date of the source, in place of what wixl makes up at each build; and French in
 * place of the English that it writes into the template.
 * @throws when the package is not written as wixl 0.106 writes it
 */
function makeReproducible(file: string, packageCode: string): void {
  const bytes = readFileSync(file);
  const summary = bytes.indexOf('Installation Database');
  const number = bytes.indexOf('{', summary);
  const end = number + 38;
  if (summary < 0 || bytes.toString('latin1', end - 1, end) !== '}') throw new Error(`${file}: no package code found`);
  bytes.write(`{${packageCode}}`, number, 'latin1');
  // Two properties of type VT_FILETIME (0x40) follow: created, last saved.
  for (let at = bytes.indexOf('@\0\0\0', end, 'latin1'), dates = 0; dates < 2; at += 12, dates += 1) {
    if (at < end || bytes.readUInt32LE(at) !== 0x40) throw new Error(`${file}: no dates found`);
    fileTime(sourceDate()).copy(bytes, at + 4);
  }
  const template = bytes.indexOf('x64;1033');
  if (template < 0) throw new Error(`${file}: no template found`);
  bytes.write('x64;1036', template, 'latin1');
  writeFileSync(file, bytes);
}

/** Options of tests: another version in its own file. */
interface MsiOptions {
  readonly version?: string;
  readonly output?: string;
  /** Where the program was built. */
  readonly folder?: string;
  readonly extensions?: readonly StoreExtension[];
}

/** Builds the package for fleets, per machine, with wixl. Unsigned; scripts/package.ts signs it. */
export async function buildWindowsMsi({
  version = VERSION,
  output = FILES.windowsMsi,
  folder = WINDOWS,
  extensions = STORE_EXTENSIONS,
}: MsiOptions = {}): Promise<number> {
  const work = join('.cache', 'windows-msi', version);
  mkdirSync(work, { recursive: true });
  const files = filesToPack(folder);
  const sums = files.map((file) => hash('sha256', readFileSync(join(folder, file))));
  const icon = resolve(work, 'icon.ico');
  writeIcon(icon);
  const source = join(work, 'compagnon.wxs');
  writeFileSync(
    source,
    msiSource(
      version,
      files.map((file) => resolve(folder, file)),
      icon,
      extensions,
    ),
  );
  const code = pack('wixl', ['--arch', 'x64', '--output', resolve(output), source]);
  if (code === 0) makeReproducible(output, uuidFrom(`package ${version} ${sourceDate()} ${sums.join(' ')}`));
  return code;
}
