import * as dom from '../../dom/reads.ts';

/** Repairs of our host within one second; after one more the overlay gives up on this page, and the side panel shows the words. */
const MOST_IN_A_SECOND = 5;

export interface Kept {
  describe(attributes: Readonly<Record<string, string>>): void;
  /** Repairs place, attributes and top layer of the host; cheap when nothing has changed. */
  settle(): void;
}

/**
 * Attributes that change how a host looks, sounds or is pressed; its style sheet keeps all others from doing so. They are left alone: some
 * extensions mark every element of a page.
 */
const TELLING = /^(?:inert|hidden|popover|contenteditable|tabindex|accesskey|title|role|aria-.*)$/;

/**
 * Keeps our host as it was made: where it stands, its attributes, nothing of the page in it, in the top layer. Pages that render their whole
 * document drop nodes they do not know; hostile ones move it, wrap it or write on it. Put right before the page is painted again.
 * @param attributes all that it is to have at first
 * @param onGaveUp called once, when it is gone for good
 */
export function keepHost(
  host: HTMLElement,
  attributes: Readonly<Record<string, string>>,
  home: () => Element | null,
  onGaveUp: () => void,
  signal: AbortSignal,
): Kept {
  const document = dom.ownerDocument(host);
  let wanted = new Map(Object.entries(attributes));
  let recent: readonly number[] = [];
  let isOver = signal.aborted;

  const end = (): void => {
    isOver = true;
    observer.disconnect();
    host.remove();
  };
  const settle = (): void => {
    if (isOver || !putRight(host, wanted, home())) return;
    watch();
    // Discards the records of our own changes.
    observer.takeRecords();
  };
  const onChange = (): void => {
    if (isOver || isRight(host, wanted, home())) return;
    const now = performance.now();
    recent = [...recent.filter((time) => now - time < 1000), now];
    if (recent.length <= MOST_IN_A_SECOND) {
      settle();
      return;
    }
    end();
    onGaveUp();
  };
  const observer = new MutationObserver(onChange);
  /** Observes the host and what it stands on, again after each repair: the document may have got another root element. */
  const watch = (): void => {
    observer.observe(host, { attributes: true, childList: true });
    observer.observe(document, { childList: true });
    const around = home();
    if (around !== null) observer.observe(around, { childList: true });
  };
  signal.addEventListener('abort', end);
  return {
    describe(more) {
      wanted = new Map([...wanted, ...Object.entries(more)]);
      settle();
    },
    settle,
  };
}

type Wanted = ReadonlyMap<string, string>;

const isRight = (host: HTMLElement, wanted: Wanted, home: Element | null): boolean =>
  dom.parentNode(host) === home &&
  host.firstChild === null &&
  foreignOf(host, wanted).length === 0 &&
  [...wanted].every(([name, value]) => host.getAttribute(name) === value) &&
  host.matches(':popover-open');

const foreignOf = (host: HTMLElement, wanted: Wanted): readonly string[] =>
  [...host.attributes].map(({ name }) => name).filter((name) => TELLING.test(name) && !wanted.has(name));

/** @returns whether anything was to be done */
function putRight(host: HTMLElement, wanted: Wanted, home: Element | null): boolean {
  // Between two root elements there is none to stand on; the observer reports the next one.
  if (home === null || isRight(host, wanted, home)) return false;
  for (const name of foreignOf(host, wanted)) host.removeAttribute(name);
  for (const [name, value] of wanted) if (host.getAttribute(name) !== value) host.setAttribute(name, value);
  host.replaceChildren();
  if (dom.parentNode(host) !== home) dom.append(home, host);
  try {
    // The page may refuse (`beforetoggle`), or take it out meanwhile: without the top layer it is drawn all the same.
    if (!host.matches(':popover-open')) host.showPopover();
  } catch {}
  return true;
}
