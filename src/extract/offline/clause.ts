import type { Token } from '../../domain/analysis.ts';
import { type Argument, coordinated } from './argument.ts';
import { logicalArguments } from './logical.ts';
import { isPassive } from './passive.ts';
import { type Reading, referentAt } from './reading.ts';
import { children } from './tree.ts';

const SUBJECTS = ['nsubj', 'nsubjpass'];
const OBJECTS = ['dobj', 'pobj'];

/** The first noun of a quotation beside a verb that stands for something other than the speaker. */
function firstQuoted(reading: Reading, quoted: readonly Token[], labels: readonly string[]): Argument[] {
  for (const token of quoted) {
    if (!labels.includes(token.dep)) continue;
    const referent = referentAt(reading, token);
    if (!referent || referent === reading.document.speakerAt.get(token.index)) continue;
    if (labels === SUBJECTS || referent.named || referent.type !== 'Topic') return [{ token, referent }];
  }
  return [];
}

/** What the quotation next to a speech verb is about: its first subject, else its first telling object. */
function quotationTopic(reading: Reading, verb: Token): Argument[] {
  if (verb.quoted || !reading.cues.lexicon.speechVerbs.has(verb.lemma)) return [];
  const near = (reading.byParagraph.get(verb.paragraph) ?? []).filter(
    (token) => token.quoted && Math.abs(token.sentence - verb.sentence) <= 1,
  );
  if (near.length < 4) return [];
  const subject = firstQuoted(reading, near, SUBJECTS);
  return subject.length > 0 ? subject : firstQuoted(reading, near, OBJECTS);
}

/** The head of a verb's complement clause. */
export const complementClause = (reading: Reading, verb: Token): Token | undefined =>
  children(reading, verb, 'ccomp')[0];

/** What a verb's complement clause or quotation is about: its subject (of a passive: what undergoes it), else its object. */
export function clauseTopic(reading: Reading, verb: Token): Argument[] {
  const clause = complementClause(reading, verb);
  if (clause === undefined) return quotationTopic(reading, verb);
  const { subject, object } = logicalArguments(reading, clause);
  const first = isPassive(reading, clause) ? object : subject;
  const found = first.length > 0 ? first : object;
  if (found.length > 0) return found.slice(0, 2);
  return children(reading, clause, 'attr', 'dobj')
    .flatMap((token) => coordinated(reading, token))
    .slice(0, 1);
}
