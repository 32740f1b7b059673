import { alertOf, type Drawing, type WalletScreen } from '../drawing.ts';
import { qrCanvasScript } from '../qr.ts';

// Bootstrap-like, upper-case labels, drawn checkbox (the input is hidden, its label is what one sees), one-digit boxes,
// a QR code on a canvas, sticky header, and the two ways as unfolding panels.
const boxes = (name: string, count: number, type: string, label: string): string =>
  Array.from(
    { length: count },
    (_, i) =>
      `<input class="boite" type="${type}" maxlength="1" inputmode="numeric" name="${name}${i}" aria-label="${label}, chiffre ${i + 1}">`,
  ).join('');

export const drawn: Drawing<WalletScreen> = {
  way: 'pages',
  style: `body{margin:0;font:16px/1.6 Georgia,serif}.topbar{position:sticky;top:0;background:#233;color:#fff;padding:18px;z-index:50}.topbar a{color:#fff;margin-left:1rem}.wrap{max-width:760px;margin:2rem auto;padding:0 1rem}
.btn{display:inline-block;text-transform:uppercase;background:#0b6;color:#012;border:0;padding:14px 26px;font:bold 15px sans-serif;text-decoration:none;cursor:pointer}.btn.disabled,.btn[disabled]{opacity:.4}
details{border:1px solid #999;margin:12px 0;padding:10px}summary{cursor:pointer;font-weight:bold}
.case input{position:absolute;opacity:0;width:1px;height:1px;margin:-1px;overflow:hidden}.case label{position:relative;padding-left:36px;cursor:pointer;display:inline-block}.case label::before{content:'';position:absolute;left:0;top:2px;width:22px;height:22px;border:2px solid #233}.case input:checked+label::after{content:'✓';position:absolute;left:5px;top:0}
.boite{width:40px;height:48px;text-align:center;font-size:24px;margin:0 4px}.faute{border-left:4px solid #c00;padding-left:8px}`,
  around: (inner) =>
    `<div class="topbar">e-CPS, espace de pratique <a href="/contact">Contact</a><a href="/plan">Plan du site</a></div><div class="wrap">${inner}</div>`,
  screens: {
    start: () => ({
      title: 'Portail d’authentification e-CPS',
      body: `<h2>Bienvenue sur le portail e-CPS</h2><p>${'Présentation du service. '.repeat(12)}</p><a role="button" class="btn psc" href="/auth">PRO SANTE CONNECT</a> <a class="btn" href="/en-savoir-plus">En savoir plus</a>`,
    }),
    connect: ({ errors }) => ({
      title: 'Pro Santé Connect - Connectez-vous',
      body: `<h1>CONNECTEZ-VOUS</h1><details ${errors.length > 0 ? 'open' : ''} name="moyen" id="d-ecps"><summary>e-CPS</summary><form method="post" action="/auth">${alertOf(errors, 'faute')}<label for="login">Identifiant</label> <input id="login" name="login" type="text"> <button class="btn" id="b-ecps">SE CONNECTER AVEC E-CPS</button></form></details><details name="moyen" id="d-carte"><summary id="s-carte">Carte CPS</summary><form method="post" action="/auth/carte"><button class="btn" id="b-carte">SE CONNECTER AVEC LA CARTE CPS</button></form></details>`,
    }),
    'card-wait': () => ({ title: 'Carte CPS', body: '<h1>Patientez</h1><p>La carte est en cours de lecture.</p>' }),
    number: () => ({
      title: 'Validation',
      body: `<h1>Validez sur votre téléphone</h1><p>Nombre à reconnaître sur votre téléphone</p><div id="nb" style="display:inline-block;border:3px solid;padding:.2rem 1rem;font-size:2.4rem">57</div><p><a href="/auth">Annuler la demande</a></p>`,
    }),
    'signed-in': () => ({ title: 'Connecté', body: '<h1>Connexion réussie</h1>' }),
    terms: ({ errors }) => ({
      title: 'Activer mon e-CPS',
      body: `<h1>Activer mon e-CPS</h1><form method="post" action="/activation">${alertOf(errors, 'faute')}<p>${'Lisez attentivement. '.repeat(220)}</p><div class="case"><input type="checkbox" id="c1" name="c1"><label for="c1">J’ai lu et j’accepte les conditions générales d’utilisation</label></div><p><button class="btn" id="go" disabled>COMMENCER L’ACTIVATION</button> <a class="btn" href="/">QUITTER</a></p></form>`,
    }),
    qr: () => ({
      title: 'QR code',
      body: `<h1>Activer mon e-CPS</h1><h2>Scanner le QR code</h2><p>Utilisez l’application de votre téléphone.</p><canvas id="toile" width="210" height="210"></canvas><script>${qrCanvasScript('#toile')}</script>`,
    }),
    'qr-expired': () => ({
      title: 'QR code expiré',
      body: '<h1>QR code expiré</h1><form method="post" action="/activation/qr"><button class="btn">DEMANDER UN AUTRE QR CODE</button></form>',
    }),
    code: ({ errors }) => ({
      title: 'Code de l’application',
      body: `<h1>Activer mon e-CPS</h1><form method="post" action="/activation/code">${alertOf(errors, 'faute')}<fieldset class="code"><legend>Code fourni par l’application</legend><span class="cases">${boxes('c', 6, 'text', 'Code')}</span></fieldset><button class="btn" id="ok">CONTINUER</button></form>`,
    }),
    pin: ({ errors }) => ({
      title: 'Code e-CPS',
      body: `<h1>Votre code e-CPS</h1><form method="post" action="/activation/choix">${alertOf(errors, 'faute')}<fieldset id="f1"><legend>Choisissez votre code e-CPS</legend><span class="s1">${boxes('p', 4, 'password', 'Code e-CPS')}</span></fieldset><fieldset id="f2"><legend>Confirmez votre code e-CPS</legend>${boxes('q', 4, 'password', 'Confirmation')}</fieldset><button class="btn" id="fin">VALIDER</button></form>`,
    }),
    done: () => ({ title: 'Terminé', body: '<h1>e-CPS activée avec succès</h1>' }),
  },
  truth: {
    A2: { at: '.psc' },
    A3: { at: '#s-carte' },
    A4: { at: '#b-carte', opener: '#s-carte' },
    A6: { at: 'label[for=c1]', or: ['.case'] },
    A7: { at: '#go' },
    A8: { at: '#toile', renewal: '.btn' },
    A9: { at: '.cases', or: ['.boite', '.code'], submit: '#ok' },
    A10: { at: '.s1', or: ['#f1 .boite', '#f1', 'form'], submit: '#fin' },
    L1: { at: '#login', or: ['#d-ecps form', '#b-ecps'], submit: '#b-ecps', opener: '#d-ecps summary' },
    L2: { at: '#nb' },
  },
};
