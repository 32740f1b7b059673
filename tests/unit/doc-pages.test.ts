import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { findingsPage } from '../../scripts/doc-pages/findings.ts';
import { admlFile, admxFile } from '../../scripts/doc-pages/group-policy.ts';
import { locatorPage } from '../../scripts/doc-pages/locator.ts';
import { coveragePage } from '../../scripts/doc-pages/memo-coverage.ts';
import { seenStepsFile } from '../../scripts/doc-pages/seen-steps.ts';
import { accessibilityPage, privacyPage } from '../../scripts/doc-pages/statements.ts';
import { stepSourcesPage } from '../../scripts/doc-pages/step-sources.ts';
import { stepsPage } from '../../scripts/doc-pages/steps.ts';
import { testingPage } from '../../scripts/doc-pages/testing.ts';

it('shared/guides/seen-steps.ts says what the walks of volunteers say; else run npm run test:unit -- doc-pages -u', async () => {
  await expect(seenStepsFile()).toMatchFileSnapshot(resolve('shared/guides/seen-steps.ts'));
});

it.each([
  ['compagnon-ecps.admx', admxFile],
  ['en-US/compagnon-ecps.adml', admlFile],
])('docs/policies/%s says what the schema says; else run npm run test:unit -- doc-pages -u', async (name, file) => {
  await expect(file()).toMatchFileSnapshot(resolve(`docs/policies/${name}`));
});

it.each([
  ['accessibilite', accessibilityPage],
  ['confidentialite', privacyPage],
  ['etapes', stepsPage],
  ['findings', findingsPage],
  ['locator-rules', locatorPage],
  ['memo-coverage', coveragePage],
  ['sources/steps', stepSourcesPage],
  ['testing', testingPage],
])('docs/%s.md says what its tables say; else run npm run test:unit -- doc-pages -u', async (name, page) => {
  await expect(page()).toMatchFileSnapshot(resolve(`docs/${name}.md`));
});
