import type { Referent } from '../../domain/analysis.ts';
import type { Modality } from '../../domain/modality.ts';

/** What has been learnt on the way from a trigger to the root of its sentence. */
export interface Walk {
  negated: boolean;
  modality: Modality | undefined;
  /** Somebody's word, nobody named. */
  hearsay: boolean;
  speaker: Referent | undefined;
  via: Referent[];
  /** A noun was passed: from here on only attribution carries over. */
  outside: boolean;
}

/** A walk that has not started. */
export const startWalk = (): Walk => ({
  negated: false,
  modality: undefined,
  hearsay: false,
  speaker: undefined,
  via: [],
  outside: false,
});

const RANK: Readonly<Record<Modality, number>> = {
  asserted: 0,
  reported: 1,
  possible: 2,
  future: 3,
  counterfactual: 4,
};

/** Notes how unreal something is; the less real reading wins (guide G8). */
export function doubt(walk: Walk, modality: Modality): void {
  if (walk.modality === undefined || RANK[modality] > RANK[walk.modality]) walk.modality = modality;
}

/** Turns the polarity: "failed to prevent" is negative twice. */
export const deny = (walk: Walk): void => {
  walk.negated = !walk.negated;
};
