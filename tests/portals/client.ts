import type { Drawing } from './drawing.ts';

type Filled = readonly (readonly [name: string, value: string])[];

/** What a practice page offers in its own world: to the scripts of its drawing, and to tests. */
export interface Practice {
  /** Closed shadow roots, which no extension sees. */
  readonly roots: WeakMap<Element, ShadowRoot>;
  /** Replaces every node of the page by a clone, as frameworks do. */
  rerender(): void;
  /** The element at a path through open and closed shadow roots; null where there is none. */
  find(path: string): Element | null;
  /** Goes to a path, or sends it what was filled in. */
  show(path: string, filled?: Filled): Promise<void>;
}

/**
 * What runs in every practice page: the behaviour that the drawings share. It knows nothing of the extension.
 * - buttons that wait for a checkbox, tabs, one-digit boxes;
 * - pages that wait for the phone or the card ask the server where they should be;
 * - `late` and `one-address` drawings: links and forms are taken over and fragments inserted so many milliseconds late.
 */
export function practicePage(way: Drawing<string>['way'], lateMs: number): void {
  const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));
  const place = (): Element => document.getElementById('app') ?? document.body;
  const elementsOf = (event: Event): readonly Element[] => event.composedPath().filter((one) => one instanceof Element);
  const roots = new WeakMap<Element, ShadowRoot>();
  /** Where the page is, whatever its address says. */
  let at = location.pathname;

  function rerender(): void {
    place().replaceChildren(...[...place().childNodes].map((node) => node.cloneNode(true)));
  }

  function find(path: string): Element | null {
    let scope: ParentNode | undefined = document;
    let found: Element | null = null;
    for (const part of path.split(' >>> ')) {
      found = scope?.querySelector(part) ?? null;
      if (found === null) return null;
      scope = found.shadowRoot ?? roots.get(found);
    }
    return found;
  }

  function openPage(path: string, filled?: Filled): void {
    if (filled === undefined) {
      location.href = path;
      return;
    }
    const form = Object.assign(document.createElement('form'), { method: 'post', action: path });
    for (const [name, value] of filled)
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
    document.body.append(form);
    form.submit();
  }

  async function insertPart(path: string, filled?: Filled): Promise<void> {
    const headers = { 'x-part': '1' };
    const body = new URLSearchParams(filled?.map(([name, value]) => [name, value]));
    const answer = await fetch(path, filled === undefined ? { headers } : { method: 'POST', headers, body });
    const part = await answer.json();
    if (part.leave) {
      location.href = part.leave;
      return;
    }
    await wait(lateMs);
    document.title = part.title;
    place().innerHTML = part.body;
    // Scripts that come as text do not run.
    for (const old of place().querySelectorAll('script'))
      old.replaceWith(Object.assign(document.createElement('script'), { textContent: old.textContent }));
    if (way === 'late' && part.path !== location.pathname) history.pushState({}, '', part.path);
    at = part.path;
    scrollTo(0, 0);
  }

  const show = async (path: string, filled?: Filled): Promise<void> =>
    way === 'pages' ? openPage(path, filled) : insertPart(path, filled);

  addEventListener('click', (event) => {
    const path = elementsOf(event);
    const link = path.find((one) => one.matches('a[href]'));
    const href = link?.getAttribute('href');
    if (way !== 'pages' && href?.startsWith('/') && !link?.hasAttribute('target')) {
      event.preventDefault();
      void show(href);
    }
    const tab = path.find((one) => one.matches('[role=tab]'));
    for (const other of tab?.closest('[role=tablist]')?.querySelectorAll('[role=tab]') ?? []) {
      other.setAttribute('aria-selected', String(other === tab));
      const root = other.getRootNode() as Document | ShadowRoot;
      const panel = root.getElementById(other.getAttribute('aria-controls') ?? '');
      if (panel !== null) panel.hidden = other !== tab;
    }
  });
  addEventListener('submit', (event) => {
    if (way === 'pages') return;
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const filled = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
    const button = event.submitter as HTMLButtonElement | HTMLInputElement | null;
    if (button !== null && button.name !== '') filled.push([button.name, button.value]);
    void show(form.getAttribute('action') ?? '', form.method === 'post' ? filled : undefined);
  });
  addEventListener(
    'change',
    (event) => {
      const [box] = elementsOf(event);
      if (!(box instanceof HTMLInputElement) || box.type !== 'checkbox') return;
      for (const button of box.form?.querySelectorAll('button, input[type=submit], input[type=image]') ?? [])
        (button as HTMLButtonElement | HTMLInputElement).disabled = !box.checked;
    },
    true,
  );
  addEventListener(
    'input',
    (event) => {
      const [box] = elementsOf(event);
      if (!(box instanceof HTMLInputElement) || box.maxLength !== 1 || box.value.length !== 1) return;
      const root = box.getRootNode() as Document | ShadowRoot;
      const boxes = [...root.querySelectorAll<HTMLInputElement>('input[maxlength="1"]')];
      boxes[boxes.indexOf(box) + 1]?.focus();
    },
    true,
  );
  if (way !== 'pages') {
    addEventListener('popstate', () => void show(location.pathname));
    addEventListener('DOMContentLoaded', () => void wait(lateMs).then(() => show(location.pathname)));
  }

  /** On pages that wait, asks the server four times a second where the browser should be. */
  async function followServer(): Promise<void> {
    for (;;) {
      await wait(250);
      const here = way === 'pages' ? location.pathname : at;
      if (!['/auth/carte', '/auth/attente', '/activation/qr'].includes(here)) continue;
      const hasExpired = document.title.includes('expir') ? 1 : 0;
      const answer = await fetch(`/etat?de=${encodeURIComponent(here)}&perime=${hasExpired}`);
      const { path } = await answer.json();
      if (!path) continue;
      await show(path);
      await wait(700);
    }
  }
  // A page that is left asks no more.
  followServer().catch(() => {});
  const practice: Practice = { roots, rerender, find, show };
  Object.assign(globalThis, { practice });
}
