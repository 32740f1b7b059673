import { describe, expect, it } from 'vitest';
import type { StepId } from '../../shared/guides/guide.ts';
import { during } from '../support/during.ts';
import { launchLab } from '../support/locator/launch-lab.ts';
import { type Answer, ask, documentsTab } from '../support/locator/locate-lab.ts';
import { spread } from '../support/spread.ts';

const own = during(() => launchLab());
const tab = during(() => documentsTab(own.browser));

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

/** Pages of one step at one address, by what is said of them. */
const asked = (
  step: StepId,
  url: string,
  title: string,
  answer: Case['answer'],
  pages: Readonly<Record<string, string>>,
): readonly Case[] => Object.entries(pages).map(([says, body]) => ({ says, url, title, step, answer, body }));

/** Of a site, around what a page says of itself. */
const chrome = (main: string): string =>
  `<header><a href="/">Portail</a><nav><a href="/a">Accueil</a><a href="/b">Mes démarches en ligne</a><a href="/c">Nous contacter</a></nav></header><main>${main}</main><footer><p>${'Ce site est celui de l’Ordre national des pharmaciens. '.repeat(9)}</p></footer>`;

/** Pages that say what has happened to them: told as they say it. */
const FAULTS: readonly Case[] = [
  ...asked('E6', EPOP, 'E-POP', none('session-over'), {
    'a title over a link to log in again': chrome('<h1>Votre session a expiré</h1><a href="/cas">Se reconnecter</a>'),
    'an error that is an ended session':
      '<h1>Erreur</h1><div role=alert>Vous avez été déconnecté après 15 minutes d’inactivité.</div>',
    'a dialog over the record':
      '<h1>Données professionnelles</h1><dialog open aria-modal=true>Votre session n’est plus valide.</dialog>',
    'a line without a title in a page with a banner and a footer': chrome(
      '<p>Vous n’êtes plus connecté.</p><a href="/cas">Se connecter</a>',
    ),
  }),
  ...asked('A7', WALLET, 'Maintenance', none('maintenance'), {
    'a portal that is shut': '<h1>Le portail est en maintenance</h1>',
  }),
  ...asked('E5', `${EPOP}error`, 'E-POP', none('error'), {
    'an address of errors': chrome('<h1>Erreur 500</h1><p>Une erreur technique est survenue.</p>'),
  }),
  ...asked('E6', `${EPOP}aide/session`, 'Aide', none('wrong-page'), {
    'help about ended sessions': '<h1>Session expirée : que faire ?</h1>',
  }),
  ...asked('A7', EPOP, 'E-POP', none('wrong-page'), {
    'another portal whose session is over': '<h1>Votre session a expiré</h1>',
  }),
  ...asked('E6', EPOP, 'E-POP', none('absent'), {
    'a session that ends soon': '<h1>Accueil</h1><div role=alert>Votre session expire dans 2 minutes.</div>',
  }),
];

