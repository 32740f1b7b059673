import { type Case, describeAnswers, on } from '../support/locator/adversarial.ts';
import {
  BIN,
  BLUE,
  CONTACT_FIELDS,
  EPOP,
  MAGNIFIER,
  ORANGE,
  ORDRE,
  PEN,
  WALLET,
} from '../support/locator/page-parts.ts';

const CONTACT_FORM = `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button>Enregistrer</button></form>`;
const OVER_ALL = 'style="position:fixed;inset:0;background:#0009;display:grid;place-items:center"';
const OURS = '<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2>';
const CODE = (is = ''): string => `<canvas width=180 height=180 ${is}></canvas>`;

/** The control is there, but not now, not so, not alone. */
const states: readonly Case[] = [
  ...on(EPOP, {
    'E4 ring: a link in a list that fades at its end, in colours turned over':
      '<h1>Accueil</h1><main style="filter:invert(1) hue-rotate(180deg) drop-shadow(0 0 2px red)"><div style="mask-image:linear-gradient(black 90%,transparent)"><a href="/a" data-is=target>Données professionnelles</a></div></main>',
    'E4 silent: nothing of a drawer that is cut away':
      '<h1>Accueil</h1><nav style="clip-path:inset(0 100% 0 0);position:absolute"><a href="/q">Données professionnelles</a></nav><div style="max-height:0;overflow:hidden"><a href="/q2">Données professionnelles</a></div>',
    'E4 silent: nothing that a mask, a filter or faint boxes leave unseen':
      '<h1>Accueil</h1><main><div style="mask:linear-gradient(transparent,transparent)"><a href="/a">Données professionnelles</a></div><div style="filter:opacity(0)"><a href="/b">Données professionnelles</a></div><div style="opacity:.2"><p style="opacity:.3"><a href="/c">Données professionnelles</a></p></div><div style="filter:blur(8px)"><a href="/d">Données professionnelles</a></div></main>',
    'E5 silent: no button of a page that is still being drawn':
      '<h1>Données professionnelles</h1><div aria-busy=true><div class="skeleton" style="height:40px;background:#eee"></div><button disabled style="width:40px;height:40px"></button><button style="width:40px;height:40px" class="skeleton"></button></div>',
    'E6 silent: no pen of another subject on a page without headings': `<div role=tab aria-selected=true>Données professionnelles</div><div><span>Horaires d’ouverture</span><div role=button tabindex=0 title="Modifier les horaires" ${ORANGE}></div></div>`,
    'E6 silent: no menu entry that counts changes in brackets':
      '<h1>Bienvenue sur E-POP</h1><div><a href=/d>Mes données professionnelles <b>(3 mises à jour)</b></a></div>',
    'E6 silent: no pen that is greyed and takes no pointer': `${OURS}<a href="/2" title="Modifier" style="pointer-events:none;opacity:.4;background:#E69215;padding:6px">${PEN}</a></section>`,
    'E8 ring or silent: not the button behind a question that is still open, but the one that answers it': `${CONTACT_FORM}<div role=dialog aria-modal=true ${OVER_ALL}><div style="background:#fff"><p>Enregistrer les modifications ?</p><button data-is=target>Confirmer les modifications</button><button>Annuler</button></div></div>`,
    'E8 silent: nothing in what is hidden from assistive technology behind a box without a role': `<main aria-hidden=true>${CONTACT_FORM}</main><div ${OVER_ALL}><div style="background:#fff">Votre session va expirer. <button>Continuer</button></div></div>`,
    'E8 silent: nothing that is inert': `<main inert>${CONTACT_FORM}</main>`,
    'E8 silent: nothing that a style makes inert': `<main style="interactivity:inert">${CONTACT_FORM}</main>`,
    'E8 silent: no button that a veil over its form keeps from being pressed': `<h1>Modifier mes coordonnées professionnelles</h1><div style="position:relative;width:500px"><form>${CONTACT_FIELDS}<button>Enregistrer</button></form><div style="position:absolute;inset:0;background:#fffc">Envoi en cours</div></div>`,
  }),
  ...on(WALLET, {
    'A2 ring: the button of the page, not its hidden copy for small screens':
      '<nav style="display:none"><a href="/auth">S’identifier avec Pro Santé Connect</a></nav><div style="position:absolute;left:-999px"><a href="/auth">S’identifier avec Pro Santé Connect</a></div><main><h1>e-CPS</h1><a href="/auth" data-is=target>S’identifier avec Pro Santé Connect</a></main>',
    'A2 ring or silent: the button of the page, not its copy in a bar that stays, or nothing':
      '<div style="position:sticky;top:0"><button>Pro Santé Connect</button></div><main><h1>e-CPS</h1><button data-is=target>S’identifier avec Pro Santé Connect</button></main>',
    'A2 silent: no slide of a carousel that is not shown':
      '<h1>e-CPS</h1><div style="width:600px;height:200px;overflow:hidden;position:relative"><div style="position:absolute;left:0;width:600px">Présentation</div><div style="position:absolute;left:600px;width:600px"><a href="/auth">S’identifier avec Pro Santé Connect</a></div></div>',
  }),
];

