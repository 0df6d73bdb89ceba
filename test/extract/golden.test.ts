import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assetPath } from '../../src/assets.ts';
import type { Claim, ClaimDocument } from '../../src/domain/claim.ts';
import { projectionOf } from '../../src/domain/modality.ts';
import { createEngine } from '../../src/pipeline.ts';
import { readSource } from '../../src/read/sources.ts';

const engine = createEngine();

/** A claim as a person checks it, one line: who, what, whom; about; when; says who; how; quote. */
function lineOf(claim: Claim, { entities }: ClaimDocument): string {
  const nameOf = (id: string | null): string => entities.find((entity) => entity.id === id)?.name ?? '∅';
  const projection = projectionOf(claim);
  const { time, attributedTo, via = [], quote, rule, confidence, modality } = claim;
  const parts = [
    `${nameOf(claim.subject)} ${projection === 'holds' ? '' : `${projection} `}${claim.predicate} ${nameOf(claim.object)}`,
    claim.about.length > 0 && `about ${claim.about.map(nameOf).join(', ')}`,
    time && `${time.text}: ${time.start ?? '…'} to ${time.end ?? '…'}`,
    attributedTo && `says ${[attributedTo, ...via].map(nameOf).join(' to ')}`,
    modality !== 'asserted' && modality,
    claim.inference && claim.inference !== 'explicit' && claim.inference,
  ];
  return `${parts.filter(Boolean).join(' | ')}\n    “${quote}” ${rule} ${confidence}`;
}

describe('the claims of the examples', () => {
  // A changed file is to be read before it is accepted: npx vitest run test/extract/golden.test.ts -u
  it.each(readdirSync(assetPath('examples')))('%s', async (file) => {
    const document = await engine.extract(await readSource(assetPath(`examples/${file}`)));
    const text = document.claims.map((claim) => lineOf(claim, document)).join('\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`../golden/examples/${file.replace(/\.md$/, '.txt')}`);
  });
});
