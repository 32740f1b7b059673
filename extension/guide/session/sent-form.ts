import type { Guide, StepId } from '../../../shared/guides/guide.ts';
import { GUIDES, stepAt, stepOf } from '../../../shared/guides/guides.ts';
import { goTo, isOfForm } from './progress.ts';
import type { FormOutcome, Progress, Sent, Session, SessionEvent } from './session.ts';

// What became of a form that was sent: only the page that says "saved", or the user, ends its step (advance: `said`).

const HOUR = 3_600_000;

/** The form of a step is sent: whoever said before in this tab that it is saved may be proven wrong. */
export function sendForm(guide: Guide, progress: Progress, step: StepId, tab: number | null, now: number): Progress {
  const { sent } = progress;
  const by = sent?.step === step && sent.tab === tab ? sent.by : null;
  const done = progress.done.filter((one) => one !== step);
  const at = goTo(guide, { ...progress, done }, step, null, now);
  return { ...at, used: null, hold: null, sent: { step, tab, became: 'awaited', by } };
}

function sentIn({
  running,
  progress,
}: Session): { readonly guide: Guide; readonly at: Progress; readonly sent: Sent } | null {
  const at = running === null ? undefined : progress[running];
  return running === null || at?.sent == null ? null : { guide: GUIDES[running], at, sent: at.sent };
}

const withAt = (session: Session, guide: Guide, at: Progress): Session => ({
  ...session,
  progress: { ...session.progress, [guide.id]: at },
});

/** The 48 hours begin, where the guide waits. */
export function beginWait(session: Session, hours: number | undefined, now: number): Session {
  if (hours === undefined) return session;
  const remind = session.wait?.remind ?? false;
  return { ...session, wait: { begun: now, readyAt: now + hours * HOUR, remind, reminded: false } };
}

/** The form of a step is saved. @param by who says so */
export function saveForm(session: Session, step: StepId, by: 'page' | 'person', now: number): Session {
  const { running } = session;
  const at = running === null ? undefined : session.progress[running];
  if (running === null || at === undefined) return session;
  const guide = GUIDES[running];
  const next = stepAt(guide, step, 1);
  const sent = { step, tab: at.sent?.tab ?? null, became: 'saved', by } as const;
  const moved = { ...goTo(guide, at, next.id, step, now), used: null, hold: at.onScreen, sent };
  return beginWait(withAt(session, guide, moved), next.waitHours, now);
}

/** What the page says of the form, or that nobody has said anything. */
export function hearOfForm(session: Session, { became, now }: Extract<SessionEvent, { type: 'became' }>): Session {
  const known = sentIn(session);
  if (known === null) return session;
  const { guide, at, sent } = known;
  const next = outcomeAfter(sent.became, became);
  // Elsewhere other things are refused: what was saved, only the form itself takes back.
  const isElsewhere = sent.became === 'saved' && !at.onScreen.some((step) => isOfForm(step, sent.step));
  if (next === sent.became || isElsewhere) return session;
  if (next === 'saved') return saveForm(session, sent.step, 'page', now);
  // What was counted for it was counted in error: the site takes back its own word, or the person's.
  const isMistaken = next === 'refused' && (sent.became === 'saved' || sent.by === 'person');
  const back = isMistaken
    ? goTo(guide, { ...at, done: at.done.filter((one) => one !== sent.step) }, sent.step, null, now)
    : at;
  const heard = withAt(session, guide, { ...back, sent: { ...sent, became: next, by: isMistaken ? null : sent.by } });
  return isMistaken && stepAt(guide, sent.step, 1).waitHours !== undefined ? { ...heard, wait: null } : heard;
}

/** @param said null: the page says nothing of it now, which takes back what it asked for alone */
function outcomeAfter(before: FormOutcome, said: Exclude<FormOutcome, 'awaited'> | null): FormOutcome {
  if (before === 'saved') return said === 'refused' ? said : before;
  if (said === 'nothing') return before === 'awaited' ? said : before;
  return said ?? (before === 'more' ? 'awaited' : before);
}

/** The user does not know, or the site did not say so: a form of details is to be looked for in the record, a code is chosen again. */
export function doubtForm(session: Session, now: number): Session {
  const { running, progress } = session;
  const at = running === null ? undefined : progress[running];
  if (running === null || at === undefined) return session;
  const guide = GUIDES[running];
  // Where it is waited for, it is asked of the step before.
  const isWait = stepOf(guide, at.step).waitHours !== undefined;
  const step = isWait ? stepAt(guide, at.step, -1).id : at.step;
  if (!isWait && at.sent === null) return session;
  const isKept = stepAt(guide, step, 1).waitHours !== undefined;
  const sent = isKept ? ({ step, tab: at.sent?.tab ?? null, became: 'unsure', by: null } as const) : null;
  const doubted = withAt(session, guide, { ...goTo(guide, at, step, null, now), sent });
  return at.sent?.by === 'person' ? { ...doubted, wait: null } : doubted;
}

/** The last step before the form with an address of its own: from there the pages lead to what the site has kept. */
export function checkForm(session: Session, now: number): Session {
  const known = sentIn(session);
  if (known === null) return session;
  const { guide, at, sent } = known;
  const before = guide.steps.slice(0, guide.steps.indexOf(stepOf(guide, sent.step)));
  const to = before.findLast(({ addresses }) => addresses !== undefined) ?? guide.steps[0];
  return withAt(session, guide, { ...goTo(guide, at, to.id, null, now), used: null, hold: at.onScreen });
}
