import { fileOf, LOOKS, type LookId, type Shot } from './camera.ts';

const STYLE = `:root{color-scheme:light dark}body{font:14px system-ui,sans-serif;margin:24px}
nav{display:flex;flex-wrap:wrap;gap:8px 16px;position:sticky;top:0;background:Canvas;padding:8px 0}
section>div{display:flex;flex-wrap:wrap;gap:16px;align-items:flex-start}h3{margin:24px 0 8px;font-size:15px}
figure{margin:0}figcaption{opacity:.7}img{max-width:420px;max-height:640px;border:1px solid #8886}`;

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
        (shot) => `<h3>${escaped(shot.state)}</h3><div>${shot.looks.map((look) => figure(shot, look)).join('')}</div>`,
      );
    return `<section id="${surface}"><h2>${surface}</h2>${rows.join('')}</section>`;
  });
  const links = surfaces.map((surface) => `<a href="#${surface}">${surface}</a>`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Compagnon e-CPS, every surface</title><style>${STYLE}</style><h1>Every surface</h1><nav>${links}</nav>${sections.join('')}</html>`;
}
