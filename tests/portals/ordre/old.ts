import { HOSTS } from '../addresses.ts';
import type { Drawing, OrdreScreen } from '../drawing.ts';

// Tables, images with alt, `javascript:` links, a second log-in for interns that is not ours.
const image = (colour: string): string =>
  `data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='120' height='40'%3E%3Crect width='120' height='40' fill='%23${colour}'/%3E%3C/svg%3E`;

export const old: Drawing<OrdreScreen> = {
  way: 'pages',
  doctype: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">',
  style: 'body{font:12px Verdana;margin:0}td{padding:6px}',
  around: (inner) => inner,
  screens: {
    home: () => ({
      title: 'Ordre National des Pharmaciens',
      body: `<table width="100%"><tr><td><img src="${image('888')}" alt="Ordre des pharmaciens"></td><td><a href="javascript:location.href='https://${HOSTS.login}/'" id="c"><img src="${image('073')}" alt="Me connecter" border="0"></a></td><td><a href="/contact">Contact</a></td></tr><tr><td colspan="3"><b>Actualités</b><br>${'Brève. '.repeat(90)}<br><a href="/etudiants">Étudiants : comment me connecter ?</a></td></tr></table>`,
    }),
    login: () => ({
      title: 'Authentification Ordre des Pharmaciens Applications ONP',
      body: `<table align="center"><tr><td colspan="2"><b>Authentification</b></td></tr><form method="post" action="/"><tr><td>Identifiant :</td><td><input name="a" id="a"></td></tr><tr><td>Mot de passe :</td><td><input type="password" name="b"></td></tr><tr><td></td><td><input type="submit" name="__ok" id="ok" value="Valider"></td></tr></form></table>`,
    }),
    apps: () => ({
      title: 'Applications ONP',
      body: `<table border="1" align="center"><tr><th>Application</th><th>Description</th></tr><tr><td><a href="/elections">Élections</a></td><td>Vote électronique</td></tr><tr><td><a id="p" href="https://${HOSTS.epop}/">E POP</a></td><td>Portail des pharmaciens</td></tr><tr><td><a href="/aide">Aide E-POP (PDF)</a></td><td>Notice</td></tr></table>`,
    }),
  },
  truth: {
    E1: { at: '#c', or: ['#c img'] },
    E2: { at: '#a', or: ['table', 'form', '#ok'], submit: '#ok', wordsWillDo: true },
    E3: { at: '#p' },
  },
};
