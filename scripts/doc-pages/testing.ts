import { readFileSync, writeFileSync } from 'node:fs';
import { costIn, readCosts } from '../test/costs.ts';
import { PROJECTS } from '../test/projects.ts';

const PAGE = 'docs/testing.md';
const TABLE = /(<!-- cases -->\n)[\s\S]*(<!-- \/cases -->)/;

/** How many cases of each kind either command has, by the last run of all. */
function table(): string {
  const costs = readCosts();
  const casesOf = (project: string, depth: 'small' | 'all'): number =>
    Object.keys(costs)
      .filter((file) => file.startsWith(`tests/${project}/`))
      .reduce((sum, file) => sum + costIn(costs, depth, file).cases, 0);
  const rows = Object.keys(PROJECTS).map(
    (project) => `| ${project} | ${casesOf(project, 'small')} | ${casesOf(project, 'all')} |\n`,
  );
  return `| kind | cases in \`npm test\` | cases in \`npm run test:all\` |\n| --- | --: | --: |\n${rows.join('')}`;
}

/** docs/testing.md with its table as the costs say. */
export const testingPage = (): string => readFileSync(PAGE, 'utf8').replace(TABLE, `$1${table()}$2`);

export const writeTestingPage = (): void => writeFileSync(PAGE, testingPage());
