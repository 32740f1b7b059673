/** A file of the card that holds bytes. */
export interface ElementaryFile {
  readonly kind: 'ef';
  /** Two bytes, upper-case hex. */
  readonly id: string;
  readonly content: Uint8Array;
  /** Short identifier, 1 to 30. */
  readonly sfi?: number;
  readonly read: 'free' | 'pin';
  /** Not readable through the contactless interface. */
  readonly contactOnly?: boolean;
}

/** A folder of the card. */
export interface DedicatedFile {
  readonly kind: 'df';
  readonly id: string;
  /** Application identifier, upper-case hex. */
  readonly aid?: string;
  readonly children: readonly CardFile[];
}

type CardFile = ElementaryFile | DedicatedFile;

export const ef = (
  id: string,
  content: Uint8Array,
  more: Partial<Pick<ElementaryFile, 'sfi' | 'read' | 'contactOnly'>> = {},
): ElementaryFile => ({ kind: 'ef', id: id.toUpperCase(), content, read: 'free', ...more });

/** Where a selection stands: the folders from the root down, and the file selected in the last one. */
export interface Place {
  readonly folders: readonly DedicatedFile[];
  readonly file?: ElementaryFile;
}

export const childOf = (folder: DedicatedFile, id: string): CardFile | undefined =>
  folder.children.find((child) => child.id === id);

/** Walks two-byte identifiers (hex, joined) down from a folder; undefined when one is absent. */
export function walk(start: readonly DedicatedFile[], path: string): Place | undefined {
  let place: Place = { folders: start };
  for (const id of path.match(/.{4}/g) ?? []) {
    const folder = place.folders.at(-1);
    const child = folder && !place.file ? childOf(folder, id) : undefined;
    if (child === undefined) return undefined;
    place = child.kind === 'df' ? { folders: [...place.folders, child] } : { folders: place.folders, file: child };
  }
  return place;
}

/** The folder of an application and those above it. */
export function findApplication(root: DedicatedFile, aid: string): Place | undefined {
  if (root.aid === aid) return { folders: [root] };
  const application = root.children.find((child) => child.kind === 'df' && child.aid === aid);
  return application?.kind === 'df' ? { folders: [root, application] } : undefined;
}
