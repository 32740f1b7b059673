import { commonText } from '../../../shared/messages/fr/common.ts';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import { StatusSymbol } from '../../ui/drawings/symbol.tsx';
import type { Chain } from '../../ui/facts/chain.ts';

const words = detailsText.chain;

/** From browser to middleware: where it holds, and the link that the headline is about. */
export function ChainSection({ chain: { links, broken } }: { readonly chain: Chain }) {
  return (
    <section class="stack-tight" aria-labelledby="chain-title">
      <h2 id="chain-title" class="eyebrow">
        {words.title}
      </h2>
      <ol class="chain">
        {links.map((link) => (
          <li
            key={link.id}
            data-link={link.id}
            data-tone={link.status}
            title={link.evidence}
            aria-current={link === broken ? 'step' : undefined}
          >
            <span class="chain-link">
              <StatusSymbol tone={link.status} />
              {words.links[link.id]}
              <span class="visually-hidden">: {commonText.tones[link.status]}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
