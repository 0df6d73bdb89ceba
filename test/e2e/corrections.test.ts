import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Change, type Correction, correctionId } from '../../src/domain/correction.ts';
import type { ViewClaim } from '../../src/domain/view.ts';
import { depot } from '../fixtures/viewer/depot.ts';
import { type OpenViewer, openViewer } from './open-viewer.ts';
import { ViewerPage } from './viewer-page.ts';

let served: OpenViewer;
let viewer: ViewerPage;
let confirmed: ViewClaim;

function made(change: Change, reason: string): Correction {
  const content = { ...change, author: 'Ana Vey', time: '2024-03-03T10:00:00.000Z', reason };
  return { ...content, id: correctionId(content) };
}

beforeAll(async () => {
  served = await openViewer(depot());
  viewer = await ViewerPage.open(served.browser, served.url);
  confirmed = await viewer.claim('REQUESTED', 'list of cargo');
  const rejected = await viewer.claim('MET', 'Pia Lund met Oskar Brenn');
  const asker = confirmed.subject!;
  await served.opened.store.correct([
    made({ kind: 'confirm', document: 'depot-fire', claim: confirmed.id }, 'seen the letter'),
    made({ kind: 'reject', document: 'depot-fire', claim: rejected.id }, 'a rumour <b>only</b>'),
    made({ kind: 'rename', entity: asker, name: 'Norland Coast Guard' }, 'its own spelling'),
  ]);
  await viewer.close();
  viewer = await ViewerPage.open(served.browser, served.url, { hash: '#view=list' });
  await viewer.page.locator('.rejected').waitFor();
});

afterAll(() => served?.close());

afterEach(() => {
  expect(viewer.problems).toEqual([]);
});

test('a claim that was confirmed says by whom, when and why', async () => {
  await viewer.go(`#view=list&claim=${encodeURIComponent(confirmed.id)}`);
  const told = viewer.page.locator('.card').getByRole('list', { name: 'Corrections' });
  await told.waitFor();
  expect(await told.textContent()).toBe('Confirmed by Ana Vey on 3 Mar 2024: seen the letter');
});

test('an entity that was renamed says so', async () => {
  await viewer.go(`#view=list&entity=${encodeURIComponent(confirmed.subject!)}`);
  await viewer.page.locator('.card h2', { hasText: 'Norland Coast Guard' }).waitFor();
  expect(await viewer.page.locator('.card .corrected').textContent()).toBe(
    'Named Norland Coast Guard by Ana Vey on 3 Mar 2024: its own spelling',
  );
});

test('a rejected claim is gone from the graph, and told at the end of the list as it was read', async () => {
  expect((await viewer.graph()).claims.some(({ predicate }) => predicate === 'MET')).toBe(false);
  const fold = viewer.page.locator('.twin .rejected');
  await fold.getByText('Rejected (1)').click();
  await fold.locator('li').waitFor();
  expect(await fold.locator('li').textContent()).toBe(
    'Pia Lund met Oskar BrennPia Lund met Oskar BrennDepot fire: two accounts · Rejected by Ana Vey on 3 Mar 2024: a rumour <b>only</b>',
  );
  expect(await fold.locator('button').count()).toBe(0);
});
