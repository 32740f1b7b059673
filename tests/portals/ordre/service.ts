import { HOSTS } from '../addresses.ts';
import type { Drawing, OrdreScreen } from '../drawing.ts';
import { SERVICE_STYLE, serviceFrame } from '../service-look.ts';

const NAME = 'Ordre des pharmaciens (entraînement)';
const news = (title: string, said: string): string =>
  `<li><a href="/actualites/${title.length}"><b>${title}</b>${said}</a></li>`;

// An institution's site of today: what pictures and `npm start` show.
export const service: Drawing<OrdreScreen> = {
  way: 'pages',
  style: SERVICE_STYLE,
  around: (inner) => inner,
  screens: {
    home: () => ({
      title: 'Accueil - Ordre national des pharmaciens (entraînement)',
      body: serviceFrame(
        NAME,
        `<a href="/ordre">L’Ordre</a><a href="/exercer">Exercer</a><a href="/communications">Les communications</a><a class="connexion" href="https://${HOSTS.login}/">Me connecter</a>`,
        `<main><h1>Au service des pharmaciens</h1><p class="s-chapeau">Vos démarches, vos droits et l’actualité de la profession.</p><ul class="s-grille">${news('Vaccination', 'La campagne d’automne est ouverte.')}${news('Formation', 'Le calendrier de la prochaine période.')}${news('Exercice', 'Ce qui change au 1er janvier.')}</ul></main>`,
      ),
    }),
    login: () => ({
      title: 'Authentification Ordre des Pharmaciens Applications ONP',
      body: serviceFrame(
        NAME,
        '<a href="/aide">Aide</a>',
        `<main><section class="carte"><h1>Authentification</h1><p>Ordre des Pharmaciens, applications ONP</p><form method="post" action="/"><label for="u">Identifiant</label><input id="u" name="u" type="text" autocomplete="username"><label for="p">Mot de passe</label><input id="p" name="p" type="password" autocomplete="current-password"><p class="s-actions"><button type="submit" id="s">Se connecter</button></p><p><a href="/oubli">Mot de passe oublié</a></p></form></section></main>`,
      ),
    }),
    apps: () => ({
      title: 'Mes applications - ONP',
      body: serviceFrame(
        NAME,
        '<a href="/profil">Mon profil</a><a href="/deconnexion">Se déconnecter</a>',
        `<main><h1>Mes applications</h1><p class="s-chapeau">Choisissez le service à ouvrir.</p><ul class="s-grille"><li><a href="/cotisation"><b>Cotisation</b></a></li><li><a class="epop" href="https://${HOSTS.epop}/"><b>E-POP</b></a></li><li><a href="/dpc"><b>Mon DPC</b></a></li><li><a href="/annuaire"><b>Annuaire</b></a></li></ul></main>`,
      ),
    }),
  },
  truth: {
    E1: { at: '.connexion' },
    E2: { at: '#u', or: ['form', '#s'], submit: '#s', wordsWillDo: true },
    E3: { at: '.epop' },
  },
};
