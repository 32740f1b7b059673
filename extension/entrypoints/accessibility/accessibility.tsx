import { accessibilityText as text } from '../../../shared/messages/fr/accessibility.ts';
import { Surface } from '../../ui/controls/surface.tsx';

/** How accessible the extension is, and how that is known; the same words as docs/accessibilite.md. */
export function Accessibility() {
  return (
    <Surface width="wide" title={text.title}>
      <section class="stack-tight">
        <p>
          <strong>{text.state}</strong>
        </p>
        <p>{text.basis}</p>
      </section>
      {[text.method, text.criteria, text.missing, text.kept].map(({ title, points }) => (
        <section key={title} class="stack-tight">
          <h2>{title}</h2>
          <ul class="points">
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{text.help}</p>
    </Surface>
  );
}
