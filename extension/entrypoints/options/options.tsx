import { useEffect, useState } from 'preact/hooks';
import { accessibilityText } from '../../../shared/messages/fr/accessibility.ts';
import { optionsText } from '../../../shared/messages/fr/options.ts';
import { shortcutText } from '../../../shared/messages/fr/shortcut.ts';
import { loadSettings, SETTINGS, type SettingId, type Settings, saveSetting, watchPolicy } from '../../ui/settings.ts';
import { ShortcutLine } from '../../ui/shortcut-line.tsx';
import { Surface } from '../../ui/surface.tsx';
import { CalibrationSection } from './calibration-section.tsx';
import { EraseSection } from './erase-section.tsx';
import { SnapshotSection } from './snapshot-section.tsx';

/** Reminders, offers, erase everything. What the organisation fixed is shown, not changed. */
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
      {settings === null
        ? null
        : SETTINGS.map((id) => (
            <section key={id} class="stack-tight">
              <h2>{optionsText[id].title}</h2>
              <label class="choice">
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
            </section>
          ))}
      <p class="small soft" role="status">
        {said}
      </p>
      <section class="stack-tight">
        <h2>{shortcutText.title}</h2>
        <ShortcutLine />
        <p>
          <a href="/accessibility.html" target="_blank" rel="noreferrer">
            {accessibilityText.link}
          </a>
        </p>
      </section>
      <CalibrationSection />
      <SnapshotSection />
      <EraseSection onErased={reload} />
    </Surface>
  );
}
