import type { ComponentChildren } from 'preact';
import { product } from '../../../shared/messages/fr/product.ts';
import { keepWordsUnbroken } from './unbroken-words.ts';
import { Unofficial } from './unofficial.tsx';

keepWordsUnbroken();

interface SurfaceProps {
  /** `wide` for pages in a tab, `narrow` for popup and side panel. */
  readonly width: 'wide' | 'narrow';
  /** The product's name is the first heading when there is none. */
  readonly title?: string;
  /** Small links at the end of the header. */
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Frame of every surface: whose it is at the top, and at the bottom the line that says it is not official, with the way to the privacy page. */
export function Surface({ width, title, aside, children }: SurfaceProps) {
  return (
    <div class={width === 'wide' ? 'surface surface-wide' : 'surface'}>
      <header class="stack-tight">
        <div class="row" style={{ justifyContent: 'space-between' }}>
          <Brand heading={title === undefined} />
          {aside}
        </div>
        {title === undefined ? null : <h1>{title}</h1>}
      </header>
      <main class="stack">{children}</main>
      <Unofficial />
    </div>
  );
}

function Brand({ heading }: { readonly heading: boolean }) {
  const name = heading ? <h1 style={{ fontSize: '1rem' }}>{product.name}</h1> : <span>{product.name}</span>;
  return (
    <div class="brand">
      {/* Lazy: a popup opens once its page is loaded, and would wait for it. */}
      <img src="/icon/icon.svg" alt="" loading="lazy" />
      {name}
    </div>
  );
}
