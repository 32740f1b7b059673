import { describe, expect, it, vi } from 'vitest';
import { reportJson, reportText } from '../../extension/entrypoints/popup/report.ts';
import type { LinkState } from '../../extension/host-link/link-state.ts';
import { chainOf } from '../../extension/ui/facts/chain.ts';
import { headlineOf } from '../../extension/ui/facts/headline.ts';
import { EXIT_CODES, printText } from '../../native-host/cli/diagnose.ts';
import { toJson } from '../../native-host/cli/json.ts';
import { reportHtml } from '../../native-host/cli/report.ts';
import { textLine } from '../../native-host/cli/watch.ts';
import { CHECKS } from '../../shared/diagnosis/checks.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { FINDINGS } from '../../shared/diagnosis/findings.ts';
import { checkOf, DESK_MOMENT, DESK_NAMES, deskNamed } from '../support/desks/desks.ts';

const live: LinkState = { phase: 'live', host: { version: '1.0.0', countsTries: true } };
const around = { browser: 'Chrome 153', extensionVersion: '1.0.0' };

/** What a function prints on standard output. */
function printed(run: () => void): string {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((text) => lines.push(String(text)) > 0);
  run();
  spy.mockRestore();
  return lines.join('');
}

/** Markup and colours apart. */
const plain = (text: string): string =>
  text.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll('\u00a0', ' ');

describe('one desk, one sentence', () => {
  it.each(DESK_NAMES)('%s: popup, report, command line, watch, page and JSON say the same', (name) => {
    const { facts } = deskNamed(name);
    // The command line speaks for the computer, whatever the browser.
    const diagnosis = diagnose(facts, DESK_MOMENT);
    const { title, second } = diagnosis.headline;
    const shown = headlineOf(live, diagnosis);
    expect([shown.title, ...shown.body]).toEqual(second === null ? [title] : [title, second]);
    const text = printed(() => printText(facts, diagnosis, false));
    const page = reportHtml(facts, diagnosis, { identity: false, now: DESK_MOMENT });
    const mail = reportText({
      link: live,
      facts,
      stale: false,
      around,
      asking: undefined,
      now: DESK_MOMENT,
      identity: false,
    });
    for (const surface of [text, page, mail, textLine(facts, DESK_MOMENT)])
      expect(plain(surface)).toContain(plain(title));
    expect(JSON.parse(toJson(facts, diagnosis, 0))).toMatchObject({
      diagnosis: { cardRoute: diagnosis.cardRoute, headline: { title } },
    });
    expect(EXIT_CODES[diagnosis.cardRoute.state]).toBe(
      { ready: 0, 'not-yet': 10, 'not-here': 11, 'not-known': 12 }[diagnosis.cardRoute.state],
    );
  });

  it.each(DESK_NAMES)('%s: the report of a browser says what its popup says', (name) => {
    const { facts, browser } = deskNamed(name);
    const matter = { link: live, facts, stale: false, around, asking: browser, now: DESK_MOMENT, identity: false };
    const { title } = diagnose(facts, DESK_MOMENT, browser).headline;
    expect(plain(reportText(matter))).toContain(plain(title));
    expect(JSON.parse(reportJson(matter))).toMatchObject({ diagnosis: { headline: { title } } });
  });

  it.each(DESK_NAMES)(
    '%s: the link that is marked in the chain is the one of the headline, and is not green',
    (name) => {
      const { facts, browser, says } = deskNamed(name);
      const check = checkOf(deskNamed(name));
      const link = says === 'program-damaged' ? 'host' : check && CHECKS[check].link;
      const chain = chainOf(live, diagnose(facts, DESK_MOMENT, browser), around);
      expect(chain.broken?.id ?? null).toBe(link);
      if (chain.broken !== null && FINDINGS[says].tone !== 'ok') expect(chain.broken.status).not.toBe('ok');
    },
  );
});
