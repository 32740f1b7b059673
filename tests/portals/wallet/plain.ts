import { alertOf, type Drawing, type WalletScreen } from '../drawing.ts';
import { qrImage } from '../qr.ts';

// No semantics at all: quirks mode, layout tables, `div onclick`, image buttons, names only in title or alt, no headings.
const picture = (width: number, text: string): string =>
  `data:image/svg+xml;base64,${Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="34"><rect width="${width}" height="34" rx="6" fill="#c60"/><text x="12" y="22" font-size="13" fill="#fff">${text}</text></svg>`).toString('base64')}`;
const page = (title: string, inner: string): string =>
  `<table width="100%" border="0"><tr><td bgcolor="#dddddd"><font size="4">${title}</font></td></tr><tr><td class="z">${inner}</td></tr></table>`;

export const plain: Drawing<WalletScreen> = {
  way: 'pages',
  doctype: '',
  style: `.pseudo{display:inline-block;background:#369;color:#fff;padding:9px 16px;cursor:pointer}.o{display:inline-block;padding:8px 14px;border:1px solid #000;cursor:pointer}.z{padding:14px}.rouge{color:red}`,
  around: (inner) => inner,
  screens: {
    start: () => ({
      title: 'Portail d’authentification e-CPS',
      body: page(
        'Portail e-CPS',
        `<div class="pseudo psc" onclick="practice.show('/auth')">S'identifier avec PROSANTECONNECT</div>`,
      ),
    }),
    connect: ({ errors }) => ({
      title: 'Connectez-vous',
      body: page(
        'Connectez-vous',
        `<span class="o" id="oe" onclick="pe.style.display='';pc.style.display='none'">e-CPS</span><span class="o" id="oc" onclick="pe.style.display='none';pc.style.display=''">Carte CPS</span><div id="pe"><form method="post" action="/auth">${alertOf(errors, 'rouge')}Identifiant : <input name="i" id="i" size="14"> <input type="image" id="ie" alt="Se connecter avec e-CPS" src="${picture(200, 'Se connecter avec e-CPS')}"></form></div><div id="pc" style="display:none"><form method="post" action="/auth/carte"><input type="image" id="ic" alt="Se connecter avec la carte CPS" src="${picture(240, 'Se connecter avec la carte CPS')}"></form></div>`,
      ),
    }),
    'card-wait': () => ({ title: 'Carte', body: page('Lecture de la carte', 'Patientez') }),
    number: () => ({
      title: 'Validation',
      body: page(
        'Validation sur le mobile',
        'Le nombre à choisir sur votre mobile est : <font size="7" id="nb">57</font>',
      ),
    }),
    'signed-in': () => ({ title: 'OK', body: page('Connexion établie', 'OK') }),
    terms: ({ errors }) => ({
      title: 'Activation e-CPS',
      body: page(
        'Conditions générales',
        `<form method="post" action="/activation">${alertOf(errors, 'rouge')}<textarea rows="6" cols="60" readonly>${'Texte. '.repeat(80)}</textarea><br><input type="checkbox" name="c" id="c"> J'accepte les conditions générales d'utilisation<br><br><button id="g" disabled>Commencer l'activation</button></form>`,
      ),
    }),
    qr: () => ({
      title: 'Activation e-CPS',
      body: page('Scannez le QR code', `<img id="q" src="${qrImage()}" width="190" title="QR code">`),
    }),
    'qr-expired': () => ({
      title: 'QR code expiré',
      body: page(
        'Le QR code a expiré',
        '<form method="post" action="/activation/qr"><input type="submit" name="__x" value="Nouveau QR code"></form>',
      ),
    }),
    code: ({ errors }) => ({
      title: 'Activation e-CPS',
      body: page(
        'Vérification',
        `<form method="post" action="/activation/code">${alertOf(errors, 'rouge')}Code affiché par l'application&nbsp;: <input id="k" name="k" size="8" autocomplete="off"> <input type="submit" id="v" name="__v" value="OK"></form>`,
      ),
    }),
    pin: ({ errors }) => ({
      title: 'Activation e-CPS',
      body: page(
        'Code e-CPS',
        `<form method="post" action="/activation/choix" id="f">${alertOf(errors, 'rouge')}<table><tr><td>Mot de passe e-CPS (4 chiffres)</td><td><input type="password" id="p1" name="p1" size="4"></td></tr><tr><td>Confirmation du mot de passe</td><td><input type="password" id="p2" name="p2" size="4"></td></tr></table><input type="submit" id="v" name="__v" value="OK"></form>`,
      ),
    }),
    done: () => ({ title: 'Fin', body: page('Activation terminée', 'Votre e-CPS est active.') }),
  },
  truth: {
    A2: { at: '.psc' },
    A3: { at: '#oc' },
    A4: { at: '#ic' },
    A6: { at: '#c' },
    A7: { at: '#g' },
    A8: { at: '#q', renewal: '[name=__x]' },
    A9: { at: '#k', submit: '#v' },
    A10: { at: '#p1', or: ['#f'], submit: '#v' },
    L1: { at: '#i', or: ['#pe form', '#ie'], submit: '#ie' },
    L2: { at: '#nb' },
  },
};
