import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { accessibilityText } from '../../../shared/messages/fr/accessibility.ts';
import { optionsText } from '../../../shared/messages/fr/options.ts';
import { shortcutText } from '../../../shared/messages/fr/shortcut.ts';
import { watchPolicy } from '../../guide/storage/policy.ts';
import { Fold } from '../../ui/controls/fold.tsx';
import { ShortcutLine } from '../../ui/controls/shortcut-line.tsx';
import { Surface } from '../../ui/controls/surface.tsx';
import { loadSettings, SETTINGS, type SettingId, type Settings, saveSetting } from '../../ui/facts/settings.ts';
import { AboutSection } from './about-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { WalkSection } from './walk-section.tsx';

const { trainers, technician } = optionsText;

/** The two switches of a pharmacist, erasing, and, folded, what trainers and technicians need. What the organisation fixed is shown, not changed. */
export function Options() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [said, setSaid] = useState('');
  const reload = (): void => void loadSettings().then(setSettings);
  useEffect(() => {
    const end = new AbortController();
    watchPolicy(reload, end.signal);
    return () => end.abort();
  }, []);
  const change = (id: SettingId, on: boolean): void => {
    void saveSetting(id, on).then(() => {
      setSaid(optionsText.saved);
      reload();
    });
  };
  return (
    <Surface width="wide" title={optionsText.title}>
      <section class="stack" aria-labelledby="choices-title">
        <h2 id="choices-title">{optionsText.choices}</h2>
        {settings === null
          ? null
          : SETTINGS.map((id) => (
              <div key={id} class="stack-tight">
                <label class="tick">
                  <input
                    type="checkbox"
                    name={id}
                    checked={settings[id].on}
                    disabled={settings[id].managed}
                    aria-describedby={`${id}-hint`}
                    onChange={(event) => change(id, event.currentTarget.checked)}
                  />
                  <span>{optionsText[id].label}</span>
                </label>
                <p id={`${id}-hint`} class="small soft">
                  {settings[id].managed ? optionsText.managed : optionsText[id].hint}
                </p>
              </div>
            ))}
        <p class="small soft" role="status">
          {said}
        </p>
      </section>
      <section class="stack-tight">
        <h2>{shortcutText.title}</h2>
        <ShortcutLine />
        <p>
          <a href="/accessibility.html" target="_blank" rel="noreferrer">
            {accessibilityText.link}
          </a>
        </p>
      </section>
      <WalkSection />
      <EraseSection onErased={reload} />
      <Folded id="formateurs" title={trainers.title}>
        <div class="row">
          <a class="button" href="/practice.html#formateur" target="_blank" rel="noreferrer">
            {trainers.practice}
          </a>
          <a class="button" href="/memo.html" target="_blank" rel="noreferrer">
            {trainers.memo}
          </a>
        </div>
      </Folded>
      <Folded id="informaticien" title={technician.title}>
        <p>{technician.policy}</p>
        <p>
          <a href="/popup.html#rapport" target="_blank" rel="noreferrer">
            {technician.report}
          </a>
        </p>
      </Folded>
      <AboutSection />
    </Surface>
  );
}

interface FoldedProps {
  /** `options.html#<id>` opens it. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** What most people never need. */
const Folded = ({ id, title, children }: FoldedProps) => (
  <Fold class="card folded" id={id} open={location.hash === `#${id}`} title={<h2>{title}</h2>}>
    <div class="stack">{children}</div>
  </Fold>
);
