import { existsSync, globSync } from 'node:fs';

/** Another program that reads the same card. */
interface CardPeer {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Folders that it fills with what it read, to be emptied before each run: a warm cache reads no card. */
  readonly caches?: readonly string[];
}

/** Identifier of the authentication certificate of a CPS3 (docs/sources/card-edge.md 1). */
const CERTIFICATE_ID = 'e828bd080f8025000001ff001002';

const OPENSC: readonly CardPeer[] = [
  { name: 'OpenSC, certificate', command: ['pkcs15-tool', '--read-certificate', CERTIFICATE_ID] },
  { name: 'OpenSC, dump', command: ['pkcs15-tool', '--dump'] },
];

/** The official module through OpenSC's pkcs11-tool, when its unpacked package is there. */
function official(folder: string | undefined): readonly CardPeer[] {
  if (folder === undefined) return [];
  const module = globSync('**/libcps3_pkcs11_lux.so*', { cwd: folder })
    .map((path) => `${folder}/${path}`)
    .find(existsSync);
  if (module === undefined) throw new Error(`no libcps3_pkcs11_lux.so under ${folder}`);
  const caches = ['/etc/opt/santesocial/CPS/cache'];
  const tool = ['pkcs11-tool', '--module', module] as const;
  return [
    {
      name: 'official, certificate',
      command: [...tool, '--read-object', '--type', 'cert', '--id', CERTIFICATE_ID],
      caches,
    },
    { name: 'official, list (tries)', command: [...tool, '--list-slots'], caches },
  ];
}

export const cardPeers = (): readonly CardPeer[] => [...OPENSC, ...official(process.env['CRYPTOLIB'])];
