import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newsText } from '../../shared/messages/fr/news.ts';
import { VERSION } from '../../shared/protocol/version.ts';
import { isOlder } from '../../shared/protocol/version-order.ts';

describe('the order of versions', () => {
  it.each([
    ['1.0.0', '1.0.1'],
    ['1.9.0', '1.10.0'],
    ['0.99.99', '1.0.0'],
  ])('%s is older than %s, and not the other way round', (one, other) => {
    expect([isOlder(one, other), isOlder(other, one)]).toEqual([true, false]);
  });

  it.each(['', '1', '1.0', '1.0.0-beta', 'a.b.c', '1.0.0\n', '9'.repeat(50)])('%j is older than none', (text) => {
    expect([isOlder(text, '1.0.0'), isOlder('1.0.0', text), isOlder('1.0.0', '1.0.0')]).toEqual([false, false, false]);
  });
});

describe('CHANGELOG.md', () => {
  const text = readFileSync('CHANGELOG.md', 'utf8').replaceAll('\u00a0', ' ');
  const [, newest = '', line = ''] = /^## (\S+) [^\n]*\n\n([^\n]+)/m.exec(text) ?? [];

  it('begins with this version', () => {
    expect(newest).toBe(VERSION);
  });

  it('has the line that the extension shows after an update', () => {
    expect(line).toBe(newsText.line.replaceAll('\u00a0', ' '));
  });
});
