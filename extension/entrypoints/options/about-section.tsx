import browser from 'webextension-polyfill';
import { optionsText } from '../../../shared/messages/fr/options.ts';
import { useHost } from '../../host-link/use-host.ts';

const words = optionsText.about;

/** What runs here: the versions of both halves, and the licence. */
export function AboutSection() {
  const { link } = useHost();
  const host =
    link.phase === 'live' ? words.version(link.host.version) : link.phase === 'broken' ? words.noHost : words.waiting;
  return (
    <section class="stack-tight" aria-labelledby="about-title">
      <h2 id="about-title">{words.title}</h2>
      <dl class="facts">
        <dt>{words.extension}</dt>
        <dd data-extension-version>{words.version(browser.runtime.getManifest().version)}</dd>
        <dt>{words.host}</dt>
        <dd data-host-version>{host}</dd>
      </dl>
      <p class="small soft">{words.licence}</p>
    </section>
  );
}
