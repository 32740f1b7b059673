import { useHost } from '../../host-link/use-host.ts';
import { headlineOf } from '../../ui/headline.ts';
import { Notice } from '../../ui/notice.tsx';

/** What the native host observes of reader and card, live, at the steps that need them. Nothing without the host: it is optional. */
export function CardState() {
  const { link, facts, diagnosis } = useHost();
  if (link.phase !== 'live') return null;
  const { tone, title, body } = headlineOf(link, facts, diagnosis);
  return (
    <div role="status">
      <Notice tone={tone} title={title}>
        {body.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    </div>
  );
}
