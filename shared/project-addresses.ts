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
