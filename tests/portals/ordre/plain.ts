import { HOSTS } from '../addresses.ts';
import type { Drawing, OrdreScreen } from '../drawing.ts';

// An institutional site of today: header with many links, skip links, then a log-in form and a list of applications.
export const plain: Drawing<OrdreScreen> = {
  way: 'pages',
  style: `body{margin:0;font:16px/1.5 sans-serif}header{display:flex;gap:18px;align-items:center;padding:14px;border-bottom:1px solid #ccc;flex-wrap:wrap}main{max-width:900px;margin:auto;padding:20px}.grille{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;list-style:none;padding:0}.grille a{display:block;padding:24px;border:1px solid #bbb}form p{margin:10px 0}`,
  around: (inner) => inner,
  screens: {
    home: () => ({
      title: 'Accueil - Ordre national des pharmaciens (pratique)',
      body: `<ul class="acces"><li><a href="#menu">Aller au menu</a></li><li><a href="#contenu">Aller au contenu</a></li></ul><header id="menu"><b>Ordre des pharmaciens</b><a href="/alertes">Mes alertes</a><a href="/je-suis">Je suis</a><a href="/ordre">L’Ordre</a><a href="/communications">Les communications</a><a href="/dp">Le Dossier Pharmaceutique</a><a class="connexion" href="https://${HOSTS.login}/">Me connecter</a></header><main id="contenu"><h1>L’Ordre national des pharmaciens</h1><h2>Actualités</h2><p>${'Une actualité. '.repeat(60)}</p><a href="/suite">Lire la suite</a></main>`,
    }),
    login: () => ({
      title: 'Authentification Ordre des Pharmaciens Applications ONP',
      body: `<main><h1>Authentification Ordre des Pharmaciens Applications ONP</h1><form method="post" action="/"><p><label for="u">Identifiant</label><br><input id="u" name="u" type="text" autocomplete="username"></p><p><label for="p">Mot de passe</label><br><input id="p" name="p" type="password"></p><button type="submit" id="s">Se connecter</button> <a href="/oubli">Mot de passe oublié</a></form></main>`,
    }),
    apps: () => ({
      title: 'Mes applications - ONP',
      body: `<main><h1>Mes applications</h1><ul class="grille"><li><a href="/cotisation">Cotisation</a></li><li><a class="epop" href="https://${HOSTS.epop}/">E-POP</a></li><li><a href="/dpc">Mon DPC</a></li><li><a href="/annuaire">Annuaire</a></li><li><a href="/deconnexion">Se déconnecter</a></li></ul></main>`,
    }),
  },
  truth: {
    E1: { at: '.connexion' },
    E2: { at: '#u', or: ['form', '#s'], submit: '#s', wordsWillDo: true },
    E3: { at: '.epop' },
  },
};
