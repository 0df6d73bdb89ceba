import type { Clock } from './clock.ts';
import { connectionFailure } from './connection-failure.ts';
import { FetchFailure } from './fetch-failure.ts';
import type { Answer } from './http-client.ts';
import { RedirectFailure } from './redirects.ts';
import { NO_RULES, type RobotsRules, robotsRules } from './robots-rules.ts';

/** RFC 9309 §2.4: a copy should not be used for longer than a day. */
const FRESH = 24 * 3_600_000;
/** How long it is not asked for again when it could not be had. */
const FRESH_FAILURE = 60_000;
const MANY_HOSTS = 1_000;
const LATER = 'Try again later.';

interface Kept {
  readonly rules: Promise<RobotsRules>;
  until: number;
}

/** How robots.txt files are had. */
export interface RobotsOptions {
  readonly clock: Clock;
  /** What they call us. */
  readonly name: string;
  /** Bytes after which a file is cut off. */
  readonly most: number;
  /** Gets a file, up to so much of it, following redirects. */
  readonly get: (file: URL) => Promise<Answer>;
}

/** A host that cannot be reached at all is not reached for its robots.txt either: that needs no mention. */
function unavailable(file: URL, error: unknown): FetchFailure {
  const failure = connectionFailure(error);
  if (!(error instanceof RedirectFailure)) return failure;
  return new FetchFailure(`${file.href} cannot be had, so nothing of this host is read: ${failure.message}`, LATER);
}

/** The text, without the last line where the file was cut off in it: half a rule may forbid everything. */
function wholeLines(bytes: Uint8Array, most: number): string {
  const text = new TextDecoder().decode(bytes);
  return bytes.length < most ? text : text.slice(0, Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'), 0));
}

/** The robots.txt of each host (scheme, name and port), read once and kept for a while. */
export class RobotsFiles {
  readonly #options: RobotsOptions;
  readonly #kept = new Map<string, Kept>();

  constructor(options: RobotsOptions) {
    this.#options = options;
  }

  /** @throws FetchFailure where it cannot be had now, so that nothing may be read (RFC 9309 §2.3.1.4) */
  rulesFor({ origin }: URL): Promise<RobotsRules> {
    const now = this.#options.clock.now();
    const known = this.#kept.get(origin);
    if (known !== undefined && known.until > now) return known.rules;
    const kept: Kept = { rules: this.#read(new URL('/robots.txt', origin)), until: now + FRESH };
    kept.rules.catch(() => {
      kept.until = this.#options.clock.now() + FRESH_FAILURE;
    });
    this.#kept.delete(origin);
    this.#kept.set(origin, kept);
    if (this.#kept.size > MANY_HOSTS) this.#kept.delete(this.#kept.keys().next().value!);
    return kept.rules;
  }

  async #read(file: URL): Promise<RobotsRules> {
    const { name, most, get } = this.#options;
    const { status, bytes } = await get(file).catch((error: unknown) => Promise.reject(unavailable(file, error)));
    if (status >= 200 && status <= 299) return robotsRules(file, wholeLines(bytes, most), name);
    // "Unavailable" (4xx) means that nothing is forbidden; too many requests is no such answer.
    if (status >= 400 && status <= 499 && status !== 429) return NO_RULES;
    throw new FetchFailure(`${file.href} cannot be had now (${status}), so nothing of this host is read`, LATER);
  }
}
