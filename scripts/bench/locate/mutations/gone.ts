import { removeTarget } from './look-alikes.ts';
import type { Mutation } from './mutation.ts';
import { elementsOf } from './roots.ts';
import type { Scene } from './scene.ts';
import { mark, unmark } from './truth-marks.ts';

/** The control is gone, cannot be used, or the page is another one. */

/** Puts another page in place of this one. `words` is what the control was called, for pages that speak of it. */
const becomes =
  (title: string, body: (words: string) => string) =>
  (scene: Scene): boolean => {
    const { document, target } = scene;
    const words = (target.getAttribute('aria-label') ?? target.textContent ?? '').trim().slice(0, 60) || 'Valider';
    document.title = title;
    document.body.innerHTML = body(words);
    return !target.isConnected;
  };

const logIn = becomes(
  'Connexion',
  () =>
    '<h1>Connexion</h1><form><p><label>Identifiant ou e-mail <input id="qui"></label></p><p><label>Mot de passe <input type="password"></label></p><button>Valider</button></form>',
);

function disable({ target, document, step }: Scene): boolean {
  // Of e-mail and mobile the other one will do.
  if (step === 'E7') return false;
  if (!target.matches('a,button,input,textarea,[role=button],[role=tab],[onclick]')) return false;
  const box = target.closest('label') ?? target;
  for (const one of [target, box]) one.setAttribute('aria-disabled', 'true');
  unmark(elementsOf(document), step);
  return true;
}

function cover({ document, step }: Scene): boolean {
  if (document.querySelector('dialog') !== null) return false;
  const dialog = document.createElement('dialog');
  dialog.innerHTML = '<h2>Êtes-vous toujours là ?</h2><button>Rester connecté</button>';
  document.body.append(dialog);
  dialog.showModal();
  unmark(elementsOf(document), step);
  return dialog.matches(':modal');
}

export const gone: readonly Mutation[] = [
  { name: 'removed', after: 'silent', run: removeTarget },
  { name: 'disabled', after: 'silent', run: disable },
  { name: 'behind an open dialog', after: 'silent', run: cover },
  {
    name: 'a log-in page',
    after: 'silent',
    run(scene) {
      const done = logIn(scene);
      const field = scene.document.getElementById('qui');
      // A log-in page rightly answers the steps of logging in.
      for (const step of ['E2', 'L1'] as const) if (field !== null) mark(field, step, 'target');
      return done && scene.step !== 'E2' && scene.step !== 'L1';
    },
  },
  {
    name: 'an error page',
    after: 'silent',
    run: becomes(
      'Erreur',
      (words) => `<h1>Une erreur est survenue</h1><button>${words}</button><button>Modifier</button>`,
    ),
  },
  {
    name: 'a maintenance page',
    after: 'silent',
    run: becomes(
      'Portail',
      (words) => `<h1>Maintenance en cours</h1><p>Le service reprendra à 14 h.</p><a href="/">${words}</a>`,
    ),
  },
  {
    name: 'a page whose session has ended',
    after: 'silent',
    run: becomes(
      'Portail',
      (words) => `<h1>Votre session a expiré</h1><p>Identifiez-vous à nouveau.</p><button>${words}</button>`,
    ),
  },
  {
    name: 'a help page',
    after: 'silent',
    run: becomes(
      'Aide en ligne',
      (words) =>
        `<h1>Comment faire ?</h1><ol><li>Cherchez « ${words} ».</li><li>Cliquez sur <strong>${words}</strong>.</li></ol><p><a href="#plus">${words}</a></p><p><a href="/video">Voir la vidéo</a></p>`,
    ),
  },
  {
    name: 'an empty page',
    after: 'silent',
    run({ document, target }) {
      document.body.innerHTML = '<div style="height:300px;background:#eee"></div><p>Chargement…</p>';
      return !target.isConnected;
    },
  },
];
