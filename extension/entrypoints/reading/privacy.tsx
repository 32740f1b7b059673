import { privacyText } from '../../../shared/messages/fr/privacy.ts';
import { Surface } from '../../ui/controls/surface.tsx';

const { kept } = privacyText;

/** Stored data, places and durations; the same words as docs/confidentialite.md, read without a network. */
export function Privacy() {
  return (
    <Surface width="wide" title={privacyText.title}>
      <p class="lead">
        <strong>{privacyText.promise}</strong> {privacyText.network}
      </p>
      <section class="stack-tight">
        <h2 id="kept-title">{kept.title}</h2>
        <table aria-labelledby="kept-title">
          <thead>
            <tr>
              <th scope="col">{kept.columns.data}</th>
              <th scope="col">{kept.columns.where}</th>
              <th scope="col">{kept.columns.howLong}</th>
            </tr>
          </thead>
          <tbody>
            {kept.rows.map(({ data, where, howLong }) => (
              <tr key={data}>
                <th scope="row">{data}</th>
                <td>{where}</td>
                <td>{howLong}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section class="stack-tight">
        {privacyText.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
    </Surface>
  );
}
