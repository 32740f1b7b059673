import { privacyLink } from '../../../shared/messages/fr/privacy-link.ts';
import { product } from '../../../shared/messages/fr/product.ts';

/** The line at the end of every surface: it is not official, and the way to the privacy page. */
export const Unofficial = () => (
  <footer class="unofficial">
    {product.unofficial}{' '}
    <a href="/privacy.html" target="_blank" rel="noreferrer">
      {privacyLink}
    </a>
  </footer>
);
