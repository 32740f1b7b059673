import { type Drawn, there, WALLET } from './page.ts';
import { bs5, components, gouv, legacy, material, mui, plain, prime, tw, vue } from './shells.ts';

/** Pro Santé Connect and the activation of the e-CPS: A2 to A10, L1 and L2. `qr` is the picture of a code, as a data address, `drawn` the same as an svg. */
export const wallet = (qr: string, drawn: string): readonly Drawn[] => [
  there(
    'A2 a button of the State’s',
    `${WALLET}/`,
    gouv,
    'Portail d’authentification e-CPS',
  )(
    '<h1>Activer ou gérer ma e-CPS</h1><p>Identifiez-vous pour accéder à votre espace.</p><button class="fr-btn fr-btn--lg" data-truth="A2">S’identifier avec Pro Santé Connect</button><p><a class="fr-link" href="https://esante.gouv.fr/produits-services/pro-sante-connect">En savoir plus sur Pro Santé Connect</a></p>',
  ),
  there(
    'A2 the name in one word',
    `${WALLET}/accueil`,
    bs5,
    'e-CPS',
  )(
    '<h1>Bienvenue</h1><p>Votre carte de professionnel de santé, en version dématérialisée.</p><button type="button" class="btn btn-primary btn-lg" data-truth="A2">PROSANTECONNECT</button>',
  ),
  there(
    'A2 a picture with the words in it',
    `${WALLET}/start`,
    tw,
    'Portail e-CPS',
  )(
    '<h1 class="text-2xl font-bold">Portail e-CPS</h1><a href="/auth?client=portail" class="inline-flex mt-8" data-truth="A2"><img src="/psc-bouton.svg" alt="S’identifier avec Pro Santé Connect" width="224" height="56"></a>',
  ),
  there(
    'A2 in a component that is closed',
    `${WALLET}/portail`,
    components,
    'Portail d’authentification e-CPS',
  )(
    '<h1>e-CPS</h1><ui-part mode="closed"><template><button class="b" data-truth="A2"><svg viewBox="0 0 24 24" width="20" height="20" role="img"><title>Logo</title><circle cx="12" cy="12" r="10"/></svg> Continuer avec Pro Santé Connect</button></template></ui-part>',
  ),
  there(
    'A2 beside what is asked often',
    `${WALLET}/index`,
    mui,
    'e-CPS - ANS',
  )(
    '<h1 class="css-1h">Gérez votre e-CPS</h1><div class="css-1row"><div class="MuiPaper-root css-1paper css-1grow"><div class="css-1sub">Vous avez une e-CPS ou une carte ?</div><button class="MuiButtonBase-root css-1btn" tabindex="0" type="button" data-truth="A2">Se connecter avec Pro Santé Connect</button></div><div class="MuiPaper-root css-1paper css-1grow"><div class="css-1sub">Questions fréquentes</div><button class="MuiButtonBase-root css-1btn css-1text" tabindex="0" type="button">Qu’est-ce que Pro Santé Connect ?</button></div></div>',
  ),
  there(
    'A3 a tab of the State’s',
    `${WALLET}/auth`,
    gouv,
    'Connexion - Pro Santé Connect',
  )(
    '<h1>Connectez-vous</h1><div class="fr-tabs"><ul class="fr-tabs__list" role="tablist" aria-label="Moyens d’identification"><li role="presentation"><button id="t1" class="fr-tabs__tab" role="tab" aria-selected="true" aria-controls="p1">e-CPS</button></li><li role="presentation"><button id="t2" class="fr-tabs__tab" tabindex="-1" role="tab" aria-selected="false" aria-controls="p2" data-truth="A3">Carte CPS</button></li></ul><div id="p1" class="fr-tabs__panel fr-tabs__panel--selected" role="tabpanel" aria-labelledby="t1"><div class="fr-input-group"><label class="fr-label" for="nid">Identifiant national<span class="fr-hint-text">8 suivi de votre numéro RPPS</span></label><input class="fr-input" id="nid" data-truth="L1"></div><button class="fr-btn" data-may="L1">Se connecter avec e-CPS</button></div></div>',
  ),
  there(
    'A3 pills',
    `${WALLET}/auth/choix`,
    bs5,
    'Pro Santé Connect',
  )(
    '<ul class="nav nav-pills"><li class="nav-item"><a class="nav-link active" aria-current="page" href="#ecps">Application e-CPS</a></li><li class="nav-item"><a class="nav-link" href="#carte" data-truth="A3">Carte CPS</a></li></ul><div class="mt-3"><label for="login" class="form-label">Votre identifiant (8 + n° RPPS)</label><input id="login" class="form-control" data-truth="L1"><button class="btn btn-success mt-2" data-may="L1">Valider</button></div>',
  ),
  there(
    'A3 tabs of Material',
    `${WALLET}/auth/login`,
    material,
    'Pro Santé Connect',
  )(
    '<h1>Connectez-vous</h1><mat-tab-group><mat-tab label="e-CPS"><mat-form-field data-truth="L1"><mat-label>Identifiant national de santé</mat-label><input matInput></mat-form-field><button mat-flat-button data-may="L1">Se connecter avec l’e-CPS</button></mat-tab><mat-tab><ng-template mat-tab-label><span data-truth="A3">Carte CPS</span></ng-template></mat-tab></mat-tab-group>',
  ),
  there(
    'A3 buttons of which one is pressed',
    `${WALLET}/auth/moyen`,
    mui,
    'Identification',
  )(
    '<h1 class="css-1h">Choisissez votre moyen d’identification</h1><div role="group" class="MuiToggleButtonGroup-root"><button class="MuiButtonBase-root MuiToggleButton-root" tabindex="0" type="button" value="ecps" aria-pressed="true">Application mobile e-CPS</button><button class="MuiButtonBase-root MuiToggleButton-root" tabindex="0" type="button" value="carte" aria-pressed="false" data-truth="A3">Carte CPS physique</button></div>',
  ),
  there(
    'A3 cards to choose from',
    `${WALLET}/auth/mode`,
    tw,
    'Connexion',
  )(
    '<h1 class="text-2xl font-bold">Comment souhaitez-vous vous connecter ?</h1><div role="radiogroup" class="grid grid-cols-2 gap-4 mt-8"><label class="border rounded-xl p-4"><input type="radio" name="m" value="e" checked class="sr-only"><span class="font-medium">Avec mon téléphone</span><span class="text-sm text-slate-500"> e-CPS</span></label><label class="border rounded-xl p-4" data-truth="A3"><input type="radio" name="m" value="c" class="sr-only" data-truth="A3"><span class="font-medium">Avec ma carte CPS</span><span class="text-sm text-slate-500"> Un lecteur est nécessaire</span></label></div>',
  ),
  there(
    'A3 tabs of Vuetify',
    `${WALLET}/auth/v`,
    vue,
    'Pro Santé Connect',
  )(
    '<h2>Authentification</h2><div class="v-slide-group v-tabs" role="tablist"><div class="v-slide-group__content"><button type="button" class="v-btn v-tab" tabindex="-1" role="tab" aria-selected="true"><span class="v-btn__content">e-CPS<span class="v-tab__slider"></span></span></button><button type="button" class="v-btn v-tab" tabindex="-1" role="tab" aria-selected="false" data-truth="A3"><span class="v-btn__content">Carte CPS<span class="v-tab__slider"></span></span></button></div></div>',
  ),
  there(
    'A4 in its tab',
    `${WALLET}/auth?tab=carte`,
    gouv,
    'Connexion - Pro Santé Connect',
  )(
    '<h1>Connectez-vous</h1><div class="fr-tabs"><ul class="fr-tabs__list" role="tablist"><li role="presentation"><button class="fr-tabs__tab" role="tab" tabindex="-1" aria-selected="false" aria-controls="q1">e-CPS</button></li><li role="presentation"><button id="u2" class="fr-tabs__tab" role="tab" aria-selected="true" aria-controls="q2" data-may="A3">Carte CPS</button></li></ul><div id="q2" class="fr-tabs__panel fr-tabs__panel--selected" role="tabpanel" aria-labelledby="u2"><p>Insérez votre carte dans le lecteur.</p><button class="fr-btn" data-truth="A4">Se connecter avec la carte CPS</button></div></div>',
  ),
  there(
    'A4 below the other means',
    `${WALLET}/auth/deux`,
    bs5,
    'Pro Santé Connect',
  )(
    '<h1>Identification</h1><div class="d-grid gap-3"><a class="btn btn-primary" href="/auth/ecps" data-may="L1">Se connecter avec ma e-CPS</a><a class="btn btn-outline-primary" href="/auth/cps" data-truth="A4" data-may="A3"><i class="bi bi-credit-card-2-front"></i> Se connecter avec ma carte CPS</a></div>',
  ),
  there(
    'A4 a button of 2006',
    `${WALLET}/auth/login.jsp`,
    legacy,
    'Authentification',
  )(
    '<form action="ssl.do"><table><tr><td class="onglet">Carte CPS</td></tr><tr><td>Placez votre carte dans le lecteur puis cliquez sur le bouton.</td></tr><tr><td><input type="submit" value="Connexion par carte CPS" data-truth="A4"></td></tr></table></form>',
  ),
  there(
    'A4 a button that speaks of a card under a heading that names it',
    `${WALLET}/auth/m`,
    mui,
    'Connexion par carte',
  )(
    '<div class="MuiPaper-root css-1paper"><h2 class="css-1sub">Carte CPS</h2><p>Votre navigateur vous demandera de choisir un certificat.</p><button class="css-1btn" type="button" data-truth="A4">S’authentifier avec ma carte</button></div>',
  ),
  there(
    'A4 in a component',
    `${WALLET}/auth/c`,
    components,
    'Pro Santé Connect',
  )(
    '<ui-part><template><h2>Carte CPS</h2><p>Insérez la carte, puce en avant.</p><button class="b" data-truth="A4"><slot></slot>Se connecter avec la carte CPS</button></template></ui-part>',
  ),
  there(
    'A6 A7 a checkbox of the State’s',
    `${WALLET}/activation`,
    gouv,
    'Activation de l’e-CPS',
  )(
    '<h1>Activation de votre e-CPS</h1><div class="fr-checkbox-group" data-may="A6"><input id="cgu" type="checkbox" data-truth="A6"><label class="fr-label" for="cgu" data-truth="A6">J’accepte les conditions générales d’utilisation (CGU)</label></div><button class="fr-btn" disabled>Commencer l’activation</button>',
  ),
  there(
    'A6 a link in its label',
    `${WALLET}/activation/cgu`,
    bs5,
    'CGU e-CPS',
  )(
    '<h1>Conditions générales d’utilisation</h1><div class="border p-3" style="height:120px;overflow:auto"><p>Article 1. Objet…</p><p>Article 2. Données personnelles…</p></div><div class="form-check mt-3" data-may="A6"><input class="form-check-input" type="checkbox" id="c" data-truth="A6"><label class="form-check-label" for="c" data-truth="A6">J’ai lu et j’accepte les <a href="/cgu.pdf">CGU</a> de l’e-CPS</label></div><button class="btn btn-primary mt-3" disabled>Continuer</button>',
  ),
  there(
    'A6 a checkbox of Material',
    `${WALLET}/activation/mat`,
    material,
    'Activation e-CPS',
  )(
    '<h1>Activer ma e-CPS</h1><mat-checkbox data-truth="A6">J’accepte les conditions générales d’utilisation</mat-checkbox><div><button mat-flat-button color="primary" disabled>Commencer l’activation</button></div>',
  ),
  there(
    'A6 a box drawn over a field',
    `${WALLET}/activation/mui`,
    mui,
    'Activation',
  )(
    '<h1 class="css-1h">Activation de l’e-CPS</h1><label class="MuiFormControlLabel-root css-1row" data-truth="A6"><span class="MuiButtonBase-root MuiCheckbox-root" style="position:relative;display:inline-flex;padding:9px"><input type="checkbox" style="position:absolute;opacity:0;width:100%;height:100%;left:0;top:0;margin:0" data-truth="A6"><svg class="css-1svg" aria-hidden="true" viewBox="0 0 24 24"><path d="M19 5v14H5V5h14z"/></svg></span><span class="MuiTypography-root">J’accepte les conditions d’utilisation du service</span></label><button class="css-1btn" disabled>Démarrer</button>',
  ),
  there(
    'A6 a button that is a checkbox',
    `${WALLET}/activation/tw`,
    tw,
    'Activation de ma e-CPS',
  )(
    '<h1 class="text-2xl">Avant de commencer</h1><div class="flex items-center gap-2 mt-4"><button type="button" role="checkbox" aria-checked="false" id="terms" class="border rounded size-5" data-truth="A6"></button><label for="terms" class="text-sm" data-truth="A6">J’accepte les conditions générales d’utilisation de l’e-CPS</label></div><button disabled class="mt-4 rounded px-4 py-2 bg-slate-900 text-white">Commencer l’activation</button>',
  ),
  there(
    'A6 a checkbox of PrimeFaces',
    `${WALLET}/activation/pf`,
    prime,
    'Activation',
  )(
    '<div class="ui-panel"><div class="ui-panel-titlebar">Conditions générales d’utilisation</div><div class="ui-panel-content"><div id="frm:cgu" class="ui-chkbox ui-widget" data-truth="A6"><div class="ui-helper-hidden-accessible"><input id="frm:cgu_input" name="frm:cgu_input" type="checkbox" data-truth="A6"></div><div class="ui-chkbox-box ui-widget ui-state-default" data-truth="A6"><span class="ui-chkbox-icon ui-icon-blank"></span></div></div> <label for="frm:cgu_input" data-truth="A6">J’accepte les CGU</label></div></div>',
  ),
  there(
    'A7 once the terms are ticked',
    `${WALLET}/activation/pret`,
    gouv,
    'Activation de l’e-CPS',
  )(
    '<h1>Activation de votre e-CPS</h1><div class="fr-checkbox-group"><input id="cgu" type="checkbox" checked data-may="A6"><label class="fr-label" for="cgu" data-may="A6">J’accepte les conditions générales d’utilisation</label></div><button class="fr-btn" data-truth="A7">Commencer l’activation</button>',
  ),
  there(
    'A7 called Démarrer',
    `${WALLET}/activation/demarrer`,
    bs5,
    'e-CPS',
  )(
    '<h1>Votre e-CPS n’est pas encore activée</h1><p>Munissez-vous de votre téléphone.</p><a class="btn btn-success" href="/activation/qr" data-truth="A7">Démarrer l’activation de mon e-CPS</a> <a class="btn btn-link" href="/aide">Aide à l’activation</a>',
  ),
  there(
    'A7 called Lancer',
    `${WALLET}/activation/lancer`,
    tw,
    'Mon espace e-CPS',
  )(
    '<h1 class="text-2xl font-bold">Mon espace e-CPS</h1><div class="border rounded-xl p-4 mt-4 flex items-center justify-between"><div><p class="font-medium">Application e-CPS</p><p class="text-sm text-slate-500">Aucun appareil associé</p></div><button class="rounded bg-emerald-600 text-white px-4 py-2" data-truth="A7">Lancer l’activation<svg class="size-5" viewBox="0 0 24 24" stroke="currentColor" fill="none" aria-hidden="true"><path d="M5 12h14"/><path d="m12 5 7 7-7 7"/></svg></button></div>',
  ),
  there(
    'A7 a card’s action',
    `${WALLET}/activation/carte`,
    mui,
    'e-CPS',
  )(
    '<div class="MuiPaper-root MuiCard-root css-1paper"><div class="MuiCardContent-root"><div class="css-1sub">Activation</div><p>Préparez votre téléphone avec l’application ouverte.</p></div><div class="MuiCardActions-root"><button class="css-1btn css-1text" type="button">Plus tard</button><button class="css-1btn" type="button" data-truth="A7">Commencer l’activation</button></div></div>',
  ),
  there(
    'A8 a picture',
    `${WALLET}/activation/qr`,
    gouv,
    'Scannez le QR code - e-CPS',
  )(
    `<h1>Scannez le QR code</h1><p>Avec l’application e-CPS, visez le code ci-dessous. Il reste valable 90 secondes.</p><img src="${qr}" width="220" height="220" alt="QR code d’activation" data-truth="A8"><p><button class="fr-btn fr-btn--secondary">Le code a expiré</button></p>`,
  ),
  there(
    'A8 a canvas',
    `${WALLET}/activation/qr2`,
    bs5,
    'Activation e-CPS',
  )(
    `<h2>Étape 2 sur 4</h2><p>Ouvrez l’application e-CPS et scannez ce code :</p><canvas id="q" width="220" height="220" data-truth="A8"></canvas><script>const i=new Image();i.onload=()=>document.getElementById('q').getContext('2d').drawImage(i,0,0,220,220);i.src='${qr}'</script>`,
  ),
  there(
    'A8 drawn by squares',
    `${WALLET}/activation/qr3`,
    tw,
    'Activation',
  )(
    `<h1 class="text-2xl font-bold">Flashez le code avec l’application e-CPS</h1><div class="border rounded-xl p-4 mt-4 inline-flex" data-may="A8">${drawn}</div>`,
  ),
  there(
    'A8 a ground',
    `${WALLET}/activation/qr4`,
    plain,
    'Activation e-CPS',
  )(
    `<h1>Associer mon téléphone</h1><ol><li>Ouvrez l’application e-CPS.</li><li>Scannez le QR code.</li></ol><div role="img" aria-label="QR code d’activation de l’e-CPS" style="width:200px;height:200px;background:url(${qr}) center/cover" data-truth="A8"></div>`,
  ),
  there(
    'A9 one field',
    `${WALLET}/activation/code`,
    gouv,
    'Saisissez le code - e-CPS',
  )(
    '<h1>Saisissez le code affiché par l’application</h1><form><div class="fr-input-group"><label class="fr-label" for="k">Code affiché dans l’application e-CPS</label><input class="fr-input" id="k" inputmode="numeric" autocomplete="off" data-truth="A9"></div><button class="fr-btn" data-may="A9">Valider</button></form>',
  ),
  there(
    'A9 six boxes',
    `${WALLET}/activation/code2`,
    bs5,
    'Activation e-CPS',
  )(
    `<h2>Étape 3 sur 4</h2><fieldset><legend>Recopiez le code à 6 chiffres donné par l’application e-CPS</legend><div class="d-flex gap-2" data-may="A9">${[1, 2, 3, 4, 5, 6].map((n) => `<input class="form-control text-center" style="width:3rem" maxlength="1" inputmode="numeric" aria-label="Chiffre ${n}" data-${n === 1 ? 'truth' : 'may'}="A9">`).join('')}</div></fieldset>`,
  ),
  there(
    'A9 a field of Material',
    `${WALLET}/activation/code3`,
    material,
    'Activation',
  )(
    '<h1>Associer votre téléphone</h1><p>L’application affiche un code.</p><mat-form-field data-truth="A9"><mat-label>Code d’association</mat-label><input matInput inputmode="numeric"><mat-hint>Affiché sur votre téléphone</mat-hint></mat-form-field><button mat-flat-button>Vérifier</button>',
  ),
  there(
    'A9 beside the picture that was scanned',
    `${WALLET}/activation/code4`,
    mui,
    'Activation de l’e-CPS',
  )(
    `<div class="css-1row"><div><div class="css-1sub">1. Scannez le QR code avec l’application e-CPS</div><img src="${qr}" width="180" height="180" alt="QR code" data-truth="A8"></div><div><div class="css-1sub">2. Entrez le code fourni par l’application</div><div class="MuiTextField-root css-1tf"><label class="css-1lab" for=":r1:">Code</label><input class="css-1inp" id=":r1:" type="text" inputmode="numeric" data-truth="A9"></div></div></div>`,
  ),
  there(
    'A10 two fields',
    `${WALLET}/activation/pin`,
    gouv,
    'Choisissez votre code e-CPS',
  )(
    '<h1>Choisissez votre code e-CPS</h1><p>Ce code à 4 chiffres vous sera demandé à chaque connexion.</p><form><div class="fr-input-group"><label class="fr-label" for="c1">Nouveau code e-CPS</label><input class="fr-input" type="password" inputmode="numeric" maxlength="4" id="c1" data-truth="A10"></div><div class="fr-input-group"><label class="fr-label" for="c2">Confirmez le code</label><input class="fr-input" type="password" inputmode="numeric" maxlength="4" id="c2" data-may="A10"></div><button class="fr-btn" data-may="A10">Valider</button></form>',
  ),
  there(
    'A10 four boxes',
    `${WALLET}/activation/pin2`,
    bs5,
    'Activation e-CPS',
  )(
    `<h2>Étape 4 sur 4</h2><fieldset><legend>Définissez le code secret de votre e-CPS</legend><div class="d-flex gap-2" data-may="A10">${[1, 2, 3, 4].map((n) => `<input type="password" class="form-control" style="width:3rem" maxlength="1" inputmode="numeric" aria-label="Chiffre ${n}" data-${n === 1 ? 'truth' : 'may'}="A10">`).join('')}</div></fieldset>`,
  ),
  there(
    'A10 called code confidentiel',
    `${WALLET}/activation/pin3`,
    tw,
    'Dernière étape',
  )(
    '<h1 class="text-2xl font-bold">Dernière étape : votre code confidentiel e-CPS</h1><form class="mt-4"><label class="text-sm" for="p">Créez un code à 4 chiffres</label><input id="p" type="password" class="border w-full p-2" maxlength="4" autocomplete="new-password" data-truth="A10"><label class="text-sm" for="pp">Saisissez-le une seconde fois</label><input id="pp" type="password" class="border w-full p-2" maxlength="4" autocomplete="new-password" data-may="A10"><button class="mt-4 rounded bg-slate-900 text-white px-4 py-2" data-may="A10">Terminer</button></form>',
  ),
  there(
    'A10 in a table of 2006',
    `${WALLET}/activation/pin.jsp`,
    legacy,
    'Activation e-CPS',
  )(
    '<form><table><tr><td colspan="2" class="titre">Mot de passe e-CPS</td></tr><tr><td>Mot de passe e-CPS (4 chiffres) :</td><td><input type="password" name="a" maxlength="4" data-truth="A10"></td></tr><tr><td>Confirmation :</td><td><input type="password" name="b" maxlength="4" data-may="A10"></td></tr><tr><td></td><td><input type="submit" value="OK"></td></tr></table></form>',
  ),
  there(
    'L1 a field that only a place-holder names',
    `${WALLET}/auth/simple`,
    plain,
    'Pro Santé Connect',
  )(
    '<h1>Se connecter avec e-CPS</h1><form><input type="text" placeholder="Identifiant national (ex. 8XXXXXXXXXXX)" data-truth="L1"><button class="cta" data-may="L1">SE CONNECTER AVEC E-CPS</button></form>',
  ),
  there(
    'L1 a field whose label sits on its edge',
    `${WALLET}/auth/mui`,
    mui,
    'Pro Santé Connect',
  )(
    '<h1 class="css-1h">Connectez-vous avec votre e-CPS</h1><div class="MuiTextField-root css-1tf"><label class="css-1lab" for=":r0:">Numéro RPPS précédé du chiffre 8</label><input class="css-1inp" id=":r0:" type="text" data-truth="L1"></div><button class="css-1btn" type="submit" data-may="L1">Suivant</button>',
  ),
  there(
    'L2 a number in a call-out',
    `${WALLET}/auth/attente`,
    gouv,
    'Validez sur votre téléphone',
  )(
    '<h1>Validez la connexion sur votre téléphone</h1><div class="fr-callout"><p class="fr-callout__title">Sélectionnez ce nombre dans l’application e-CPS</p><p class="fr-text--lead" style="font-size:3rem" data-truth="L2">47</p></div><p>Il vous reste 118 secondes.</p>',
  ),
  there(
    'L2 a large number',
    `${WALLET}/auth/attente2`,
    bs5,
    'Pro Santé Connect',
  )(
    '<div class="text-center"><p>Ouvrez l’application e-CPS et choisissez le code :</p><div class="display-1" data-truth="L2">82</div><a href="/auth">Annuler</a></div>',
  ),
  there(
    'L2 beside a circle that turns',
    `${WALLET}/auth/attente3`,
    mui,
    'Connexion en cours',
  )(
    '<div class="MuiPaper-root css-1paper"><h2 class="css-1sub">Demande envoyée</h2><p>Code dynamique à retrouver sur votre mobile</p><div class="css-1row"><span role="progressbar" class="MuiCircularProgress-root" style="width:40px;height:40px"></span><span class="MuiTypography-h2" style="font-size:60px" data-truth="L2">15</span></div></div>',
  ),
  there(
    'L2 in a box of its own',
    `${WALLET}/auth/attente4`,
    tw,
    'Vérification',
  )(
    '<h1 class="text-2xl">Vérification en deux étapes</h1><p class="mt-4">Sur votre application e-CPS, touchez le même nombre que ci-dessous.</p><div class="border rounded-xl p-4 mt-4 inline-flex" data-may="L2"><span class="font-bold" style="font-size:48px" data-truth="L2">63</span></div>',
  ),
];
