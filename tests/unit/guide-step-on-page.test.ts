import { describe, expect, it } from 'vitest';
import type { Sighting } from '../../extension/guide/session/session.ts';
import { stepOnPage } from '../../extension/guide/session/step-on-page.ts';
import type { StepId } from '../../shared/guides/guide.ts';
import { GUIDES } from '../../shared/guides/guides.ts';

const CARD = GUIDES['activate-with-card'];
const DETAILS = GUIDES['update-contact-details'];
const open = (step: StepId): Sighting => ({ step, via: 'target', done: false });
const named = (step: StepId): Sighting => ({ ...open(step), byNameOnly: true });
const done = (step: StepId): Sighting => ({ step, via: 'target', done: true });
const behind = (step: StepId): Sighting => ({ step, via: 'opener', done: false });

describe('the step a page is at', () => {
  it('is none when the page shows nothing of the guide', () => {
    expect(stepOnPage(DETAILS, 'E4', [])).toBeNull();
    expect(stepOnPage(DETAILS, 'E4', [open('A2')])).toBeNull();
  });

  it('is the furthest of several, so that a menu link that stays does not hold the guide back', () => {
    expect(stepOnPage(DETAILS, 'E4', [open('E4'), open('E6')])).toBe('E6');
    expect(stepOnPage(DETAILS, 'E6', [open('E6'), open('E4')])).toBe('E6');
  });

  it('is no step that is only named, past several others of the portal, while a nearer one stands unused', () => {
    expect(stepOnPage(CARD, 'A2', [open('A2'), named('A7')])).toBe('A2');
    expect(stepOnPage(CARD, 'A2', [named('A2'), named('A6'), named('A7')])).toBe('A2');
    expect(stepOnPage(CARD, 'A2', [open('A2'), open('A7')])).toBe('A7');
    expect(stepOnPage(CARD, 'A2', [open('A2'), named('A4')])).toBe('A4');
    expect(stepOnPage(CARD, 'A2', [done('A2'), named('A7')])).toBe('A7');
  });

  it('is the only one that is there, however far', () => {
    expect(stepOnPage(DETAILS, 'E1', [named('E4')])).toBe('E4');
    expect(stepOnPage(CARD, 'A6', [named('A2'), named('A7')])).toBe('A7');
  });

  it('can lie behind where the user was', () => {
    expect(stepOnPage(CARD, 'A9', [open('A2')])).toBe('A2');
  });

  it('keeps two steps of one form in order', () => {
    expect(stepOnPage(CARD, 'A2', [open('A6'), open('A7')])).toBe('A6');
    expect(stepOnPage(CARD, 'A6', [done('A6'), open('A7')])).toBe('A7');
    expect(stepOnPage(DETAILS, 'E6', [open('E7'), open('E8')])).toBe('E7');
    expect(stepOnPage(DETAILS, 'E7', [done('E7'), open('E8')])).toBe('E8');
    expect(stepOnPage(CARD, 'A2', [open('A7')])).toBe('A7');
  });

  it('goes back to the first of the form when it is undone', () => {
    expect(stepOnPage(CARD, 'A7', [open('A6'), open('A7')])).toBe('A6');
  });

  it('is past a step that shows as done, even when the next one is not to be seen', () => {
    expect(stepOnPage(DETAILS, 'E4', [done('E4')])).toBe('E5');
    expect(stepOnPage(CARD, 'A6', [done('A6')])).toBe('A7');
  });

  it('is never drawn back by a step that shows as done', () => {
    expect(stepOnPage(CARD, 'A5', [done('A3')])).toBeNull();
    expect(stepOnPage(DETAILS, 'E7', [done('E4')])).toBeNull();
  });

  it('stays at the last step when that one shows as done', () => {
    expect(stepOnPage(GUIDES['sign-in'], 'L1', [done('L2')])).toBe('L2');
  });

  it('counts what a closed menu holds only when nothing is in the open', () => {
    expect(stepOnPage(CARD, 'A2', [open('A3'), behind('A4')])).toBe('A3');
    expect(stepOnPage(DETAILS, 'E3', [behind('E4')])).toBe('E4');
    expect(stepOnPage(CARD, 'A4', [done('A3'), behind('A4')])).toBeNull();
  });
});
