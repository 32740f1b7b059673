import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { installerText } from '../../shared/messages/fr/installer.ts';
import { writeIcon } from './icon.ts';
import { FILES, sourceDate, VERSION, WINDOWS } from './names.ts';
import { pack } from './stage.ts';
import { extensionKeys, STORE_EXTENSIONS, type StoreExtension } from './store-extension.ts';
import { uuidFrom } from './uuid.ts';
import { filesToPack, registryKeys } from './windows-installer.ts';

/** The registry key by which the other installer knows that this package is installed. */
export const MSI_MARK = 'Software\\Compagnon e-CPS';

/** Components keep theirs from version to version. */
const guid = (text: string): string => uuidFrom(`compagnon-ecps ${text}`).toUpperCase();

/** The number of one version of the product. */
export const productCode = (version: string): string => guid(`product ${version}`);

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
    return `<Component Id="File${index}" Guid="${guid(`file ${name}`)}" Win64="yes"><File Id="F${index}" Name="${xml(name)}" Source="${xml(file)}" KeyPath="yes"/></Component>`;
  });
  const keyComponents = keys.map(
    ({ key, manifest }, index) =>
      `<Component Id="Key${index}" Guid="${guid(`key ${key}`)}" Win64="yes"><RegistryValue Root="HKLM" Key="${xml(key)}" Type="string" Value="[INSTALLDIR]${manifest}" KeyPath="yes"/></Component>`,
  );
  const mark = `<Component Id="Mark" Guid="${guid('mark')}" Win64="yes"><RegistryValue Root="HKLM" Key="${MSI_MARK}" Name="Msi" Type="string" Value="${version}" KeyPath="yes"/><RegistryValue Root="HKLM" Key="${MSI_MARK}" Name="Folder" Type="string" Value="[INSTALLDIR]"/></Component>`;
  const stores = extensionKeys(extensions);
  const extensionComponents = stores.map(
    ({ key, store }, index) =>
      `<Component Id="Store${index}" Guid="${guid(`store ${key}`)}" Win64="yes"><Condition>EXTENSION</Condition><RegistryValue Root="HKLM" Key="${xml(key)}" Name="update_url" Type="string" Value="${xml(store)}" KeyPath="yes"/><RegistryValue Root="HKLM" Key="${MSI_MARK}" Name="Extension" Type="string" Value="1"/></Component>`,
  );
  const ids = [
    ...stores.map((_, n) => `Store${n}`),
    ...fileComponents.map((_, n) => `File${n}`),
    ...keyComponents.map((_, n) => `Key${n}`),
    'Mark',
  ];
  const words: Readonly<Record<string, string>> = {
    ...installerText,
    icon,
    mark: MSI_MARK,
    productCode: productCode(version),
    version,
  };
  const components = [...fileComponents, ...keyComponents, ...extensionComponents, mark].join('\n');
  const references = ids.map((id) => `<ComponentRef Id="${id}"/>`).join('');
  return readFileSync('scripts/package/installer.wxs', 'utf8')
    .replace(/\$\(var\.(\w+)\)/g, (whole, name: string) => xml(words[name] ?? whole))
    .replace('<?include components?>', () => components)
    .replace('<?include references?>', () => references);
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
  if (code === 0) makeReproducible(output, guid(`package ${version} ${sourceDate()} ${sums.join(' ')}`));
  return code;
}
