import type { CarrierKind } from './kind.ts';
import type { Carrier } from './reading.ts';

/** The reader of each kind of thing that holds several, loaded when the first such thing comes. */
export const CARRIERS: Readonly<Partial<Record<CarrierKind, () => Promise<Carrier>>>> = {
  feed: async () => (await import('./feeds/read-feed.ts')).readFeed,
  'json-lines': async () => (await import('./carried/json-lines.ts')).readJsonLines,
  table: async () => (await import('./carried/table.ts')).readTable,
  addresses: async () => (await import('./carried/addresses.ts')).readAddresses,
  zip: async () => (await import('./carried/zip.ts')).readZip,
  gzip: async () => (await import('./carried/gzip.ts')).readGzip,
  mbox: async () => (await import('./carried/mbox.ts')).readMbox,
  warc: async () => (await import('./carried/warc.ts')).readWarc,
};
