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

const cases: readonly Case[] = [
  ...[
    "Modifier l'employé",
    'Modifier le personnel',
    'Nouvel étudiant',
    'Modifier un client',
    'Ajouter une entreprise',
  ].flatMap((title): readonly Case[] =>
    (['E7', 'E8'] as const).map((step) => ({
      says: `nothing of a form called "${title}"`,
      url: EPOP,
      step,
      answer: 'silent',
      body: `<h1>${title}</h1><form><fieldset><legend>Informations professionnelles</legend>${CONTACT_FIELDS}</fieldset><button>Enregistrer</button></form>`,
    })),
  ),
  ...on(ORDRE, {
    'E1 silent: no word of who is logged in as the way to do so':
      '<h1>Actualités</h1><p>Vous devez être <a href="/compte">connecté</a> pour écrire un commentaire.</p>',
    'E2 ring: the log-in of a page on which one may choose something else, too':
      '<h1>Gestion des assemblées</h1><h2>Connexion</h2><form><label>Adresse email <input type=email data-is=target></label><label>Mot de passe <input type=password></label><button>Se connecter</button></form><h2>Choisissez votre interface</h2><p>Chaque profil a la sienne.</p>',
    'E3 silent: no article about E-POP as its tile':
      '<h1>Actualités</h1><article><h2>E-POP évolue</h2><a href="/actu/12">Lire la suite</a></article><article><h2>Bien utiliser E-POP</h2><a href="/actu/13">Lire la suite</a></article>',
    'E6 silent: no link of an article that tells how the data are changed':
      '<article><h1>Comment modifier vos coordonnées professionnelles ?</h1><p>Dans E-POP.</p><a href="/e-pop">Modifier mes coordonnées</a></article>',
  }),
  ...on(EPOP, {
    'E4 silent: no professional data that are words, a heading or where one is':
      '<nav aria-label="Fil d’Ariane"><ol><li><a href="/">Accueil</a></li><li>Données professionnelles</li></ol></nav><h1>Données professionnelles</h1><p>Données professionnelles</p>',
    'E4 silent: nothing in a menu that is closed and whose opener is not known':
      '<nav><button>Menu</button><div style="display:none"><a href="/q">Données professionnelles</a></div><div style="height:0;overflow:hidden"><a href="/q2">Mes données professionnelles</a></div></nav><h1>Accueil</h1>',
    'E5 ring: the magnifier of a list that has a filter above it': `<h1>Données professionnelles</h1><div><label>Rechercher : <input type=search></label><table><tr><th>Lieu</th><th>Voir</th></tr><tr><td>Pharmacie du Test</td><td><a href="/f" data-is=target>${MAGNIFIER}</a></td></tr></table></div>`,
    'E5 silent: no magnifier of a search form without a role': `<h1>Données professionnelles</h1><form><input name=mots placeholder="Mots clés"><button title="Rechercher">${MAGNIFIER}</button></form>`,
    'E5 silent: no magnifier of a search box without a form': `<h1>Données professionnelles</h1><div><input placeholder="Rechercher un pharmacien"><a href="#" role=button>${MAGNIFIER}</a></div>`,
    'E5 silent: no magnifier that opens the search of the site': `<header><button aria-label="Rechercher sur le site">${MAGNIFIER}</button></header><main><h1>Données professionnelles</h1><p>Vous n’avez aucune activité.</p></main>`,
    'E5 silent: no magnifier in the header of the page, whatever the page is about': `<header><a href="/s">${MAGNIFIER}</a></header><main><h1>Données professionnelles</h1><p>Vous n’avez aucune activité.</p></main>`,
    'E6 ring: the professional pen among blue and orange pens of other sections': `<h1>Ma fiche</h1><section><h2>État civil</h2><a href="/1" ${BLUE}>${PEN}</a></section><section><h2>Coordonnées professionnelles</h2><a href="/2" ${ORANGE} data-is=target>${PEN}</a></section><section><h2>Formation continue</h2><a href="/3" ${ORANGE}>${PEN}</a></section>`,
    'E6 ring: the blue pen beside an orange trash can': `<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2><a href="/1" ${ORANGE} title="Supprimer">${BIN}</a><a href="/2" ${BLUE} title="Modifier" data-is=target>${PEN}</a></section>`,
    'E6 ring: the professional pen beside sections of the same page that bears our name': `<h1>Mes données professionnelles</h1><section><h2>Horaires</h2><a href="/1" ${ORANGE}>${PEN}</a></section><section><h2>Coordonnées</h2><a href="/2" ${ORANGE} data-is=target>${PEN}</a></section>`,
    'E6 ring: the same button where no script has': `<h1>Mes coordonnées</h1><section><h2>Coordonnées de correspondance</h2><p>12 rue des Lilas</p><button data-is=target>Modifier mes coordonnées</button></section><p>Supprimer la fiche</p>`,
    'E6 silent: no orange pen of another section where ours has none': `<h1>Données professionnelles</h1><section><h2>Coordonnées professionnelles</h2><p>Rue du Test</p></section><section><h2>Formation continue</h2><a href="/3" ${ORANGE}>${PEN}</a></section>`,
    'E6 silent: no pen of the section after ours, all in one box': `<div><h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2><p>Rue du Test</p><h2>Horaires d’ouverture</h2><a href="/3" ${ORANGE} title="Modifier">${PEN}</a></div>`,
    'E6 silent: no orange trash can': `<h1>Fiche</h1><section><h2>Coordonnées professionnelles</h2><a href="/1" ${ORANGE}>${BIN}</a></section>`,
    'E6 silent: no pen of a row that speaks of something else': `<h1>Données professionnelles</h1><table><tr><td>Coordonnées professionnelles</td><td></td></tr><tr><td>Diplômes</td><td><a href="/3" ${ORANGE} title="Modifier">${PEN}</a></td></tr></table>`,
    'E6 silent: no button that a script has read out as another': `<h1>Mes coordonnées</h1><section><h2>Coordonnées de correspondance</h2><p>12 rue des Lilas</p><button id=button>Modifier mes coordonnées</button></section><p id=name>Supprimer la fiche</p><script>button.ariaLabelledByElements = [document.getElementById('name')]</script>`,
    'E7 ring: the field of a form called "Ajouter une adresse e-mail"':
      '<h1>Modifier : ajouter une adresse e-mail</h1><form><label>Adresse e-mail <input type=email data-is=target></label><button>Enregistrer</button></form>',
    'E7 silent: no e-mail field of the newsletter':
      '<h1>Modifier mes coordonnées professionnelles</h1><p>Chargement</p><footer><h2>Restez informé</h2><form><label>Votre e-mail <input type=email></label><button>Je m’abonne</button></form></footer>',
    'E8 ring: the button of the contact form among others of the same name': `<form><input name=q placeholder="Rechercher"><button>Valider</button></form><h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button data-is=target>Valider</button></form><footer><form><label>Votre e-mail pour la newsletter <input type=email></label><button>Valider</button></form></footer>`,
    'E8 silent: no button of the newsletter where the contact form has none': `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}</form><footer><h2>Newsletter</h2><form><label>Votre e-mail <input type=email></label><button>Valider</button></form></footer>`,
    'E8 silent: no button of a cookie banner without telling classes': `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}</form><div><p>Ce site utilise des cookies.</p><button>Enregistrer</button><button>Valider</button></div>`,
    'E8 silent: no disabled button, by any of the ways to disable': `<h1>Modifier mes coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button aria-disabled=true>Enregistrer</button><fieldset disabled><button>Valider</button></fieldset></form>`,
  }),
  ...on(
    { url: EPOP, title: 'E-POP' },
    {
      'E4 silent: nothing on a log-in page of the same host, whatever its menu says':
        '<nav><a href="/q">Données professionnelles</a></nav><h1>Connexion</h1><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label><button>Valider</button></form>',
    },
  ),
  ...on(
    { url: EPOP, title: 'E-POP Fiche' },
    {
      'E6 ring or silent: the pen of our row of a table without headings, or nothing': `<h1>Fiche</h1><table><tr><td>Identité</td><td><a href="/1" ${ORANGE}>${PEN}</a></td></tr><tr><td>Coordonnées professionnelles</td><td><a href="/2" ${ORANGE} data-is=target>${PEN}</a></td></tr><tr><td>Diplômes</td><td><a href="/3" ${ORANGE}>${PEN}</a></td></tr></table>`,
    },
  ),
  ...on(
    { url: EPOP, title: 'E-POP Données professionnelles' },
    {
      'E8 silent: no button of a form for the personal data': `<h1>Modifier mes coordonnées personnelles</h1><form>${CONTACT_FIELDS}<button>Enregistrer</button></form>`,
    },
  ),
  ...on(WALLET, {
    'A2 silent: no presentation of Pro Santé Connect in a footer':
      '<h1>e-CPS</h1><main><p>Bienvenue.</p></main><footer><a href="https://exemple.test/produits/pro-sante-connect">Pro Santé Connect</a></footer>',
    'A6 ring: the terms under their other name, where one accepts them':
      '<h1>Activation</h1><form><label><input type=checkbox data-is=target> J’accepte la licence</label><button>Continuer</button></form>',
    'A6 silent: no degree called as an agreement may be':
      '<h1>Formations</h1><form><label><input type=checkbox> Licence</label><label><input type=checkbox> Master</label></form>',
    'A8 silent: no QR code that leads to a shop of applications':
      '<h1>Téléchargez l’application e-CPS</h1><p>Scannez ce QR code pour installer l’application depuis l’App Store.</p><img alt="QR code App Store" width=200 height=200 src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  }),
  ...on(`${WALLET}auth`, {
    'A3 silent: no card that is only spoken of':
      '<h1>Connectez-vous</h1><h2>Carte CPS</h2><p>Carte CPS</p><div>Carte CPS</div><button>e-CPS</button>',
  }),
  ...on(`${WALLET}activation`, {
    'A6 silent: no consent to cookies as consent to the terms':
      '<h1>Conditions générales d’utilisation</h1><p>Texte.</p><div role=dialog aria-label="Vie privée"><p>Nous utilisons des cookies et des traceurs.</p><button>J’accepte</button><button>Je refuse</button></div>',
    'A10 silent: no second field of a code where the first is not there':
      '<h1>Choisissez votre code e-CPS</h1><form><label>Confirmez le code <input type=password></label><button>Valider</button></form>',
  }),
  ...on(
    { url: `${WALLET}aide`, title: 'Aide' },
    {
      'A7 silent: no start link of a help page':
        '<h1>Comment activer mon e-CPS ?</h1><article><p>Cliquez sur <strong>Commencer l’activation</strong>.</p><a href="#etape1">Commencer l’activation</a></article>',
    },
  ),
  ...on(`${WALLET}compte`, {
    'A9 silent: no field for a code sent by SMS':
      '<h1>Vérifiez votre numéro de téléphone</h1><p>Saisissez le code reçu par SMS sur votre téléphone.</p><form><label>Code <input autocomplete=one-time-code inputmode=numeric></label><button>Valider</button></form>',
    'A9 silent: no field for a code sent by e-mail':
      '<h1>Vérifiez votre adresse</h1><form><label>Code de vérification reçu par e-mail <input autocomplete=one-time-code inputmode=numeric></label><button>Valider</button></form>',
  }),
];

describeAnswers('on pages drawn to mislead', cases);
