import type { Description } from './description.ts';
import type { DraftReferent } from './draft-referent.ts';
import type { Reading } from './reading.ts';

const INTELLIGENCE_BODIES = new Set(['agency', 'service', 'community', 'official', 'officer', 'apparatus']);

/** The class within a nation that one agency stands for, and what is left to tell it from others. */
function classOf(
  { lexicon }: Reading,
  { lemma, modifiers }: Description,
): { readonly role: string; readonly rest: readonly string[] } {
  const rest = [...modifiers].filter((modifier) => !lexicon.rankModifiers.has(modifier));
  if (modifiers.has('intelligence') && INTELLIGENCE_BODIES.has(lemma)) return { role: 'intelligence', rest: [] };
  if (lexicon.roles.officialdom.has(lemma) || lemma === 'government') return { role: 'authorities', rest };
  if (lemma === 'troop' || lemma === 'force') return { role: 'forces', rest };
  return { role: lemma, rest };
}

/**
 * "Turkish officials", "Turkish investigators" and "Turkish authorities" are one agency of Turkey in one text;
 * "Turkish police" and "Turkish intelligence" are others. Undefined for anything but an agency of a nation.
 */
export function resolveRoleGroup(reading: Reading, description: Description): DraftReferent | undefined {
  const { registry, lexicon } = reading;
  if (description.nation === undefined || description.type !== 'Agency') return undefined;
  const { nation } = description.nation;
  const { role, rest } = classOf(reading, description);
  const words = description.surface.replace(/^(?:the|an?) /i, '').split(' ');
  const name = words.filter((word, at) => at > 2 || !lexicon.rankModifiers.has(word.toLowerCase())).join(' ');
  return registry.keyed(`role:${nation}:${rest.join('+')}:${role}`, () => ({
    name,
    type: 'Agency',
    kind: role === 'intelligence' ? role : description.kind,
    headLemma: role,
    plural: description.plural,
    modifiers: new Set(description.modifiers),
    nations: new Set([nation]),
  }));
}

/** "the authorities" without a country: those of the country spoken of last. */
export function resolveBareOfficialdom(
  { registry, lexicon }: Reading,
  description: Description,
): DraftReferent | undefined {
  const bare =
    description.nation === undefined && description.possessor === undefined && description.modifiers.size === 0;
  if (!bare || !description.plural || !lexicon.roles.officialdom.has(description.lemma)) return undefined;
  if (description.determiner !== 'the' && description.lemma !== 'authority') return undefined;
  const known = registry.recent().filter(({ type, headLemma }) => type === 'Agency' && headLemma === 'authorities');
  return known.length === 1 || description.determiner === 'the' ? known[0] : undefined;
}
