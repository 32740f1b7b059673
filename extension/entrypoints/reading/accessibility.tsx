import { accessibilityText as text } from '../../../shared/messages/fr/accessibility.ts';
import { Sentences } from '../../ui/controls/sentences.tsx';
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
          <Sentences look="points" of={points} />
        </section>
      ))}
      <p>{text.help}</p>
    </Surface>
  );
}
