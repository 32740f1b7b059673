import { alertOf, type Drawing, type WalletScreen } from '../drawing.ts';
import { qrImage } from '../qr.ts';

// Server-rendered forms of the older kind: full reloads, `<input type=submit>`, ids of a log-in server, links as tabs.
const card = (heading: string, inner: string): string =>
  `<div class="card-pf"><div class="card-header"><h1 id="kc-page-title">${heading}</h1></div><div id="kc-content">${inner}</div></div>`;

export const forms: Drawing<WalletScreen> = {
  way: 'pages',
  style: `body{font:15px Arial;background:#eee;margin:0}.login-pf{padding:3rem 0}.card-pf{width:500px;margin:auto;background:#fff;border-top:4px solid #3b8;padding:20px 40px}
.form-group{margin:14px 0}.form-control{width:100%;padding:8px;box-sizing:border-box}.btn{padding:10px;width:100%;font-size:15px;cursor:pointer}.nav{list-style:none;padding:0;display:flex}.nav li{flex:1;border:1px solid #aaa}.nav a{display:block;padding:10px;text-align:center}.nav .active a{background:#def}.alert-error{background:#fdd;padding:8px}#kc-info{margin:30px auto;width:500px;font-size:12px}`,
  around: (inner) =>
    `<div class="login-pf"><div id="kc-header">Espace de pratique</div>${inner}<div id="kc-info"><a href="/aide">Besoin d’aide</a> - <a href="/contact">Contacter le support</a></div></div>`,
  screens: {
    start: () => ({
      title: 'Portail d’authentification e-CPS',
      body: card(
        'e-CPS : activation et gestion',
        `<p>Pour continuer, identifiez-vous.</p><a id="zocial-psc" class="btn" href="/auth"><img src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='224' height='56'%3E%3Crect width='224' height='56' fill='%23245'/%3E%3C/svg%3E" alt="S'identifier avec Pro Santé Connect" width="224" height="56"></a>`,
      ),
    }),
    connect: ({ errors }) => ({
      title: 'Connectez-vous',
      body: card(
        'Connectez-vous',
        `<ul class="nav"><li class="active"><a href="/auth">e-CPS</a></li><li><a href="/auth/par-carte" id="onglet-carte">Carte CPS</a></li></ul><form id="kc-form-login" action="/auth" method="post">${alertOf(errors, 'alert-error')}<input type="hidden" name="__token" value="b7"><div class="form-group"><label for="username">Identifiant national (12 chiffres)</label><input id="username" class="form-control" name="username" type="text" autofocus></div><div class="form-group"><input class="btn" id="kc-login" name="__login" type="submit" value="Se connecter avec e-CPS"></div></form>`,
      ),
    }),
    'card-wait': () => ({
      title: 'Connexion par carte',
      body: card('Connexion en cours', '<p>Veuillez patienter pendant la lecture de la carte…</p>'),
    }),
    number: () => ({
      title: 'Connexion en attente',
      body: card(
        'Demande envoyée sur votre mobile',
        '<p>Dans l’application, choisissez le nombre suivant :</p><div class="form-group" style="text-align:center"><strong id="valeur" style="font-size:40px">57</strong></div><p>La demande expire dans une minute.</p>',
      ),
    }),
    'signed-in': () => ({ title: 'Bienvenue', body: card('Bienvenue', '<p>Vous êtes identifié.</p>') }),
    terms: ({ errors }) => ({
      title: 'Conditions générales d’utilisation',
      body: card(
        'Conditions générales d’utilisation',
        `<form action="/activation" method="post">${alertOf(errors, 'alert-error')}<p>${'Article. '.repeat(200)}</p><div class="form-group"><input type="checkbox" id="acceptCgu" name="acceptCgu"><label for="acceptCgu"> J'accepte les conditions générales d'utilisation</label></div><input type="submit" class="btn" id="commencer" name="__go" value="Commencer l'activation" disabled></form>`,
      ),
    }),
    qr: () => ({
      title: 'Activation e-CPS',
      body: card(
        'Activation : étape 2 sur 3',
        `<p>Scannez ce QR code avec l’application (90 secondes) :</p><div id="kc-totp-secret-qr-code-box"><img id="qr" src="${qrImage()}" alt="QR code" width="220" height="220"></div>`,
      ),
    }),
    'qr-expired': () => ({
      title: 'Activation e-CPS : délai expiré',
      body: card(
        'Délai expiré',
        '<form action="/activation/qr" method="post"><p>Le QR code n’est plus valide.</p><input type="submit" class="btn" name="__again" value="Recommencer"></form>',
      ),
    }),
    code: ({ errors }) => ({
      title: 'Activation e-CPS',
      body: card(
        'Activation : étape 3 sur 3',
        `<form action="/activation/code" method="post">${alertOf(errors, 'alert-error')}<div class="form-group"><label for="otp">Code d’activation</label><input id="otp" name="otp" type="tel" class="form-control" autocomplete="off"></div><input type="submit" class="btn" id="ok" name="__ok" value="Valider"></form>`,
      ),
    }),
    pin: ({ errors }) => ({
      title: 'Code confidentiel e-CPS',
      body: card(
        'Votre code confidentiel',
        `<form action="/activation/choix" method="post">${alertOf(errors, 'alert-error')}<div class="form-group"><label for="password-new">Nouveau code e-CPS à 4 chiffres</label><input type="password" id="password-new" name="password-new" class="form-control"></div><div class="form-group"><label for="password-confirm">Confirmation</label><input type="password" id="password-confirm" name="password-confirm" class="form-control"></div><input class="btn" type="submit" id="save" name="__save" value="Enregistrer"></form>`,
      ),
    }),
    done: () => ({ title: 'Activation terminée', body: card('Activation terminée', '<p>Votre e-CPS est active.</p>') }),
  },
  extra: {
    '/auth/par-carte': () => ({
      title: 'Connectez-vous',
      body: card(
        'Connectez-vous',
        `<ul class="nav"><li><a href="/auth">e-CPS</a></li><li class="active"><a href="/auth/par-carte" id="onglet-carte" aria-current="page">Carte CPS</a></li></ul><form action="/auth/carte" method="post"><p>Votre carte doit être dans le lecteur.</p><input class="btn" id="kc-card" name="__card" type="submit" value="Se connecter avec la carte CPS"></form>`,
      ),
    }),
  },
  truth: {
    A2: { at: '#zocial-psc' },
    A3: { at: '#onglet-carte', or: ['li:has(#onglet-carte)'] },
    A4: { at: '#kc-card' },
    A6: { at: '#acceptCgu', or: ['label[for=acceptCgu]', '.form-group:has(#acceptCgu)'] },
    A7: { at: '#commencer' },
    A8: { at: '#qr' },
    A9: { at: '#otp', submit: '#ok' },
    A10: { at: '#password-new', or: ['form'], submit: '#save' },
    L1: { at: '#username', or: ['#kc-form-login', '#kc-login'], submit: '#kc-login' },
    L2: { at: '#valeur' },
  },
};
