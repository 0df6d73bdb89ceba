import type { Referent, Token } from '../../../domain/analysis.ts';
import type { Argument } from '../argument.ts';
import type { Finding } from '../draft.ts';
import { type Reading, referentAt } from '../reading.ts';

/** A noun phrase with the one referent it stands for. */
export interface Phrase {
  readonly noun: Token;
  readonly referent: Referent;
}

/** The noun phrases of a document, pronouns and coordinated antecedents aside. */
export function phrases(reading: Reading): Phrase[] {
  return reading.tokens.flatMap((noun) => {
    const referent = noun.pos === 'PRON' ? undefined : referentAt(reading, noun);
    return referent ? [{ noun, referent }] : [];
  });
}

/** A finding read off the structure of a name, title or phrase. */
export function structural(
  predicate: string,
  subject: Argument,
  object: Argument,
  rule: string,
  trigger: Token = subject.token,
): Finding[] {
  if (subject.referent === object.referent) return [];
  return [{ predicate, subject, object, trigger, rule: `structure:${rule}`, inference: 'structural' }];
}

/** Who leads a body is not said to belong to it too. */
export function withoutWeaker(findings: readonly Finding[]): Finding[] {
  const key = ({ subject, object }: Finding): string => `${subject?.referent.key} ${object?.referent.key}`;
  const led = new Set(findings.filter(({ predicate }) => predicate === 'LEADS').map(key));
  return findings.filter((finding) => finding.predicate !== 'MEMBER_OF' || !led.has(key(finding)));
}

export const argumentOf = ({ noun, referent }: Phrase): Argument => ({ token: noun, referent });
