import { type Colours, dark, light, radius, space, type } from '../../extension/design/tokens.ts';
import { fileOf, LOOKS, type LookId, type Shot } from './camera.ts';

/** What a surface is, for whoever looks through the page. */
const ABOUT: Readonly<Record<string, string>> = {
  panel: 'The side panel at each step, its troubles and its ends.',
  popup: 'The popup at each desk that tests know.',
  bubble: 'Ring and bubble on the practice portals, in a window beside the panel.',
};

const colours = ({ paper, raised, ink, inkSoft, line, accent, accentSoft }: Colours): string =>
  `--paper:${paper};--raised:${raised};--ink:${ink};--soft:${inkSoft};--line:${line};--accent:${accent};--accent-soft:${accentSoft}`;

const STYLE = `:root{color-scheme:light dark;${colours(light)}}@media (prefers-color-scheme:dark){:root{${colours(dark)}}}
body{margin:0;font:${type.small}px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper)}
header,section{padding:${space.apart}px ${space.section}px}h1{margin:0;font-size:${type.display}px}
h2{margin:0;font-size:${type.title}px;text-transform:capitalize}h3{margin:0 0 ${space.near}px;font-size:${type.body}px}
p{margin:0;color:var(--soft)}a{color:var(--accent)}
nav{position:sticky;top:0;display:flex;flex-wrap:wrap;gap:${space.near}px;padding:${space.near}px ${space.section}px;background:var(--paper);border-block:1px solid var(--line)}
nav a{padding:${space.hair}px ${space.inside}px;border-radius:999px;background:var(--accent-soft);text-decoration:none;font-weight:600}
section{scroll-margin-top:48px;border-bottom:1px solid var(--line)}
article{margin-top:${space.section}px}article>div{display:flex;gap:${space.apart}px;align-items:flex-start;overflow-x:auto;padding-bottom:${space.near}px}
figure{flex:none;margin:0}figcaption{margin-bottom:${space.hair}px;font-size:${type.fine}px;color:var(--soft)}
img{display:block;max-width:420px;max-height:640px;border:1px solid var(--line);border-radius:${radius.control}px;background:var(--raised)}`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const figure = (shot: Shot, look: LookId): string =>
  `<figure><figcaption>${LOOKS[look].label}</figcaption><a href="${fileOf(shot, look)}"><img loading="lazy" src="${fileOf(shot, look)}" alt="${escaped(`${shot.surface}, ${shot.state}, ${LOOKS[look].label}`)}"></a></figure>`;

/** One page with every picture: a section a surface, a row a state. */
export function indexPage(shots: readonly Shot[]): string {
  const surfaces = [...new Set(shots.map(({ surface }) => surface))];
  const sections = surfaces.map((surface) => {
    const rows = shots
      .filter((shot) => shot.surface === surface)
      .map(
        (shot) =>
          `<article><h3>${escaped(shot.state)}</h3><div>${shot.looks.map((look) => figure(shot, look)).join('')}</div></article>`,
      );
    return `<section id="${surface}"><h2>${surface}</h2><p>${ABOUT[surface] ?? 'A page of the extension.'} States: ${rows.length}.</p>${rows.join('')}</section>`;
  });
  const links = surfaces.map((surface) => `<a href="#${surface}">${surface}</a>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Compagnon e-CPS, every surface</title><style>${STYLE}</style><header><h1>Every surface, in every state</h1><p>${shots.reduce((sum, { looks }) => sum + looks.length, 0)} pictures of the built extension, made by <code>npm run gallery</code>. A press on one opens it in its own size.</p></header><nav>${links}</nav>${sections.join('')}</html>`;
}
