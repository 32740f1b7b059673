import type { Page } from 'puppeteer';
import { expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { type Answer, openDocuments } from '../support/locator/locate-lab.ts';

// A control whose words no step knows was shown once; then the page is another. It is found again as long as a careful person would
// still press this very one: the same words, under headings that say the same, and no equal beside it. Else only silence is right.

const ADDRESS = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/fiche';

interface ControlToTeach {
  readonly step: StepId;
  readonly says: string;
  readonly body: string;
}

const section = (control: string, heading = 'Coordonnées professionnelles'): string =>
  `<header><p>e-POP</p></header><main id="main"><h1>Données professionnelles</h1><section id="bloc"><h2>${heading}</h2><div class="card"><div class="card-body"><p>Texte</p>${control}<button type="button">Archiver</button></div></div></section><section><h2>Documents</h2><p>Texte</p></section></main>`;

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
      '<button class="btn icon" id="list_left_btnFiche" data-is="target"><svg width="16" height="16"><path d="M2 2h12v12H2z"/></svg> Compléter le dossier</button>',
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

interface Change {
  readonly says: string;
  /** Run in the page; `t` is what was shown. */
  readonly run: string;
}

const MARK = "setAttribute('data-is','target')";
const REPLACE = (tag: string, more = ''): string =>
  `const n=document.createElement('${tag}');n.${MARK};n.id=t.id;n.className=t.className;n.textContent=t.value||t.textContent;${more}t.replaceWith(n);`;
const FURNITURE =
  'document.body.insertAdjacentHTML(\'afterbegin\',\'<nav style="height:1100px"><a href="/a">Accueil</a><a href="/b">Messagerie</a></nav>\');';
const RENAMED = "if(t.id)t.id=t.id.replace(/^[a-z]+_[a-z]+_/,'page_body_');if(t.name)t.name=t.id;";
const DEEPER =
  "for(let k=0;k<4;k++){const w=document.createElement('div');t.before(w);w.append(t)}const m=document.querySelector('main');m.id='page';document.querySelector('#bloc').id='zone';";

const STILL_THERE: readonly Change[] = [
  { says: 'nothing', run: '' },
  { says: 'rows above', run: "t.insertAdjacentHTML('beforebegin','<p>Ligne</p><p>Ligne</p><p>Ligne</p>');" },
  { says: 'boxes around', run: "for(let k=0;k<3;k++){const w=document.createElement('div');t.before(w);w.append(t)}" },
  { says: 'other classes', run: "t.className='mdc-button raised';" },
  { says: 'no id', run: "t.removeAttribute('id');" },
  { says: 'another prefix of its id', run: RENAMED },
  { says: 'a button in its place', run: REPLACE('button') },
  { says: 'a link in its place', run: REPLACE('a', "n.href='/loc_fr/fiche/contact';") },
  { says: 'a banner above', run: FURNITURE },
  { says: 'its section last', run: "document.querySelector('main').append(t.closest('section'));" },
  {
    says: 'a heading of another level',
    run: "const h=t.closest('section').querySelector('h2');const n=document.createElement('h3');n.textContent=h.textContent;h.replaceWith(n);",
  },
  { says: 'more words in the heading', run: "t.closest('section').querySelector('h2').prepend('Mes ');" },
  {
    says: 'capitals',
    run: 'if(t.value)t.value=t.value.toUpperCase();else if(!t.firstElementChild)t.textContent=t.textContent.toUpperCase();',
  },
  { says: 'another prefix and place', run: RENAMED + FURNITURE + DEEPER },
  {
    says: 'another prefix, place and heading',
    run: `${RENAMED}${FURNITURE}${DEEPER}document.querySelector('h1').textContent='Espace';t.closest('section').querySelector('h2').textContent='Votre activité et vos coordonnées de correspondance professionnelles en cours';`,
  },
];

const GONE: readonly Change[] = [
  { says: 'nothing in its place', run: 't.remove();' },
  {
    says: 'another word on it',
    run: "if(t.value)t.value='Supprimer la fiche';else t.textContent='Supprimer la fiche';",
  },
  {
    says: 'a heading of something else',
    run: "document.querySelector('h2').textContent='Horaires de garde';document.querySelector('h1').textContent='Planning';",
  },
  { says: 'an equal beside it', run: 't.after(t.cloneNode(true));' },
  {
    says: 'another button under its id',
    run: "const n=document.createElement('button');n.id=t.id;n.className=t.className;n.textContent='Archiver la demande';t.replaceWith(n);",
  },
];

const own = during(() => launchLab());

const show = async (tab: Page, body: string, run = ''): Promise<void> => {
  await tab.evaluate(
    (html, script) => {
      document.body.innerHTML = html;
      new Function('t', script)(document.querySelector('[data-is=target]'));
    },
    body,
    run,
  );
};

async function open(): Promise<Page> {
  const tab = await openDocuments(own.browser, {
    [ADDRESS]: '<!doctype html><html lang="fr"><meta charset="utf-8"><title>e-POP</title><body></body></html>',
  });
  await tab.evaluate(own.lab);
  return tab;
}

const answer = async (tab: Page, step: StepId, shown?: unknown): Promise<Answer> =>
  (await tab.evaluate(`lab.answer('${step}', ${shown === undefined ? 'undefined' : JSON.stringify(shown)})`)) as Answer;

/** What is told of each control after each change: 'right', 'silent' or what has the ring. */
async function told(changes: readonly Change[]): Promise<readonly (readonly [name: string, ring: string])[]> {
  const tab = await open();
  const rings: (readonly [string, string])[] = [];
  for (const { step, says, body } of TEACHINGS) {
    await show(tab, body);
    expect((await answer(tab, step)).level, `${says}: its words are known`).not.toBe('sure');
    const shown = await tab.evaluate("lab.take('target')");
    for (const change of changes) {
      await show(tab, body, change.run);
      const found = await answer(tab, step, shown);
      rings.push([
        `${says}: ${change.says}`,
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
