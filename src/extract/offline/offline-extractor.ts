import type { AnalyzedDocument, Referent } from '../../domain/analysis.ts';
import type { Belief } from '../../domain/belief.ts';
import type { ClaimDocument } from '../../domain/claim.ts';
import type { Frames } from '../../domain/frames.ts';
import type { Gazetteer } from '../../domain/gazetteer.ts';
import type { Lexicon } from '../../domain/lexicon.ts';
import type { Ontology } from '../../domain/ontology.ts';
import type { Extractor } from '../../ports/extractor.ts';
import type { Trace } from '../../ports/trace.ts';
import { adjectiveFindings } from './adjectives.ts';
import { directAnswers } from './answered.ts';
import { withBroader } from './broader.ts';
import { causeFindings } from './causes.ts';
import { circumstancesOf } from './circumstances.ts';
import { createClock } from './claim-time.ts';
import { type OnClaim, toClaims } from './claims.ts';
import { confidenceOf } from './confidence.ts';
import { withContext } from './context-topics.ts';
import { compileCues } from './cues.ts';
import type { Believed, Draft, Finding } from './draft.ts';
import { indexDrafts } from './draft-index.ts';
import { draftsOf } from './drafting.ts';
import { entityTable } from './entities.ts';
import { infer } from './inferences.ts';
import { lightVerbFindings } from './light-verbs.ts';
import { nounFindings } from './noun-frames.ts';
import { participleFindings } from './participles.ts';
import { perpetratorFindings } from './perpetrators.ts';
import { phraseFindings } from './phrase-frames.ts';
import { plotOrDeed } from './plots.ts';
import { type Reading, read } from './reading.ts';
import { refusalFindings } from './refusals.ts';
import { replies } from './replies.ts';
import { select } from './selection.ts';
import { dismissalFindings, readSilences } from './silence.ts';
import { belongingFindings } from './structure/belonging.ts';
import { locationFindings } from './structure/locations.ts';
import { membershipFindings } from './structure/membership.ts';
import { modifierFindings } from './structure/modifiers.ts';
import { withoutWeaker } from './structure/structural.ts';
import { allTitleFindings } from './structure/titles.ts';
import { consequenceFindings, warningOrThreat } from './threats.ts';
import { withTopics } from './topics.ts';
import { verbFindings } from './verb-frames.ts';
import { kept } from './why.ts';

/** `name@version`: changes when the same document may give other claims. */
export const OFFLINE = 'offline@0.2.0';

/** What the offline extractor is made of: the model, the cues, the word classes and what its findings are worth. */
export interface OfflineKnowledge {
  readonly ontology: Ontology;
  readonly frames: Frames;
  readonly lexicon: Lexicon;
  readonly belief: Belief;
  readonly gazetteer?: Gazetteer;
  /** What the weights are learnt from. */
  readonly onClaim?: OnClaim | undefined;
}

/** The rules in the order in which equal claims are kept. */
const findings = (reading: Reading): Finding[] => [
  ...verbFindings(reading).map((finding) => warningOrThreat(reading, finding)),
  ...consequenceFindings(reading),
  ...lightVerbFindings(reading),
  ...refusalFindings(reading),
  ...dismissalFindings(reading),
  ...adjectiveFindings(reading),
  ...nounFindings(reading),
  ...phraseFindings(reading),
  ...causeFindings(reading),
  ...participleFindings(reading),
  ...perpetratorFindings(reading),
  ...withoutWeaker([
    ...modifierFindings(reading),
    ...allTitleFindings(reading),
    ...locationFindings(reading),
    ...membershipFindings(reading),
    ...belongingFindings(reading),
  ]),
];

function draft(reading: Reading): Draft[] {
  const found = findings(reading).map((finding) => plotOrDeed(reading, withTopics(reading, finding)));
  const drafts = draftsOf(reading, createClock(reading), found);
  const inferred = infer(reading, drafts);
  const answered = [...inferred, ...replies(reading, inferred)];
  const told = select(reading, readSilences(reading, withContext(reading, directAnswers(reading, answered))));
  return withBroader(reading, told);
}

/** Drafts with their confidence, without those that are hardly ever right. */
function believe(reading: Reading, drafts: readonly Draft[], belief: Belief): Believed[] {
  const index = indexDrafts(drafts);
  const weighed = drafts.map((draft) => {
    const circumstances = circumstancesOf(reading, draft, index);
    return { draft, circumstances, confidence: confidenceOf(belief, circumstances) };
  });
  const confidences = new Map(weighed.map((one) => [one.draft, one.confidence]));
  const told = new Set(
    kept(reading, drafts, (one) => {
      const confidence = confidences.get(one)!;
      return confidence < belief.leastTold ? `confidence ${confidence} is below ${belief.leastTold}` : undefined;
    }),
  );
  return weighed.filter((one) => told.has(one.draft));
}

const mentioned = (drafts: readonly Draft[]): Set<Referent | null | undefined> =>
  new Set(
    drafts.flatMap(({ subject, object, about, place, attributedTo, via, instrument }) => [
      subject,
      object,
      place,
      attributedTo,
      instrument,
      ...about,
      ...via,
    ]),
  );

const countryNames = (gazetteer: Gazetteer | undefined): ReadonlyMap<string, string> =>
  new Map(
    (gazetteer?.countries ?? []).flatMap(({ name, aliases, demonyms }) =>
      [name, ...aliases, ...demonyms].map((word) => [word.toLowerCase(), name] as const),
    ),
  );

/** Only those that a claim uses or that have a name. */
function entitiesOf(reading: Reading, drafts: readonly Draft[]) {
  const used = mentioned(drafts);
  const known = reading.document.referents.filter((referent) => used.has(referent) || referent.named);
  const listed = new Set(reading.document.referents);
  const added = [...used].filter((referent) => referent && !listed.has(referent));
  return entityTable(reading, [...known, ...(added as Referent[])]);
}

/** The extractor that needs no model server: dependency rules over frames as data. Deterministic, runs in a browser. */
export function createOfflineExtractor(offline: OfflineKnowledge): Extractor {
  const { ontology, frames, lexicon, belief, gazetteer, onClaim } = offline;
  const knowledge = { ontology, cues: compileCues(frames, lexicon), countries: countryNames(gazetteer) };
  return {
    name: OFFLINE,
    extract: async (document: AnalyzedDocument, trace?: Trace): Promise<ClaimDocument> => {
      const reading = read(document, knowledge, trace);
      const believed = believe(reading, draft(reading), belief);
      const table = entitiesOf(
        reading,
        believed.map((one) => one.draft),
      );
      const claims = toClaims(reading, believed, table, { extractor: OFFLINE, onClaim });
      return { doc: document.source, entities: table.entities, claims };
    },
  };
}
