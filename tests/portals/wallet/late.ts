import { alertOf, type Drawing, type WalletScreen } from '../drawing.ts';
import { qrSvg } from '../qr.ts';

// A single-page application of today: drawn late by script, tabs, long hashed classes, icons inside the buttons.
const body = (inner: string): string => `<main class="_c7 page"><section class="_c7 carte">${inner}</section></main>`;

export const late: Drawing<WalletScreen> = {
  way: 'late',
  style: `body{margin:0;font:16px/1.5 sans-serif;color:#222;background:#f5f7fa}header{display:flex;gap:1rem;align-items:center;padding:1rem 2rem;background:#fff;border-bottom:1px solid #ddd}
.carte{max-width:640px;margin:3rem auto;background:#fff;padding:2rem;border-radius:12px;box-shadow:0 2px 8px #0002}
button{font:inherit;padding:.7rem 1.4rem;border:0;border-radius:24px;background:#175fa5;color:#fff;cursor:pointer}button[disabled]{background:#ccc;color:#666}
[role=tablist]{display:flex;border-bottom:2px solid #ddd;margin-bottom:1rem}[role=tab]{background:none;color:#333;border-radius:0}[role=tab][aria-selected=true]{border-bottom:3px solid #175fa5}
label{display:block;margin:.8rem 0}input[type=text],input[type=password]{font:inherit;padding:.5rem;width:18rem}.erreur{color:#a00}footer{padding:2rem;color:#555}nav a{margin-right:1rem}`,
  around: (inner) =>
    `<header><strong>Portail e-CPS (pratique)</strong><nav><a href="/aide">Aide</a><a href="/accessibilite">Accessibilité</a></nav></header>${inner}<footer><a href="/mentions">Mentions légales</a></footer>`,
  screens: {
    start: () => ({
      title: 'Portail d’authentification e-CPS',
      body: body(
        `<h1>Portail d’authentification e-CPS</h1><p>Activez votre e-CPS en quelques minutes.</p><button type="button" class="_c7 btn-psc" onclick="practice.show('/auth')">S’identifier avec PROSANTECONNECT</button><p><a href="/faq">Questions fréquentes</a></p>`,
      ),
    }),
    connect: ({ errors }) => ({
      title: 'Connectez-vous | Pro Santé Connect',
      body: body(
        `<h1>Connectez-vous</h1><div role="tablist" aria-label="Moyen de connexion"><button type="button" role="tab" id="t1" aria-controls="p1" aria-selected="true">e-CPS</button><button type="button" role="tab" id="t2" aria-controls="p2" aria-selected="false">Carte CPS</button></div>
<div role="tabpanel" id="p1" aria-labelledby="t1"><form method="post" action="/auth">${alertOf(errors)}<label for="ident">Votre identifiant national</label><input type="text" id="ident" name="ident" autocomplete="username" inputmode="numeric"><p>8 suivi de votre numéro RPPS</p><button type="submit" class="_c7 go">Se connecter avec e-CPS</button></form></div>
<div role="tabpanel" id="p2" aria-labelledby="t2" hidden><form method="post" action="/auth/carte"><p>Insérez votre carte dans le lecteur.</p><button type="submit" class="_c7 carte-go">Se connecter avec la carte CPS</button></form></div>`,
      ),
    }),
    'card-wait': () => ({
      title: 'Lecture de la carte',
      body: body(`<h1>Lecture de la carte en cours</h1><p>Suivez les fenêtres de votre navigateur.</p>`),
    }),
    number: () => ({
      title: 'Validation sur votre mobile',
      body: body(
        `<h1>Validez la connexion sur votre mobile</h1><p>Sélectionnez ce nombre dans l’application :</p><p class="_c7 nombre" style="font-size:3rem;width:fit-content;margin:1rem auto" aria-label="Nombre à sélectionner">57</p><button type="button" class="_c7" onclick="practice.show('/auth')">Annuler</button>`,
      ),
    }),
    'signed-in': () => ({ title: 'Vous êtes connecté', body: body('<h1>Vous êtes connecté</h1>') }),
    terms: ({ errors }) => ({
      title: 'Activation de l’e-CPS',
      body: body(
        `<h1>Activation de votre e-CPS</h1><form method="post" action="/activation">${alertOf(errors)}<h2>Conditions générales d’utilisation</h2><div style="height:8rem;overflow:auto;border:1px solid #ccc;padding:.5rem" tabindex="0"><p>${'Texte des conditions. '.repeat(60)}</p></div><label><input type="checkbox" name="cgu" id="cgu" value="1"> J’accepte les <a href="/cgu" target="_blank">CGU</a></label><button type="submit" class="_c7 demarrer" disabled>Commencer l’activation</button></form>`,
      ),
    }),
    qr: () => ({
      title: 'Scannez le QR code',
      body: body(
        `<h1>Scannez le QR code</h1><p>Depuis l’application e-CPS. Ce QR code est valable 90 secondes.</p><div class="_c7 qr">${qrSvg('class="_c7 dessin" role="img" aria-label="QR code d’activation"')}</div><p><a href="/activation">Retour</a></p>`,
      ),
    }),
    'qr-expired': () => ({
      title: 'QR code expiré',
      body: body(
        `<h1>Le QR code a expiré</h1><form method="post" action="/activation/qr"><button type="submit" class="_c7 encore">Générer un nouveau QR code</button></form>`,
      ),
    }),
    code: ({ errors }) => ({
      title: 'Saisie du code',
      body: body(
        `<h1>Saisissez le code affiché par l’application</h1><form method="post" action="/activation/code">${alertOf(errors)}<label for="code">Code affiché sur votre mobile</label><input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code"><p><button type="submit" class="_c7 ok">Valider</button> <a href="/activation">Annuler</a></p></form>`,
      ),
    }),
    pin: ({ errors }) => ({
      title: 'Choix du code e-CPS',
      body: body(
        `<h1>Choisissez votre code e-CPS</h1><form method="post" action="/activation/choix">${alertOf(errors)}<p>4 chiffres, que vous serez seul à connaître.</p><label>Code e-CPS<br><input type="password" name="a" id="pin1" inputmode="numeric" maxlength="4"></label><label>Confirmez le code e-CPS<br><input type="password" name="b" id="pin2" inputmode="numeric" maxlength="4"></label><button type="submit" class="_c7 fin">Enregistrer mon code</button></form>`,
      ),
    }),
    done: () => ({
      title: 'e-CPS activée',
      body: body('<h1>Votre e-CPS est activée</h1><p>Vous pouvez fermer cette page.</p>'),
    }),
  },
  truth: {
    A2: { at: '.btn-psc' },
    A3: { at: '#t2' },
    A4: { at: '.carte-go', opener: '#t2' },
    A6: { at: '#cgu', or: ['label:has(#cgu)'] },
    A7: { at: '.demarrer' },
    A8: { at: '.dessin', or: ['.qr'], renewal: '.encore' },
    A9: { at: '#code', submit: '.ok' },
    A10: { at: '#pin1', or: ['form'], submit: '.fin' },
    L1: { at: '#ident', or: ['#p1 form', '.go'], submit: '.go' },
    L2: { at: '.nombre' },
  },
};
