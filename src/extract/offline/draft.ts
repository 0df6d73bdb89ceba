import type { Referent, Token } from '../../domain/analysis.ts';
import type { Inference, Modality, Polarity } from '../../domain/modality.ts';
import type { ClaimTime } from '../../domain/time.ts';
import type { Argument } from './argument.ts';

/** What a rule found, before its factuality and time are read. */
export interface Finding {
  readonly predicate: string;
  readonly subject: Argument | null;
  readonly object: Argument | null;
  readonly about?: readonly Referent[];
  /** The verb, noun or adjective that says it. */
  readonly trigger: Token;
  /** Tokens that the quote has to cover besides trigger and arguments. */
  readonly evidence?: readonly Token[];
  readonly rule: string;
  readonly inference?: Inference;
  readonly mode?: string;
  readonly role?: string;
  readonly instrument?: Referent;
  /** The words themselves doubt it: "the alleged attacker". */
  readonly doubtful?: boolean;
  /** What its words say by themselves, whatever stands around them: "not allowed" is an affirmed stop. */
  readonly polarity?: Polarity;
  /** Said only where the trigger is denied: "did not heed". */
  readonly onlyDenied?: boolean;
  /** The words themselves deny it: "unaware of". */
  readonly negative?: boolean;
  /** Told by the document itself: the trigger stands in what is said, the claim is that it is said. */
  readonly told?: boolean;
}

/** Whether it happened and who says so. */
export interface Factuality {
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly attributedTo: Referent | null;
  readonly via: readonly Referent[];
}

/** A claim in the making: arguments are referents, references are other drafts. */
export interface Draft extends Factuality {
  readonly predicate: string;
  readonly subject: Referent | null;
  readonly object: Referent | null;
  readonly about: readonly Referent[];
  readonly time: ClaimTime | null;
  readonly place: Referent | null;
  readonly trigger: Token;
  readonly evidence: readonly Token[];
  readonly rule: string;
  readonly inference: Inference;
  readonly mode?: string;
  readonly role?: string;
  readonly count?: number;
  readonly instrument?: Referent;
  readonly answers?: readonly Draft[];
}

/** A draft with what its confidence rests on, and the confidence, 0–1. */
export interface Believed {
  readonly draft: Draft;
  readonly circumstances: readonly string[];
  readonly confidence: number;
}
