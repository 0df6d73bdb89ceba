import type { Referent, Token } from '../../domain/analysis.ts';
import type { Claim, ClaimDocument } from '../../domain/claim.ts';
import type { Sentence } from '../../domain/document.ts';
import { textOf } from '../../domain/span.ts';
import type { Explanation, Rejection } from '../../ports/trace.ts';
import { cellText } from '../../query/cell-text.ts';
import { dependencyTree } from './dependency-tree.ts';

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${cellText(line)}`)];

const kindOf = ({ type, kind, named }: Referent): string =>
  [type, ...(kind === undefined ? [] : [kind]), named ? 'named' : 'described'].join(', ');

/** `it → France (Nation, named)` */
function mentionLines({ analyzed }: Explanation, tokens: readonly Token[]): string[] {
  return tokens.flatMap((token) =>
    (analyzed.referentsAt.get(token.index) ?? []).map(
      (referent) => `${token.text} → ${referent.name} (${kindOf(referent)})`,
    ),
  );
}

const MARKS: Readonly<Record<string, string>> = { negated: 'denied', affirmed: '', asserted: '' };

/** How sure, when, where, with what and on whose word: what a claim says besides its arguments. */
function circumstancesOf(claim: Claim, { entities }: ClaimDocument): string {
  const names = new Map(entities.map(({ id, name }) => [id, name]));
  const named = (label: string, id: string | null | undefined) => (id ? `${label} ${names.get(id) ?? id}` : '');
  const parts = [
    MARKS[claim.polarity],
    MARKS[claim.modality] ?? claim.modality,
    claim.time ? `${claim.time.start ?? '…'} – ${claim.time.end ?? '…'}` : '',
    named('at', claim.place),
    named('with', claim.instrument),
    named('says', claim.attributedTo),
    claim.role === undefined ? '' : `role ${claim.role}`,
    claim.mode === undefined ? '' : `mode ${claim.mode}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

function claimLines({ analyzed, claims }: Explanation, sentence: Sentence): string[] {
  const names = new Map(claims.entities.map(({ id, name }) => [id, name]));
  const nameOf = (id: string | null): string => (id === null ? '_' : (names.get(id) ?? id));
  const inside = claims.claims.filter(({ quoteStart }) => quoteStart >= sentence.start && quoteStart < sentence.end);
  return inside.flatMap((claim) => {
    const about = claim.about.length > 0 ? `, about ${claim.about.map(nameOf).join(' + ')}` : '';
    const circumstances = circumstancesOf(claim, claims);
    return [
      `${nameOf(claim.subject)} ${claim.predicate} ${nameOf(claim.object)}${about}`,
      `    ${claim.rule}, confidence ${claim.confidence}${circumstances && ` · ${circumstances}`}`,
      `    "${textOf(analyzed.source.text, { start: claim.quoteStart, end: claim.quoteEnd })}"`,
    ];
  });
}

/** `SHARED_WITH (verb:inform): object unstated` */
const rejectionLine = ({ predicate, rule, content, reason }: Rejection): string =>
  `${content ?? predicate} (${rule}): ${reason}`;

/** A sentence with what belongs to it. */
interface Passage {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  readonly rejections: readonly Rejection[];
}

function passageLines(explanation: Explanation, { sentence, tokens, rejections }: Passage): string[] {
  const { source, tokens: all } = explanation.analyzed;
  return [
    `[${sentence.index + 1}] ${cellText(textOf(source.text, sentence).trim())}`,
    ...section('tree', dependencyTree(all, tokens)),
    ...section('mentions', mentionLines(explanation, tokens)),
    ...section('claims', claimLines(explanation, sentence)),
    ...section('left out', [...new Set(rejections.map(rejectionLine))]),
    '',
    '',
  ];
}

function bySentence<T>(items: readonly T[], sentenceOf: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const list = groups.get(sentenceOf(item));
    if (list) list.push(item);
    else groups.set(sentenceOf(item), [item]);
  }
  return groups;
}

/**
 * How the claims of a document came about, sentence by sentence: the dependency tree, who is meant by what, the claims
 * with the rules that told them, and what was left out and why.
 */
export function* explain(explanation: Explanation): Generator<string> {
  const { tokens, sentences } = explanation.analyzed;
  const tokensOf = bySentence(tokens, ({ sentence }) => sentence);
  const rejectionsOf = bySentence(explanation.rejections, ({ trigger }) => tokens[trigger]!.sentence);
  for (const sentence of sentences) {
    const passage = {
      sentence,
      tokens: tokensOf.get(sentence.index) ?? [],
      rejections: rejectionsOf.get(sentence.index) ?? [],
    };
    yield passageLines(explanation, passage).join('\n');
  }
}
