import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { Fingerprint } from '../../extension/locate/teach/fingerprint.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { openDocuments } from '../support/locator/locate-lab.ts';
import type { Answer, LocateLab } from '../support/locator/locate-lab-page.ts';

// A control whose words no step knows was shown once; then the page is another. It is found again as long as a careful person would
// still press this very one: the same words, under headings that say the same, and no equal beside it. Else only silence is right.

const ADDRESS = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/fiche';

interface ControlToTeach {
  readonly step: StepId;
  readonly says: string;
  readonly body: string;
}

const section = (control: string, heading = 'Coordonnées professionnelles'): string =>
  `<header><p>e-POP</p></header><main id="main"><h1>Données professionnelles</h1>
    <section id="bloc"><h2>${heading}</h2>
      <div class="card"><div class="card-body"><p>Texte</p>${control}<button type="button">Archiver</button></div></div>
    </section><section><h2>Documents</h2><p>Texte</p></section></main>`;

const TEACHINGS: readonly ControlToTeach[] = [
  {
    step: 'E6',
    says: 'a button',
    body: section(
      '<button id="form_left_btnFiche" class="btn primary" data-is="target">Ouvrir la fiche contact</button>',
    ),
  },
  {
    step: 'E6',
    says: 'an input',
    body: section(
      '<input type="submit" id="form_left_btnFiche" name="form_left_btnFiche" class="btn" data-is="target" value="Ouvrir la fiche contact">',
    ),
  },
  {
    step: 'E6',
    says: 'a link',
    body: section('<a href="/loc_fr/fiche/contact" class="link" data-is="target">Ouvrir la fiche contact</a>'),
  },
  {
    step: 'E6',
    says: 'a box with a role',
    body: section(
      '<div role="button" tabindex="0" id="form_left_btnFiche" class="btn" data-is="target">Compléter le dossier</div>',
    ),
  },
  {
    step: 'E6',
    says: 'a button with a picture',
    body: section(
      `<button class="btn icon" id="list_left_btnFiche" data-is="target">
        <svg width="16" height="16"><path d="M2 2h12v12H2z"/></svg> Compléter le dossier</button>`,
    ),
  },
  {
    step: 'E6',
    says: 'an input that is a button',
    body: section(
      '<input type="button" id="form_left_btnFiche" class="btn" data-is="target" value="Compléter le dossier">',
    ),
  },
];

const STILL_THERE = [
  'nothing',
  'rows above',
  'boxes around',
  'other classes',
  'no id',
  'another prefix of its id',
  'a button in its place',
  'a link in its place',
  'a banner above',
  'its section last',
  'a heading of another level',
  'more words in the heading',
  'capitals',
  'another prefix and place',
  'another prefix, place and heading',
] as const;

const GONE = [
  'nothing in its place',
  'another word on it',
  'a heading of something else',
  'an equal beside it',
  'another button under its id',
] as const;

type Change = (typeof STILL_THERE | typeof GONE)[number];

