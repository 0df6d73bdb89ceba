import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, ClaimDocument } from '../../src/domain/claim.ts';
import type { Engine } from '../../src/pipeline.ts';
import { KIT } from './kit.ts';

interface PloverEvent {
  readonly source_text: string | null;
  readonly target_text: string | null;
}

interface PloverRecord {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly PloverEvent[];
}

const STRUCTURE = new Set(['PART_OF', 'MEMBER_OF', 'LEADS', 'LOCATED_IN', 'OCCURRED_IN', 'BORDERS']);

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Two names of one party: one holds all words of the other. */
function isSame(name: string, gold: string): boolean {
  const [left, right] = [fold(name).split(' '), fold(gold).split(' ')];
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.every((word) => many.includes(word));
}

function pairsOf({ entities, claims }: ClaimDocument): [string[], string[]][] {
  const names = new Map(entities.map(({ id, name, aliases, mentions }) => [id, [name, ...aliases, ...mentions]]));
  const between = (claim: Claim): boolean => !STRUCTURE.has(claim.predicate) && !!claim.subject && !!claim.object;
  const keys = new Map(claims.filter(between).map((claim) => [`${claim.subject}\n${claim.object}`, claim]));
  return [...keys.values()].map(({ subject, object }) => [names.get(subject!) ?? [], names.get(object!) ?? []]);
}

/** Precision, recall and F1 in percent. */
export interface Prf {
  readonly p: number;
  readonly r: number;
  readonly f: number;
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole);

/**
 * Who → whom on hand-coded PLOVER sentences, whatever the event: a coded pair of source and target is found where a
 * claim goes from one to the other. Names agree when one holds all words of the other. Sentences code one event each,
 * so that precision is a lower bound.
 */
export async function scorePlover(engine: Engine): Promise<Prf> {
  const lines = readFileSync(join(KIT, 'plover/dev.jsonl'), 'utf8').split('\n').filter(Boolean);
  let [right, told, found, coded] = [0, 0, 0, 0];
  for (const line of lines) {
    const { id, text, gold } = JSON.parse(line) as PloverRecord;
    const pairs = pairsOf(await engine.extract({ id, text }));
    const events = gold.filter(({ source_text, target_text }) => source_text && target_text);
    const agrees = ([from, to]: [string[], string[]], event: PloverEvent): boolean =>
      from.some((name) => isSame(name, event.source_text!)) && to.some((name) => isSame(name, event.target_text!));
    told += pairs.length;
    coded += events.length;
    right += pairs.filter((pair) => events.some((event) => agrees(pair, event))).length;
    found += events.filter((event) => pairs.some((pair) => agrees(pair, event))).length;
  }
  const [p, r] = [percent(right, told), percent(found, coded)];
  return { p, r, f: p + r === 0 ? 0 : (2 * p * r) / (p + r) };
}
