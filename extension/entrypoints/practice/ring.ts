import type { Descriptor } from '../../../shared/guides/descriptor.ts';
import { descriptors } from '../../../shared/guides/descriptors.ts';
import type { StepId } from '../../../shared/guides/guide.ts';
import { bubbleText } from '../../../shared/messages/fr/bubble.ts';
import { inOneLine, stepText } from '../../../shared/messages/fr/steps.ts';
import { world } from '../../dom/isolated-world.ts';
import type { BubbleWords, FrameOrder } from '../../guide/decision/bubble.ts';
import type { FromFrame } from '../../guide/messages/messages.ts';
import '../../guide/page/script-exchange/page.ts';

/** What the official pages' own descriptors look for, on this page's host instead of theirs. */
function targetHere(step: StepId): Descriptor | undefined {
  const official = descriptors.get(step);
  if (official === undefined) return undefined;
  const { notHosts: _, ...page } = official.page;
  return { ...official, page: { ...page, hosts: [location.hostname] } };
}

export interface RingedStep {
  readonly step: StepId;
  readonly place: number;
  readonly count: number;
}

const wordsOf = ({ step, place, count }: RingedStep): BubbleWords => ({
  progress: bubbleText.progress(place, count),
  title: stepText[step].title,
  body: stepText[step].onPage ?? inOneLine(stepText[step].help),
  warning: stepText[step].danger ?? null,
  note: stepText[step].note ?? null,
  countdown: null,
  isGlad: false,
  actions: [],
  unofficial: bubbleText.unofficial,
  chip: bubbleText.chip(place),
});

/**
 * Rings the control of a step on this page by the very script that official pages get (page.js). Nothing is stored, and the guide that may
 * run elsewhere hears nothing of it.
 * @returns points at a step, or at nothing; a step whose control is not found gets words, as anywhere
 */
export function ringSteps(signal: AbortSignal): (ringed: RingedStep | null) => void {
  let now: RingedStep | null = null;
  let drawn = '';
  const draw = (order: FrameOrder | null): void => {
    const text = JSON.stringify(order);
    if (text === drawn) return;
    drawn = text;
    frame?.receive({ type: 'draw', order });
  };
  const hear = (message: FromFrame): void => {
    if (message.type !== 'report' || now === null) return;
    const report = message.reports[now.step];
    const role = report === undefined || report.level === 'none' ? 'words' : 'point';
    draw({ step: now.step, role, bubble: wordsOf(now) });
  };
  const frame = world.page?.run(hear, signal);
  const watch = (): void => {
    const target = now === null ? undefined : targetHere(now.step);
    draw(null);
    frame?.receive({
      type: 'watch',
      steps: now === null || target === undefined ? [] : [{ id: now.step, ends: 'never', target }],
    });
  };
  return (ringed) => {
    now = ringed;
    watch();
  };
}