/** In the page: what becomes of what was shown, and of the page around it. */
function changeTo(name: Change): void {
  const shown = document.querySelector<HTMLButtonElement | HTMLInputElement>('[data-is=target]');
  const [section, title, heading] = ['#bloc', 'h1', 'h2'].map((selector) => document.querySelector(selector));
  const main = document.querySelector('main');
  if (shown === null || !section || !title || !heading || main === null) throw new Error('not the page');
  const words = (): string => shown.value || (shown.textContent ?? '');
  const write = (text: string): void => {
    if (shown.value) shown.value = text;
    else if (shown.firstElementChild === null) shown.textContent = text;
  };
  const becomes = (tag: 'a' | 'button', text: string, more: object = {}): Element => {
    const next = Object.assign(document.createElement(tag), { id: shown.id, className: shown.className, ...more });
    next.textContent = text;
    shown.replaceWith(next);
    return next;
  };
  const isStill = (next: Element): void => next.setAttribute('data-is', 'target');
  const box = (times: number): void => {
    for (let count = 0; count < times; count += 1) {
      const around = document.createElement('div');
      shown.before(around);
      around.append(shown);
    }
  };
  const rename = (): void => {
    if (shown.id) shown.id = shown.id.replace(/^[a-z]+_[a-z]+_/, 'page_body_');
    if (shown.name) shown.name = shown.id;
  };
  const furnish = (): void =>
    document.body.insertAdjacentHTML(
      'afterbegin',
      '<nav style="height:1100px"><a href="/a">Accueil</a><a href="/b">Messagerie</a></nav>',
    );
  const move = (): void => {
    rename();
    furnish();
    box(4);
    main.id = 'page';
    section.id = 'zone';
  };
  const changes: Readonly<Record<Change, () => void>> = {
    nothing: () => {},
    'rows above': () => shown.insertAdjacentHTML('beforebegin', '<p>Ligne</p>'.repeat(3)),
    'boxes around': () => box(3),
    'other classes': () => shown.setAttribute('class', 'mdc-button raised'),
    'no id': () => shown.removeAttribute('id'),
    'another prefix of its id': rename,
    'a button in its place': () => isStill(becomes('button', words())),
    'a link in its place': () => isStill(becomes('a', words(), { href: '/loc_fr/fiche/contact' })),
    'a banner above': furnish,
    'its section last': () => main.append(section),
    'a heading of another level': () => {
      const other = document.createElement('h3');
      other.textContent = heading.textContent;
      heading.replaceWith(other);
    },
    'more words in the heading': () => heading.prepend('Mes '),
    capitals: () => write(words().toUpperCase()),
    'another prefix and place': move,
    'another prefix, place and heading': () => {
      move();
      title.textContent = 'Espace';
      heading.textContent = 'Votre activité et vos coordonnées de correspondance professionnelles en cours';
    },
    'nothing in its place': () => shown.remove(),
    'another word on it': () => {
      if (shown.value) shown.value = 'Supprimer la fiche';
      else shown.textContent = 'Supprimer la fiche';
    },
    'a heading of something else': () => {
      heading.textContent = 'Horaires de garde';
      title.textContent = 'Planning';
    },
    'an equal beside it': () => shown.after(shown.cloneNode(true)),
    'another button under its id': () => void becomes('button', 'Archiver la demande'),
  };
  changes[name]();
}

declare const lab: LocateLab;

const own = during(() => launchLab());

const show = (tab: Page, body: string): Promise<void> =>
  tab.evaluate((html) => {
    document.body.innerHTML = html;
  }, body);

async function open(): Promise<Page> {
  const tab = await openDocuments(own.browser, {
    [ADDRESS]: '<!doctype html><html lang="fr"><meta charset="utf-8"><title>e-POP</title><body></body></html>',
  });
  await tab.evaluate(own.lab);
  return tab;
}

const answer = (tab: Page, step: StepId, shown?: Fingerprint): Promise<Answer> =>
  tab.evaluate((id, taken) => lab.answer(id, taken), step, shown);

/** What is told of each control after each change: 'right', 'silent' or what has the ring. */
async function told(changes: readonly Change[]): Promise<readonly (readonly [name: string, ring: string])[]> {
  const tab = await open();
  const rings: (readonly [string, string])[] = [];
  for (const { step, says, body } of TEACHINGS) {
    await show(tab, body);
    expect((await answer(tab, step)).level, `${says}: its words are known`).not.toBe('sure');
    const shown = await tab.evaluate(() => lab.take('target'));
    for (const change of changes) {
      await show(tab, body);
      await tab.evaluate(changeTo, change);
      const found = await answer(tab, step, shown);
      rings.push([
        `${says}: ${change}`,
        found.level !== 'sure' ? 'silent' : found.at === 'target' ? 'right' : (found.at ?? ''),
      ]);
    }
  }
  await tab.close();
  return rings;
}

/** A link leads somewhere, a button does something: the one is not taken for the other. Under other headings, an id has to tell. */
const KNOWN_SILENT: readonly string[] = [
  'a button: a link in its place',
  'an input: a link in its place',
  'a box with a role: a link in its place',
  'a button with a picture: a link in its place',
  'an input that is a button: a link in its place',
  'a link: a button in its place',
  'a link: another prefix, place and heading',
];

it('what was shown is found again after its page has changed', async () => {
  const rings = await told(STILL_THERE);
  expect(rings.filter(([, ring]) => ring !== 'right' && ring !== 'silent')).toEqual([]);
  expect(rings.filter(([name, ring]) => ring === 'silent' && !KNOWN_SILENT.includes(name))).toEqual([]);
});

it('nothing is found in place of what was shown', async () => {
  const rings = await told(GONE);
  expect(rings.filter(([, ring]) => ring !== 'silent')).toEqual([]);
});
