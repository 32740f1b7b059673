import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArguments, typedAs, UsageError, VERBS } from '../../native-host/cli/arguments.ts';
import { describeReader } from '../../native-host/cli/describe.ts';
import { helpText } from '../../native-host/cli/help.ts';
import { toJson } from '../../native-host/cli/json.ts';
import { printable } from '../../native-host/cli/print.ts';
import { reportHtml } from '../../native-host/cli/report.ts';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import type { Facts } from '../../shared/diagnosis/facts.ts';
import { cardWith } from '../support/desks/sample-facts.ts';

const ALL = ['chrome', 'chromium', 'edge', 'brave', 'firefox'];

describe('the arguments', () => {
  it.each([
    [[], { verb: 'help' }],
    [['--help'], { verb: 'help' }],
    [['diagnose', '--help'], { verb: 'help' }],
    [['diagnose', '-h'], { verb: 'help' }],
    [['--version'], { verb: 'version' }],
    [['diagnose'], { verb: 'diagnose', json: false, identity: false }],
    [
      ['diagnose', '--json', '--with-identity', '--report', 'a b.html'],
      { verb: 'diagnose', json: true, identity: true, report: 'a b.html' },
    ],
    [['diagnose', '--report=x.html'], { verb: 'diagnose', json: false, identity: false, report: 'x.html' }],
    [['watch', '--json'], { verb: 'watch', json: true }],
    [['register'], { verb: 'register', browsers: ALL }],
    [['register', '--browser', 'all'], { verb: 'register', browsers: ALL }],
    [['register', '--browser=edge'], { verb: 'register', browsers: ['edge'] }],
    [['register', '--manifest-dir', 'd'], { verb: 'register', browsers: ['chromium'], manifestDir: 'd' }],
    [
      ['unregister', '--browser', 'firefox', '--manifest-dir', 'd'],
      { verb: 'unregister', browsers: ['firefox'], manifestDir: 'd' },
    ],
    [['doctor', '--repair'], { verb: 'doctor', repair: true }],
  ])('%j are understood', (args, command) => {
    expect(readArguments(args)).toEqual(command);
  });

  it.each([
    [['diagnoze']],
    [['--json']],
    [['toString']],
    [['diagnose', '--jsno']],
    [['diagnose', '--json=1']],
    [['diagnose', 'now']],
    [['diagnose', '--']],
    [['diagnose', '-json']],
    [['diagnose', '--no-json']],
    [['diagnose', '--toString']],
    [['diagnose', '']],
    [['diagnose', '--report']],
    [['diagnose', '--report', '--json']],
    [['diagnose', '--report=']],
    [['watch', '--with-identity']],
    [['register', '--browser', 'safari']],
    [['register', '--browser', 'all', '--manifest-dir', 'd']],
    [['doctor', '--browser', 'edge']],
  ])('%j are refused with a sentence', (args) => {
    expect(() => readArguments(args)).toThrow(UsageError);
    expect(() => readArguments(args)).toThrow(/\.$/);
  });

  it.each([
    [['diagnose', '-json'], '« -json »'],
    [['diagnose', '--json=1'], '« --json=1 »'],
    [['diagnose', '--report='], '« --report »'],
    [['register', '--browser', 'safari'], 'chrome, chromium, edge, brave, firefox, all'],
    [['diagnoze'], 'diagnose, watch, register, unregister, doctor, stop'],
  ])('%j: the sentence holds what was typed, or what could be', (args, said) => {
    expect(() => readArguments(args)).toThrow(said.replaceAll(' »', '\u00a0»').replaceAll('« ', '«\u00a0'));
  });
});

it('the help fits a terminal of 80 letters', () => {
  expect(
    helpText()
      .split('\n')
      .filter((line) => line.length > 80),
  ).toEqual([]);
});

const hostile: Facts = {
  system: { os: 'linux', arch: 'x64', release: '' },
  pcsc: { service: 'running' },
  readers: [
    {
      name: '<img src=x onerror=alert(1)>\u001b[31m"',
      model: '</table><script>alert(1)</script>',
      state: 'present',
      card: {
        atr: '3BAC',
        kind: 'cps3',
        evidence: 'issuer',
        reading: 'complete',
        serial: '99213845',
        holder: { nationalId: '899700218896', name: "O'<b>", givenName: '&amp;', idKind: 'rpps', nominative: true },
      },
    },
  ],
  workstation: {},
};

describe('the report', () => {
  const now = new Date('2026-11-24T10:00:00Z');
  const report = (identity: boolean) => reportHtml(hostile, diagnose(hostile, now), { identity, now });

  it('lets nothing of a reader or card become markup, and runs no script', () => {
    for (const html of [report(true), report(false)]) {
      expect(html).not.toMatch(/<script|<img|<b>|onerror=alert\(1\)>/);
      expect(html).not.toContain('\u001b');
      expect(html).toContain('&lt;img src=x');
      expect(html).toContain("default-src 'none'");
    }
  });

  it('holds identity only when asked', () => {
    expect(report(true)).toMatch(/899700218896.*99213845/s);
    expect(report(false)).not.toMatch(/899700218896|99213845|O&#39;/);
  });
});

describe('a card in a few words', () => {
  it.each([
    [{}, 'CPS3'],
    [{ evidence: 'atr-exact' }, 'CPS3'],
    [{ generationUnknown: true }, 'CPS de génération non connue'],
    [{ generationUnknown: true, evidence: 'atr-masked' }, 'ressemble à une CPS'],
    [{ kind: 'cps2ter', evidence: 'atr-masked' }, 'ressemble à une CPS2ter'],
  ] as const)('%j is no more than what was seen of it: %s', (card, words) => {
    expect(describeReader(cardWith(card))).toBe(words);
  });
});

describe('the JSON', () => {
  it('has null where a text is empty', () => {
    const json = JSON.parse(toJson(hostile, diagnose(hostile), 0));
    expect(json).toMatchObject({ protocol: 1, host: { version: '1.0.0' }, system: { release: null } });
    expect(toJson(hostile, diagnose(hostile), 0)).not.toContain('\n');
  });
});

describe('a line on the terminal', () => {
  it.each(['\u001b]0;title\u0007', 'a\rb', 'a\nb', '\u202eevil', '\u009b31m'])('%j cannot steer it', (text) => {
    expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  });

  it('keeps French as it is', () => {
    expect(printable('Déjà\u00a0: « été »')).toBe('Déjà\u00a0: « été »');
  });
});

it('the page of the command line has a row for every command with all its options', () => {
  const rows = readFileSync('docs/command-line.md', 'utf8').split('\n');
  for (const verb of VERBS) {
    const row = rows.find((line) => line.startsWith(`| \`${verb}`)) ?? '';
    const named = (text: string): readonly string[] => [...text.matchAll(/\[--[\w-]+/g)].map(([option]) => option);
    expect([verb, ...named(row)]).toEqual([verb, ...named(typedAs(verb))]);
  }
});
