import { expect, it } from 'vitest';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { ask, openDocuments } from '../support/locator/locate-lab.ts';
import type { Answer } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

// A log-in of the Ordre whose form would send the password away, in every way that markup has.
const own = during(() => launchLab());

const URL = 'https://www.ordre.pharmacien.fr/connexion';
const FIELDS = `<p><label>Identifiant <input id="u" data-is="target" autocomplete="username"></label></p>
  <p><label>Mot de passe <input type="password" id="p"></label></p>`;
const TITLE = '<title>Authentification</title><h1>Authentification Ordre des Pharmaciens Applications ONP</h1>';
const BUTTON = '<button id="s">Se connecter</button>';

async function asked(body: string): Promise<Answer> {
  const tab = await openDocuments(own.browser, {
    [URL]: `<!doctype html><html lang="fr"><meta charset="utf-8">${body}`,
  });
  const answer = await ask(tab, own.lab, 'E2');
  await tab.close();
  return answer;
}

spread(it, [
  ['to where it came from', `${TITLE}<form method="post">${FIELDS}${BUTTON}</form>`],
  ['to an empty address', `${TITLE}<form action=" ">${FIELDS}${BUTTON}</form>`],
  ['to a path', `${TITLE}<form action="/cas/login">${FIELDS}${BUTTON}</form>`],
  ['to another official host', `${TITLE}<form action="https://e-pop.ordre.pharmacien.fr/">${FIELDS}${BUTTON}</form>`],
  ['by a script', `${TITLE}<form action="javascript:void(0)">${FIELDS}${BUTTON}</form>`],
  ['in no form', `${TITLE}${FIELDS}${BUTTON}`],
] as const)('a log-in that sends %s is pointed at', async (_, body) => {
  expect(await asked(body)).toMatchObject({ level: 'sure', at: 'target' });
});

spread(it, [
  ['its action', `${TITLE}<form action="https://example.org/">${FIELDS}${BUTTON}</form>`],
  ['an action without a scheme', `${TITLE}<form action="//example.org/x">${FIELDS}${BUTTON}</form>`],
  [
    'an action with the name in front',
    `${TITLE}<form action="https://www.ordre.pharmacien.fr@example.org/">${FIELDS}${BUTTON}</form>`,
  ],
  [
    'an action with the name behind',
    `${TITLE}<form action="https://ordre.pharmacien.fr.example.org/">${FIELDS}${BUTTON}</form>`,
  ],
  ['no https', `${TITLE}<form action="http://www.ordre.pharmacien.fr/">${FIELDS}${BUTTON}</form>`],
  ['a mail', `${TITLE}<form action="mailto:a@example.org">${FIELDS}${BUTTON}</form>`],
  ['its button', `${TITLE}<form>${FIELDS}<button formaction="https://example.org/">Se connecter</button></form>`],
  [
    'a picture that sends',
    `${TITLE}<form>${FIELDS}<input type="image" alt="Se connecter" formaction="https://example.org/"></form>`,
  ],
  ['another port of its own', `${TITLE}<form action="https://www.ordre.pharmacien.fr:8443/">${FIELDS}${BUTTON}</form>`],
  [
    'a form that stands around none of its fields',
    `${TITLE}<table><form action="https://example.org/"><tr><td>${FIELDS}${BUTTON}</td></tr></form></table>`,
  ],
  [
    'a button elsewhere',
    `${TITLE}<form id="f">${FIELDS}</form><button form="f" formaction="https://example.org/">Se connecter</button>`,
  ],
  [
    'fields elsewhere',
    `${TITLE}<form id="f" action="https://example.org/">${BUTTON}</form>${FIELDS.replaceAll('<input ', '<input form="f" ')}`,
  ],
  ['a base', `<base href="https://example.org/">${TITLE}<form action="login">${FIELDS}${BUTTON}</form>`],
  [
    'an action behind a field of that name',
    `${TITLE}<form action="https://example.org/"><input type="hidden" name="action" value="/"><input type="hidden" name="getAttribute">${FIELDS}${BUTTON}</form>`,
  ],
  [
    'an action behind a field called elements',
    `${TITLE}<form action="https://example.org/"><input type="hidden" name="elements"><input type="hidden" name="getRootNode">${FIELDS}${BUTTON}</form>`,
  ],
] as const)('a log-in that sends to a stranger by %s is not', async (_, body) => {
  expect(await asked(body)).toEqual({ level: 'none', reason: 'sends-elsewhere' });
});

/** A form of the portal in which a code is typed. */
const code = (action: string): string =>
  `<title>Activation</title><h1>Activation</h1>
    <form action="${action}"><label>Code affiché par l’application <input data-is=target></label><button>Valider</button></form>`;

it.each([
  ['to a path', '/code', { level: 'sure', at: 'target' }],
  ['to a stranger', 'https://example.org/', { level: 'none', reason: 'sends-elsewhere' }],
])('a code that is sent %s', async (_, action, answer) => {
  const address = 'https://wallet.esw.esante.gouv.fr/activation';
  const tab = await openDocuments(own.browser, {
    [address]: `<!doctype html><html lang="fr"><meta charset="utf-8">${code(action)}`,
  });
  expect(await ask(tab, own.lab, 'A9')).toMatchObject(answer);
  await tab.close();
});

/** The button that leads to Pro Santé Connect, in a form of its own in which nothing is typed. */
it.each([
  ['in a form that sends to a path', 'action="/psc"', '', 'target'],
  ['in a form that sends to the log-in', 'action="https://auth.esw.esante.gouv.fr/psc"', '', 'target'],
  ['in a form that sends to a stranger', 'action="https://example.org/"', '', undefined],
  ['that sends to a stranger itself', '', 'formaction="https://example.org/"', undefined],
])('a button %s is pointed at or not', async (_, form, button, at) => {
  const address = 'https://wallet.esw.esante.gouv.fr/';
  const tab = await openDocuments(own.browser, {
    [address]: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>e-CPS</title><h1>Votre e-CPS</h1>
      <form ${form}><input type="hidden" name="_csrf"><button data-is="target" ${button}>S’identifier avec Pro Santé Connect</button></form>`,
  });
  expect((await ask(tab, own.lab, 'A2')).at).toBe(at);
  await tab.close();
});
