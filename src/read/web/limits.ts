/** How much and how long. Times in milliseconds, sizes in bytes. */
export interface FetchLimits {
  readonly connect: number;
  /** From the first request of an article to the last byte of its answer, waiting for turns left out. */
  readonly total: number;
  /** Of pages and feeds, inflated. */
  readonly page: number;
  /** Of documents and archives, as sent and inflated. */
  readonly pile: number;
  /** What goes beyond is cut off: RFC 9309 asks for 500 KiB at least. */
  readonly robots: number;
  readonly headers: number;
  readonly redirects: number;
  /** Between two articles of one host. */
  readonly gap: number;
  /** Longest wait between two articles that a robots.txt can ask for. */
  readonly crawlDelay: number;
  /** Before the second try where a server is busy and does not say how long. */
  readonly retry: number;
  /** Longest wait before the second try. */
  readonly longestRetry: number;
}

const KIB = 1024;
const MIB = 1024 * KIB;

/** The limits of the product. */
export const FETCH_LIMITS: FetchLimits = {
  connect: 5_000,
  total: 20_000,
  page: 5 * MIB,
  pile: 50 * MIB,
  robots: 500 * KIB,
  headers: 32 * KIB,
  redirects: 5,
  gap: 1_000,
  crawlDelay: 10_000,
  retry: 2_000,
  longestRetry: 10_000,
};

/** `5 MB`, `300 KB`. */
export const inSize = (bytes: number): string =>
  bytes >= MIB ? `${Math.round(bytes / MIB)} MB` : `${Math.round(bytes / KIB)} KB`;

/** `20 s`, `1.5 s`. */
export const inSeconds = (milliseconds: number): string => `${Math.round(milliseconds / 100) / 10} s`;
