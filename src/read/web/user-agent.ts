import { createRequire } from 'node:module';

interface About {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
}

const about = (): About => createRequire(import.meta.url)('claimgraph/package.json') as About;

/** Who asks, said to servers: `claimgraph/1.0.0 (+https://…)`; robots.txt files call it `claimgraph`. */
export function userAgent(): string {
  const { name, version, homepage } = about();
  return `${name}/${version} (${homepage === undefined ? 'reads news articles that people choose' : `+${homepage}`})`;
}
