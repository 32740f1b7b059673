import { detailsText } from '../../../shared/messages/fr/details.ts';
import { useHost } from '../../host-link/use-host.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { reportText } from './report.ts';
import { matterOf, saveJson, useReportIdentity } from './report-actions.ts';

const words = detailsText.report;

/** The report in a tab: read it first, then print it. */
export function ReportPage() {
  const host = useHost();
  const identity = useReportIdentity(host);
  const matter = matterOf(host, identity.included);
  return (
    <Surface width="wide" title={words.title}>
      <div class="row no-print">
        <Button kind="main" onClick={() => window.print()}>
          {words.print}
        </Button>
        <Button onClick={() => saveJson(matter)}>{words.json}</Button>
        {identity.possible ? (
          <label class="tick">
            <input type="checkbox" checked={identity.wanted} onChange={identity.toggle} />
            {words.identity}
          </label>
        ) : null}
      </div>
      <p class="no-print soft" role="status">
        {identity.absent ? words.identityAbsent : ''}
      </p>
      <pre class="report-text card">{reportText(matter)}</pre>
    </Surface>
  );
}
