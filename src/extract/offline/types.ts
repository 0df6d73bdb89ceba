import type { Referent } from '../../domain/analysis.ts';
import type { Cues } from './cues.ts';

const ACTORS = new Set(['Agency', 'Nation', 'Person', 'Group', 'Organization']);
const BODIES = new Set(['Agency', 'Nation', 'Group', 'Organization']);

export const isActor = (referent: Referent): boolean => ACTORS.has(referent.type);
export const isBody = (referent: Referent): boolean => BODIES.has(referent.type);
export const isPlace = (referent: Referent): boolean => referent.type === 'Place' || referent.type === 'Nation';
export const isHappening = (referent: Referent): boolean => referent.type === 'Event' || referent.type === 'Attack';
export const isPeople = (referent: Referent): boolean => referent.type === 'Person' || referent.type === 'Group';

/** A school, embassy or hotel: a body that things happen at. */
export function isPremises(referent: Referent, cues: Cues): boolean {
  const last = referent.name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return BODIES.has(referent.type) && cues.words('placeBuildings').has(last);
}

/** What can be hit: a building, a vehicle, the seat of a body; no city or region. */
export function isTarget(referent: Referent, cues: Cues): boolean {
  const targets = cues.words('targets');
  if (referent.type === 'Agency' || referent.type === 'Organization') return true;
  if (referent.type !== 'Topic' && referent.type !== 'Place') return false;
  const last = referent.name.toLowerCase().split(/\s+/).at(-1) ?? '';
  return targets.has(last) || (!referent.named && targets.has(referent.headLemma));
}

/** Whether a referent answers to a type name or to one of the groups Actor, Body, Happening, Place, Target, Thing, Information, Document. */
export function hasType(referent: Referent, type: string, cues: Cues): boolean {
  switch (type) {
    case 'Actor':
      return isActor(referent);
    case 'Body':
      return isBody(referent);
    case 'Happening':
      return isHappening(referent);
    case 'Place':
      return isPlace(referent) || isPremises(referent, cues);
    case 'Target':
      return isTarget(referent, cues);
    case 'Information':
      return referent.type === 'Topic' && cues.lexicon.nouns.information.has(referent.headLemma);
    case 'Document':
      return referent.type === 'Topic' && cues.words('documents').has(referent.headLemma);
    case 'Thing':
      return isHappening(referent) || referent.type === 'Topic';
    default:
      return referent.type === type;
  }
}

/** Whether a referent has one of the types; no types means any. */
export const fits = (referent: Referent, types: readonly string[] | undefined, cues: Cues): boolean =>
  types === undefined || types.some((type) => hasType(referent, type, cues));
