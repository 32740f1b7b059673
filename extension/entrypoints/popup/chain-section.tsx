import { commonText } from '../../../shared/messages/fr/common.ts';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import { StatusSymbol } from '../../ui/drawings/symbol.tsx';
import type { Chain } from '../../ui/facts/chain.ts';

const words = detailsText.chain;

/** From browser to middleware: what was observed at each link, and the one that the headline is about. The report has every check. */
export const ChainSection = ({ chain: { links, broken } }: { readonly chain: Chain }) => (
  <section class="stack-tight" aria-labelledby="chain-title">
    <h2 id="chain-title" class="eyebrow">
      {words.title}
    </h2>
    <ol class="chain stack-near small">
      {links.map((link) => (
        <li
          key={link.id}
          data-link={link.id}
          data-tone={link.status}
          aria-current={link === broken ? 'step' : undefined}
        >
          <StatusSymbol tone={link.status} />
          <span>
            <strong>{words.links[link.id]}</strong>
            <span class="visually-hidden">, {commonText.tones[link.status]}</span>
            {'\u00a0: '}
            {link.evidence}
          </span>
        </li>
      ))}
    </ol>
  </section>
);
