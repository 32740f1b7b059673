import { type Case, describeAnswers, on } from '../support/locator/adversarial.ts';
import { CONTACT_FIELDS, EPOP, MAGNIFIER, ORANGE, ORDRE, PEN, WALLET } from '../support/locator/page-parts.ts';

const RECORD = `${EPOP}fiche`;
const pens = (count: number): string =>
  Array.from(
    { length: count },
    (_, n) => `<section><h2>Rubrique ${n}</h2><button title="Modifier">${PEN}</button></section>`,
  ).join('');

/** The rules that strangers' whole pages led to (tests/portals/strangers, rounds 13 to 23), each in its smallest form. */
const cases: readonly Case[] = [
  ...(
    [
      ['what opens a menu that style alone folds away', 'ring', 'display:none'],
      ['not what opens a menu that shows other entries', 'silent', ''],
    ] as const
  ).map(
    ([says, answer, style]): Case => ({
      says,
      url: EPOP,
      step: 'E4',
      answer,
      body: `<header><button data-is=target>☰ Menu</button></header><nav style="${style}"><a href="/d">Mes démarches</a><div style="display:none"><a href="/p">Données professionnelles</a><a href="/q">Diplômes</a><a href="/r">Documents</a></div></nav><main><h1>E-POP</h1><p>Bienvenue.</p></main>`,
    }),
  ),
  ...on(
    { url: ORDRE, title: 'État des services' },
    {
      'E1 silent: not beside the status of all services': `<h1>État des services</h1><p><a href="/c">Se connecter</a></p>`,
    },
  ),
  ...on(ORDRE, {
    'E1 ring: the log-in of those on the roll beside those of others': `<h1>Bienvenue</h1><section><h3>Étudiant</h3><a href="/1">Se connecter</a></section><section><h3>Pharmacien inscrit</h3><a href="/2" data-is=target>Se connecter</a></section><section><h3>Établissement de santé</h3><a href="/3">Se connecter</a></section>`,
    'E1 ring: the log-in itself, beside a card that names the space it leads to': `<header><a href="/l" data-is=target>Me connecter</a></header><main><h1>L’Ordre</h1><article><h3><a href="/e">Espace pharmacien</a> : vos services</h3></article></main>`,
    'E1 ring: a log-in whose drawing has a title of its own': `<a href="/connexion" data-is=target><svg width=20 height=20 role=img><title>Silhouette</title><circle r=9 /></svg> <span>Connexion à mon espace</span></a>`,
    'E1 silent: not the space of patients': `<h1>Patients, vos droits</h1><a href="/m">Me connecter à Mon espace santé</a>`,
    'E1 silent: not the way back to the space': `<main><h1>Paramètres</h1><p><a href="/s">Retour à l’espace pharmacien</a></p></main>`,
    'E1 silent: neither of two log-ins of the same name': `<main><h1>L’Ordre</h1><p><a href="/l">Me connecter</a></p><p><a href="/k">Me connecter</a></p><p><a href="/e">Espace pharmacien</a></p></main>`,
    'E2 ring: the field of who one is, on a page that is called a welcome': `<h1>Ravi de vous revoir</h1><form><label>Votre identifiant Ordre <input autocomplete=username data-is=target></label><button>Continuer</button> <a href="/o">Identifiant oublié ?</a></form>`,
    'E2 silent: no log-in of firms': `<h1>Connexion fournisseur</h1><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label><button>Me connecter</button></form>`,
  }),
  ...on(`${ORDRE}connexion`, {
    'E2 ring: a log-in whose hint tells when the password was chosen': `<h1>Connexion</h1><form><label>Courriel <input data-is=target></label><label>Mot de passe <span>Mot de passe défini à la création de votre compte</span> <input type=password></label><button>Se connecter</button></form>`,
  }),
  ...on(
    { url: 'https://sso.ordre.pharmacien.fr/login', title: 'Authentification' },
    {
      'E2 silent: no form of those who have no access yet': `<h1>Authentification</h1><form><label>N° RPPS <input></label><label>Date de naissance <input></label><label>Clé d’activation <input></label></form>`,
    },
  ),
  ...on(`${ORDRE}compte`, {
    'E2 silent: no address one logs in with, where one changes it': `<h1>Informations de connexion</h1><form><label>E-mail de connexion <input type=email></label><button>Enregistrer</button></form>`,
  }),
  ...on(
    { url: ORDRE, title: 'Authentification' },
    {
      'E2 ring: a log-in beside which a new password may be asked for': `<form><p>Identifiant : <input data-is=target></p><p>Mot de passe : <input type=password></p><button>Valider</button></form><h2>Recevoir un nouveau mot de passe</h2><form>Votre nom : <input></form>`,
    },
  ),
  ...on(`${ORDRE}lettres`, {
    'E2 silent: no log-in to something else for who is logged in': `<header><a href="/deconnexion">Me déconnecter</a></header><h1>Vos lettres</h1><form><label>Identifiant (adresse mail) <input type=email></label><label>Mot de passe <input type=password></label><button>Accéder</button></form>`,
  }),
  ...on(`${ORDRE}applications`, {
    'E2 ring: the log-in over a list whose session has ended': `<header><a href="/deconnexion">Me déconnecter</a></header><h1>Applications ONP</h1><dialog id=d><h2>Votre session a expiré</h2><form><label>Identifiant <input data-is=target></label><label>Mot de passe <input type=password></label><button>Se connecter</button></form></dialog><script>d.showModal()</script>`,
    'E3 ring: the way into E-POP, not into what is called after it': ['E-POP Sociétés', 'E-POP', 'Cespharm']
      .map(
        (title) =>
          `<div><h3>${title}</h3><p>En ligne.</p><button ${title === 'E-POP' ? 'data-is=target' : ''}>Accéder</button></div>`,
      )
      .join(''),
    'E3 ring: the title of a card whose picture leads to the same place': `<h1>Mes applications</h1><ul><li><a href="/sso" aria-hidden=true tabindex=-1>e-POP</a><p><a href="/sso" data-is=target>Portail e-POP</a></p></li></ul>`,
    'E3 ring: the row of E-POP by its title, not one that mentions it': `<h1>Applications ONP</h1><table><tr><th>Application</th><th>Usage</th><th>Accès</th></tr><tr><td>Cotisation</td><td>Les reçus d’avant 2024 restent dans E-POP.</td><td><button>Accéder</button></td></tr><tr><td>E-POP</td><td>Mise à jour de votre situation</td><td><button data-is=target>Accéder</button></td></tr></table>`,
  }),
  ...on(
    { url: `${ORDRE}connexion`, title: 'Espace pharmacien' },
    {
      'E2 ring: the log-in beside a form for those who have none': `<div><h2>Déjà inscrit ?</h2><form><label>Identifiant <input data-is=target></label><label>Mot de passe <input type=password></label><button>Connexion</button></form></div><div><h2>Première visite</h2><form><label>Courriel <input type=email></label><label>Choisissez un mot de passe <input type=password></label><button>Créer mon compte</button></form></div>`,
      'E2 silent: no form for those who have none, alone': `<h2>Première visite</h2><form><label>Courriel <input type=email></label><label>Choisissez un mot de passe <input type=password></label><button>Connexion</button></form>`,
    },
  ),
  ...on(`${EPOP}acces`, {
    'E2 silent: not the log-in of patients': `<h1>Connexion patients</h1><form><label>Identifiant <input></label><label>Mot de passe <input type=password></label><button>Se connecter</button></form>`,
  }),
  ...on('https://applications.ordre.pharmacien.fr/portail', {
    'E3 ring: not the one for training': `<h1>Services</h1><table>${['Cotisation', 'E-POP', 'E-POP Formation'].map((name) => `<tr><td>${name}</td><td>Disponible</td><td><a href="javascript:void(0)" ${name === 'E-POP' ? 'data-is=target' : ''}>Accéder</a></td></tr>`).join('')}</table>`,
  }),
  ...on('https://sso.ordre.pharmacien.fr/services', {
    'E3 ring: of rows that open something, that of the application and not of the help for it': `<h1>Services</h1><table><tr><td>E-POP</td><td>procédures</td><td><a href="/e" data-is=target>Ouvrir</a></td></tr><tr><td>Assistance E-POP</td><td>un ticket</td><td><a href="/a">Ouvrir</a></td></tr></table>`,
  }),
  ...on(RECORD, {
    'E4 silent: no head of an open panel for a menu entry': `<h1>MARTIN Claire</h1><div><a role=button aria-expanded=true tabindex=0>Coordonnées professionnelles</a><div>E-mail : c@exemple.fr</div></div>`,
    'E5 silent: not what lists the latest activity on a file': `<h1>E-POP</h1><h2>Activité du dossier</h2><ul><li>Pièce reçue</li></ul><a href="/suivi">Voir toute l’activité du dossier</a>`,
    'E6 ring: « Ajouter » beside the pencil, as in the product’s own back office': `<h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2><p>02 98 00 00 00 <button ${ORANGE} title="Ajouter"><svg width=20 height=20 viewBox="0 0 24 24"><path d="M11 4h2v7h7v2h-7v7h-2v-7H4v-2h7z"/></svg></button> <button ${ORANGE} title="Modifier" data-is=target>${PEN}</button></p>`,
    'E6 ring: an entry that is said not to be the current one is not': `<nav><a href="/p" aria-current=false>Données personnelles</a><a href="/q" aria-current=page>Données professionnelles</a></nav><h2>Coordonnées professionnelles</h2><button ${ORANGE} title="Modifier" data-is=target>${PEN}</button>`,
    'E6 ring: the section with the strongest name, by the words of its row': `<h1>Fiche</h1><table><tr><td>Adresse d’exercice</td><td>3 rue Haute</td><td><a href="/a" ${ORANGE} title="Modifier">${PEN}</a></td></tr><tr><td>Coordonnées professionnelles</td><td>inconnues</td><td><a href="/b" ${ORANGE} title="Modifier" data-is=target>${PEN}</a></td></tr></table>`,
    'E6 ring: of a long list of equal pens ours, although it is the last': `<h1>Fiche</h1>${pens(40)}<section><h2>Coordonnées professionnelles</h2><button title="Modifier" data-is=target>${PEN}</button></section>`,
    'E6 ring: a box with a title, drawn as a pen by its script alone': `<section><h2>Coordonnées professionnelles</h2><div title="Modifier" data-is=target style="cursor:pointer;width:20px;height:20px;background:#f58220"><svg width=20 height=20></svg></div></section>`,
    'E6 ring: a link that names itself as its place': `<section><h2>Coordonnées professionnelles</h2><a href="#mc" id=mc title="Modifier" ${ORANGE} data-is=target>${PEN}</a></section>`,
    'E6 ring: of two pens to the same place, in the banner and in the page, the one in the page': `<header><h2>Coordonnées professionnelles</h2><a href="/m" ${ORANGE} title="Modifier">${PEN}</a></header><main><h2>Coordonnées professionnelles</h2><a href="/m" ${ORANGE} title="Modifier" data-is=target>${PEN}</a></main>`,
    'E6 ring: the pen of both details, whatever their section is called': `<h1>Ma fiche</h1><section><h2>L’entreprise</h2><button title=Modifier ${ORANGE}>${PEN}</button></section><section><h2>Votre téléphone portable et votre courriel professionnels</h2><button title=Modifier ${ORANGE} data-is=target>${PEN}</button></section>`,
    'E6 ring: what a panel is about by its head, which is no heading: the one’s own': `<h1>MARTIN Claire</h1><div><button aria-expanded=true>Coordonnées professionnelles</button><div>E-mail : c@exemple.fr <button title="Modifier" data-is=target>${PEN}</button></div></div>`,
    'E6 ring: a pen in the bar over its card, not in that over the next one': `<h1>Ma fiche</h1>${[
      'Coordonnées professionnelles',
      'Coordonnées bancaires',
    ]
      .map(
        (title, at) =>
          `<div><ul><li><a href="/${at}" title="Modifier" ${at === 0 ? 'data-is=target' : ''}>${PEN}</a></li></ul><div><div class="card-title">${title}</div>Voici ce que nous savons.</div></div>`,
      )
      .join('')}`,
    'E6 ring: the pen beside a letter that is subscribed to, though no form holds its field': `<div><section><h2>Coordonnées professionnelles</h2><button title="Modifier" data-is=target>${PEN}</button></section><section><h2>Lettre</h2><label>E-mail <input type=email></label><button>Recevoir</button></section></div>`,
    'E6 silent: « Ajouter » where there is no pencil at all': `<h1>Données professionnelles</h1><h2>Coordonnées professionnelles</h2><p>02 98 00 00 00 <button ${ORANGE}>Ajouter</button></p>`,
    'E6 silent: where the person’s own data is the current entry of the menu': `<nav><a href="/p" aria-current=page>Correspondance privée</a><a href="/q">Exercice</a></nav><h2>Adresse de correspondance</h2><button ${ORANGE} title="Modifier">${PEN}</button>`,
    'E6 silent: no pen of another section while the one that may be ours is locked': `<section><h2>Coordonnées professionnelles</h2><button title="Modifier" disabled>${PEN}</button></section><section><h2>Adresse de correspondance</h2><button title="Modifier">${PEN}</button></section>`,
    'E6 silent: no address for letters': `<h1>Mes coordonnées professionnelles</h1><p>12 chemin de halage <button>Changer l’adresse</button></p>`,
    'E6 silent: no panel that is open and holds the fields': `<h1>Mes coordonnées</h1><ul><li role=menuitem aria-expanded=true><span>Coordonnées professionnelles</span> ${PEN}<form><label>Secrétariat <input></label></form></li></ul>`,
    'E6 silent: no pen of somebody else’s record, by what stands under its title': `<h1>M. Côme VASSEUR</h1><p>Pharmacien adjoint – vous consultez la fiche d’un membre de votre équipe</p><section><h2>Coordonnées professionnelles</h2><button title=Modifier ${ORANGE}>${PEN}</button></section>`,
    'E6 silent: no head of a closed panel for what comes after it': `<h1>MARTIN Claire</h1><div><button aria-expanded=false>Coordonnées professionnelles</button></div><div>Horaires : 9 h <button title="Modifier">${PEN}</button></div>`,
    'E6 silent: nothing under a heading that says it is a third person’s': `<h1>Anne LEGRAND</h1><h2>Ses coordonnées professionnelles</h2><button title="Modifier">${PEN}</button>`,
    'E6 silent: nothing on the record of an assistant': `<h1>BERNARD Luc</h1><p>Fiche de votre adjoint</p><h2>Coordonnées professionnelles</h2><button title="Modifier">${PEN}</button>`,
    'E6 silent: no details for an invoice': `<h1>E-POP</h1><section><h2>Coordonnées de facturation</h2><a href="/m" title="Modifier">${PEN}</a></section>`,
    'E6 silent: no contact of the pharmacy, for whatever it is': `<h1>E-POP</h1><section><h2>Contact professionnel pour les rappels de lots</h2><button title="Modifier le contact">${PEN}</button></section>`,
    'E6 silent: nothing where the pharmacy is the current entry': `<div role=tablist><a role=tab href="#p">Données professionnelles</a><a role=tab href="#o" aria-selected=true>Officine</a></div><section><h2>Coordonnées professionnelles</h2><button title="Modifier">${PEN}</button></section>`,
    'E6 silent: no details of whoever is meant': `<h1>Fiche</h1><section><h2>Coordonnées professionnelles de l’intéressée</h2><button title="Modifier les coordonnées professionnelles">${PEN}</button></section>`,
    'E6 silent: no record that is called an assistant’s': `<h1>Fiche de votre adjoint, M. Paul Durand</h1><section><h2>Coordonnées professionnelles</h2><button title="Modifier">${PEN}</button></section>`,
    'E6 silent: no pen of a book of addresses': `<h2>Contacts professionnels</h2><table><tr><td>Dr Roux<td><button title="Modifier" ${ORANGE}>${PEN}</button></table>`,
    'E7 silent: no details of an assistant who arrives': `<h1>E-POP</h1><form><fieldset><legend>Coordonnées professionnelles du pharmacien adjoint qui arrive</legend><label>Courriel <input type=email></label><label>Téléphone mobile <input type=tel></label></fieldset><button>Enregistrer et continuer</button></form>`,
    'E7 silent: no address to be asked again at': `<h1>Vos coordonnées professionnelles</h1><p>C’est enregistré.</p><form><label>Votre e-mail professionnel si vous acceptez d’être recontacté <input type=email></label></form>`,
    'E8 ring: of two save buttons above and below the fields the lower': `<h1>Modifier mes coordonnées professionnelles</h1><form><button>Enregistrer</button>${CONTACT_FIELDS}<button data-is=target>Enregistrer</button></form>`,
    'E8 ring: what saves the form, in a bar of buttons at the foot of the page': `<h1>Vos coordonnées professionnelles</h1><div>${CONTACT_FIELDS}</div><footer><button>Précédent</button><button data-is=target>Enregistrer mes coordonnées</button></footer>`,
    'E8 ring: what saves in a dialog that says in other words that one brings up to date': `<h1>Ma fiche</h1><div role=dialog aria-modal=true><h2>Mettre à jour mes coordonnées</h2><label>Adresse e-mail <input type=email></label><label>Téléphone portable <input type=tel></label><div><button>Fermer</button><button data-is=target>Sauvegarder</button></div></div>`,
    'E8 silent: not what sends a code that came by mail': `<h1>Modifier mes coordonnées professionnelles</h1><form><label>Code reçu par courriel ou sur votre mobile <input></label><button>Valider</button></form>`,
  }),
  ...on(`${ORDRE.replace('www', 'portail')}applications`, {
    'E4 silent: not the row of E-POP, which tells what is in it': `<h1>Applications</h1><table><tr><th>Nom</th><th>Description</th><th>Ouvrir</th></tr><tr><td><b>ePOP</b></td><td>Déclarations, données professionnelles, DPC</td><td><a href="/o/4">Ouvrir</a></td></tr></table>`,
  }),
  ...on(EPOP, {
    'E5 ring: the activity that has begun': `<h1>Mes activités</h1><table><tr><td>Pharmacie du Port</td><td>À venir</td><td><a href="/1" title="Détail">${MAGNIFIER}</a></td></tr><tr><td>Pharmacie du Lac</td><td>depuis 2011</td><td><a href="/2" title="Détail" data-is=target>${MAGNIFIER}</a></td></tr></table>`,
    'E5 ring: a list under the heads of columns that are made of titles': `<h2>Données professionnelles</h2><div class="panel-header">Mes activités</div><table><thead><tr><th><span class="title">Fonction</span></th><th><span class="title">Fin</span></th><th></th></tr></thead><tbody><tr><td>Adjoint</td><td></td><td><button title="Voir" data-is=target>${MAGNIFIER}</button></td></tr></tbody></table><h3>Mes confrères</h3>`,
    'E5 ring: the card under the heading that is true today, not the second one of those before': `<h1>Mon exercice</h1><h2>Là où vous avez exercé</h2>${['Canal', 'Remparts'].map((name) => `<div class=card><div class=card-title>Pharmacie ${name}</div><button aria-label=Consulter>${MAGNIFIER}</button></div>`).join('')}<h2>Là où vous exercez</h2><div class=card><div class=card-title>Pharmacie Noire</div><button aria-label=Consulter data-is=target>${MAGNIFIER}</button></div>`,
    'E5 ring: the activity that is inscribed, where others were refused': `<h1>Données professionnelles</h1><h2>Activités</h2><ul><li>Pharmacie Noire <span>Inscrite</span> <button aria-label=Détail data-is=target>${MAGNIFIER}</button></li><li>Pharmacie du Lac <span>Refusée</span> <button aria-label=Détail>${MAGNIFIER}</button></li></ul>`,
    'E5 ring: the activity, not the certification below it': `<h1>Données professionnelles</h1><h2>Activités</h2><ul><li>Pharmacie Noire, depuis 2022 <button aria-label=Ouvrir data-is=target>${MAGNIFIER}</button></li></ul><h2>Certification périodique</h2><ul><li>5 actions sur 8 <button aria-label=Ouvrir>${MAGNIFIER}</button></li></ul>`,
    'E5 silent: no mandate': `<h1>Mes activités</h1><table><tr><td>Conseiller suppléant</td><td>mandat en cours</td><td><a href="/1" title="Détail">${MAGNIFIER}</a></td></tr></table>`,
    'E5 silent: no contract': `<h1>Activité en cours</h1><p>Adjoint <button title="Voir le contrat">${MAGNIFIER}</button></p>`,
    'E5 silent: not what filters the list': `<h1>Données professionnelles</h1><h2>Activités</h2><div role=toolbar><div><input placeholder="Filtrer les activités"><div role=button tabindex=0 aria-label="Rechercher">${MAGNIFIER}</div></div></div>`,
    'E5 silent: no link that leads to a search': `<h1>Données professionnelles</h1><h2>Activités</h2><p>Officine, titulaire, depuis 2019 <a href="/recherche/officines" title="Voir">${MAGNIFIER}</a></p>`,
    'E5 silent: nothing that opens activities of long ago': `<h1>Données professionnelles</h1><details><summary>Activités plus anciennes (2)</summary><p>Officine, 2015 à 2017 <button aria-label="Voir le détail">${MAGNIFIER}</button></p></details>`,
    'E5 silent: not what shows how something was reckoned': `<h1>E-POP</h1><h2>Activité retenue</h2><p>Officine, en cours <a href="/c" title="Voir le calcul">${MAGNIFIER}</a></p>`,
    'E6 silent: no draft': `<h1>E-POP</h1><h2>Mes démarches</h2><table><tr><td>Coordonnées professionnelles</td><td>déposée</td><td><a href="/d" title="Modifier le brouillon" ${ORANGE}>${PEN}</a></td></tr></table>`,
    'E6 silent: nothing in the row of a company': `<h1>E-POP</h1><h2>Dossiers</h2><table><tr><td>Coordonnées professionnelles de la société</td><td>à compléter</td><td><a href="/d" title="Modifier" ${ORANGE}>${PEN}</a></td></tr></table>`,
  }),
  ...on(`${EPOP}liste`, {
    'E5 ring: a magnifier that a framework calls a button': `<h1>Données professionnelles</h1><p>Officine <button data-is=target><span class="ui-icon pi pi-search"></span><span class=ui-button-text>ui-button</span></button></p>`,
  }),
  ...on(`${EPOP}equipe/4410/fiche`, {
    'E6 silent: nobody else’s record, by the address': `<h2>Coordonnées professionnelles</h2><button ${ORANGE} title="Modifier">${PEN}</button>`,
  }),
  ...on(
    { url: RECORD, title: 'Mon activité' },
    {
      'E6 ring: a pen without a name beside how one can be reached, not that of a note': `<h1>Répartition de l’Ouest</h1><section><h2>Me joindre à titre professionnel</h2><button data-is=target ${ORANGE}>${PEN}</button></section><section><h2>Mes notes</h2><button aria-label="Modifier ma note">${PEN}</button></section>`,
    },
  ),
  ...on(
    { url: RECORD, title: 'Données professionnelles' },
    {
      'E6 silent: what a panel is about by its head, which is no heading: the pharmacy’s': `<h1>Pharmacie du Lac</h1><div><button aria-expanded=true>Coordonnées de la pharmacie</button><div>E-mail : c@exemple.fr <button title="Modifier">${PEN}</button></div></div>`,
    },
  ),
  ...on(
    { url: `${EPOP}dossier`, title: 'Mon dossier' },
    {
      'E6 ring: the pen of what one is reached by': `<h1>Mon dossier</h1><section><h2>Comment vous joindre</h2><a href="/modification" title="Modifier mes coordonnées" data-is=target>${PEN}</a></section>`,
    },
  ),
  ...on(`${EPOP}edition`, {
    'E6 silent: no pen where the fields are open, though no form holds them': `<h1>Mettre à jour mes coordonnées</h1><div><label>Adresse e-mail <input type=email></label><label>Mobile <input type=tel></label><div><button type=button>Annuler</button><button type=submit>Mettre à jour</button></div></div>`,
  }),
  ...on(
    { url: RECORD, title: 'Coordonnées professionnelles' },
    {
      'E7 ring: an address, although its description says which one it must not be': `<h1>Modifier mes coordonnées professionnelles</h1><form><label for=m>E-mail</label><input id=m type=email aria-describedby=d data-is=target><p id=d>Pas d’adresse MSSanté.</p><label>Mobile <input type=tel></label><button>Enregistrer</button></form>`,
      'E8 silent: not what saves the details of somebody who builds': `<h1>Transfert, modification des coordonnées professionnelles</h1><form><label>E-mail de l’architecte <input></label><label>Mobile de l’architecte <input></label><button>Enregistrer</button></form>`,
      'E8 silent: neither the number for alerts nor what saves it, beside the form whose button is greyed': `<h1>Mes coordonnées professionnelles (modification)</h1><form>${CONTACT_FIELDS}<button disabled>Enregistrer</button></form><aside><h2>Alertes sanitaires</h2><form><label>Mobile pour les alertes <input type=tel></label><button>Enregistrer</button></form></aside>`,
      'E8 silent: no button that saves something else, where only its verb is known': `<h1>Coordonnées professionnelles</h1><p>E-mail <input readonly disabled> Portable <input readonly disabled></p><button>Enregistrer le récapitulatif en PDF</button>`,
    },
  ),
  ...on(`${RECORD}/contact`, {
    'E7 ring: the address beside a mobile, not that of a letter in its own form': `<h1>Mes coordonnées professionnelles</h1><form><label>Adresse électronique <input data-is=target></label><label>Téléphone portable <input></label><button>Enregistrer</button></form><div><b>Lettre d’information</b><form><label>Votre e-mail <input type=email></label><button>Valider mon abonnement</button></form></div>`,
    'E8 ring: what sends a form, not what subscribes to the letter below it': `<h1>Coordonnées professionnelles</h1><form>${CONTACT_FIELDS}<button data-is=target>Valider</button></form><div><form><label>La Lettre de l’Ordre : votre e-mail <input type=email></label><button>Valider</button></form></div>`,
  }),
  ...on(
    { url: RECORD, title: 'Mes coordonnées - Cespharm' },
    {
      'E7 silent: no address for what one orders': `<h1>Mes coordonnées</h1><form>${CONTACT_FIELDS}<button>Enregistrer mes coordonnées</button></form>`,
    },
  ),
  ...on(WALLET, {
    'A2 ring: not what leads to other services that one enters with it': `<h1>Votre e-CPS</h1><button data-is=target>S’identifier avec Pro Santé Connect</button><p><a href="/s">Me connecter à un service avec Pro Santé Connect</a></p>`,
    'A2 ring: where one logs in again, an ended session is no obstacle': `<h1>Votre e-CPS</h1><div role=alert>Votre session a expiré, identifiez-vous de nouveau.</div><button data-is=target>S’identifier avec Pro Santé Connect</button><p>${'Elle vous suit dans tous vos services. '.repeat(12)}</p>`,
    'A2 ring: the way to log in again on a page of a few words whose session has ended': `<main><h1>Votre e-CPS</h1><p>Votre session a expiré.</p><button data-is=target>Se connecter avec Pro Santé Connect</button></main>`,
    'A2 silent: no article for those who do not manage to log in': `<h1>Questions</h1><ul><li><a href="/a42">Je n’arrive pas à me connecter avec Pro Santé Connect</a></li></ul>`,
    'A2 silent: but a dialog that says so is': `<h1>Votre e-CPS</h1><div role=alertdialog>Votre session a expiré. <button>S’identifier avec Pro Santé Connect</button></div>`,
    'A2 silent: no service among others': `<h1>Code e-CPS</h1><h2>Les autres services de l’Agence</h2><a href="/m">MSSanté</a> | <a href="/p">Pro Santé Connect</a>`,
    'A2 silent: nothing that gives a program leave': `<h1>Vos données</h1><form><button>Autoriser et continuer avec Pro Santé Connect</button></form>`,
    'A3 ring: the card of this user where there are those of others': `<h1>Identification</h1><label><input type=radio name=m> Carte CPE</label><label data-is=target><input type=radio name=m data-is=target> Carte CPS</label><label><input type=radio name=m> Carte CPF</label>`,
    'A3 ring: a choice, not a word of the news above it': `<h1>Connectez-vous</h1><p>Nouvelle version des composants d’accès à la <a href="/c">carte CPS</a> pour les postes sous Windows</p><label data-is=target><input type=radio name=m data-is=target> Carte CPS ou CPF physique, avec un lecteur</label>`,
    'A3 silent: no tab of an explanation': `<h1>Connectez-vous</h1><h2>Comment ça marche ?</h2><div role=tablist><button role=tab>Avec carte CPS</button><button role=tab>Sans carte CPS</button></div>`,
    'A3 silent: no part of the site about all cards': `<title>Connexion</title><p><a href="/cartes">Cartes CPS</a> <a href="/contact">Contact</a></p><h1>Connexion</h1>`,
    'A3 silent: nothing about a card that is over': `<h1>Connectez-vous</h1><button aria-expanded=false>Ma carte CPS a expiré</button>`,
    'A4 silent: not the button that sends the code of the card': `<h1>Connexion</h1><form><label>Code porteur <input type=password></label><button>Se connecter avec la carte CPS</button></form>`,
    'A4 silent: not how it is done on another system': `<h1>Connexion par carte</h1><ul><li><a href="/mac">Se connecter avec la carte CPS sous Mac</a></li></ul>`,
    'A6 ring: one box to tick where a component that has the role draws it of one': `<h1>Conditions d’utilisation</h1><x-checkbox role=checkbox aria-checked=false tabindex=0 data-is=target><template shadowrootmode=open><label data-is=target><input type=checkbox style="opacity:0;position:absolute" data-is=target><slot></slot><svg width=20 height=20><path d="M1 1h18v18H1z"/></svg></label></template>J’accepte les CGU de l’e-CPS</x-checkbox>`,
    'A6 silent: not the terms of something else': `<h1>Activation</h1><label><input type=checkbox> J’accepte les conditions d’utilisation des cookies tiers</label>`,
    'A6 silent: not the terms of a panel': `<h1>Donnez-nous une heure</h1><label><input type=checkbox> J’accepte les conditions générales d’utilisation du panel e-CPS</label>`,
    'A6 silent: no head of a closed panel for terms that are accepted': `<h1>Activation de l’e-CPS</h1><button aria-expanded=false aria-controls=c>1. Conditions acceptées</button><div id=c hidden><label><input type=checkbox checked> J’accepte les conditions générales d’utilisation</label></div>`,
    'A6 silent: not the terms of a revocation': `<h1>Mes téléphones</h1><label><input type=checkbox> J’ai compris et j’accepte les conditions de révocation de mon e-CPS</label>`,
    'A7 silent: not the activation of somebody else': `<h1>Activations</h1><button>Commencer l’activation de Cyprien</button>`,
    'A7 silent: not what ends the activation, under the codes': `<h1>Finaliser l’activation</h1><form><label>Code donné par l’application <input></label><button>Activer mon e-CPS</button></form>`,
    'A7 silent: no button of a dialog that asks whether one is still there': `<h1>Activation</h1><div role=dialog><p>Êtes-vous toujours là ? Votre session sera fermée dans 55 secondes.</p><button>Continuer l’activation</button></div>`,
    'A7 silent: nothing that activates where one logs in, however the type of the password is written':
      '<h1>Activer mon e-CPS</h1><form><label>Identifiant <input></label><label>Mot de passe <input type=PASSWORD></label></form><button>Activer mon e-CPS</button>',
    'A7 silent: no link of a centre of help': `<h1>Centre d’aide e-CPS</h1><a href="/2">Commencer l’activation de l’e-CPS</a>`,
    'A8 ring: a code by its drawing, on a page that says to scan it, and that it will expire': `<section><h1>Scannez ce QR code</h1><p role=alert>Le QR code expire au bout de 90 secondes.</p></section><section><svg data-is=target width=232 height=232 viewBox="0 0 33 33"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg><p>Encore 70 secondes</p></section>`,
    'A8 ring: the code to be scanned, beside those of the shops for applications': `<h1>Associez votre téléphone</h1><p>Dans l’application, visez ce carré.</p><div><canvas data-is=target width=200 height=200 role=img aria-label="QR code d’activation"></canvas></div><aside><h2>Pas encore l’application ?</h2>${[
      'App Store',
      'Google Play',
    ]
      .map(
        (shop) =>
          `<figure><svg width=96 height=96 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg><figcaption>${shop}</figcaption></figure>`,
      )
      .join('')}</aside>`,
    'A8 ring: a code whose caption names the application': `<h2>Étape 2 sur 4</h2><p>Ouvrez l’application e-CPS et scannez ce code :</p><canvas width=200 height=200 data-is=target></canvas>`,
    'A8 ring: a small code drawn in one path': `<h1>Flashez le code avec l’application e-CPS</h1><svg width=200 height=200 viewBox="0 0 29 29" data-is=target><path d="${'M4 4h1v1z'.repeat(90)}"/></svg>`,
    'A8 silent: no code for installing, whatever it is called itself': `<h1>Association du mobile</h1><table><tr><td><span><svg aria-label="QR code" role=img width=110 height=110 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg></span></td><td>Visez ce QR code pour installer e-CPS.</td></tr></table>`,
    'A8 silent: not the code where there is no application yet': `<h1>Associer votre téléphone</h1><p>À scanner avec e-CPS</p><section><h2>L’application n’est pas sur votre téléphone ?</h2><svg aria-label="QR code" role=img width=200 height=200 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg></section>`,
    'A8 silent: no code that is blurred because it is not there yet': `<h1>Scannez le QR code avec l’application</h1><div style="filter:blur(7px)"><svg aria-label="QR code" role=img width=200 height=200 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg></div>`,
    'A8 silent: no code of the application for the secured mailbox': `<h1>Mes services</h1><p>Scannez ce QR code avec l’application MSSanté.</p><svg role=img aria-label="QR code pour l’application MSSanté" width=200 height=200 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg>`,
    'A8 silent: no code that installs': `<h1>Activation de l’e-CPS</h1><svg role=img aria-label="QR code d’installation de l’application e-CPS" width=200 height=200 viewBox="-2 -2 29 29"><path d="${'M1 1h1v1h-1z'.repeat(200)}"/></svg>`,
    'A8 silent: no drawing of so many strokes that is no square of modules': `<h1>Flashez le code avec l’application e-CPS</h1><svg width=200 height=200 viewBox="0 0 24 24"><path d="${'M4 4h1v1z'.repeat(90)}"/></svg>`,
    'A8 silent: no code by which the application is fetched': `<h2>Étape 1 sur 4</h2><p>Scannez ce code pour obtenir l’application e-CPS :</p><canvas width=200 height=200></canvas>`,
    'A9 ring: the first of the boxes for the digits of one code, in two rows too': `<h1>Activation</h1><fieldset><legend>Code fourni par votre téléphone</legend>${[
      1, 5,
    ]
      .map(
        (from) =>
          `<div>${[0, 1, 2, 3].map((n) => `<input maxlength=1 aria-label="Chiffre ${from + n} sur 8" ${from + n === 1 ? 'data-is=target' : ''}>`).join('')}</div>`,
      )
      .join('')}</fieldset>`,
    'A9 ring: the code of the application, whatever it is not to be confused with': `<h1>Activation</h1><div><form><label>Code affiché par l’application <input data-is=target></label></form><p>Ne confondez pas avec un code reçu par SMS.</p></div>`,
    'A9 ring: the field whose code is neither that of the card nor one by SMS': `<h1>Activation de l’e-CPS</h1><form><p>On ne vous demande ici ni le code de votre carte, ni un code reçu par SMS.</p><label>Recopiez le code affiché par l’application <input data-is=target></label></form>`,
    'A9 ring: the field of a form that says no SMS is sent': `<h1>Activation de l’e-CPS</h1><form><label>Code affiché dans l’application <input data-is=target></label><p>Aucun SMS ne vous est envoyé.</p></form>`,
    'A9 ring: a field by its description, where its name says too little': `<h1>Activation de l’e-CPS</h1><form><label for=c>Code</label><input id=c aria-describedby=d data-is=target><p id=d>Celui que votre téléphone vient d’afficher. Ni code SMS, ni code de la carte.</p></form>`,
    'A9 ring: the field beside a list of codes it is not to be confused with': `<h1>Activation de l’e-CPS</h1><form><label>Code affiché par l’application <input data-is=target></label><p>À ne pas confondre</p><ul><li>le code reçu par SMS ;</li><li>le code de la carte</li></ul></form>`,
    'A9 ring: a code of the application in a component, whatever is told beside it': `<header><form role=search><input type=search placeholder="Rechercher"></form></header><h1>Reliez votre téléphone</h1><div><p>Recopiez le code que vous lisez sur le téléphone</p><input data-is=target></div><aside>Il y a quatre codes, dont celui reçu par SMS.</aside>`,
    'A9 silent: not the code of whatever application one has for such codes': `<h1>Ajouter le compte sur l’application</h1><form><p>Utilisez votre application d’authentification.</p><label>Code de vérification affiché sur votre application <input></label></form>`,
    'A9 silent: not the number of an error': `<h1>Activation</h1><label>Code erreur affiché par le téléphone <input></label>`,
    'A9 silent: not the code of an SMS that is told of after what it is not to be confused with': `<h1>Activation de l’e-CPS</h1><div><form><label>Code de vérification <input></label></form><p>Ne confondez pas avec le code de la carte. Un code vous a été envoyé par SMS sur votre téléphone.</p></div>`,
    'A9 silent: no field whose description says that it asks for something else': `<h1>Activation de l’e-CPS</h1><form><label for=c>Code</label><input id=c aria-describedby=d><p id=d>Celui que vous avez choisi dans l’application de votre téléphone.</p></form>`,
    'A9 silent: no field for the code of the secured mailbox': `<h1>Mes services</h1><p>Votre e-CPS n’est pas concernée.</p><label>Code affiché par l’application MSSanté <input inputmode=numeric></label>`,
    'A9 silent: no code by SMS, far behind what it is not to be confused with': `<h1>Activation de l’e-CPS</h1><form><p>À ne pas confondre avec le code de la carte</p><p>L’application e-CPS reste ouverte sur votre téléphone pendant toute l’activation, et votre carte peut rester dans le lecteur jusqu’à la fin de cette étape</p><label>Code de vérification <input></label><p>Un code vous a été envoyé par SMS</p></form>`,
    'A9 silent: not the code of another application one logs in with': `<h1>Configurer une application d’authentification</h1><label>Code à usage unique <input></label>`,
    'A10 ring: the field under what it is for, called in the first person': `<h1>Activation</h1><form><fieldset><legend>Votre code secret à quatre chiffres</legend><label>Je le choisis <input type=password inputmode=numeric autocomplete=new-password data-is=target></label><label>Je le saisis à nouveau <input type=password></label></fieldset></form>`,
    'A10 ring: the code one is to choose, where the page calls it a choice': `<h1>Choix de votre code confidentiel e-CPS</h1><form><label>Code confidentiel à 4 chiffres <input type=password data-is=target></label><label>Répétez le code <input type=password></label><button>Terminer l’activation</button></form>`,
    'A10 silent: no code that somebody else has given': `<h1>Mon e-CPS</h1><h2>Parrainer un confrère</h2><label>Vous avez reçu un code à 4 chiffres ? <input></label>`,
    'A10 silent: no code that locks the computer': `<h1>Poste partagé</h1><p>Votre code e-CPS ne change pas.</p><form><h2>Choisissez un code</h2><label>Code de verrouillage (4 chiffres) <input type=password maxlength=4></label><button>Activer</button></form>`,
    'L2 silent: no place in a queue': `<h1>Forte affluence</h1><p>Votre demande e-CPS sera transmise à votre téléphone.</p><p>Votre numéro dans la file d’attente</p><p style="font-size:40px">42</p><p>Le nombre à retrouver dans l’application s’affichera ici.</p>`,
    'L2 silent: no place in a queue that is told after the number': `<h1>Beaucoup de professionnels se connectent</h1><div><div style="font-size:40px">47</div><p>Votre numéro dans la file. Retrouvez-le sur votre téléphone.</p></div>`,
    'L2 silent: no number of a file': `<div><p>Touchez sur le téléphone, dans l’application e-CPS, le nombre affiché.</p><div>Numéro de dossier pour le support<br><span>74</span></div></div>`,
  }),
  ...on(
    { url: WALLET, title: 'Connexion' },
    {
      'A2 silent: no subject in the bar of the site': `<header><a href="/">Accueil</a><a href="/c">La carte CPS</a><a href="/psc">Pro Santé Connect</a></header><h1>Se connecter</h1>`,
      'A3 ring: what uses the card rather than the telephone': `<h1>Se connecter avec l’e-CPS</h1><button>Recevoir la demande sur mon téléphone</button><button data-is=target>Utiliser plutôt ma carte CPS</button>`,
      'A3 ring: the card among the means in a bar that leads nowhere else': `<nav aria-label="Moyens de connexion"><a href="#m" aria-current=true>e-CPS</a> <a href="#c" data-is=target>Carte CPS</a></nav><h1>Se connecter</h1>`,
      'A3 ring: a card with what it needs said beside it': `<h1>Comment souhaitez-vous vous connecter ?</h1><label><input type=radio name=m checked> Avec mon téléphone</label><label data-is=target><input type=radio name=m data-is=target> Avec ma carte CPS <small>Un lecteur est nécessaire</small></label>`,
      'A4 silent: not what chooses the card, whatever its title adds': `<h1>Connexion</h1><a href="/c" title="S’identifier avec la carte CPS et un lecteur">Carte CPS</a>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Carte' },
    {
      'A3 silent: no tab of a page whose name drawn in bold says that it is one’s account': `<b style="font-size:20px">Mes moyens d’identification</b><h1>Carte et téléphone</h1><div role=tablist><button role=tab>Carte CPS</button><button role=tab>e-CPS</button></div>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Bonjour ! Connectez-vous' },
    {
      'A3 ring: the means of a page that greets nobody by name': `<h1>Bonjour !</h1><label><input type=radio name=m> Mon téléphone</label><label data-is=target><input type=radio name=m data-is=target> Ma carte CPS</label>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Disponibilité et indicateurs de la connexion' },
    {
      'A3 silent: not the figures of a card': `<h1>Disponibilité et indicateurs</h1><h2>Connexions de la semaine</h2><button aria-pressed=true>Tous</button><button aria-pressed=false>Carte CPS</button>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Connexion e-CPS' },
    {
      'A3 ring: the card, on a shared computer that lists who logged in last': `<h2>Dernières connexions sur ce poste</h2><button>Karim B.</button><h2>Un autre professionnel</h2><button data-is=target>Utiliser ma carte CPS</button>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Portail d’authentification' },
    {
      'A3 silent: no subject in a bar that leads to help': `<nav><a href="/c">La carte CPS</a><a href="/q">Questions fréquentes</a></nav><h1>Activez l’e-CPS</h1>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Conditions générales d’utilisation' },
    {
      'A6 silent: no box by which one accepts that something is done with what one says': `<h1>Conditions générales d’utilisation</h1><section><h2>Ce texte est-il clair ?</h2><label><input type=checkbox> J’accepte que mes remarques sur les conditions d’utilisation soient conservées</label></section>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Activation' },
    {
      'A7 ring: what is pressed on the page, not the entry of the menu that leads to it': `<nav><a href="/a">Activer mon e-CPS</a><a href="/b">Aide</a></nav><main><h1>Bonjour</h1><button data-is=target>Démarrer l’activation de mon e-CPS</button></main>`,
    },
  ),
  ...on(`${WALLET}activer`, {
    'A7 silent: no link to the page one is on': `<p><a href="activer">Activer mon e-CPS</a> <a href="journal">Journal</a></p><h1>e-CPS</h1>`,
  }),
  ...on(`${WALLET}login`, {
    'A7 silent: nothing that activates where one logs in': `<p>Choisissez votre moyen d’identification</p><a href="/c">Carte CPS</a><p><a href="/a">Activer mon e-CPS</a></p>`,
  }),
  ...on(
    { url: WALLET, title: 'Portail e-CPS' },
    {
      'A9 ring: the code under a title that says to bring it over': `<h1>Reporter le code</h1><p>Lisez le code dans l’application e-CPS.</p><label>Code <input data-is=target></label><button>Valider</button>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Historique des connexions' },
    {
      'L1 silent: not the filter of a history': `<div style="cursor:pointer" title="Connexions faites avec l’e-CPS">Par e-CPS (63)</div><p>26/11 : réussie</p>`,
    },
  ),
  ...on(
    { url: `${WALLET}login`, title: 'Connexion' },
    {
      'L1 ring: a field whose label stands behind it': `<h1>Connexion avec l’e-CPS</h1><form><div><input data-is=target placeholder="8 _ _ _ _ _ _"><div>Identifiant national</div></div><button>Continuer</button></form>`,
    },
  ),
  ...on(
    { url: WALLET, title: 'Banque Pro' },
    {
      'L2 silent: not the number of a bank': `<p>Sélectionnez dans votre application mobile le nombre affiché</p><p style="font-size:40px">47</p>`,
    },
  ),
];

describeAnswers('by the rules that whole pages led to', cases);
