import { diagnose } from '../../../shared/diagnosis/diagnose.ts';
import type { BrowserId, Facts } from '../../../shared/diagnosis/facts.ts';
import { known } from '../../../shared/diagnosis/known.ts';
import { maskDeviceNumber, shareable } from '../../../shared/diagnosis/shareable.ts';
import { PHONES, type PhoneId } from '../../../shared/guides/addresses.ts';
import { indexOfStep } from '../../../shared/guides/guides.ts';
import { guideText } from '../../../shared/messages/fr/guides.ts';
import { phoneCardText } from '../../../shared/messages/fr/memo.ts';
import { panelText } from '../../../shared/messages/fr/panel.ts';
import { phoneText } from '../../../shared/messages/fr/phones.ts';
import { stepText } from '../../../shared/messages/fr/steps.ts';
import { plainText } from '../../../shared/plain-text.ts';
import type { Standing } from '../../guide/session/current-step.ts';
import { systemLine } from '../../ui/facts/system-line.ts';

/** What to say on the telephone; it names nobody. */
export interface PhoneMatter {
  readonly about: PhoneId;
  /** Where the guide stands; null when none was begun. */
  readonly at: Pick<Standing, 'guide' | 'step'> | null;
  readonly message: string;
  /** Remedies that the user ticked. */
  readonly tried: readonly string[];
  /** What the helper program observed; null without it. */
  readonly facts: Facts | null;
  readonly browser: string;
  readonly asking: BrowserId | undefined;
  readonly now: Date;
}

interface PhoneLine {
  readonly name: string;
  readonly value: string;
}

/** What a message on screen may hold, characters. */
const LONGEST_MESSAGE = 400;

const words = phoneCardText.lines;

/** An error code as Windows writes it: nobody's number, and what the person who is called asks for. */
const ERROR_CODE = /(\b0x[\da-f]{1,8}\b)/i;

/** A message one copies by hand: in one line, and without long numbers, which may be somebody's. */
const messageOf = (typed: string): string =>
  plainText(typed.replaceAll(/\s+/g, ' ').trim(), LONGEST_MESSAGE)
    .split(ERROR_CODE)
    .map((part) => (ERROR_CODE.test(part) ? part : maskDeviceNumber(part)))
    .join('');

function stepLine({ at }: PhoneMatter): string {
  if (at === null) return words.noStep;
  const { guide, step } = at;
  const place = panelText.progress(guideText[guide.id].short, indexOfStep(guide, step.id) + 1, guide.steps.length);
  return `${place}. ${stepText[step.id].title}`;
}

/** Versions of Cryptolib; "not installed" differs from "not known". */
function cryptolibIn({ workstation }: Facts): string {
  const installed = known(workstation.cryptolib);
  if (installed === undefined) return words.notSeen;
  if (installed.length === 0) return words.noCryptolib;
  return plainText(installed.map(({ version }) => version ?? words.noVersion).join(', '));
}

/** What was observed; nothing is known without the helper program. Identity and numbers of devices are left out first. */
function observed({ facts, now, asking }: PhoneMatter): readonly PhoneLine[] {
  if (facts === null) return [{ name: words.state, value: words.unknown }];
  const anonymous = shareable(facts);
  const { headline, reader: deciding } = diagnose(anonymous, now, asking);
  const reader = anonymous.readers.find(({ name }) => name === deciding) ?? anonymous.readers[0];
  return [
    { name: words.system, value: systemLine(anonymous.system) },
    { name: words.reader, value: reader === undefined ? words.noReader : plainText(reader.model ?? reader.name) },
    { name: words.card, value: reader?.card == null ? words.noCard : phoneCardText.kinds[reader.card.kind] },
    { name: words.cryptolib, value: cryptolibIn(anonymous) },
    { name: words.state, value: headline.title },
  ];
}

/** The lines to read out, in the order in which they are asked for. */
export function phoneLines(matter: PhoneMatter): readonly PhoneLine[] {
  const message = messageOf(matter.message);
  return [
    { name: words.step, value: stepLine(matter) },
    { name: words.message, value: message === '' ? words.noMessage : message },
    { name: words.browser, value: matter.browser },
    ...observed(matter),
    { name: words.tried, value: matter.tried.length === 0 ? words.nothingTried : matter.tried.join(' ') },
  ];
}

/** The card as text, to be pasted. */
export function phoneCard(matter: PhoneMatter): string {
  const { number } = PHONES[matter.about];
  return [
    `${phoneCardText.call} ${phoneText[matter.about].name}, ${number}`,
    '',
    ...phoneLines(matter).map(({ name, value }) => `${name} : ${value}`),
    '',
  ].join('\n');
}
