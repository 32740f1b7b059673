import browser from 'webextension-polyfill';
import { detailsText } from '../../../shared/messages/fr/details.ts';
import type { Host } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Feedback } from '../../ui/controls/feedback.tsx';
import { IdentityAsked } from '../../ui/controls/identity-asked.tsx';
import { useCopy } from '../../ui/facts/use-copy.ts';
import { reportText } from './report.ts';
import { matterOf, saveJson, useReportIdentity } from './report-actions.ts';

const words = detailsText.report;

/** Ways to hand everything observed to someone who helps. */
export function ReportSection({ host }: { readonly host: Host }) {
  const identity = useReportIdentity(host);
  const [said, copy] = useCopy(words.copied, words.copyFailed);
  const print = (): void => void browser.tabs.create({ url: browser.runtime.getURL('popup.html#rapport') });
  return (
    <section class="stack-tight" aria-labelledby="report-title">
      <h2 id="report-title" class="eyebrow">
        {words.title}
      </h2>
      <div class="row">
        <Button small onClick={() => copy(reportText(matterOf(host, identity.included)))}>
          {words.copy}
        </Button>
        <Button small onClick={print}>
          {words.print}
        </Button>
        <Button small onClick={() => saveJson(matterOf(host, identity.included))}>
          {words.json}
        </Button>
      </div>
      {identity.possible ? (
        <>
          <label class="tick small">
            <input type="checkbox" checked={identity.wanted} onChange={identity.toggle} />
            {words.identity}
          </label>
          <IdentityAsked />
        </>
      ) : null}
      <p class="small soft" role="status">
        {said}
        {identity.absent ? ` ${words.identityAbsent}` : ''}
      </p>
      <Feedback text={() => reportText(matterOf(host, false))} />
    </section>
  );
}
