import { useEffect } from 'preact/hooks';
import {
  caseText,
  sourceText,
  standingText,
  statementText,
  wayPageText,
  wayText,
} from '../../../shared/messages/fr/ways.ts';
import { SOURCES } from '../../../shared/sources.ts';
import { STATEMENTS } from '../../../shared/ways/statements.ts';
import type { Case, WayId } from '../../../shared/ways/way.ts';
import { WAY_IDS, WAYS } from '../../../shared/ways/ways.ts';
import { Button } from '../../ui/controls/button.tsx';
import { Fold } from '../../ui/controls/fold.tsx';
import { RestsOnNote } from '../../ui/controls/rests-on-note.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { Drawing } from '../../ui/drawings/drawing.tsx';
import { CaseBody } from './case-body.tsx';

/** One way the memo did not have: its situations, one to be chosen or all one after the other. */
export function WayPage({ id }: { readonly id: WayId }) {
  const { title, intro } = wayText[id];
  const way = WAYS[id];
  useEffect(unfoldForPaper, []);
  return (
    <Surface width="wide" title={title}>
      <p class="lead">{intro}</p>
      {way.reading === 'one' ? (
        <div class="stack">
          {way.cases.map((one) => (
            <Fold key={one.id} class="card case" name={id} data-case={one.id} title={headOf(one)}>
              <CaseBody one={one} />
            </Fold>
          ))}
        </div>
      ) : (
        <ol class="cases stack">
          {way.cases.map((one) => (
            <li key={one.id} class="card case stack-tight" data-case={one.id}>
              <div class="case-head">{headOf(one)}</div>
              <CaseBody one={one} />
            </li>
          ))}
        </ol>
      )}
      <RestsOnNote />
      <Sources cases={way.cases} />
      <div class="row no-print">
        <Button onClick={() => window.print()}>{wayPageText.print}</Button>
      </div>
      <nav class="stack-tight no-print" aria-labelledby="other-ways">
        <h2 id="other-ways">{wayPageText.others}</h2>
        <ul class="links">
          {WAY_IDS.filter((other) => other !== id).map((other) => (
            <li key={other}>
              <a href={`#${other}`}>{wayText[other].title}</a>
            </li>
          ))}
          <li>
            <a href="/welcome.html">{wayPageText.welcome}</a>
          </li>
        </ul>
      </nav>
    </Surface>
  );
}

const headOf = (one: Case) => (
  <>
    <Drawing id={one.drawing} decorative />
    <h2>{caseText[one.id].title}</h2>
  </>
);

/** Where all that was read of these situations stands, once each. */
function Sources({ cases }: { readonly cases: readonly Case[] }) {
  const known = [...new Set(cases.flatMap((one) => one.known))];
  const sources = [...new Set(known.map((id) => STATEMENTS[id]))];
  return (
    <Fold title={wayPageText.sources} data-sources>
      <dl class="sources small">
        {sources.map((source) => (
          <div key={source} data-standing={SOURCES[source].standing}>
            <dt>{wayPageText.source(standingText[SOURCES[source].standing], sourceText[source])}</dt>
            {known
              .filter((id) => STATEMENTS[id] === source)
              .map((id) => (
                <dd key={id} class="soft">
                  {statementText[id]}
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </Fold>
  );
}

/** Folded text cannot be read on paper. Of details that share a name only one may be open, so the name goes too. */
function unfoldForPaper(): () => void {
  const unfold = (): void => {
    for (const details of document.querySelectorAll('details')) {
      details.removeAttribute('name');
      details.open = true;
    }
  };
  window.addEventListener('beforeprint', unfold);
  return () => window.removeEventListener('beforeprint', unfold);
}
