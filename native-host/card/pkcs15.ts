import { allElements, findContent, readElements } from './der.ts';

/** Tags of the ODF's entries and of object types (PKCS#15 6.2). */
const CERTIFICATE_DIRECTORIES: readonly number[] = [0xa4, 0xa5];
const DATA_OBJECT_DIRECTORY = 0xa7;
const OCTET_STRING = 0x04;
const UTF8_STRING = 0x0c;
const SEQUENCE = 0x30;
const TYPE_ATTRIBUTES = 0xa1;

/** What the ODF lists, as PKCS#15 paths: relative to the application (two bytes) or absolute from 3F00. */
interface ObjectDirectories {
  readonly certificates: readonly Uint8Array[];
  readonly dataObjects: readonly Uint8Array[];
}

const isPath = (bytes: Uint8Array): boolean => bytes.length >= 2 && bytes.length <= 16 && bytes.length % 2 === 0;

/** The path in a PathOrObjects or Path: its OCTET STRING. */
function pathIn(bytes: Uint8Array): Uint8Array | undefined {
  const path = findContent(bytes, OCTET_STRING);
  return path !== undefined && isPath(path) ? path : undefined;
}

/** @param file may be cut anywhere; its complete objects count */
export function readObjectDirectories(file: Uint8Array): ObjectDirectories {
  const entries = readElements(file);
  const paths = (tags: readonly number[]): readonly Uint8Array[] =>
    entries.flatMap(({ tag, content }) => (tags.includes(tag) ? (pathIn(content) ?? []) : []));
  return { certificates: paths(CERTIFICATE_DIRECTORIES), dataObjects: paths([DATA_OBJECT_DIRECTORY]) };
}

export interface DirectoryEntry {
  readonly label: string;
  /** Identifier of the object; empty when it has none. */
  readonly id: Uint8Array;
  readonly path: Uint8Array;
  /** Where in the file it starts; 0 unless the path says otherwise. */
  readonly offset: number;
}

const utf8 = new TextDecoder('utf-8');

/**
 * The objects of a certificate directory (CDF) or data object directory (DODF) that say where they are. An entry is
 * SEQUENCE { common attributes with the label, class attributes with the id, [1] type attributes with the path }.
 */
export function readDirectory(file: Uint8Array): readonly DirectoryEntry[] {
  return readElements(file).flatMap((entry): readonly DirectoryEntry[] => {
    if (entry.tag !== SEQUENCE) return [];
    const parts = readElements(entry.content);
    const [common, classAttributes] = parts.filter(({ tag }) => tag === SEQUENCE);
    const type = parts.find(({ tag }) => tag === TYPE_ATTRIBUTES);
    const path = type === undefined ? undefined : pathIn(type.content);
    if (common === undefined || type === undefined || path === undefined) return [];
    const label = findContent(common.content, UTF8_STRING);
    return [
      {
        label: label === undefined ? '' : utf8.decode(label),
        id: (classAttributes && findContent(classAttributes.content, OCTET_STRING)) ?? new Uint8Array(),
        path,
        offset: offsetIn(type.content),
      },
    ];
  });
}

/** The index of a Path { path, index, [0] length }; 0 without one. */
function offsetIn(type: Uint8Array): number {
  const path = allElements(type).find(
    ({ tag, content }) => tag === SEQUENCE && readElements(content)[0]?.tag === OCTET_STRING,
  );
  const index = path === undefined ? undefined : readElements(path.content)[1];
  if (index?.tag !== 0x02 || index.content.length === 0 || index.content.length > 2) return 0;
  return index.content.reduce((value, byte) => (value << 8) | byte, 0);
}

const BY_LABEL: readonly { readonly word: string; readonly weight: number }[] = [
  { word: 'authent', weight: 4 },
  { word: 'signature', weight: -4 },
  { word: 'technique', weight: -4 },
];
const BY_LAST_BYTE: Readonly<Record<number, number>> = { 2: 2, 32: 2, 1: -2, 16: -2, 3: -2 };

/** How likely an entry is the certificate for authentication, by its label and the last byte of its identifier (docs/sources/card-edge.md 5). */
function likelihood({ label, id }: DirectoryEntry): number {
  const text = label.toLowerCase();
  const byLabel = BY_LABEL.find(({ word }) => text.includes(word))?.weight ?? 0;
  const byId = BY_LAST_BYTE[id.at(-1) ?? 0] ?? 0;
  return byLabel + byId;
}

/** Whether an entry claims that its certificate serves to sign in. */
export const isForAuthentication = (entry: DirectoryEntry): boolean => likelihood(entry) > 0;

/** Certificate entries, the one for authentication first, signature and technical ones last. */
export const byLikelyAuthentication = (entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] =>
  [...entries].sort((a, b) => likelihood(b) - likelihood(a));
