import { expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { documentsTab } from '../support/locator/locate-lab.ts';
import type { LocateLab } from '../support/locator/locate-lab-page.ts';
import { spread } from '../support/spread.ts';

declare const lab: LocateLab;

const own = during(() => launchLab());
const tab = during(() => documentsTab(own.browser));

const WALLET = 'https://wallet.esw.esante.gouv.fr/x';
const EPOP = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/fiche';
const AUTH = 'https://auth.esw.esante.gouv.fr/auth/realms/x';
const button = (words: string): string => `<button data-is="target">${words}</button>`;
const inSection = (words: string, title = 'Coordonnées professionnelles'): string =>
  `<section><h2>${title}</h2>${button(words)}</section>`;

/** Walks that say of a control that it is the one: the step, where, and the control. */
const HOSTILE: readonly (readonly [step: StepId, address: string, body: string])[] = [
  ['A7', WALLET, button('Révoquer mon e-CPS')],
  ['A7', WALLET, button('Désactiver mon appareil zorblax')],
  ['A7', WALLET, button('Supprimer mon compte')],
  ['A7', WALLET, button('Annuler l’enrôlement')],
  ['A7', WALLET, button('Effacer ce téléphone')],
  ['A7', WALLET, button('Signaler une perte ou un vol')],
  ['A7', WALLET, button('Faire opposition')],
  ['A7', WALLET, button('Payer la cotisation')],
  ['A2', WALLET, button('Se déconnecter')],
  ['A2', WALLET, button('Fermer mon compte')],
  ['A2', WALLET, '<a data-is="target" href="https://evil.example/">Télécharger un outil</a>'],
  ['A10', WALLET, button('Réinitialiser le code zorblax')],
  ['E5', EPOP, inSection('Refuser la fiche zorblax')],
  ['E6', EPOP, inSection('Supprimer mes coordonnées')],
  ['E6', EPOP, inSection('Modifier le mot de passe')],
  ['E6', EPOP, inSection('Archiver la fiche zorblax')],
  ['E6', EPOP, inSection('Demander ma radiation')],
  ['E6', EPOP, inSection('Envoyer un message', 'Contact')],
  ['E6', EPOP, inSection('Imprimer', 'Documents')],
  ['E6', EPOP, inSection('Télécharger', 'Documents')],
  ['E6', EPOP, `<footer>${button('Mentions zorblax')}</footer>`],
  ['E6', EPOP, `<nav><a data-is="target" href="/aide">Comment modifier ma fiche zorblax ?</a></nav>`],
  ['E6', EPOP, `<form role="search"><input type="search"><button data-is="target">Zorblax</button></form>`],
  ['E8', EPOP, inSection('Annuler mes changements')],
  ['E8', EPOP, inSection('Abandonner la saisie')],
  ['E8', EPOP, inSection('Transmettre ma démission')],
  ['E5', EPOP, inSection('Résilier mon inscription')],
  ['E5', EPOP, inSection('Commander un ordinateur', 'Boutique')],
  ['L1', AUTH, button('Bloquer ma carte')],
  ['A3', AUTH, '<input data-is="target" type="password" aria-label="Code zorblax">'],
];

it('thirty are tried', () => {
  expect(HOSTILE).toHaveLength(30);
});

spread(it, HOSTILE)('a walk that shows %s on %s %s rings nothing', async (step, address, body) => {
  const page = await tab.show({
    [address]: `<!doctype html><html lang="fr"><meta charset="utf-8"><title>e-CPS</title><body><h1>Mon espace</h1><p>Votre e-CPS</p>${body}</body></html>`,
  });
  await page.evaluate(own.lab);
  const answer = await page.evaluate((id) => lab.answer(id, lab.take('target')), step);
  expect(answer.at === 'target' && answer.level === 'sure').toBe(false);
});
