import { globSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPages, type Tabs } from '../support/browser/page-browser.ts';
import { bundleLab } from '../support/locator/locate-lab.ts';
import { ALL_STEPS, judge, openStyled, packageFile, packagePath } from '../support/locator/real-markup.ts';
import { spread } from '../support/spread.ts';

interface Source {
  readonly name: string;
  readonly pages: string;
  readonly styles: readonly string[];
  /** Fewer pages than this, and something is wrong with the test. */
  readonly atLeast: number;
  /** Where a page has what a step looks for, were it a page of the Ordre: a log-in, or a link to it. */
  readonly may: readonly string[];
}

const SOURCES: readonly Source[] = [
  {
    name: 'the examples of the State’s design system',
    pages: '@gouvfr/dsfr/example/**/index.html',
    styles: ['@gouvfr/dsfr/dist/dsfr.min.css', '@gouvfr/dsfr/dist/utility/utility.min.css'],
    atLeast: 200,
    may: ['component/header/index E1', 'login/1-default/index E2', 'login/2-error/index E2'],
  },
  {
    name: 'AdminLTE 2 (Bootstrap 3)',
    pages: 'admin-lte/pages/**/*.html',
    styles: [
      'bootstrap-3/dist/css/bootstrap.min.css',
      'font-awesome/css/font-awesome.min.css',
      'admin-lte/dist/css/AdminLTE.min.css',
    ],
    atLeast: 30,
    may: [
      'examples/blank E1',
      'examples/invoice E1',
      'examples/pace E1',
      'examples/profile E1',
      'examples/login E2',
      'forms/general E2',
    ],
  },
  {
    name: 'AdminLTE 3 (Bootstrap 4)',
    pages: 'admin-lte-3/pages/**/*.html',
    styles: ['admin-lte-3/dist/css/adminlte.min.css'],
    atLeast: 60,
    may: [
      'forgot-password E1',
      'forgot-password-v2 E1',
      'recover-password E1',
      'recover-password-v2 E1',
      'examples/login E2',
      'examples/login-v2 E2',
      'forms/general E2',
      // A step of an assistant that asks for an address and a password, and for nothing else.
      'forms/advanced E2',
    ],
  },
  {
    name: 'SB Admin 2 (Bootstrap 4)',
    pages: 'startbootstrap-sb-admin-2/*.html',
    styles: ['startbootstrap-sb-admin-2/css/sb-admin-2.min.css'],
    atLeast: 12,
    may: ['/blank E1', '/login E2'],
  },
  {
    name: 'Gentelella 4 (Bootstrap 5)',
    pages: 'gentelella/dist/production/*.html',
    styles: ['gentelella/dist/assets/main-v4-DB_ReeJG.css'],
    atLeast: 50,
    may: ['/landing E1', '/login E2'],
  },
];

/** Pages that go to the browser at once. */
const BATCH = 30;

let browser: Tabs;
let lab: string;

beforeAll(async () => {
  lab = await bundleLab('tests/support/locator/real-markup-lab.ts');
  ({ browser } = await openPages());
});
afterAll(() => browser?.close());

/** The path under which a file is shown, which says nothing that the page itself does not say. */
const pathOf = (file: string): string => `/${file.split('node_modules/')[1] ?? ''}`.replace(/\.html$|@/g, '');

const filesOf = ({ pages }: Source): readonly string[] => globSync(packagePath(pages)).sort();

/** "/path E2 <input …>" for each ring on some pages of a source. */
async function ringsOn({ styles }: Source, files: readonly string[]): Promise<readonly string[]> {
  const tab = await openStyled(browser, lab, styles);
  const judged = await judge(
    tab,
    files.map((file) => ({
      html: packageFile(file.split('node_modules/')[1] ?? ''),
      path: pathOf(file),
      steps: ALL_STEPS,
    })),
  );
  await tab.close();
  return judged.flatMap((page, index) => page.map(({ step, at }) => `${pathOf(files[index] ?? '')} ${step} ${at}`));
}

it.each(SOURCES)('$name are at least $atLeast pages', (source) => {
  const files = filesOf(source);
  if (files.length === 0) packageFile(source.pages);
  expect(files.length).toBeGreaterThanOrEqual(source.atLeast);
});

const batches = SOURCES.flatMap((source) => {
  const files = filesOf(source);
  const starts = Array.from({ length: Math.ceil(files.length / BATCH) }, (_, index) => index * BATCH);
  return starts.map((from) => ({ ...source, from, files: files.slice(from, from + BATCH) }));
});
spread(it.concurrent, batches)('no step has a ring on $name, from page $from', async ({ files, ...source }) => {
  const rings = await ringsOn(source, files);
  expect(rings.filter((ring) => !source.may.some((one) => ring.includes(`${one} `)))).toEqual([]);
});
