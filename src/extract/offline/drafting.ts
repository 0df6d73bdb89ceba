import type { Referent, Token } from '../../domain/analysis.ts';
import { numberIn } from '../../domain/number-words.ts';
import type { Argument } from './argument.ts';
import type { Clock } from './claim-time.ts';
import { isContrasted } from './contrast.ts';
import type { Draft, Factuality, Finding } from './draft.ts';
import { factualityOf, PLAIN } from './factuality.ts';
import { inOwnWords } from './own-words.ts';
import { placeOf } from './place.ts';
import type { Reading } from './reading.ts';
import { children, isVerbal } from './tree.ts';
import { kept } from './why.ts';

const MAX_ABOUT = 4;

const holds = (types: readonly string[], argument: Argument | null): boolean =>
  argument === null || types.includes(argument.referent.type);

/** Whether the ontology lets the predicate stand between the arguments. */
function isAllowed(reading: Reading, finding: Finding): boolean {
  if (!reading.ontology.isPredicate(finding.predicate)) return false;
  const { domain, range } = reading.ontology.definition(reading.ontology.predicate(finding.predicate));
  return holds(domain, finding.subject) && holds(range, finding.object);
}

/** A place cannot be warned or told: the public there is not stated, so the place moves into its own slot. */
function withPlaceMoved(reading: Reading, finding: Finding): Finding & { readonly place?: Referent } {
  const { object, predicate } = finding;
  if (object?.referent.type !== 'Place' || predicate !== 'WARNED' || !reading.ontology.isPredicate(predicate))
    return finding;
  return { ...finding, object: null, place: object.referent };
}

/** "answered the letter": the letter is what the answer is about; to whom it went is found later. */
function withLetterMoved(reading: Reading, finding: Finding): Finding {
  const { object, predicate } = finding;
  const letter =
    object?.referent.type === 'Topic' && reading.cues.words('communications').has(object.referent.headLemma);
  if (predicate !== 'RESPONDED_TO' || !object || !letter) return finding;
  return { ...finding, object: null, about: [...(finding.about ?? []), object.referent], evidence: [object.token] };
}

/** A claim has two different sides, at least one of them stated; a request to nobody about nothing says too little. */
function saysTooLittle(reading: Reading, finding: Finding): string | undefined {
  const { subject, object } = finding;
  if (!subject && !object) return 'subject and object unstated';
  const hollow = !object && (finding.about ?? []).length === 0;
  const modifies = finding.trigger.dep === 'acl' && finding.trigger.tag === 'VBG';
  if (!object && modifies && finding.predicate === 'REQUESTED') return 'object unstated';
  if (hollow && reading.cues.words('hollowWithoutObject').has(finding.predicate)) return 'object and topic unstated';
  return subject && object && subject.referent === object.referent ? 'both sides are the same' : undefined;
}

/** "no group": nobody, so the side stays unstated and the negation is read off the sentence. */
function withoutNobody(reading: Reading, finding: Finding): Finding {
  const { subject } = finding;
  const nobody = subject && children(reading, subject.token, 'det').some((token) => token.lower === 'no');
  return nobody ? { ...finding, subject: null } : finding;
}

/** Titles are trusted for acts, not for who somebody is. */
const isHeadlineStructure = (reading: Reading, { inference, trigger }: Finding): boolean =>
  inference === 'structural' && reading.document.paragraphs[trigger.paragraph]?.headline === true;

/** "who did not die": nobody is said to have been spared by anybody. */
const isEmptyDenial = (draft: Draft): boolean =>
  draft.polarity === 'negated' && !draft.subject && ['KILLED', 'INJURED'].includes(draft.predicate);

function factuality(reading: Reading, finding: Finding): Factuality {
  if (finding.told) return PLAIN;
  if (finding.doubtful) return { ...PLAIN, modality: 'possible' };
  if (finding.inference === 'structural' && !isVerbal(finding.trigger)) return PLAIN;
  const found = factualityOf(reading, finding.trigger);
  const told = inOwnWords(reading, finding, found);
  if (finding.polarity) return { ...told, polarity: finding.polarity };
  const turned = isContrasted(reading, finding.object) !== (finding.negative === true);
  return turned ? { ...told, polarity: told.polarity === 'negated' ? 'affirmed' : 'negated' } : told;
}

