import { createLocator } from '../../../extension/locate/locator.ts';
import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { PAGE_WORDS } from '../../../shared/guides/page-words.ts';
import { everyElement, openClosedRoots, stepsOf } from './marks-lab.ts';

openClosedRoots();

/** A document to be shown under a path of the host, and the steps it is asked for. */
export interface Shown {
  readonly html: string;
  readonly path: string;
  readonly steps: readonly StepId[];
  /** A template, which a framework draws in the page. */
  readonly drawn?: boolean;
}

/** What a step has on a page: nothing is told of one that is not there and has no ring. */
export interface Ringed {
  readonly step: StepId;
  readonly ring: 'right' | 'wide' | 'silent' | 'wrong';
  readonly at: string;
}

/** The descriptors, on whatever host the page is shown: that a step holds for its own hosts alone is tested elsewhere. */
const ANYWHERE: readonly Descriptor[] = [...descriptors.values()].map((one) => ({
  ...one,
  page: { ...one.page, hosts: [location.hostname], notHosts: [] },
}));

/** A ring this much larger than what it is meant for is too wide. */
const WIDEST = 1.6;

const area = (element: Element): number => {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
};

/** Lets components draw what is shown (tests/real-markup/angular.mjs). */
async function draw({ html, path }: Shown): Promise<void> {
  history.replaceState(null, '', path);
  for (const element of document.head.querySelectorAll(':scope > :not([data-kept], style)')) element.remove();
  const { drawWithAngular } = globalThis as { drawWithAngular?: (template: string) => Promise<void> };
  document.title = /<title>(.*?)<\/title>/.exec(html)?.[1] ?? '';
  await drawWithAngular?.(html.replace(/<title>.*?<\/title>/, ''));
}

/** How large what is marked is: a component's own element may have no box of its own, or the mark may stand inside the control. */
const sizeOf = (marked: Element, control: Element): number =>
  Math.max(
    area(marked),
    marked.contains(control) ? area(control) : 0,
    area(marked.closest('[role=tab], [role=menuitem]') ?? marked),
  );

/** Puts another document in place of the one that is shown; the style sheets of the framework stay. */
function show({ html, path }: Shown): void {
  const other = new DOMParser().parseFromString(html, 'text/html');
  for (const element of other.querySelectorAll('script, noscript, link, meta, iframe')) element.remove();
  history.replaceState(null, '', path);
  for (const element of document.head.querySelectorAll(':not([data-kept])')) element.remove();
  for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
  for (const { name, value } of other.documentElement.attributes) document.documentElement.setAttribute(name, value);
  document.head.append(...document.adoptNode(other.head).childNodes);
  document.body.replaceWith(document.adoptNode(other.body));
}

/** The rings of the steps on what is shown now. */
function rings(steps: Shown['steps']): readonly Ringed[] {
  const locator = createLocator(document, PAGE_WORDS);
  const all = [...everyElement(document)];
  return ANYWHERE.filter(({ id }) => steps.includes(id)).flatMap((descriptor): readonly Ringed[] => {
    const step = descriptor.id;
    const match = locator.locate(descriptor);
    const wanted = all.filter((element) => stepsOf(element, 'data-truth').includes(step));
    const may = all.filter((element) => stepsOf(element, 'data-may').includes(step));
    if (match.level !== 'sure') return wanted.length === 0 ? [] : [{ step, ring: 'silent', at: '' }];
    const at = match.ring.outerHTML.replace(/\s+/g, ' ').slice(0, 140);
    const isAt = (marked: Element): boolean =>
      marked.contains(match.control) || match.control.contains(marked) || marked.contains(match.ring);
    const meant = wanted.find(isAt);
    if (meant !== undefined)
      return [{ step, ring: area(match.ring) > sizeOf(meant, match.control) * WIDEST ? 'wide' : 'right', at }];
    return may.some(isAt) ? [] : [{ step, ring: 'wrong', at }];
  });
}

async function judge(pages: readonly Shown[]): Promise<readonly (readonly Ringed[])[]> {
  const judged: (readonly Ringed[])[] = [];
  for (const page of pages) {
    if (page.drawn === true) await draw(page);
    else show(page);
    judged.push(rings(page.steps));
  }
  return judged;
}

/** Shows a page and marks what is ringed for a step, for the overlay. @returns whether anything is */
async function mark(page: Shown, step: StepId): Promise<boolean> {
  if (page.drawn === true) await draw(page);
  else show(page);
  const [descriptor] = ANYWHERE.filter(({ id }) => id === step);
  const match = descriptor && createLocator(document, PAGE_WORDS).locate(descriptor);
  if (match?.level !== 'sure') return false;
  match.ring.setAttribute('data-ringed', '');
  return true;
}

const realMarkup = { judge, mark };
export type RealMarkupLab = typeof realMarkup;

Object.assign(globalThis, { realMarkup });
