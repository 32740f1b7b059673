import { PROJECT_ADDRESSES, type ProjectAddresses } from './project-addresses.ts';
import { VERSION } from './protocol/version.ts';

/** A file that brings the host program to one kind of computer. */
export type DownloadId = 'windows' | 'windows-fleet' | 'debian' | 'linux' | 'macos-arm64' | 'macos-x64';

interface Download {
  readonly file: string;
  /** Of a million bytes, rounded up; tests/packages/downloads.test.ts and the packing compare it with what was packed. */
  readonly megabytes: number;
  /** Whether the computer asks for an administrator. */
  readonly admin: boolean;
}

/** Whether the Windows files carry a signature that Windows knows; until then SmartScreen's window is announced. */
export const WINDOWS_IS_SIGNED = false;

/** The least macOS on which the pinned Node runs; the packing compares it with what Node itself says. */
export const LEAST_MACOS = '13.5';

export const DOWNLOADS = {
  windows: { file: `Compagnon-e-CPS-${VERSION}-installation.exe`, megabytes: 27, admin: false },
  'windows-fleet': { file: `Compagnon-e-CPS-${VERSION}-x64.msi`, megabytes: 43, admin: true },
  debian: { file: `compagnon-ecps_${VERSION}_amd64.deb`, megabytes: 35, admin: true },
  linux: { file: `compagnon-ecps-${VERSION}-linux-x64.tar.gz`, megabytes: 50, admin: false },
  'macos-arm64': { file: `compagnon-ecps-${VERSION}-macos-arm64.tar.gz`, megabytes: 46, admin: false },
  'macos-x64': { file: `compagnon-ecps-${VERSION}-macos-x64.tar.gz`, megabytes: 47, admin: false },
} as const satisfies Record<DownloadId, Download>;

export const USER_SYSTEMS = ['win', 'mac', 'linux', 'other'] as const;
type UserSystem = (typeof USER_SYSTEMS)[number];

/** The system by what the browser says of itself. */
export function userSystem(userAgent: string): UserSystem {
  if (userAgent.includes('Windows')) return 'win';
  if (userAgent.includes('Mac OS')) return 'mac';
  // The Linux files are for x64; Android calls itself a Linux.
  return /Linux x86_64/.test(userAgent) ? 'linux' : 'other';
}

/** What fits a system, the likelier first: a browser tells neither the processor of a Mac nor the family of a Linux. */
const FITTING: Readonly<Record<UserSystem, readonly DownloadId[]>> = {
  win: ['windows'],
  mac: ['macos-arm64', 'macos-x64'],
  linux: ['debian', 'linux'],
  other: [],
};

/** A file with its address. */
interface Offer extends Download {
  readonly id: DownloadId;
  readonly url: string;
}

/** The files for a system; none while there is no address to get them from. */
export const offersFor = (
  system: UserSystem,
  { downloads }: Pick<ProjectAddresses, 'downloads'> = PROJECT_ADDRESSES,
): readonly Offer[] =>
  downloads === ''
    ? []
    : FITTING[system].map((id) => ({ id, ...DOWNLOADS[id], url: `${downloads}${DOWNLOADS[id].file}` }));