/** A number in one word; "two hundred" and "1.5 million" are more, and "twenty-two" is one although it is three tokens. */
function numberAt({ tokens }: Reading, number: Token): number | undefined {
  const [before, joint] = [tokens[number.index - 2], tokens[number.index - 1]];
  if (joint?.text === '-' && joint.end === number.start && before?.end === joint.start)
    return numberIn(`${before.text}-${number.text}`);
  const isFirst = joint?.pos !== 'NUM' || /^\d/.test(number.text);
  return isFirst ? numberIn(number.text) : undefined;
}

/** The number that counts the people killed, injured or arrested: "killed 12 people". */
function countOf(finding: Finding, reading: Reading): number | undefined {
  const token = finding.object?.token;
  if (!token || !reading.cues.words('counted').has(finding.predicate)) return undefined;
  const numbers: Token[] = token.pos === 'NUM' ? [token] : children(reading, token, 'nummod');
  return numbers.map((number) => numberAt(reading, number)).find((value) => value !== undefined);
}

function optional(finding: Finding, count: number | undefined): Partial<Draft> {
  return {
    ...(finding.mode === undefined ? {} : { mode: finding.mode }),
    ...(finding.role === undefined ? {} : { role: finding.role }),
    ...(finding.instrument === undefined ? {} : { instrument: finding.instrument }),
    ...(count === undefined ? {} : { count }),
  };
}

function toDrafts(reading: Reading, clock: Clock, finding: Finding & { readonly place?: Referent }): Draft[] {
  const { subject, object, trigger } = finding;
  const structural = finding.inference === 'structural' && !isVerbal(trigger);
  const repeatable = reading.cues.words('repeatable').has(finding.predicate);
  const draft: Draft = {
    ...factuality(reading, finding),
    predicate: finding.predicate,
    subject: subject?.referent ?? null,
    object: object?.referent ?? null,
    about: (finding.about ?? []).slice(0, MAX_ABOUT),
    time: structural && !['OCCURRED_IN', 'CARRIED_OUT'].includes(finding.predicate) ? null : clock.of(trigger),
    place: finding.place ?? placeOf(reading, finding),
    trigger,
    evidence: [subject?.token, object?.token, ...(finding.evidence ?? [])].filter((token) => token !== undefined),
    rule: finding.rule,
    inference: finding.inference ?? 'explicit',
    ...optional(finding, countOf(finding, reading)),
  };
  return [draft, ...(repeatable ? clock.again(trigger) : []).map((time) => ({ ...draft, time }))];
}

/** Why a finding is no claim, in words. */
function reasonAgainst(reading: Reading, finding: Finding): string | undefined {
  const little = saysTooLittle(reading, finding);
  if (little !== undefined) return little;
  const { subject, object, predicate } = finding;
  if (!isAllowed(reading, finding))
    return `the ontology has no ${predicate} from ${subject?.referent.type ?? '_'} to ${object?.referent.type ?? '_'}`;
  if (isHeadlineStructure(reading, finding)) return 'a headline is not trusted for who somebody is';
  const denied = !finding.onlyDenied || factualityOf(reading, finding.trigger).polarity === 'negated';
  return denied ? undefined : 'only said where it is denied';
}

/** Reads factuality, time and place of what the rules found; what the ontology forbids is dropped. */
export function draftsOf(reading: Reading, clock: Clock, findings: readonly Finding[]): Draft[] {
  const moved = findings.map((finding) =>
    withPlaceMoved(reading, withLetterMoved(reading, withoutNobody(reading, finding))),
  );
  const drafts = kept(reading, moved, (finding) => reasonAgainst(reading, finding)).flatMap((finding) =>
    toDrafts(reading, clock, finding),
  );
  return kept(reading, drafts, (draft) => (isEmptyDenial(draft) ? 'nobody is said to have been spared' : undefined));
}