const cases: readonly Case[] = [
  ...FAULTS,
  ...asked('A2', WALLET, "Portail d'authentification e-CPS", sure(), {
    'the Pro Santé Connect button of the start page':
      '<h1>Portail e-CPS</h1><a href="/x">Qu’est-ce que Pro Santé Connect ?</a><button data-is="target">S’identifier avec PROSANTECONNECT</button>',
  }),
  ...asked('A2', WALLET, 'e-CPS', sure(), {
    'the same as an image with an alternative text':
      '<a data-is="target" href="/auth"><img alt="Pro Santé Connect" width="224" height="56" src=""></a>',
  }),
  ...asked('A3', `${WALLET}auth`, 'Connexion', sure(), {
    'the card tab that is not chosen yet':
      '<h1>Connectez-vous</h1><div role=tablist><button role=tab aria-selected=true>e-CPS</button><button role=tab aria-selected=false data-is=target>Carte CPS</button></div>',
  }),
  ...asked(
    'A3',
    `${WALLET}auth`,
    'Connexion',
    { ...sure('tab'), done: true },
    {
      'a card tab that is chosen already, as done':
        '<h1>Connectez-vous</h1><div role=tablist><button role=tab aria-selected=true data-is=tab>Carte CPS</button></div>',
    },
  ),
  ...asked(
    'A4',
    `${WALLET}auth`,
    'Connexion',
    { level: 'sure', via: 'opener', at: 'tab' },
    {
      'the opener of a button in a closed tab':
        '<h1>Connectez-vous</h1><div role=tablist><button role=tab aria-selected=false data-is=tab id=t aria-controls=p>Carte CPS</button></div><div id=p role=tabpanel hidden><button>Se connecter avec la carte CPS</button></div>',
    },
  ),
  ...asked(
    'A8',
    WALLET,
    'Activation',
    { level: 'sure', via: 'renewal', at: 'target' },
    {
      'the button for a new QR code, under a heading that says that the last one has expired':
        '<h1>Activation</h1><h2>Le QR code a expiré</h2><a href="/aide">Comment demander un nouveau QR code ?</a><button data-is=target>Générer un nouveau QR code</button>',
    },
  ),
  ...asked('A8', WALLET, 'Activation', none('absent'), {
    'no button for a new QR code while none is said to have expired':
      '<h1>Scannez le QR code</h1><p>Le QR code a expiré ?</p><button>Générer un nouveau QR code</button>',
  }),
  ...asked('A8', WALLET, 'Activation', none('wrong-page'), {
    'no button under an expired QR code whose name does not say that it makes a new one':
      '<h1>Le QR code a expiré</h1><button>Recommencer</button><button>Nouveau code par SMS</button>',
  }),
  ...asked('A8', WALLET, 'Activation', 'not sure', {
    'none of two buttons for a new QR code':
      '<h1>Le QR code a expiré</h1><div><button>Nouveau QR code</button></div><div><button>Nouveau QR code</button></div>',
    'no button for a new QR code of something else':
      '<h1>QR code de la carte expiré</h1><button>Demander un nouveau QR code</button>',
  }),
  ...asked('A6', WALLET, 'Activation', sure('label'), {
    'the label of a drawn checkbox':
      '<h1>Conditions</h1><input id=c type=checkbox style="position:absolute;opacity:0"><label for=c data-is=label>J’accepte les CGU</label><button disabled>Commencer l’activation</button>',
  }),
  ...asked('A6', WALLET, 'Activation', sure('box'), {
    'a plain checkbox itself':
      '<h1>Conditions</h1><input id=c type=checkbox data-is=box><label for=c>J’accepte les <a href="/cgu">conditions générales d’utilisation</a></label>',
  }),
  ...asked('A7', WALLET, 'Activation', none('disabled'), {
    'no ring on a disabled start button': '<h1>Conditions</h1><button disabled>Commencer l’activation</button>',
  }),
  ...asked('A7', WALLET, 'Activation', sure(), {
    'the start button once it can be pressed':
      '<h1>Conditions</h1><input type=submit data-is=target value="Commencer l’activation">',
  }),
  ...asked('A8', WALLET, 'Activation', sure(), {
    'the QR code drawn on a canvas':
      '<h1>Scannez le QR code</h1><p>Avec l’application e-CPS.</p><canvas data-is=target width=200 height=200></canvas>',
  }),
  ...asked('A9', WALLET, 'Activation', sure(), {
    'the field for the code of the application':
      '<h1>Saisie du code</h1><form><label for=c>Code affiché par l’application</label><input id=c data-is=target inputmode=numeric><button>Valider</button></form>',
  }),
  ...asked('A9', WALLET, 'Activation', sure('first'), {
    'the first of one-digit boxes':
      '<h1>Activation</h1><form><fieldset><legend>Code affiché par l’application</legend><input maxlength=1 data-is=first aria-label="Chiffre 1"><input maxlength=1 aria-label="Chiffre 2"><input maxlength=1 aria-label="Chiffre 3"></fieldset></form>',
  }),
  ...asked('A10', WALLET, 'Activation', sure('first'), {
    'the first of the two fields of the new code':
      '<h1>Choisissez votre code e-CPS</h1><form><label>Code à 4 chiffres <input type=password data-is=first></label><label>Confirmez le code <input type=password></label><button>Valider</button></form>',
  }),
  ...asked('A9', WALLET, 'Activation', 'not sure', {
    'no code of the application where the e-CPS code is chosen':
      '<h1>Choisissez votre code e-CPS</h1><form><label>Code à 4 chiffres <input type=password></label><label>Confirmez le code <input type=password></label></form>',
  }),
  ...asked('E1', 'https://www.ordre.pharmacien.fr/', 'Ordre national des pharmaciens', sure(), {
    'the log-in link of the Ordre’s home page':
      '<header><a href="#c">Aller au contenu</a><a href="/login" data-is=target>Me connecter</a></header><main><h1>Accueil</h1></main>',
  }),
  ...asked(
    'E2',
    'https://sso.ordre.pharmacien.fr/',
    'Authentification Ordre des Pharmaciens Applications ONP',
    sure(),
    {
      'the identifier on the log-in page':
        '<h1>Connexion</h1><form><table><tr><td>Identifiant :</td><td><input name=u data-is=target></td></tr><tr><td>Mot de passe :</td><td><input type=password></td></tr></table><input type=submit value="Valider"></form>',
    },
  ),
  ...asked('E7', EPOP, 'E-POP Données professionnelles', none('wrong-page'), {
    'no e-mail field of a log-in page as a contact detail':
      '<h1>Connexion</h1><form><label>Adresse e-mail <input type=email></label><label>Mot de passe <input type=password></label><button>Se connecter</button></form>',
  }),
  ...asked('E3', 'https://apps.ordre.pharmacien.fr/', 'Applications ONP', sure(), {
    'the tile of E-POP among others':
      '<h1>Mes applications</h1><div><h2>Annuaire</h2><a href="/a">Accéder</a></div><div><h2>E-POP</h2><a href="/b" data-is=target>Accéder</a></div>',
  }),
  ...asked('E4', EPOP, 'E-POP', sure(), {
    'the professional data in a menu':
      '<nav><a href="/p">Mes données personnelles</a><a href="/q" data-is=target>Données professionnelles</a></nav>',
    'a cell with a listener and the hand':
      '<table><tr><td style="cursor:pointer" data-is=target>Données professionnelles</td><td style="cursor:pointer">Démarches</td></tr></table>',
  }),
  ...asked('E5', EPOP, 'E-POP', sure(), {
    'the magnifier beside the one activity':
      '<form role=search><input type=search><button><i class="icon-search"></i></button></form><h1>Données professionnelles</h1><table><tr><td>Pharmacie du Test</td><td><a href="/f" data-is=target><img src="/img/loupe.gif" width=16 height=16></a></td></tr></table>',
  }),
  ...asked(
    'E5',
    EPOP,
    'E-POP',
    { level: 'likely', at: 'list' },
    {
      'no magnifier where each activity has one, but the list':
        '<h1>Données professionnelles</h1><table><tbody data-is=list><tr><td>Pharmacie A</td><td><a href="/f"><img src="/img/loupe.gif" width=16 height=16></a></td></tr><tr><td>Pharmacie B</td><td><a href="/g"><img src="/img/loupe.gif" width=16 height=16></a></td></tr></tbody></table>',
    },
  ),
  ...asked('E6', EPOP, 'E-POP', sure(), {
    'the orange pen, not the blue one of the personal data': `<section><h2>Données personnelles</h2><a href="/a" ${BLUE}>${PEN}</a></section><section><h2>Données professionnelles</h2><a href="/b" ${ORANGE} data-is=target>${PEN}</a></section>`,
    'a pen without orange that has the right words': `<h1>Fiche</h1><div><h2>Coordonnées professionnelles</h2><button title="Modifier" data-is=target>${PEN}</button></div>`,
  }),
  ...asked('E6', EPOP, 'E-POP Données professionnelles', 'not sure', {
    'no blue pen of the personal data': `<section><h2>Données personnelles</h2><a href="/a" ${BLUE}>${PEN}</a></section>`,
  }),
  ...asked('E6', EPOP, 'E-POP', none('absent'), {
    'no title of the section where nothing is below it to be used':
      '<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2><p>En cours de traitement</p></section><button>Retour</button>',
  }),
  ...asked('E7', EPOP, 'E-POP', sure('mail'), {
    'the first field of the contact form':
      '<h1>Modifier mes coordonnées professionnelles</h1><form><label>Adresse <input></label><label>Adresse électronique <input type=email data-is=mail></label><label>Téléphone mobile <input type=tel></label><button data-is=save>Enregistrer</button><button type=button>Annuler</button></form>',
  }),
  ...asked('E8', EPOP, 'E-POP', sure('save'), {
    'the button that saves the contact form':
      '<h1>Modifier mes coordonnées professionnelles</h1><form><label>Adresse électronique <input type=email data-is=mail></label><label>Téléphone mobile <input type=tel></label><button data-is=save>Enregistrer</button><button type=button>Annuler</button></form><form><input type=search name=q><button>OK</button></form>',
  }),
  ...asked('E6', EPOP, 'E-POP', none('session-over'), {
    'nothing on a page whose session has ended': `<h1>Données professionnelles</h1><a href="/b" ${ORANGE}>${PEN}</a><div role=alert>Votre session a expiré. Veuillez vous reconnecter.</div>`,
  }),
  ...asked('L1', `${WALLET}auth`, 'Connexion', sure(), {
    'the identifier for e-CPS':
      '<h1>Connectez-vous</h1><form><label for=i>Identifiant national</label><input id=i data-is=target><button>Se connecter avec e-CPS</button></form>',
  }),
  ...asked('L2', `${WALLET}auth`, 'Connexion', sure(), {
    'the number to compare, not the seconds left':
      '<h1>Validez sur votre téléphone</h1><p>Choisissez le même nombre dans l’application e-CPS :</p><p><strong data-is=target style="font-size:40px">42</strong></p><p>Il reste <span>118</span> secondes.</p>',
  }),
];

describe('the locator points at', () => {
  spread(it, cases)('$step: $says', async ({ url, title, body, step, answer }) => {
    const got = await ask(await tab.show({ [url]: page(title, body) }), own.lab, step);
    if (answer === 'not sure') expect(got.level).not.toBe('sure');
    else expect(got).toEqual(answer);
  });
});
