import { HOSTS } from '../addresses.ts';
import type { Drawing, OrdreScreen } from '../drawing.ts';

// Drawn late; the log-in link sits with others in a menu that is closed at first; applications are tiles with a picture,
// a long sentence and one « Accéder » each.
const tile = (name: string, words: string, href: string, cssClass = ''): string =>
  `<article class="tuile ${cssClass}"><a href="${href}" aria-label="Accéder à ${name}"><div class="img" aria-hidden="true">▦</div><h3>${name}</h3><p>${words}</p></a></article>`;

export const tiles: Drawing<OrdreScreen> = {
  way: 'late',
  style: `body{font:16px system-ui;margin:0}.barre{position:sticky;top:0;display:flex;justify-content:space-between;background:#053;color:#fff;padding:12px 20px;z-index:5}.menu{position:absolute;right:20px;top:52px;background:#fff;border:1px solid #053;padding:10px;list-style:none;margin:0}.tuiles{display:flex;flex-wrap:wrap;gap:14px}.tuile{width:260px;border:1px solid #ddd;border-radius:8px}.tuile a{display:block;padding:16px;color:inherit;text-decoration:none}.img{font-size:40px}main{padding:24px;max-width:900px;margin:auto}`,
  around: (inner) => inner,
  screens: {
    home: () => ({
      title: 'Ordre national des pharmaciens',
      body: `<div class="barre"><b>Ordre national des pharmaciens</b><button id="mon" aria-expanded="false" aria-controls="m" onclick="const o=this.getAttribute('aria-expanded')!=='true';this.setAttribute('aria-expanded',o);document.getElementById('m').hidden=!o">Mon espace</button><ul class="menu" id="m" hidden><li><a id="co" href="https://${HOSTS.login}/">Me connecter</a></li><li><a href="/inscription">Créer un compte</a></li></ul></div><main><h1>Bienvenue</h1><p>${'Texte. '.repeat(300)}</p></main>`,
    }),
    login: () => ({
      title: 'Authentification Ordre des Pharmaciens Applications ONP',
      body: `<main><h2>Authentification</h2><form method="post" action="/"><input name="l" id="l" placeholder="Identifiant ordinal" aria-label="Identifiant ordinal"> <input name="m" type="password" placeholder="Mot de passe" aria-label="Mot de passe"> <input type="submit" id="v" name="__v" value="Connexion"></form></main>`,
    }),
    apps: () => ({
      title: 'Applications ONP',
      body: `<main><h1>Applications de l’Ordre</h1><div class="tuiles">${tile('Téléservices', 'Toutes vos demandes administratives.', '/t')}${tile('Meddispar', 'Médicaments à dispensation particulière.', '/m')}${tile('e-POP', 'Vos démarches et vos données auprès de l’Ordre.', `https://${HOSTS.epop}/`, 'pop')}${tile('Messagerie', 'Échanger avec votre section.', '/x')}</div></main>`,
    }),
  },
  truth: {
    E1: { at: '#co', opener: '#mon', wordsWillDo: true },
    E2: { at: '#l', or: ['form', '#v'], submit: '#v', wordsWillDo: true },
    E3: { at: '.pop a', or: ['.pop'] },
  },
};
