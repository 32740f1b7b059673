import { existsSync, globSync } from 'node:fs';

/** Another program that reads the same card. */
interface CardPeer {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Folders that it fills with what it read, emptied before each run: a warm cache reads no card. */
  readonly caches?: readonly string[];
}

/** Identifier of the authentication certificate of a CPS3 (docs/sources/card-edge.md 1). */
const CERTIFICATE_ID = 'e828bd080f8025000001ff001002';

/** The official module through OpenSC's pkcs11-tool, from the folder of its unpacked package. */
function official(folder: string): CardPeer {
  const module = globSync('**/libcps3_pkcs11_lux.so*', { cwd: folder })
    .map((path) => `${folder}/${path}`)
    .find(existsSync);
  if (module === undefined) throw new Error(`no libcps3_pkcs11_lux.so under ${folder}`);
  return {
    name: 'official, certificate',
    command: ['pkcs11-tool', '--module', module, '--read-object', '--type', 'cert', '--id', CERTIFICATE_ID],
    caches: ['/etc/opt/santesocial/CPS/cache'],
  };
}

/** OpenSC's tool, and the official module where CRYPTOLIB names its folder. */
export function cardPeers(): readonly CardPeer[] {
  const folder = process.env['CRYPTOLIB'];
  return [
    { name: 'OpenSC, certificate', command: ['pkcs15-tool', '--read-certificate', CERTIFICATE_ID] },
    { name: 'OpenSC, dump', command: ['pkcs15-tool', '--dump'] },
    ...(folder === undefined ? [] : [official(folder)]),
  ];
}
