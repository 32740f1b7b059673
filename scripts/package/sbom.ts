import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { MAKERS, type NodeSystem } from '../node-release/makers.ts';
import { nodeRelease, takenNode } from '../node-release/shipped-node.ts';
import { FILES, sourceDate, VERSION } from './names.ts';
import { ARTEFACTS, type Artefact, partsOf } from './parts.ts';
import { uuidFrom } from './uuid.ts';

interface Locked {
  readonly version: string;
  readonly integrity: string;
  readonly license?: string;
}

const purl = (name: string, version: string): string => `pkg:npm/${name.replace('@', '%40')}@${version}`;

/** A package as the lock file has it: its version and the sum that was compared. No host, so that any mirror can serve it. */
function component(name: string, { version, integrity, license }: Locked): object {
  return {
    type: 'library',
    'bom-ref': purl(name, version),
    name,
    version,
    purl: purl(name, version),
    ...(license === undefined ? {} : { licenses: [{ license: { id: license } }] }),
    hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex') }],
  };
}

/** Node as its makers released it, in place of npm's package of it. */
function makersNode(name: string, version: string): object {
  const system = name.replace(/^node-(bin-)?/, '') as NodeSystem;
  const ref = `pkg:generic/nodejs@${version}?arch=${system}`;
  return {
    type: 'library',
    'bom-ref': ref,
    name: 'nodejs',
    version,
    purl: ref,
    hashes: [{ alg: 'SHA-256', content: takenNode(version, system).sum }],
    externalReferences: [{ type: 'distribution', url: `${MAKERS}/v${version}/` }],
  };
}

/**
 * The CycloneDX list of what is inside an artefact, from the lock file; its number and date follow from its contents.
 * @throws when a part is not in the lock file
 */
export function sbomOf(artefact: Artefact): object {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const components = partsOf(artefact).map((name) => {
    const release = nodeRelease();
    if (release !== undefined && name.startsWith('node-')) return makersNode(name, release);
    const locked = packages[`node_modules/${name}`];
    if (locked === undefined) throw new Error(`${name} is not in package-lock.json`);
    return component(name, locked);
  });
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidFrom(JSON.stringify([artefact, VERSION, components]))}`,
    version: 1,
    metadata: {
      timestamp: new Date(sourceDate() * 1000).toISOString(),
      component: {
        type: 'application',
        'bom-ref': 'compagnon-ecps',
        name: `compagnon-ecps (${artefact})`,
        version: VERSION,
      },
    },
    components,
  };
}

/** Writes one list an artefact. */
export async function writeSbom(): Promise<number> {
  for (const artefact of ARTEFACTS) {
    const file = FILES.sbom(artefact);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${JSON.stringify(sbomOf(artefact), null, 2)}\n`);
  }
  return 0;
}
