import type { Caption } from '../../../src/drawing/svg/caption.ts';
import { strings, summary, takeAwayStrings } from '../strings.ts';
import { CLAIM_CLASSES, classOf, LINE_STYLES, lineOf } from '../style.ts';
import { dayWords, sentenceOf } from '../wording.ts';
import { type Source, visibleClaims } from './carry.ts';

/** Sentences that a description tells at most. */
const MOST_SENTENCES = 300;
/** Publishers that are named at most. */
const MOST_PUBLISHERS = 3;

function publishersOf(names: readonly string[]): string {
  const named = names.slice(0, MOST_PUBLISHERS).join(', ');
  const more = names.length - MOST_PUBLISHERS;
  return more > 0 ? `${named} ${takeAwayStrings.andMore(more)}` : named;
}

/** The title of a view: that of its only article, or the name of the program. */
export function titleOf(source: Omit<Source, 'state'>): string {
  const titles = new Set(visibleClaims(source).map(({ docId, title }) => title ?? docId));
  return titles.size === 1 ? [...titles][0]! : strings.title;
}

/** What to write beside a picture of a view. @param day ISO date of making */
export function captionOf(source: Source, day: string): Caption {
  const { graph, visible } = source;
  const claims = visibleClaims(source);
  const names = new Map(graph.entities.map(({ id, name }) => [id, name]));
  const types = new Set(graph.entities.filter(({ id }) => visible.entities.has(id)).map(({ type }) => type));
  const [classes, lines] = [new Set(claims.map(classOf)), new Set(claims.map(lineOf))];
  const publishers = [...new Set(claims.flatMap(({ publisher }) => publisher ?? []))].sort();
  const documents = new Set(claims.map(({ docId }) => docId)).size;
  return {
    title: titleOf(source),
    provenance: [
      summary(visible.entities.size, claims.length, documents),
      publishersOf(publishers),
      takeAwayStrings.drawn(dayWords(day)),
    ]
      .filter((part) => part !== '')
      .join(' · '),
    sentences: claims.slice(0, MOST_SENTENCES).map((claim) => `${sentenceOf(claim, (id) => names.get(id) ?? id)}.`),
    classes: CLAIM_CLASSES.filter((kind) => classes.has(kind)),
    lines: LINE_STYLES.filter((line) => lines.has(line)),
    types: [...types].sort(),
  };
}
