import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer';
import type { StepId } from '../../../shared/guides/guide.ts';
import type { FrameAnswer } from './marks-lab.ts';
import type { StrangersLab } from './strangers-lab.ts';

declare const strangers: StrangersLab;
declare const runStrangersLab: () => void;

/** Pages drawn by people who had not read the locator's rules (docs/locator-figures.md), by the round they were drawn in. */
const FOLDER = 'tests/portals/strangers';

export interface StrangersPage {
  readonly name: string;
  /** `plain`: the control is plainly there; `tempting`: it is not, and something resembles it; `state`: dead, hidden, done, framed. */
  readonly group: string;
  /** The commit that mended what was wrong on it, or silent; undefined for most. */
  readonly failed?: string | undefined;
  readonly url: string;
  /** The page and the documents of its frames, by address. */
  readonly documents: ReadonlyMap<string, string>;
}

/** What a page answered: each step judged by its author's marks, and what these do not tell, as the golden files keep it. */
export interface PageAnswers {
  readonly verdicts: readonly Verdict[];
  readonly golden: string;
}

export interface Verdict {
  readonly page: string;
  readonly group: string;
  readonly step: StepId;
  /** `quiet`: nothing was to be ringed and nothing was, or what was ringed may be. */
  readonly verdict: 'right' | 'silent' | 'wrong' | 'quiet';
  readonly at: string;
}

const WALLET: readonly StepId[] = ['A2', 'A3', 'A4', 'A6', 'A7', 'A8', 'A9', 'A10', 'L1', 'L2'];
const ORDRE: readonly StepId[] = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6', 'E7', 'E8'];
/** The steps that the pages of an address are asked for. */
export const stepsFor = (url: string): readonly StepId[] =>
  new URL(url).host.endsWith('esante.gouv.fr') ? WALLET : ORDRE;

/** Pages that build themselves take up to 300 ms. */
const SETTLED = 600;

/** First line of a file: `<!-- url: https://… | group: plain | failed: c499d37e -->`. */
const HEAD = /^\s*<!--\s*url:\s*(\S+)(?:\s*\|\s*group:\s*(\w+))?(?:\s*\|\s*failed:\s*(\w+))?[\s\S]*?-->\s*/;

interface Document {
  readonly url: string;
  readonly group: string;
  readonly failed: string | undefined;
  readonly html: string;
}

function readDocument(path: string): Document {
  const text = readFileSync(path, 'utf8');
  const [head = '', url = '', group = '', failed] = HEAD.exec(text) ?? [];
  if (url === '') throw new Error(`${path} does not begin with its address`);
  return { url: new URL(url).href, group, failed, html: text.slice(head.length) };
}

export const rounds = (): readonly string[] => readdirSync(FOLDER).sort();

/** The pages of a folder: by default one of a round. */
export function pagesOf(round: string, folder = `${FOLDER}/${round}`): readonly StrangersPage[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return files
    .filter((file) => !/\.inner\d*\.html$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.html$/, '');
      const main = readDocument(`${folder}/${file}`);
      const inner = files.filter((other) => other.startsWith(`${name}.inner`));
      const documents = [main, ...inner.map((other) => readDocument(`${folder}/${other}`))];
      return {
        name,
        group: main.group,
        failed: main.failed,
        url: main.url,
        documents: new Map(documents.map(({ url, html }) => [url, html])),
      };
    });
}

/** Shows the documents of one page under their addresses. */
export type Show = (page: Pick<StrangersPage, 'url' | 'documents'>) => Promise<void>;

/** Makes a tab answer with documents of our own, and its pages keep their closed roots for us; for any number of pages, one after the other. */
export async function showIn(tab: Page): Promise<Show> {
  await tab.evaluateOnNewDocument(() => {
    const roots = new WeakMap<Element, ShadowRoot>();
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function attachAndKeep(this: Element, options: ShadowRootInit) {
      const root = attach.call(this, options);
      roots.set(this, root);
      return root;
    };
    Object.assign(globalThis, { strangersRoots: roots });
  });
  let shown: StrangersPage['documents'] = new Map();
  await tab.setRequestInterception(true);
  tab.on('request', (request) => {
    const body = shown.get(request.url());
    void request.respond(
      body === undefined ? { status: 404, body: '' } : { status: 200, contentType: 'text/html; charset=utf-8', body },
    );
  });
  return async ({ url, documents }) => {
    shown = documents;
    // An address that differs from the last one by its fragment alone would load nothing.
    if (URL.parse(url)?.pathname === URL.parse(tab.url())?.pathname) await tab.goto('about:blank');
    await tab.goto(url, { waitUntil: 'load' });
  };
}

/** Shows a page and asks every step of its portal on it. */
export type Judge = (stranger: StrangersPage) => Promise<PageAnswers>;

/**
 * Makes a tab judge pages, one after the other. The tab is sent the lab once, not with each question: a document has it
 * as a function, which runs when it is asked and no sooner.
 */
export async function judgeIn(tab: Page, lab: string): Promise<Judge> {
  await tab.evaluateOnNewDocument(`globalThis.runStrangersLab = () => {${lab}}`);
  const show = await showIn(tab);
  return async (stranger) => {
    await show(stranger);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    return answersOf(tab, stranger);
  };
}

async function answersOf(tab: Page, stranger: StrangersPage): Promise<PageAnswers> {
  const steps = stepsFor(stranger.url);
  const frames: (readonly FrameAnswer[])[] = [];
  for (const frame of tab.frames()) {
    await frame.evaluate(() => runStrangersLab());
    frames.push(await frame.evaluate((all) => strangers.answers(all), steps));
  }
  const answers = frames.flat();
  return {
    verdicts: steps.map((step) =>
      verdictOf(
        stranger,
        step,
        answers.filter((answer) => answer.step === step),
      ),
    ),
    golden: frames.map((frame, index) => goldenText(frames.length === 1 ? '' : `frame ${index} `, frame)).join(''),
  };
}

/** What marks do not tell of the answers of one frame, a line each; steps that get the same answer share it. */
function goldenText(frame: string, answers: readonly FrameAnswer[]): string {
  const texts = [...new Set(answers.map(({ answer }) => answer))].filter((text) => text !== '');
  const stepsWith = (text: string): string =>
    answers.flatMap(({ step, answer }) => (answer === text ? [step] : [])).join(' ');
  return texts.map((text) => `  ${frame}${stepsWith(text)}: ${text}\n`).join('');
}

/** Two frames that are equally sure are an ambiguity: nothing is ringed then (extension/guide/session/deciding-tab.ts). */
export function verdictOf(
  { name, group }: Pick<StrangersPage, 'name' | 'group'>,
  step: StepId,
  answers: readonly FrameAnswer[],
): Verdict {
  const rings = answers.filter(({ ringed }) => ringed !== null);
  const [ring] = rings;
  const wanted = answers.some((answer) => answer.wanted);
  const base = { page: name, group, step, at: ring?.at ?? '' };
  if (ring === undefined || rings.length > 1) return { ...base, verdict: wanted ? 'silent' : 'quiet' };
  if (ring.ringed === 'truth') return { ...base, verdict: 'right' };
  return { ...base, verdict: ring.ringed === 'may' ? 'quiet' : 'wrong' };
}
