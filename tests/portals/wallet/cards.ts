import { alertOf, type Drawing, type WalletScreen } from '../drawing.ts';
import { qrSvg } from '../qr.ts';

// Radio cards in place of tabs, terms in a modal dialog, a zoomed body, a fixed footer bar that covers the end of the page,
// a header that stays, and text that stands far from its field.
export const cards: Drawing<WalletScreen> = {
  way: 'late',
  style: `body{zoom:1.15;margin:0;font:15px/1.5 Verdana,sans-serif;padding-bottom:120px}.haut{position:fixed;top:0;left:0;right:0;height:72px;background:#fff;border-bottom:2px solid #704;z-index:999;display:flex;align-items:center;padding:0 20px}.bas{position:fixed;bottom:0;left:0;right:0;background:#704;color:#fff;padding:14px}
.corps{margin:100px auto 0;max-width:700px;padding:0 16px}.choix{display:flex;gap:16px}.choix label{flex:1;border:2px solid #999;border-radius:10px;padding:20px;cursor:pointer;text-align:center}.choix input{position:absolute;clip:rect(0 0 0 0);width:1px;height:1px}.choix input:checked+span{text-decoration:underline}
.b{font:inherit;border:2px solid #704;background:#fff;padding:10px 20px;cursor:pointer}.b:disabled{border-color:#ccc;color:#888}dialog{border:0;border-radius:12px;max-width:560px}dialog::backdrop{background:#0008}.ko{background:#fee;padding:8px}`,
  around: (inner) =>
    `<div class="haut"><b>e-CPS</b>&nbsp;(pratique)</div><div class="corps">${inner}</div><div class="bas">Ce site utilise des témoins. <button type="button" class="b">Accepter</button> <button type="button" class="b">Refuser</button></div>`,
  screens: {
    start: () => ({
      title: 'Portail d’authentification e-CPS',
      body: `<h1>e-CPS</h1><div style="height:700px">Le service en images</div><form action="/auth"><button class="b entree"><span>S'identifier avec</span> <b>PROSANTECONNECT</b></button></form><p style="height:300px">Liens utiles : <a href="/a">L’Agence</a> <a href="/b">Vos droits</a></p>`,
    }),
    connect: ({ errors }) => ({
      title: 'Connectez-vous',
      body: `<h1>Connectez-vous</h1><fieldset class="choix"><legend>Choisissez votre moyen d’identification</legend><label id="l1"><input type="radio" name="m" value="e" checked onchange="document.getElementById('fe').hidden=false;document.getElementById('fc').hidden=true"><span>e-CPS sur mobile</span></label><label id="l2"><input type="radio" name="m" value="c" onchange="document.getElementById('fe').hidden=true;document.getElementById('fc').hidden=false"><span>Carte CPS</span></label></fieldset>
<form id="fe" method="post" action="/auth">${alertOf(errors, 'ko')}<p id="aide-id">Identifiant national, 8 suivi du numéro RPPS</p><input type="text" aria-labelledby="aide-id" id="idn" name="idn"> <button class="b" id="be">Se connecter avec e-CPS</button></form><form id="fc" method="post" action="/auth/carte" hidden><button class="b" id="bc">Se connecter avec la carte CPS</button></form>`,
    }),
    'card-wait': () => ({ title: 'Lecture', body: '<h1>Lecture de votre carte</h1>' }),
    number: () => ({
      title: 'Connexion par e-CPS',
      body: '<h1>Connexion par e-CPS</h1><div style="height:500px">Ouvrez votre application.</div><p>Code à retrouver dans l’application</p><span class="n" style="font-size:36px;border:1px dashed;padding:4px 12px">57</span>',
    }),
    'signed-in': () => ({ title: 'Connecté', body: '<h1>Connecté</h1>' }),
    terms: ({ errors }) => ({
      title: 'Activation de l’e-CPS',
      body: `<h1>Activation de l’e-CPS</h1><p>Lisez les conditions pour continuer.</p><a href="/faq">Questions</a><dialog id="cgu" aria-labelledby="tc"><h2 id="tc">Conditions générales d’utilisation</h2><form method="post" action="/activation">${alertOf(errors, 'ko')}<p>${'Clause. '.repeat(80)}</p><label id="lc"><input type="checkbox" name="ok" id="ok"> J’accepte les conditions générales</label><p><button class="b" id="go" disabled>Commencer l'activation</button></p></form></dialog><script>document.getElementById('cgu').showModal()</script>`,
    }),
    qr: () => ({
      title: 'Activation de l’e-CPS',
      body: `<h1>Scannez</h1><figure id="fig" style="margin:0;display:inline-block">${qrSvg('id="dq" aria-hidden="true"')}<figcaption>QR code à scanner avec l’application e-CPS</figcaption></figure>`,
    }),
    'qr-expired': () => ({
      title: 'Activation : QR code expiré',
      body: '<h1>Trop tard</h1><p>Le QR code a expiré.</p><form method="post" action="/activation/qr"><button class="b">Réessayer</button></form>',
    }),
    code: ({ errors }) => ({
      title: 'Activation de l’e-CPS',
      body: `<h1>Dernière vérification</h1>${alertOf(errors, 'ko')}<form method="post" action="/activation/code"><table><tr><td><label for="k">Entrez le code reçu dans l’application</label></td><td><input id="k" type="number" name="k"></td></tr></table><button class="b" id="suite">Suite</button></form><form action="/recherche"><input type="search" aria-label="Rechercher une aide" placeholder="Rechercher"></form>`,
    }),
    pin: ({ errors }) => ({
      title: 'Activation de l’e-CPS',
      body: `<h1>Définissez votre code PIN e-CPS</h1>${alertOf(errors, 'ko')}<form method="post" action="/activation/choix"><input id="x1" type="password" name="x1" placeholder="Code PIN (4 chiffres)" aria-label="Code PIN e-CPS"><input id="x2" type="password" name="x2" placeholder="Répétez le code PIN" aria-label="Répétez le code PIN e-CPS"> <button class="b" id="def">Définir</button></form>`,
    }),
    done: () => ({ title: 'C’est fait', body: '<h1>Votre e-CPS est prête</h1>' }),
  },
  truth: {
    A2: { at: '.entree' },
    A3: { at: '#l2' },
    A4: { at: '#bc' },
    A6: { at: '#lc', or: ['#ok'] },
    A7: { at: '#go' },
    A8: { at: '#dq', or: ['#fig'] },
    A9: { at: '#k', submit: '#suite' },
    A10: { at: '#x1', or: ['form'], submit: '#def' },
    L1: { at: '#idn', or: ['#fe', '#be'], submit: '#be' },
    L2: { at: '.n' },
  },
};
