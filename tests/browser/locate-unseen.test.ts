import { type Case, describeAnswers, on } from '../support/locator/adversarial.ts';
import { EPOP, ORDRE, WALLET } from '../support/locator/page-parts.ts';

/** What misled the locator on 440 pages drawn by strangers who had not read its rules (docs/locator-figures.md), each in its smallest form. */
const cases: readonly Case[] = [
  ...on(ORDRE, {
    'E1 silent: no log-in of another space': `<h1>Accueil</h1><h3>Espace presse</h3><a href="/pr/login">Se connecter</a>`,
    'E1 silent: no log-in for whoever is logged in': `<header><a href="/out">Me déconnecter</a></header><h1>Accueil</h1><p><a href="/x">Connexion</a></p>`,
    'E2 ring: the field before the password, whatever it is called': `<h1>Authentification</h1><form><label>Matricule <input data-is=target></label><label>Mot de passe <input type=password></label><button>Connexion</button></form>`,
    'E2 ring: the field for an RPPS number, however short its name': `<h1>Authentification</h1><form><label>N° RPPS <input data-is=target></label><label>Mot de passe <input type=password></label><button>Connexion</button></form>`,
    'E3 silent: no news that begin with its name': `<h1>Vos applications</h1><h2>À savoir</h2><a href="/n/3">E-POP : maintenance le 3 décembre</a>`,
  }),
  ...on(EPOP, {
    'E3 silent: no E-POP in the banner of E-POP': `<header><a href="/" title="Accueil">E-POP</a></header><main><h1>Démarches</h1></main>`,
    'E4 ring: a tile by its title, whatever its description adds': `<h1>Mon tableau de bord</h1><ul><li><a href="d"><strong>Démarches</strong><p>Déclarer.</p></a></li><li><a href="p" data-is=target><strong>Mes données professionnelles</strong><p>Consulter et modifier mes activités et mes coordonnées.</p></a></li></ul>`,
    'E4 ring: a tile beside one for what is personal': `<h1>Accueil</h1><div><a href="dp"><h3>Données personnelles</h3></a></div><div><a href="dpro" data-is=target><h3>Données professionnelles</h3></a></div>`,
    'E4 silent: no part of a page that takes the focus so that one can jump to it': `<main tabindex=-1><h1>Données professionnelles</h1><p>Bonjour</p></main>`,
    'E4 silent: no head of an accordion for a menu entry': `<h1>Fiche</h1><h2><button aria-expanded=false aria-controls=c>Coordonnées professionnelles</button></h2><div id=c hidden></div>`,
    'E5 ring: a magnifier under a column that is called like its section': `<h2>Données professionnelles</h2><table><tr><td>Activité</td><td>Depuis</td><td></td></tr><tr><td>Officine, titulaire</td><td>2019</td><td><a href="/f" title="Voir le détail" data-is=target><svg width=16 height=16 class="icon-search"><path d="M1 1h9"/></svg></a></td></tr></table>`,
    'E5 silent: no magnifier of a form that looks for something else': `<h1>Données professionnelles</h1><p>Aucune activité.</p><h2>Trouver une officine</h2><form><input placeholder="Nom ou ville"><button title="Rechercher"><svg width=20 height=20 class="icon-search"><path d="M1 1h9"/></svg></button></form>`,
    'E5 silent: no magnifier of a list of requests': `<h1>Suivi de mes demandes</h1><table><tr><td>Modification des données professionnelles</td><td>En cours</td><td><a title="Consulter" href="s1"><i class="fa fa-search" style="display:inline-block;width:16px;height:16px"></i></a></td></tr></table>`,
    'E6 silent: no crumb of the way back': `<ol class="breadcrumb"><li><a href="#">Données professionnelles</a></li><li><a href="#">Modifier</a></li></ol><h1>Modifier mes coordonnées professionnelles</h1><form><label>E-mail <input type=email></label><button>Enregistrer</button></form>`,
    'E6 silent: no pen of other details': `<h1>Ma fiche</h1><section><h2>Coordonnées bancaires</h2><a title="Modifier" href="b" style="background:#E69215;padding:6px">Modifier</a></section>`,
    'E6 silent: no button that saves what was changed': `<main><h1>Modifier mes coordonnées professionnelles</h1><form><label>E-mail <input type=email></label><label>Mobile <input type=tel></label><button>Mettre à jour</button></form></main>`,
    'E7 silent: no address of somebody else': `<h1>Déclarer un remplacement</h1><form><h2>Coordonnées du remplaçant</h2><label>E-mail <input type=email></label><label>Mobile <input type=tel></label><button>Enregistrer</button></form>`,
    'E8 silent: no saving of somebody else’s details': `<main><h1>Coordonnées du conjoint</h1><form><label>E-mail <input type=email></label><label>Mobile <input type=tel></label><button>Enregistrer</button></form></main>`,
  }),
  ...on(WALLET, {
    'A2 silent: no name of the site in its own banner': `<header><a class="navbar-brand" href="/">Pro Santé Connect</a></header><main><h1>Connectez-vous</h1><label>Identifiant national <input autocomplete=username></label></main>`,
    'A2 silent: no report of a problem': `<h1>Portail</h1><button>Signaler un problème avec Pro Santé Connect</button>`,
    'A3 ring: the choice of a card with a hint below': `<h1>Se connecter</h1><form><input type=radio id=r1 name=m><label for=r1>Application mobile e-CPS</label><input type=radio id=r2 name=m data-is=target><label for=r2>Carte CPS <span>Avec un lecteur de carte</span></label></form>`,
    'A3 silent: no product in a list of others': `<h1>Portail e-CPS</h1><h2>Nos autres produits</h2><a href="https://esante.gouv.fr/cps">Carte CPS</a>`,
    'A3 silent: no filter called like a card': `<h1>Mes documents</h1><div role=tablist><button role=tab>Tous</button><button role=tab>Carte CPS</button></div>`,
    'A4 ring: a button beside a column of help': `<h1>Connexion</h1><div style="display:flex"><div><button data-is=target>Se connecter avec la carte CPS</button></div><div><h2>Besoin d’aide ?</h2><a href="/t">Tutoriel</a></div></div>`,
    'A4 silent: no button of a form that blocks a card': `<h1>Déclarer ma carte CPS perdue</h1><form><label>Numéro de la carte CPS <input></label><button>Continuer</button></form>`,
    'A6 ring: conditions accepted by a box in other words': `<h1>Activation</h1><label data-is=target><input type=checkbox data-is=target> En cochant, j’accepte les conditions générales d’utilisation</label>`,
    'A7 silent: no result of a search': `<h1>Résultats pour « activation »</h1><ul><li><a href="/4">Commencer l’activation</a> — vidéo</li></ul>`,
    'A7 silent: no words of our own bubble for words of the page': `<h1>Je m’identifie</h1><label>Identifiant national <input></label><p>Nouveau ? <a href="/">Activer une e-CPS</a></p><div id=ours></div><script>globalThis[Symbol.for('compagnon-ecps')] = { own: new WeakSet([ours]) }; ours.attachShadow({ mode: 'open' }).innerHTML = '<h2>Cliquez sur « Commencer l’activation »</h2>'</script>`,
    'A8 silent: no picture of somebody who scans a code': `<h1>Activation</h1><p>À l’étape suivante, vous scannerez un QR code.</p><img width=200 height=200 src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" alt="Téléphone qui scanne un QR code">`,
    'A8 silent: no code of another application': `<h1>Double authentification du compte éditeur</h1><p>Scannez ce QR code avec Google Authenticator.</p><img width=200 height=200 src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E" alt="QR code">`,
    'A8 silent: no code that leads to a shop': `<h1>Activation</h1><p>Visez ce QR code avec l’appareil photo de votre téléphone pour ouvrir le magasin d’applications.</p><img width=200 height=200 alt="QR code" src="data:image/svg+xml,%3Csvg xmlns=%22http://www.w3.org/2000/svg%22/%3E">`,
    'A9 silent: no letters of a picture': `<h1>Formulaire</h1><form><label>Recopiez le code affiché dans l’image <input></label><button>Envoyer</button></form>`,
    'A9 silent: no code that came by another way': `<h1>Vérification</h1><p>Un code vous a été envoyé par SMS au 06 ** ** ** 12</p><label>Code <input></label>`,
    'A10 silent: no code that is longer than that of the e-CPS': `<h1>Protégez vos documents</h1><form><label>Choisissez un code à 6 chiffres <input type=password></label><label>Confirmez <input type=password></label><button>Valider</button></form>`,
    'A10 silent: no new code of the card itself': `<h1>Codes</h1><h2>Changer le code de la carte CPS</h2><form><label>Nouveau code (4 chiffres) <input type=password></label><button>Valider</button></form>`,
    'L1 silent: no identifier of somebody else': `<h1>Accès</h1><form><label>Identifiant national du confrère <input></label><button>Inviter</button></form>`,
    'L1 silent: no identifier of a message to support': `<h1>Écrivez-nous</h1><form><label>Identifiant national (8 + RPPS) <input></label><label>Objet <input></label><label>Message <textarea></textarea></label><button>Envoyer</button></form>`,
    "L2 silent: no number of one's profile": `<h1>Identité</h1><dl><dt>Code postal</dt><dd>69003</dd></dl><p>Votre téléphone : <b>06 12 34 56 78</b></p><p>Nombre de connexions : <strong>12</strong></p>`,
  }),
];

describeAnswers('on pages drawn without a look at the rules', cases);
