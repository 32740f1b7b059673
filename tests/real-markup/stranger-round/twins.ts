import { type Drawn, EPOP, ORDRE, tempting, WALLET } from './page.ts';
import { bs5, gouv, legacy, material, mui, plain, prime, tw, vue } from './shells.ts';

const PEN = '<i class="bi bi-pencil-fill"></i>';

/** What resembles, where nothing is to be ringed. `qr` is the picture of a code, as a data address. */
export const twins = (qr: string): readonly Drawn[] => [
  tempting(
    'the end of an account',
    `${EPOP}/loc_fr/default/mon-compte/suppression`,
    gouv,
    'Supprimer mon compte - e-POP',
  )(
    '<h1>Supprimer mon compte</h1><p>Vos données professionnelles seront effacées du portail.</p><form><div class="fr-input-group"><label class="fr-label" for="x">Saisissez votre e-mail pour confirmer</label><input class="fr-input" id="x" type="email"></div><button class="fr-btn">Confirmer la suppression</button></form>',
  ),
  tempting(
    'the pen of a photograph',
    `${EPOP}/loc_fr/default/profil`,
    bs5,
    'Mon profil - e-POP',
  )(
    `<h1>Mon profil</h1><div class="card"><div class="card-header">Coordonnées professionnelles</div><div class="card-body"><div class="position-relative d-inline-block"><img src="/photo.jpg" alt="Photo de profil" width="96" height="96" class="rounded-circle"><button class="btn btn-warning btn-sm position-absolute bottom-0 end-0" aria-label="Modifier la photo">${PEN}</button></div><p>a@exemple.fr · 06 00 00 00 00</p></div></div>`,
  ),
  tempting(
    'letters to be had by mail',
    `${EPOP}/loc_fr/default/accueil-lettre`,
    plain,
    'e-POP',
  )(
    '<h1>Bienvenue</h1><p>Suivez vos demandes.</p><footer class="card"><h2>Restez informé</h2><form><label for="n">Votre adresse e-mail professionnelle</label><input id="n" type="email"><button class="cta">Enregistrer</button></form></footer>',
  ),
  tempting(
    'another provider for the Ordre’s log-in',
    `${ORDRE}/services-patients`,
    gouv,
    'Services aux patients',
  )(
    '<h1>Mon dossier patient</h1><div class="fr-connect-group"><button class="fr-connect"><span class="fr-connect__login">S’identifier avec</span> <span class="fr-connect__brand">FranceConnect</span></button><p><a href="https://franceconnect.gouv.fr/">Qu’est-ce que FranceConnect ?</a></p></div>',
  ),
  tempting(
    'other providers in the wallet',
    `${WALLET}/autres`,
    tw,
    'Connexion agents',
  )(
    '<h1 class="text-2xl">Espace des agents</h1><button class="bg-slate-900 text-white rounded px-4 py-2">S’identifier avec ProConnect</button><button class="border rounded px-4 py-2">Continuer avec FranceConnect+</button>',
  ),
  tempting(
    'an order of books',
    `${EPOP}/boutique/commande`,
    bs5,
    'Commande',
  )(
    '<h1>Finaliser ma commande</h1><form><h2>Coordonnées de livraison</h2><label class="form-label" for="e">E-mail</label><input class="form-control" id="e" type="email"><label class="form-label" for="t">Téléphone mobile</label><input class="form-control" id="t" type="tel"><label class="form-label" for="a">Adresse de livraison</label><input class="form-control" id="a"><h2>Paiement</h2><button class="btn btn-primary">Valider et payer</button></form>',
  ),
  tempting(
    'a search of the site',
    `${EPOP}/loc_fr/default/donnees-professionnelles/aide`,
    tw,
    'Aide - Données professionnelles',
  )(
    '<h1 class="text-2xl">Données professionnelles : questions fréquentes</h1><form class="flex mt-4"><input type="search" class="border p-2" aria-label="Votre question"><button class="bg-orange-500 p-2" aria-label="Rechercher"><svg class="size-6" viewBox="0 0 24 24"><circle cx="11" cy="11" r="8"/><path d="m21 21-4-4"/></svg></button></form>',
  ),
  tempting(
    'a colleague’s record',
    `${EPOP}/loc_fr/default/annuaire/pharmacien/4471`,
    mui,
    'Fiche de Mme Durand',
  )(
    '<h1 class="css-1h">Mme Claire Durand</h1><p>Pharmacienne adjointe de votre équipe</p><div class="MuiPaper-root css-1paper"><div class="css-1row"><div class="css-1sub css-1grow">Coordonnées professionnelles</div><button class="css-1icb" aria-label="Modifier" style="background:#f57c00"><svg class="css-1svg" viewBox="0 0 24 24" data-testid="EditIcon"><path d="M3 17.25V21h3.75L17.81 9.94z"/></svg></button></div><p>c.durand@exemple.fr</p></div>',
  ),
  tempting(
    'a forgotten password',
    `${ORDRE}/mot-de-passe/oublie`,
    gouv,
    'Mot de passe oublié - Ordre national des pharmaciens',
  )(
    '<h1>Réinitialiser mon mot de passe</h1><form><div class="fr-input-group"><label class="fr-label" for="i">Identifiant ou adresse électronique</label><input class="fr-input" id="i"></div><button class="fr-btn">Recevoir un lien</button></form>',
  ),
  tempting(
    'a first inscription',
    `${ORDRE}/inscription`,
    material,
    'Créer mon compte',
  )(
    '<h1>Créer mon compte</h1><form><mat-form-field><mat-label>Adresse e-mail</mat-label><input matInput type="email"></mat-form-field><mat-form-field><mat-label>Mot de passe</mat-label><input matInput type="password"></mat-form-field><mat-form-field><mat-label>Confirmation</mat-label><input matInput type="password"></mat-form-field><mat-checkbox>J’accepte les conditions générales d’utilisation du site</mat-checkbox><button mat-flat-button>S’inscrire</button></form>',
  ),
  tempting(
    'consent to cookies',
    `${WALLET}/cookies`,
    bs5,
    'e-CPS',
  )(
    '<h1>Activation de l’e-CPS</h1><p>Service momentanément indisponible.</p><div class="modal d-block" role="dialog" aria-modal="true"><div class="modal-dialog"><div class="modal-content p-3"><h2>Cookies</h2><div class="form-check"><input type="checkbox" class="form-check-input" id="ck"><label class="form-check-label" for="ck">J’accepte les cookies de mesure d’audience</label></div><button class="btn btn-primary">Tout accepter</button></div></div></div>',
  ),
  tempting(
    'consent to be written to',
    `${WALLET}/preferences`,
    tw,
    'Préférences',
  )(
    '<h1 class="text-2xl">Mes préférences</h1><label class="flex gap-2"><input type="checkbox"> J’accepte de recevoir des informations de l’ANS sur l’e-CPS</label><label class="flex gap-2"><input type="checkbox"> J’accepte que mes données servent à des statistiques</label><button class="px-4 py-2 bg-emerald-600 text-white">Enregistrer</button>',
  ),
  tempting(
    'the code of another authenticator',
    `${WALLET}/securite/totp`,
    mui,
    'Double authentification',
  )(
    `<h1 class="css-1h">Configurer Google Authenticator</h1><img src="${qr}" width="180" height="180" alt="QR code"><div class="css-1tf"><label class="css-1lab" for="o">Code à 6 chiffres affiché par l’application</label><input class="css-1inp" id="o" inputmode="numeric"></div><button class="css-1btn">Vérifier</button>`,
  ),
  tempting(
    'a code that comes by mail',
    `${WALLET}/verification-mail`,
    plain,
    'Vérification de votre adresse',
  )(
    '<h1>Vérifiez votre adresse e-mail</h1><form><label for="v">Code reçu par e-mail</label><input id="v" inputmode="numeric"><button class="cta">Vérifier</button></form>',
  ),
  tempting(
    'where the application is to be had',
    `${WALLET}/telecharger`,
    gouv,
    'Télécharger l’application e-CPS',
  )(
    `<h1>Téléchargez l’application e-CPS</h1><div class="fr-grid-row"><div class="fr-col-6"><h2>Android</h2><p>Scannez pour ouvrir Google Play</p><img src="${qr}" width="180" height="180" alt="QR code Google Play"></div></div>`,
  ),
  tempting(
    'a code to be scanned for help',
    `${WALLET}/assistance`,
    bs5,
    'Assistance e-CPS',
  )(
    `<h1>Assistance</h1><p>Scannez ce code avec l’appareil photo de votre téléphone pour ouvrir notre page de contact.</p><img src="${qr}" width="180" height="180" alt="">`,
  ),
  tempting(
    'another password',
    `${WALLET}/compte/mot-de-passe`,
    vue,
    'Changer mon mot de passe',
  )(
    '<h2>Changer le mot de passe de mon compte</h2><form><label for="a">Mot de passe actuel</label><input id="a" type="password"><label for="b">Nouveau mot de passe (12 caractères minimum)</label><input id="b" type="password"><button class="v-btn">Enregistrer</button></form>',
  ),
  tempting(
    'the code of the card itself',
    `${WALLET}/carte/deblocage`,
    legacy,
    'Déblocage carte CPS',
  )(
    '<div class="titre">Déblocage de votre carte CPS</div><form><table><tr><td>Code de déblocage (8 chiffres) :</td><td><input type="password" name="puk"></td></tr><tr><td>Nouveau code de la carte (4 chiffres) :</td><td><input type="password" name="pin" maxlength="4"></td></tr></table><input type="submit" value="Débloquer la carte"></form>',
  ),
  tempting(
    'the number of a request',
    `${WALLET}/suivi`,
    gouv,
    'Suivi de la demande',
  )(
    '<h1>Votre demande d’e-CPS</h1><div class="fr-callout"><p class="fr-callout__title">Numéro dans la file d’attente</p><p style="font-size:3rem">42</p></div>',
  ),
  tempting(
    'a directory searched by number',
    `${WALLET}/annuaire`,
    bs5,
    'Annuaire Santé',
  )(
    '<h1>Rechercher un professionnel</h1><form role="search"><label for="r" class="form-label">Numéro RPPS</label><input id="r" class="form-control"><button class="btn btn-primary">Rechercher</button></form>',
  ),
  tempting(
    'another card',
    `${WALLET}/vitale`,
    tw,
    'Lecture de carte',
  )(
    '<div role="tablist" class="flex"><button role="tab" aria-selected="true" class="px-4 py-2">Saisie</button><button role="tab" aria-selected="false" class="px-4 py-2">Carte Vitale</button></div><button class="bg-slate-900 text-white px-4 py-2">Lire la carte Vitale</button>',
  ),
  tempting(
    'a card to be ordered',
    `${WALLET}/commandes`,
    gouv,
    'Mes cartes',
  )(
    '<h1>Commander une carte</h1><div class="fr-grid-row fr-grid-row--gutters"><div class="fr-col-4"><div class="fr-tile fr-enlarge-link"><div class="fr-tile__body"><div class="fr-tile__content"><h2 class="fr-tile__title"><a href="/c/cps">Carte CPS</a></h2><p class="fr-tile__desc">Commander ou renouveler</p></div></div></div></div><div class="fr-col-4"><div class="fr-tile fr-enlarge-link"><div class="fr-tile__body"><div class="fr-tile__content"><h2 class="fr-tile__title"><a href="/c/cpe">Carte CPE</a></h2></div></div></div></div></div>',
  ),
  tempting(
    'the end of an e-CPS',
    `${WALLET}/gestion`,
    mui,
    'Gestion de mon e-CPS',
  )(
    '<h1 class="css-1h">Mon e-CPS est active</h1><button class="css-1btn">Désactiver mon e-CPS</button><button class="css-1btn css-1text">Historique d’activation</button><button class="css-1btn css-1text">Annuler l’activation en cours</button>',
  ),
  tempting(
    'an article about the portal',
    `${ORDRE}/actualites/e-pop-evolue`,
    gouv,
    'E-POP évolue - Ordre national des pharmaciens',
  )(
    '<article><h1>E-POP évolue</h1><p>Le portail des démarches fait peau neuve. <a href="/actualites/e-pop-evolue/nouveautes">Découvrez les nouveautés d’E-POP</a> ou <a href="/guides/e-pop.pdf">téléchargez le guide E-POP (PDF, 2 Mo)</a>.</p></article>',
  ),
  tempting(
    'words about data',
    `${EPOP}/loc_fr/default/accueil-rgpd`,
    vue,
    'e-POP',
  )(
    '<h2>Démarches</h2><a class="v-card" href="/rgpd.pdf"><div class="v-card-title">Notice sur la protection de vos données professionnelles (PDF)</div></a><a class="v-card" href="/dem"><div class="v-card-title">Mes démarches</div></a>',
  ),
  tempting(
    'what one wants to be told',
    `${EPOP}/loc_fr/default/notifications`,
    material,
    'Notifications',
  )(
    '<h1>Mes notifications</h1><mat-checkbox>M’avertir par e-mail</mat-checkbox><mat-checkbox>M’avertir par SMS</mat-checkbox><button mat-flat-button color="primary">Enregistrer</button>',
  ),
  tempting(
    'the team of the pharmacy',
    `${EPOP}/faces/equipe.xhtml`,
    prime,
    'Mon équipe',
  )(
    `<div class="ui-datatable"><div class="ui-datatable-header">Équipe officinale</div><table role="grid"><thead><tr><th>Nom</th><th>Fonction</th><th></th></tr></thead><tbody>${['Adjoint', 'Préparatrice'].map((role, n) => `<tr role="row"><td>Collaborateur ${n}</td><td>${role}</td><td><button class="ui-button ui-button-icon-only" title="Consulter"><span class="ui-button-icon-left pi pi-search"></span><span class="ui-button-text">ui-button</span></button><button class="ui-button ui-button-icon-only ui-button-warning" title="Modifier"><span class="ui-button-icon-left pi pi-pencil"></span><span class="ui-button-text">ui-button</span></button></td></tr>`).join('')}</tbody></table></div>`,
  ),
  tempting(
    'the pharmacy’s own hours',
    `${EPOP}/loc_fr/default/officine/horaires`,
    bs5,
    'Mon officine - e-POP',
  )(
    `<h1>Horaires d’ouverture de l’officine</h1><table class="table"><tr><th>Lundi</th><td>9 h - 19 h</td><td><button class="btn btn-warning btn-sm" title="Modifier">${PEN}</button></td></tr></table>`,
  ),
  tempting(
    'a colleague to be invited',
    `${EPOP}/loc_fr/default/delegations/inviter`,
    mui,
    'Déléguer mon accès',
  )(
    '<h1 class="css-1h">Inviter un délégataire</h1><form><div class="css-1tf"><label class="css-1lab" for="d1">E-mail du délégataire</label><input class="css-1inp" id="d1" type="email"></div><div class="css-1tf"><label class="css-1lab" for="d2">Mobile du délégataire</label><input class="css-1inp" id="d2" type="tel"></div><button class="css-1btn">Envoyer l’invitation</button></form>',
  ),
  tempting(
    'a letter to the Ordre',
    `${EPOP}/loc_fr/default/contact`,
    gouv,
    'Nous écrire - e-POP',
  )(
    '<h1>Contacter l’Ordre</h1><form><div class="fr-input-group"><label class="fr-label" for="c1">Votre e-mail</label><input class="fr-input" id="c1" type="email"></div><div class="fr-input-group"><label class="fr-label" for="c2">Votre téléphone</label><input class="fr-input" id="c2" type="tel"></div><div class="fr-input-group"><label class="fr-label" for="c3">Message</label><textarea class="fr-input" id="c3"></textarea></div><button class="fr-btn">Envoyer</button></form>',
  ),
  tempting(
    'a pen to sign with',
    `${EPOP}/loc_fr/default/demande/signature`,
    tw,
    'Signature',
  )(
    '<h1 class="text-2xl">Convention à signer</h1><div class="flex justify-between border p-4"><span>Attestation sur l’honneur</span><button class="bg-orange-500 text-white p-2" aria-label="Signer le document"><svg class="size-6 lucide lucide-pen" viewBox="0 0 24 24"><path d="M21.17 6.8a1 1 0 0 0-3.98-3.98L3.84 16.17z"/></svg></button></div>',
  ),
  tempting(
    'a phone where a colleague may be rung',
    `${ORDRE}/annuaire`,
    vue,
    'Annuaire des pharmaciens',
  )(
    '<h2>Annuaire</h2><div class="v-card"><div class="v-card-title">Mme Durand</div><div>Données professionnelles : officine, Lyon</div><button class="v-btn v-btn--icon" aria-label="Voir la fiche"><i class="mdi mdi-magnify"></i></button></div>',
  ),
];
