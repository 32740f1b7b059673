import { basename } from 'node:path';

const STYLE = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{margin:0 1.5rem}
article>div{display:flex;gap:1rem;overflow-x:auto}figure{flex:none;margin:0}
img{display:block;max-width:420px;max-height:640px;border:1px solid GrayText}`;

/** One page with every picture: a row a state. @param files named surface~state~look.png, as the camera names them */
export function indexPage(files: readonly string[]): string {
  const rows = Map.groupBy(
    files.map((file) => basename(file)),
    (name) => name.split('~', 2).join(', '),
  );
  const figure = (name: string): string =>
    `<figure><figcaption>${name.split('~')[2]}</figcaption><a href="${name}"><img loading="lazy" src="${name}" alt="${name}"></a></figure>`;
  const articles = [...rows].map(
    ([state, names]) => `<article><h2>${state}</h2><div>${names.map(figure).join('')}</div></article>`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Compagnon e-CPS, every surface</title><style>${STYLE}</style><h1>Every surface, in every state</h1>${articles.join('')}</html>`;
}
