import type { Browser } from 'puppeteer';
import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { type Answer, ask, openDocuments } from '../support/locator/locate-lab.ts';
import { useLab } from '../support/locator/use-lab.ts';

let browser: Browser;
let lab: string;
useLab((own) => {
  ({ browser, lab } = own);
});

const EPOP = 'https://e-pop.ordre.pharmacien.fr/loc_fr/default/';
const WALLET = 'https://wallet.esw.esante.gouv.fr/';

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;

const sure = (at = 'target'): Answer => ({ level: 'sure', via: 'target', at });
const none = (reason: string): Answer => ({ level: 'none', reason });

const PEN = '<svg width="16" height="16" class="icon-pencil"><path d="M1 15l2-5 8-8 3 3-8 8z"/></svg>';
const ORANGE = 'style="background:#E69215;display:inline-block;padding:6px"';
const BLUE = 'style="background:#0053b3;display:inline-block;padding:6px"';

interface Case {
  readonly says: string;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly step: StepId;
  readonly answer: Answer | 'not sure';
}

const cases: readonly Case[] = [
  {
    says: 'the Pro Santé Connect button of the start page',
    url: WALLET,
    title: "Portail d'authentification e-CPS",
    step: 'A2',
    answer: sure(),
    body: '<h1>Portail e-CPS</h1><a href="/x">Qu’est-ce que Pro Santé Connect ?</a><button data-is="target">S’identifier avec PROSANTECONNECT</button>',
  },
  {
    says: 'the same as an image with an alternative text',
    url: WALLET,
    title: 'e-CPS',
    step: 'A2',
    answer: sure(),
    body: '<a data-is="target" href="/auth"><img alt="Pro Santé Connect" width="224" height="56" src=""></a>',
  },
  {
    says: 'the card tab that is not chosen yet',
    url: `${WALLET}auth`,
    title: 'Connexion',
    step: 'A3',
    answer: sure(),
    body: '<h1>Connectez-vous</h1><div role=tablist><button role=tab aria-selected=true>e-CPS</button><button role=tab aria-selected=false data-is=target>Carte CPS</button></div>',
  },
  {
    says: 'a card tab that is chosen already, as done',
    url: `${WALLET}auth`,
    title: 'Connexion',
    step: 'A3',
    answer: { ...sure('tab'), done: true },
    body: '<h1>Connectez-vous</h1><div role=tablist><button role=tab aria-selected=true data-is=tab>Carte CPS</button></div>',
  },
  {
    says: 'the opener of a button in a closed tab',
    url: `${WALLET}auth`,
    title: 'Connexion',
    step: 'A4',
    answer: { level: 'sure', via: 'opener', at: 'tab' },
    body: '<h1>Connectez-vous</h1><div role=tablist><button role=tab aria-selected=false data-is=tab id=t aria-controls=p>Carte CPS</button></div><div id=p role=tabpanel hidden><button>Se connecter avec la carte CPS</button></div>',
  },
  {
    says: 'the button for a new QR code, under a heading that says that the last one has expired',
    url: WALLET,
    title: 'Activation',
    step: 'A8',
    answer: { level: 'sure', via: 'renewal', at: 'target' },
    body: '<h1>Activation</h1><h2>Le QR code a expiré</h2><a href="/aide">Comment demander un nouveau QR code ?</a><button data-is=target>Générer un nouveau QR code</button>',
  },
  {
    says: 'no button for a new QR code while none is said to have expired',
    url: WALLET,
    title: 'Activation',
    step: 'A8',
    answer: none('absent'),
    body: '<h1>Scannez le QR code</h1><p>Le QR code a expiré ?</p><button>Générer un nouveau QR code</button>',
  },
  {
    says: 'no button under an expired QR code whose name does not say that it makes a new one',
    url: WALLET,
    title: 'Activation',
    step: 'A8',
    answer: none('wrong-page'),
    body: '<h1>Le QR code a expiré</h1><button>Recommencer</button><button>Nouveau code par SMS</button>',
  },
  {
    says: 'none of two buttons for a new QR code',
    url: WALLET,
    title: 'Activation',
    step: 'A8',
    answer: 'not sure',
    body: '<h1>Le QR code a expiré</h1><div><button>Nouveau QR code</button></div><div><button>Nouveau QR code</button></div>',
  },
  {
    says: 'no button for a new QR code of something else',
    url: WALLET,
    title: 'Activation',
    step: 'A8',
    answer: 'not sure',
    body: '<h1>QR code de la carte expiré</h1><button>Demander un nouveau QR code</button>',
  },
  {
    says: 'the label of a drawn checkbox',
    url: WALLET,
    title: 'Activation',
    step: 'A6',
    answer: sure('label'),
    body: '<h1>Conditions</h1><input id=c type=checkbox style="position:absolute;opacity:0"><label for=c data-is=label>J’accepte les CGU</label><button disabled>Commencer l’activation</button>',
  },
  {
    says: 'a plain checkbox itself',
    url: WALLET,
    title: 'Activation',
    step: 'A6',
    answer: sure('box'),
    body: '<h1>Conditions</h1><input id=c type=checkbox data-is=box><label for=c>J’accepte les <a href="/cgu">conditions générales d’utilisation</a></label>',
  },
  {
    says: 'no ring on a disabled start button',
    url: WALLET,
    title: 'Activation',
    step: 'A7',
    answer: none('disabled'),
    body: '<h1>Conditions</h1><button disabled>Commencer l’activation</button>',
  },
  {
    says: 'the start button once it can be pressed',
    url: WALLET,
    title: 'Activation',
    step: 'A7',
    answer: sure(),
    body: '<h1>Conditions</h1><input type=submit data-is=target value="Commencer l’activation">',
  },
  {
    says: 'the QR code drawn on a canvas',
    url: WALLET,
    title: 'Activation',
    step: 'A8',
    answer: sure(),
    body: '<h1>Scannez le QR code</h1><p>Avec l’application e-CPS.</p><canvas data-is=target width=200 height=200></canvas>',
  },
  {
    says: 'the field for the code of the application',
    url: WALLET,
    title: 'Activation',
    step: 'A9',
    answer: sure(),
    body: '<h1>Saisie du code</h1><form><label for=c>Code affiché par l’application</label><input id=c data-is=target inputmode=numeric><button>Valider</button></form>',
  },
  {
    says: 'the first of one-digit boxes',
    url: WALLET,
    title: 'Activation',
    step: 'A9',
    answer: sure('first'),
    body: '<h1>Activation</h1><form><fieldset><legend>Code affiché par l’application</legend><input maxlength=1 data-is=first aria-label="Chiffre 1"><input maxlength=1 aria-label="Chiffre 2"><input maxlength=1 aria-label="Chiffre 3"></fieldset></form>',
  },
  {
    says: 'the first of the two fields of the new code',
    url: WALLET,
    title: 'Activation',
    step: 'A10',
    answer: sure('first'),
    body: '<h1>Choisissez votre code e-CPS</h1><form><label>Code à 4 chiffres <input type=password data-is=first></label><label>Confirmez le code <input type=password></label><button>Valider</button></form>',
  },
  {
    says: 'no code of the application where the e-CPS code is chosen',
    url: WALLET,
    title: 'Activation',
    step: 'A9',
    answer: 'not sure',
    body: '<h1>Choisissez votre code e-CPS</h1><form><label>Code à 4 chiffres <input type=password></label><label>Confirmez le code <input type=password></label></form>',
  },
  {
    says: 'the log-in link of the Ordre’s home page',
    url: 'https://www.ordre.pharmacien.fr/',
    title: 'Ordre national des pharmaciens',
    step: 'E1',
    answer: sure(),
    body: '<header><a href="#c">Aller au contenu</a><a href="/login" data-is=target>Me connecter</a></header><main><h1>Accueil</h1></main>',
  },
  {
    says: 'the identifier on the log-in page',
    url: 'https://sso.ordre.pharmacien.fr/',
    title: 'Authentification Ordre des Pharmaciens Applications ONP',
    step: 'E2',
    answer: sure(),
    body: '<h1>Connexion</h1><form><table><tr><td>Identifiant :</td><td><input name=u data-is=target></td></tr><tr><td>Mot de passe :</td><td><input type=password></td></tr></table><input type=submit value="Valider"></form>',
  },
  {
    says: 'no e-mail field of a log-in page as a contact detail',
    url: EPOP,
    title: 'E-POP Données professionnelles',
    step: 'E7',
    answer: none('wrong-page'),
    body: '<h1>Connexion</h1><form><label>Adresse e-mail <input type=email></label><label>Mot de passe <input type=password></label><button>Se connecter</button></form>',
  },
  {
    says: 'the tile of E-POP among others',
    url: 'https://apps.ordre.pharmacien.fr/',
    title: 'Applications ONP',
    step: 'E3',
    answer: sure(),
    body: '<h1>Mes applications</h1><div><h2>Annuaire</h2><a href="/a">Accéder</a></div><div><h2>E-POP</h2><a href="/b" data-is=target>Accéder</a></div>',
  },
  {
    says: 'the professional data in a menu',
    url: EPOP,
    title: 'E-POP',
    step: 'E4',
    answer: sure(),
    body: '<nav><a href="/p">Mes données personnelles</a><a href="/q" data-is=target>Données professionnelles</a></nav>',
  },
  {
    says: 'a cell with a listener and the hand',
    url: EPOP,
    title: 'E-POP',
    step: 'E4',
    answer: sure(),
    body: '<table><tr><td style="cursor:pointer" data-is=target>Données professionnelles</td><td style="cursor:pointer">Démarches</td></tr></table>',
  },
  {
    says: 'the magnifier beside the one activity',
    url: EPOP,
    title: 'E-POP',
    step: 'E5',
    answer: sure(),
    body: '<form role=search><input type=search><button><i class="icon-search"></i></button></form><h1>Données professionnelles</h1><table><tr><td>Pharmacie du Test</td><td><a href="/f" data-is=target><img src="/img/loupe.gif" width=16 height=16></a></td></tr></table>',
  },
  {
    says: 'no magnifier where each activity has one, but the list',
    url: EPOP,
    title: 'E-POP',
    step: 'E5',
    answer: { level: 'likely', at: 'list' },
    body: '<h1>Données professionnelles</h1><table><tbody data-is=list><tr><td>Pharmacie A</td><td><a href="/f"><img src="/img/loupe.gif" width=16 height=16></a></td></tr><tr><td>Pharmacie B</td><td><a href="/g"><img src="/img/loupe.gif" width=16 height=16></a></td></tr></tbody></table>',
  },
  {
    says: 'the orange pen, not the blue one of the personal data',
    url: EPOP,
    title: 'E-POP',
    step: 'E6',
    answer: sure(),
    body: `<section><h2>Données personnelles</h2><a href="/a" ${BLUE}>${PEN}</a></section><section><h2>Données professionnelles</h2><a href="/b" ${ORANGE} data-is=target>${PEN}</a></section>`,
  },
  {
    says: 'no blue pen of the personal data',
    url: EPOP,
    title: 'E-POP Données professionnelles',
    step: 'E6',
    answer: 'not sure',
    body: `<section><h2>Données personnelles</h2><a href="/a" ${BLUE}>${PEN}</a></section>`,
  },
  {
    says: 'a pen without orange that has the right words',
    url: EPOP,
    title: 'E-POP',
    step: 'E6',
    answer: sure(),
    body: `<h1>Fiche</h1><div><h2>Coordonnées professionnelles</h2><button title="Modifier" data-is=target>${PEN}</button></div>`,
  },
  {
    says: 'the first field of the contact form',
    url: EPOP,
    title: 'E-POP',
    step: 'E7',
    answer: sure('mail'),
    body: '<h1>Modifier mes coordonnées professionnelles</h1><form><label>Adresse <input></label><label>Adresse électronique <input type=email data-is=mail></label><label>Téléphone mobile <input type=tel></label><button data-is=save>Enregistrer</button><button type=button>Annuler</button></form>',
  },
  {
    says: 'the button that saves the contact form',
    url: EPOP,
    title: 'E-POP',
    step: 'E8',
    answer: sure('save'),
    body: '<h1>Modifier mes coordonnées professionnelles</h1><form><label>Adresse électronique <input type=email data-is=mail></label><label>Téléphone mobile <input type=tel></label><button data-is=save>Enregistrer</button><button type=button>Annuler</button></form><form><input type=search name=q><button>OK</button></form>',
  },
  {
    says: 'nothing on a page whose session has ended',
    url: EPOP,
    title: 'E-POP',
    step: 'E6',
    answer: none('wrong-page'),
    body: `<h1>Données professionnelles</h1><a href="/b" ${ORANGE}>${PEN}</a><div role=alert>Votre session a expiré. Veuillez vous reconnecter.</div>`,
  },
  {
    says: 'the identifier for e-CPS',
    url: `${WALLET}auth`,
    title: 'Connexion',
    step: 'L1',
    answer: sure(),
    body: '<h1>Connectez-vous</h1><form><label for=i>Identifiant national</label><input id=i data-is=target><button>Se connecter avec e-CPS</button></form>',
  },
  {
    says: 'the number to compare, not the seconds left',
    url: `${WALLET}auth`,
    title: 'Connexion',
    step: 'L2',
    answer: sure(),
    body: '<h1>Validez sur votre téléphone</h1><p>Choisissez le même nombre dans l’application e-CPS :</p><p><strong data-is=target style="font-size:40px">42</strong></p><p>Il reste <span>118</span> secondes.</p>',
  },
];

describe('the locator points at', () => {
  it.each(cases)('$step: $says', async ({ url, title, body, step, answer }) => {
    const tab = await openDocuments(browser, { [url]: page(title, body) });
    const got = await ask(tab, lab, step);
    if (answer === 'not sure') expect(got.level).not.toBe('sure');
    else expect(got).toEqual(answer);
    await tab.close();
  });
});
