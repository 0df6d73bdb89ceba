import type { Token } from '../../domain/analysis.ts';
import type { VerbFrame } from '../../domain/frames.ts';
import { type Argument, argumentsAt } from './argument.ts';
import type { Finding } from './draft.ts';
import { type Reading, referentsAt } from './reading.ts';
import { children, head } from './tree.ts';
import { fits, isActor } from './types.ts';

/** Who acts in a compound participle: "*Malta*-backed", by name or as the nation in the word. */
const agentInside = (reading: Reading, participle: Token): Argument[] =>
  children(reading, participle, 'npadvmod', 'compound', 'amod', 'advmod', 'nmod')
    .flatMap((token) => referentsAt(reading, token).map((referent) => ({ token, referent })))
    .filter(({ referent }) => isActor(referent));

/** Frames that need nothing but a subject and a direct object. */
const isPlain = ({ subject, object, particle, nouns, complement, requires }: VerbFrame): boolean =>
  !subject && (!object || object[0] === 'object') && !particle && !nouns && !complement && !requires;

function ofParticiple(reading: Reading, participle: Token): Finding[] {
  const agents = agentInside(reading, participle);
  const stated = agents.length > 0 || reading.cues.words('participleAdjectives').has(participle.lower);
  if (!stated) return [];
  const noun = head(reading, participle);
  const frames = (reading.cues.verbs.get(participle.lemma) ?? []).filter(isPlain);
  const subjects = agents.length > 0 ? agents : [null];
  return frames.flatMap((frame) =>
    argumentsAt(reading, noun)
      .filter(({ referent }) => fits(referent, frame.objectTypes, reading.cues))
      .flatMap((object) =>
        subjects
          .filter((subject) => !subject || fits(subject.referent, frame.subjectTypes, reading.cues))
          .map((subject) => ({
            predicate: frame.predicate,
            subject,
            object,
            trigger: participle,
            evidence: [noun],
            rule: `participle:${participle.lemma}`,
            inference: 'structural' as const,
            ...(frame.mode === undefined ? {} : { mode: frame.mode }),
          })),
      ),
  );
}

/** What participles before a noun say of it: "a *convicted* smuggler", "the *Malta-backed* militia". */
export const participleFindings = (reading: Reading): Finding[] =>
  reading.tokens
    .filter(({ tag, dep }) => tag === 'VBN' && dep === 'amod')
    .flatMap((participle) => ofParticiple(reading, participle));
