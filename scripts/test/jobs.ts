import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runChild } from '../child.ts';
import { inPrivateWorld } from '../private-world.ts';
import { type Costs, costIn } from './costs.ts';
import { deal } from './deal.ts';
import { DEPTHS, type Depth } from './depth.ts';
import { before, inOrder, isMade, PROGRAMS, PROJECTS, type ProjectName, projectNames } from './projects.ts';
import type { Job } from './run-jobs.ts';

/** Seconds that a lane is to take: long enough that its one process and engine serve many files, short enough that all end together. */
const LANE = 165;

/** Files that Vitest runs side by side where it may, on two cores. */
const VITEST_LANES = 2;

const node = process.execPath;
const env = { ...process.env, ...(process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}) };

/**
 * Runs Vitest on files, in a private world of its own: runs side by side neither meet nor wait for each other.
 * @param report path of the JSON report it leaves
 */
export function runVitest(
  files: readonly string[],
  depth: Depth,
  report: string,
  onLine: (line: string) => void,
): Promise<number> {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = [node, resolve('node_modules/vitest/vitest.mjs'), 'run', ...DEPTHS[depth], ...reporters];
  return inPrivateWorld([...vitest, ...files], env, onLine);
}

/** A file of which `npm test` has nothing says so at its head, as Vitest reads it: it is not even loaded then. */
const isBeyond = (file: string): boolean => /^\/\/ @module-tag beyond$/m.test(readFileSync(file, 'utf8'));

const filesOf = (project: ProjectName, depth: Depth): readonly string[] =>
  globSync(`tests/${project}/**/*.test.{ts,tsx}`).filter((file) => depth !== 'small' || !isBeyond(file));

/**
 * The programs that the cases of a depth need, and the lanes of each project. What the rest needs `npm test` has made, but for what it leaves
 * out itself.
 */
export function jobsOf(depth: Depth, costs: Costs, reportOf: (name: string) => string): readonly Job[] {
  const needed = inOrder(projectNames().flatMap((project) => before(PROJECTS[project], depth)));
  const programs = (
    depth === 'rest' ? needed.filter((name) => !isMade(PROGRAMS[name])) : [...needed, 'check' as const]
  ).map((name): Job => {
    const { script, args = [], weight, seconds, after } = PROGRAMS[name];
    const run: Job['run'] = (onLine) => runChild(node, [script, ...args], env, onLine);
    return { name, kind: 'programs', weight, seconds, after, run };
  });
  const lanes = projectNames().flatMap((project) => {
    const files = filesOf(project, depth);
    const secondsOf = (file: string): number => costIn(costs, depth, file).seconds;
    const sum = (some: readonly string[]): number => some.reduce((seconds, file) => seconds + secondsOf(file), 0);
    // Those that need nothing Vitest itself runs side by side.
    const isPure = PROJECTS[project].after.length === 0;
    const count = isPure ? 1 : Math.max(1, Math.ceil(sum(files) / LANE));
    return deal(files, secondsOf, count).map((lane, index, { length }): Job => {
      const name = length === 1 ? project : `${project} ${index + 1}`;
      const run: Job['run'] = (onLine) => runVitest(lane, depth, reportOf(name), onLine);
      const { weight } = PROJECTS[project];
      const seconds = sum(lane) / (isPure ? VITEST_LANES : 1);
      return { name, kind: project, weight, seconds, after: before(PROJECTS[project], depth), run };
    });
  });
  return [...programs, ...lanes];
}
