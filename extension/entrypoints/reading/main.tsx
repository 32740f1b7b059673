import { render, type VNode } from 'preact';
import { isGuideId } from '../../../shared/guides/guides.ts';
import { accessibilityText } from '../../../shared/messages/fr/accessibility.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { memoText, phoneCardText } from '../../../shared/messages/fr/memo.ts';
import { privacyText } from '../../../shared/messages/fr/privacy.ts';
import { product } from '../../../shared/messages/fr/product.ts';
import { wayText } from '../../../shared/messages/fr/ways.ts';
import { isWayId } from '../../../shared/ways/ways.ts';
import { Accessibility } from './accessibility.tsx';
import { Call } from './call.tsx';
import { Memo } from './memo.tsx';
import { Privacy } from './privacy.tsx';
import { WayPage } from './way-page.tsx';

interface Part {
  readonly title: string;
  readonly body: VNode;
}

/**
 * The parts of the reading page, each at an address of its own that names it in `data-part`.
 * @param named what the address names in the part, `sign-in` of `memo.html#sign-in`; the first there is where it names nothing
 */
const PARTS = {
  memo(named: string) {
    const id = isGuideId(named) ? named : 'activate-with-card';
    return { title: memoText.title(guideText[id].title), body: <Memo id={id} /> };
  },
  ways(named: string) {
    const id = isWayId(named) ? named : 'ecps-trouble';
    return { title: wayText[id].title, body: <WayPage id={id} /> };
  },
  call: () => ({ title: phoneCardText.title, body: <Call /> }),
  privacy: () => ({ title: privacyText.title, body: <Privacy /> }),
  accessibility: () => ({ title: accessibilityText.title, body: <Accessibility /> }),
} satisfies Readonly<Record<string, (named: string) => Part>>;

const isPart = (named: string): named is keyof typeof PARTS => Object.hasOwn(PARTS, named);

function show(): void {
  const part = document.documentElement.dataset['part'] ?? '';
  const app = document.getElementById('app');
  if (!isPart(part) || app === null) throw new Error(`${location.pathname} names no part of the reading page`);
  const { title, body } = PARTS[part](location.hash.slice(1));
  document.title = `${title} – ${product.name}`;
  render(body, app);
}

window.addEventListener('hashchange', () => {
  show();
  window.scrollTo(0, 0);
});
show();
