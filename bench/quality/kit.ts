import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { ClaimDocument } from '../../src/domain/claim.ts';
import type { SourceDocument } from '../../src/domain/document.ts';
import type { Engine } from '../../src/pipeline.ts';
import { ownArticles } from './own-articles.ts';

/** Where the evaluation kit lies: gold claims, benchmarks and the scorer. */
export const KIT = resolve(process.env['CLAIMGRAPH_EVAL'] ?? '../shared/eval');

/** Prints why nothing is measured, where the kit is absent. */
export function hasKit(): boolean {
  if (!existsSync(KIT)) console.log(`skipped: no evaluation kit at ${KIT} (set CLAIMGRAPH_EVAL)`);
  return existsSync(KIT);
}

/** The dev articles that rules were tuned on, by the start of their file names; the other half stays unread. */
const TUNED = ['02', '03', '05', '06', '07', '29', '30'];

const isTuned = (file: string): boolean => TUNED.includes(file.slice(0, 2));

/**
 * The sets of gold documents: `dev` is both its halves; `own` and `own-read` were invented and annotated for this project,
 * and rules were written with `own-read` in view while `own` is only scored.
 */
export const SETS = ['seed', 'dev', 'dev-tuned', 'dev-blind', 'train', 'own', 'own-read'] as const;
export type SetName = (typeof SETS)[number];

/** A gold document: a claim document with what the scorer needs besides. */
export interface Gold {
  readonly file: string;
  readonly doc: SourceDocument;
  readonly entities: readonly unknown[];
  readonly claims: readonly unknown[];
}

/** The gold documents of a set, by file name. */
export function goldOf(set: SetName): Gold[] {
  if (set === 'own' || set === 'own-read')
    return ownArticles().filter((_, at) => (at % 2 === 0) === (set === 'own-read'));
  const folder = join(KIT, 'gold', set.startsWith('dev') ? 'dev' : set);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .filter((file) => (set === 'dev-tuned' ? isTuned(file) : set === 'dev-blind' ? !isTuned(file) : true))
    .sort()
    .map((file) => ({ ...JSON.parse(readFileSync(join(folder, file), 'utf8')), file: join(folder, file) }));
}

/** What an engine reads off a gold document, which it sees without the gold. */
export function predict(engine: Engine, { doc }: Gold): Promise<ClaimDocument> {
  const { id, title, url, publisher, published, text } = doc;
  return engine.extract({ id, title, url, publisher, published, text } as SourceDocument);
}

/** Runs a script of the kit over predictions and gives what it prints. @throws Error with what it complained about. */
export function runScorer(script: string, files: readonly string[], predictions: readonly unknown[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-quality-'));
  try {
    const prediction = join(folder, 'prediction.jsonl');
    writeFileSync(prediction, `${predictions.map((document) => JSON.stringify(document)).join('\n')}\n`);
    const arguments_ = [join(KIT, script), ...files, '--pred', prediction, '--json'];
    const { status, stdout, stderr } = spawnSync('node', arguments_, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (status !== 0) throw new Error(`${basename(script)} failed: ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
