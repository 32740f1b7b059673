import type { ComponentChildren } from 'preact';
import { fourCodes, pagesText } from '../../shared/messages/fr/pages.ts';
import { product } from '../../shared/messages/fr/product.ts';
import { rendered } from './render.ts';

export const HOME = 'index.html';
export const CODES = 'codes.html';
export const CONTACTS = 'coordonnees.html';
export const MEMOS = 'memos.html';
export const QUESTIONS_PAGE = 'questions.html';
const STYLE = 'style.css';

const OTHERS: readonly (readonly [file: string, title: string])[] = [
  [HOME, pagesText.home],
  [CONTACTS, pagesText.contacts.title],
  [CODES, fourCodes.title],
  [MEMOS, pagesText.memos.title],
  [QUESTIONS_PAGE, pagesText.questions.title],
];

/** A page as a file: whose it is, its title, its body, and the way to the others. */
export function pageFile(title: string, body: ComponentChildren): string {
  const html = rendered(
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>
          {title} – {product.name}
        </title>
        <link rel="stylesheet" href={STYLE} />
      </head>
      <body>
        <div class="surface surface-wide">
          <header class="stack-tight">
            <p class="small">
              <a href={HOME}>{product.name}</a>
              {'. '}
              {product.unofficial}
            </p>
            <h1>{title}</h1>
          </header>
          <main class="stack">{body}</main>
          <footer class="unofficial">
            <nav aria-label={pagesText.footer}>
              <ul class="links">
                {OTHERS.map(([file, name]) => (
                  <li key={file}>
                    <a href={file}>{name}</a>
                  </li>
                ))}
              </ul>
            </nav>
          </footer>
        </div>
      </body>
    </html>,
  );
  return `<!doctype html>\n${html}\n`;
}
