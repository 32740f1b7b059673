import { describe } from 'vitest';
import { judgeStrangers } from '../support/locator/strangers-judged.ts';

describe('pages that strangers drew have no ring on anything but what its author marked, and a ring on that', () =>
  judgeStrangers(1));
