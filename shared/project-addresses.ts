/** Where the project itself is to be found. Every place that needs one of these asks here; an empty one is not published yet. */
export interface ProjectAddresses {
  /** What it is, for users. */
  readonly home: string;
  /** Folder of one release's files, ending in `/`: `<downloads><file>` is a file of shared/downloads.ts. */
  readonly downloads: string;
  /** `mailto:` or a form: where a problem or an idea goes. */
  readonly contact: string;
  readonly source: string;
  /** The privacy page the stores ask for; the extension has its own. */
  readonly privacy: string;
}

export type ProjectAddress = keyof ProjectAddresses;

export const PROJECT_ADDRESSES: ProjectAddresses = {
  home: '',
  downloads: '',
  contact: '',
  source: '',
  privacy: '',
};

/** Fault of an address, for the test before a release; null when it may be published, or is not yet. */
export function addressProblem(name: ProjectAddress, address: string): string | null {
  if (address === '') return null;
  const isMail = /^mailto:[^\s@?]+@[^\s@?]+$/.test(address);
  if (isMail) return name === 'contact' ? null : `${name} is a mail address`;
  if (!URL.canParse(address) || new URL(address).protocol !== 'https:') return `${name} is no https address`;
  if (name === 'downloads' && !address.endsWith('/')) return 'downloads does not end in /';
  return null;
}
