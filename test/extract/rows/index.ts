import { acts } from './acts.ts';
import { answers } from './answers.ts';
import { attacks } from './attacks.ts';
import { casualties } from './casualties.ts';
import { communication } from './communication.ts';
import { conflict } from './conflict.ts';
import { demands } from './demands.ts';
import { dispatches } from './dispatches.ts';
import { general } from './general.ts';
import { identity } from './identity.ts';
import { incidents } from './incidents.ts';
import { inquiries } from './inquiries.ts';
import { membership } from './membership.ts';
import { modality } from './modality.ts';
import { narrative } from './narrative.ts';
import { newsroom } from './newsroom.ts';
import { nominal } from './nominal.ts';
import { policing } from './policing.ts';
import type { Row } from './row.ts';
import { silences } from './silences.ts';
import { speech } from './speech.ts';
import { statements } from './statements.ts';
import { structure } from './structure.ts';
import { syntax } from './syntax.ts';
import { version2 } from './version2.ts';
import { violence } from './violence.ts';
import { warnings } from './warnings.ts';
import { when } from './when.ts';
import { where } from './where.ts';

/** The construction suite: invented sentences by what they are about. */
export const families: Readonly<Record<string, readonly Row[]>> = {
  answers,
  acts,
  attacks,
  casualties,
  communication,
  dispatches,
  inquiries,
  newsroom,
  conflict,
  demands,
  general,
  identity,
  incidents,
  membership,
  modality,
  narrative,
  nominal,
  policing,
  silences,
  speech,
  statements,
  structure,
  version2,
  syntax,
  violence,
  warnings,
  when,
  where,
};

export const allRows: readonly Row[] = Object.values(families).flat();
