import type { StepId } from '../../../../shared/guides/guide.ts';
import type { Mutation } from './mutation.ts';
import type { Scene } from './scene.ts';

/**
 * Other words that a careful person takes for the same control. Written from the facts and from how French sites speak, without
 * looking at the descriptors' patterns; a word that only our patterns know would prove nothing.
 */
const SYNONYMS: Readonly<Partial<Record<StepId, readonly string[]>>> = {
  A2: ['Connexion avec Pro Santé Connect', 'Je m’identifie avec ProSantéConnect', 'Continuer via Pro Santé Connect'],
  A3: ['Ma carte CPS', 'Par carte CPS', 'Carte de professionnel de santé (CPS)'],
  A4: ['M’identifier avec ma carte CPS', 'Connexion par carte CPS', 'Continuer avec ma carte CPS'],
  A6: [
    'J’ai pris connaissance des conditions générales d’utilisation et je les accepte',
    'J’accepte les conditions d’utilisation du service',
    'J’ai lu et accepté les CGU',
  ],
  A7: ['Démarrer l’activation', 'Activer mon e-CPS', 'Débuter l’activation de mon e-CPS'],
  A8: ['QR code à scanner', 'Code à flasher avec l’application e-CPS', 'QR code de votre activation'],
  A9: [
    'Code donné par l’application',
    'Recopiez le code affiché sur votre téléphone',
    'Code reçu dans l’application e-CPS',
  ],
  A10: ['Choisissez un code à 4 chiffres', 'Votre nouveau code e-CPS', 'Définissez votre code personnel e-CPS'],
  L1: ['Identifiant national de santé', 'Votre identifiant RPPS', 'Numéro RPPS'],
  E1: ['Se connecter', 'Connexion', 'Accéder à mon espace personnel'],
  E2: ['Nom d’utilisateur', 'Numéro RPPS', 'Adresse e-mail'],
  E3: ['Accéder à E-POP', 'Ouvrir e-POP', 'E-POP, le portail des pharmaciens'],
  E4: ['Mes données professionnelles', 'Mes informations professionnelles', 'Voir mes données professionnelles'],
  E5: ['Consulter', 'Détails', 'Ouvrir la fiche'],
  E6: ['Éditer', 'Mettre à jour', 'Modifier mes coordonnées'],
  E7: ['Courriel', 'Votre e-mail professionnel', 'Adresse de courrier électronique'],
  E8: ['Sauvegarder', 'Enregistrer mes coordonnées', 'Confirmer les modifications'],
};

const CAPTIONS = new Set(['submit', 'button', 'reset']);
const isBlank = (text: string | null): boolean => (text ?? '').trim() === '';

/** Puts words in place of the first text inside an element, and takes the other texts out; false where there was none. */
function retext(element: Element, words: string): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Node[] = [];
  while (walker.nextNode() !== null) {
    const inside = walker.currentNode.parentElement?.closest('style,script,option,textarea');
    if (inside == null && !isBlank(walker.currentNode.nodeValue)) texts.push(walker.currentNode);
  }
  const slot = element.querySelector('slot');
  if (slot !== null)
    for (const node of slot.assignedNodes()) texts.push(...(node.nodeType === Node.TEXT_NODE ? [node] : []));
  const longest = texts
    .filter((text) => !isBlank(text.nodeValue))
    .sort((a, b) => (b.nodeValue ?? '').length - (a.nodeValue ?? '').length)[0];
  if (longest === undefined) return false;
  for (const text of texts) text.nodeValue = text === longest ? words : ' ';
  return true;
}

/** What a field is called by: its label, its group, its own attributes, the cell or words before it. */
function renameField(field: Element, words: string): boolean {
  const root = field.getRootNode() as Document | ShadowRoot;
  const id = field.getAttribute('id') ?? '';
  const label = field.closest('label') ?? (id === '' ? null : root.querySelector(`label[for="${CSS.escape(id)}"]`));
  const group =
    field.getAttribute('maxlength') === '1' ? (field.closest('fieldset')?.querySelector('legend') ?? null) : null;
  const described = root.getElementById(field.getAttribute('aria-labelledby') ?? '');
  let changed = [label, group, described].filter((one) => one !== null && retext(one, words)).length > 0;
  for (const name of ['aria-label', 'placeholder', 'title']) {
    if (group !== null || !field.hasAttribute(name)) continue;
    field.setAttribute(name, words);
    changed = true;
  }
  if (changed) return true;
  const cell = field.closest('td')?.previousElementSibling ?? null;
  if (cell !== null) return retext(cell, words);
  const before = field.previousSibling;
  if (before?.nodeType !== Node.TEXT_NODE || isBlank(before.nodeValue)) return false;
  before.nodeValue = `${words} : `;
  return true;
}

function rename({ target }: Scene, words: string): boolean {
  const tag = target.localName;
  const type = target.getAttribute('type') ?? 'text';
  const isCaptioned = tag === 'input' && CAPTIONS.has(type);
  if (tag === 'textarea' || (tag === 'input' && !isCaptioned && type !== 'image')) return renameField(target, words);
  if (tag === 'span' && target.querySelector('input') !== null) {
    const box = target.querySelector('input');
    return box !== null && renameField(box, words);
  }
  let changed = false;
  const put = (element: Element, attribute: string): void => {
    if (isBlank(element.getAttribute(attribute))) return;
    element.setAttribute(attribute, words);
    changed = true;
  };
  if (isCaptioned) put(target, 'value');
  for (const name of ['aria-label', 'title', 'alt']) put(target, name);
  for (const picture of target.querySelectorAll('img')) put(picture, 'alt');
  const host = target.getRootNode() instanceof ShadowRoot ? target : null;
  const heading = target.querySelector('h1,h2,h3,h4');
  return (heading !== null ? retext(heading, words) : retext(host ?? target, words)) || changed;
}

export const renaming: Mutation = {
  name: 'another word for its name',
  after: 'found',
  variants: 3,
  run(scene) {
    const words = SYNONYMS[scene.step]?.[scene.variant % 3];
    return words !== undefined && rename(scene, words);
  },
};
