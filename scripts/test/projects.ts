import { existsSync } from 'node:fs';
import { FILES } from '../package/names.ts';
import { MINIMAL_ROOT } from '../setup/minimal-root.ts';
import type { Depth } from './depth.ts';

// What runs, and what must be there before: for all tests (jobs.ts) and for one file (../test-one.ts).

/**
 * Shares of a processor in tenths (measured): what works, Wine and what unpacks, what waits for silent cards. By hand: a run
 * that is dealt out by its own measure finds less for each the more run beside it, and puts more of them side by side the next time.
 */
const WORKS = 5;
const UNPACKS = 4;
const WAITS = 1;
export const TENTHS = 10;

/** Programs of ours that tests need. */
interface Program {
  readonly script: string;
  readonly args?: readonly string[];
  readonly weight: number;
  /** On two quiet cores, about. */
  readonly seconds: number;
  readonly after: readonly ProgramName[];
  /** What it leaves, the last of it last; of one that judges, nothing. */
  readonly makes: readonly string[];
}

export type ProgramName =
  | 'build'
  | 'check'
  | 'windows program'
  | 'windows packages'
  | 'linux archive'
  | 'debian package'
  | 'store packages'
  | 'minimal root';

const packaging = (part: string, seconds: number, made: string, after: ProgramName = 'build'): Program => ({
  script: 'scripts/package.ts',
  args: [part],
  weight: WORKS,
  seconds,
  after: [after],
  makes: [made],
});

export const PROGRAMS: Readonly<Record<ProgramName, Program>> = {
  build: {
    script: 'scripts/build.ts',
    weight: WORKS,
    seconds: 15,
    after: [],
    makes: ['.output/chrome-mv3', '.output/firefox-mv3', 'dist/host/compagnon-ecps'],
  },
  check: { script: 'scripts/check.ts', weight: WORKS, seconds: 30, after: [], makes: [] },
  'windows program': packaging('windows-program', 10, FILES.windowsExe),
  'windows packages': packaging('windows', 90, FILES.windowsMsi, 'windows program'),
  'linux archive': packaging('linux-archive', 15, FILES.linuxTarball),
  'debian package': packaging('debian-package', 60, FILES.deb),
  'store packages': packaging('stores', 10, FILES.memo('sign-in', 'pdf')),
  'minimal root': {
    script: 'scripts/setup/minimal-root.ts',
    weight: UNPACKS,
    seconds: 60,
    after: [],
    makes: [MINIMAL_ROOT],
  },
};

/** Whether all is there that a program makes. It may be old. */
export const isMade = ({ makes }: Program): boolean => makes.length > 0 && makes.every((path) => existsSync(path));

/** Vitest's projects (vitest.config.ts), each the folder of its name. */
interface Project {
  readonly weight: number;
  /** What must be there before its cases of `npm test`. */
  readonly after: readonly ProgramName[];
  /** What must be there besides for the others. */
  readonly afterBeyond?: readonly ProgramName[];
}
export type ProjectName = 'unit' | 'fuzz' | 'integration' | 'windows' | 'packages' | 'browser';

export const PROJECTS: Readonly<Record<ProjectName, Project>> = {
  unit: { weight: WORKS, after: [] },
  fuzz: { weight: WORKS, after: [] },
  integration: { weight: WAITS, after: ['build'] },
  windows: { weight: UNPACKS, after: ['windows program'], afterBeyond: ['windows packages'] },
  packages: {
    weight: UNPACKS,
    after: ['linux archive', 'store packages', 'minimal root'],
    afterBeyond: ['debian package', 'windows packages'],
  },
  browser: { weight: WORKS, after: ['build'] },
};

/** What must be there before a project's cases of a depth. */
export const before = ({ after, afterBeyond = [] }: Project, depth: Depth): readonly ProgramName[] =>
  depth === 'small' ? after : [...after, ...afterBeyond];

/** These programs, each after those that it needs. */
export const inOrder = (names: readonly ProgramName[]): readonly ProgramName[] => [
  ...new Set(names.flatMap((name) => [...inOrder(PROGRAMS[name].after), name])),
];

export const projectNames = (): readonly ProjectName[] => Object.keys(PROJECTS) as ProjectName[];
export const isProject = (name: string): name is ProjectName => Object.hasOwn(PROJECTS, name);
