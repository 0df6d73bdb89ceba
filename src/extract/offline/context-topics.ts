import type { Referent, Token } from '../../domain/analysis.ts';
import type { Draft } from './draft.ts';
import { type Nearby, nearby } from './nearby.ts';
import { type Reading, referentsAt } from './reading.ts';
import { isHappening } from './types.ts';

/** How far back a warning that names no danger may take it from the warning before it. */
const NEAR = 3;
/** How often a text names the danger that all its warnings are about. */
const OFTEN = 4;

/** The hazard that a text is about: the happening it names most. */
function mainHazard(reading: Reading): Referent | undefined {
  const hazards = reading.document.referents.filter(
    (referent) =>
      isHappening(referent) &&
      referent.mentions.length >= OFTEN &&
      reading.cues.words('hazards').has(referent.headLemma),
  );
  return hazards.sort((a, b) => b.mentions.length - a.mentions.length)[0];
}

/** What the warning before it is about. */
const ofLastWarning = (warnings: Nearby, draft: Draft): readonly Referent[] =>
  warnings(draft.trigger).findLast(
    (other) => other.trigger.index < draft.trigger.index && draft.trigger.sentence - other.trigger.sentence <= NEAR,
  )?.about ?? [];

/** The person that the tokens name last, other than those who take part. */
function lastPerson(reading: Reading, tokens: readonly Token[], draft: Draft): Referent[] {
  const others = [draft.subject, draft.object, draft.attributedTo];
  const named = tokens
    .flatMap((token) => referentsAt(reading, token))
    .filter((referent) => referent.type === 'Person' && referent.named && !others.includes(referent));
  return named.slice(-1);
}

function nearPerson(reading: Reading, draft: Draft): Referent[] {
  const { sentence, paragraph } = draft.trigger;
  const here = lastPerson(reading, reading.bySentence.get(sentence) ?? [], draft);
  if (here.length > 0) return here;
  const before = (reading.bySentence.get(sentence - 1) ?? []).filter((token) => token.paragraph === paragraph);
  return lastPerson(reading, before, draft);
}

/** The attack that the sentence names besides, else the one that the whole text is about. */
function nearAttack(reading: Reading, draft: Draft): Referent[] {
  const here = (reading.bySentence.get(draft.trigger.sentence) ?? [])
    .flatMap((token) => referentsAt(reading, token))
    .find((referent) => referent.type === 'Attack');
  const found = here ?? reading.mainAttack;
  return found && found.mentions.length >= OFTEN ? [found] : [];
}

/** What is near, and what the whole text is about. */
interface Context {
  readonly warnings: Nearby;
  readonly hazard: Referent | undefined;
}

function contextOf(reading: Reading, { warnings, hazard }: Context, draft: Draft): readonly Referent[] {
  if (reading.cues.words('aboutAttacks').has(draft.predicate)) return nearAttack(reading, draft);
  if (draft.predicate !== 'WARNED') return nearPerson(reading, draft);
  const last = ofLastWarning(warnings, draft);
  if (last.length > 0) return last;
  return hazard ? [hazard] : nearPerson(reading, draft);
}

/** What a warning or message that names no topic is about, by what stands around it. */
export function withContext(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const warnings = nearby(drafts.filter(({ predicate, about }) => predicate === 'WARNED' && about.length > 0));
  const context = { warnings, hazard: mainHazard(reading) };
  return drafts.map((draft) => {
    const { words } = reading.cues;
    const takes = words('contextual').has(draft.predicate) || words('aboutAttacks').has(draft.predicate);
    if (draft.about.length > 0 || !takes) return draft;
    const about = contextOf(reading, context, draft).filter(
      (referent) => referent !== draft.subject && referent !== draft.object,
    );
    return about.length > 0 ? { ...draft, about } : draft;
  });
}