/** Another thing with the same look or the same words. */
const others: readonly Case[] = [
  ...on(ORDRE, {
    'E1 silent: no log-in of another service':
      '<h1>Meddispar</h1><a href="https://exemple.test/">Connexion à la plateforme du Dossier Pharmaceutique</a><a href="/x">Se connecter avec FranceConnect</a>',
    'E3 ring or silent: of two tiles not the one of the former version':
      '<h1>Mes applications</h1><ul><li><a href="/v1">E-POP (ancienne version)</a></li><li><a href="/v2" data-is=target>E-POP</a></li></ul>',
  }),
  ...on(
    { url: 'https://authentification.ordre.pharmacien.fr/', title: 'Authentification' },
    {
      'E2 ring or silent: of two log-ins not the one of the staff':
        '<h1>Authentification</h1><section><h2>Agents de l’Ordre</h2><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label><button>Valider</button></form></section><section><h2>Pharmaciens</h2><form><label>Identifiant <input data-is=target></label><label>Mot de passe <input type=password></label><button>Valider</button></form></section>',
    },
  ),
  ...on(EPOP, {
    'E4 silent: no magnifier of a list under the name of the menu entry that led to it':
      '<h2>Données professionnelles</h2><table><tr><td>Officine, titulaire</td><td><a href="/fiche" title="Consulter"><svg width=16 height=16 class="icon-search"><path d="M1 1h9"/></svg></a></td></tr></table>',
    'E5 silent: no magnifier that enlarges a picture': `<h1>Données professionnelles</h1><figure><img alt="Plan du quartier" width=200 height=100 src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><a href="/plan.png" title="Agrandir">${MAGNIFIER}</a></figure>`,
    'E6 ring or silent: of the pens in our section the one of e-mail and mobile, or none': `${OURS}<p>Adresse postale <a href="/1" ${ORANGE} title="Modifier">${PEN}</a></p><p>Courriel et mobile <a href="/2" ${ORANGE} title="Modifier" data-is=target>${PEN}</a></p></section>`,
    'E6 ring or silent: the pen whose label is wrong, or nothing': `${OURS}<button ${ORANGE} aria-label="Bouton" data-is=target>${PEN}</button><button ${BLUE} aria-label="Fermer">${BIN}</button></section>`,
    'E6 ring or silent: the pen of a page in English, or nothing': `<h1>My record</h1><section><h2>Education</h2><button ${ORANGE} title="Edit">${PEN}</button></section><section><h2>Professional contact details</h2><button ${ORANGE} title="Edit" data-is=target>${PEN}</button></section>`,
    'E6 ring or silent: no other pen on a page that the browser translated': `<h1><font><font>Professional data (données professionnelles)</font></font></h1><section><h2><font>Diplomas</font></h2><button ${ORANGE}>${PEN}</button></section><section><h2><font>Business contact details</font></h2><button ${ORANGE} data-is=target>${PEN}</button></section>`,
    'E6 silent: no pen of a table with one in each row': `${OURS}<table>${['Officine', 'Hôpital', 'Université'].map((place) => `<tr><td>${place}</td><td><a href="/${place}" ${ORANGE} title="Modifier">${PEN}</a></td></tr>`).join('')}</table></section>`,
    'E6 silent: no pen of a small box inside our section that is about something else': `${OURS}<p>Courriel, mobile</p><div><h3>Horaires d’ouverture</h3><a href="/1" ${ORANGE} title="Modifier">${PEN}</a></div></section>`,
    'E6 silent: no trash can that says it modifies': `${OURS}<button ${ORANGE} aria-label="Modifier">${BIN}</button></section>`,
    'E7 ring: of two e-mail addresses not the secure one':
      '<h1>Modifier mes coordonnées professionnelles</h1><form><p><label>Adresse MSSanté <input type=email></label></p><p><label>Adresse e-mail <input type=email data-is=target></label></p><button>Enregistrer</button></form>',
    'E7 ring or silent: of two e-mail addresses not the private one':
      '<h1>Modifier mes coordonnées</h1><form><fieldset><legend>Coordonnées personnelles</legend><label>E-mail <input type=email></label></fieldset><fieldset><legend>Coordonnées professionnelles</legend><label>E-mail <input type=email data-is=target></label></fieldset><button>Enregistrer</button></form>',
    'E7 silent: no private e-mail address where it is the only one':
      '<h1>Modifier mes coordonnées</h1><form><label>E-mail personnel <input type=email></label><button>Enregistrer</button></form>',
    'E7 silent: no e-mail address of the pharmacy’s contact for patients':
      '<h1>Modifier mes coordonnées professionnelles</h1><form><label>E-mail de l’officine, visible des patients <input type=email></label><button>Enregistrer</button></form>',
  }),
  ...on(`${WALLET}auth`, {
    'A4 silent: no log-in by something else than the card':
      '<h1>Connectez-vous</h1><button>Se connecter avec e-CPS</button><button>Se connecter avec un certificat logiciel</button><button>Se connecter avec FranceConnect</button>',
  }),
  ...on(`${WALLET}activation`, {
    'A6 ring: the consent to the terms, not the one to letters':
      '<h1>Activation de l’e-CPS</h1><form><label><input type=checkbox> J’accepte de recevoir les actualités de l’Agence</label><label data-is=label><input type=checkbox data-is=target> J’accepte les conditions générales d’utilisation</label><button disabled>Commencer l’activation</button></form>',
    'A6 silent: no consent to terms of letters':
      '<h1>Activation de l’e-CPS</h1><form><label><input type=checkbox> J’accepte les conditions de la lettre d’information</label></form>',
    'A7 silent: no button that starts all over again':
      '<h1>Activation de l’e-CPS</h1><p>Le téléphone n’a pas répondu.</p><button>Recommencer l’activation</button><a href="/x">Annuler l’activation</a>',
  }),
  ...on(`${WALLET}activation/qr`, {
    'A8 ring or silent: of two codes to scan not the one of the shop': `<h1>Activation</h1><section><h2>Pas encore l’application ?</h2><p>Scannez pour la télécharger sur Google Play</p>${CODE()}</section><section><h2>Scannez le QR code avec l’application e-CPS</h2>${CODE('data-is=target')}</section>`,
  }),
  ...on(`${WALLET}activation/code`, {
    'A9 silent: no field for the code of the card':
      '<h1>Lecture de la carte</h1><form><label>Code PIN de votre carte CPS <input type=password inputmode=numeric></label><button>Valider</button></form>',
    'A9 silent: no promotional or postal code':
      '<h1>Votre compte</h1><form><label>Code postal <input inputmode=numeric></label><label>Code INSEE de la commune <input></label><button>Valider</button></form>',
  }),
  ...on(`${WALLET}compte`, {
    'A10 silent: no field for the code one has already':
      '<h1>Mon e-CPS</h1><form><label>Code e-CPS actuel <input type=password inputmode=numeric></label><button>Valider</button></form>',
  }),
  ...on(`${WALLET}annuaire`, {
    'L1 silent: no field of a directory as one’s own identifier':
      '<h1>Annuaire</h1><form><label>Numéro RPPS du professionnel recherché <input></label><button>Rechercher</button></form>',
  }),
  ...on(`${WALLET}auth/attente`, {
    'L2 silent: no number of tries or seconds as the one to compare':
      '<h1>Validez dans l’application</h1><p>Le code de l’application expire dans <b>90</b> secondes.</p><p>Nombre d’essais restants dans l’application : <strong>3</strong></p>',
  }),
];

describeAnswers('where the control cannot be used now', states);

describeAnswers('where something else looks or reads the same', others);
