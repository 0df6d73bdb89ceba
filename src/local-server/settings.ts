import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bars statements from files and addresses. */
const SHUT = `dbms.security.allow_csv_import_from_file_urls=false
internal.dbms.cypher_ip_blocklist=0.0.0.0/0,::/0
`;

/**
 * The server's settings. It listens on the loopback address alone and speaks Bolt alone; no plug-in's procedure loads
 * or gets rights of its own, and unless it is open no statement reads a file or fetches from an address.
 */
const settings = (
  port: number,
  open: boolean,
): string => `# Written anew by claimgraph at each start; only the port is kept.
server.default_listen_address=127.0.0.1
server.default_advertised_address=127.0.0.1
server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=true
dbms.security.procedures.allowlist=
dbms.security.procedures.unrestricted=
${open ? '' : SHUT}server.memory.pagecache.size=64m
dbms.usage_report.enabled=false
db.tx_log.preallocate=false
`;

const settingsFile = (home: string): string => join(home, 'conf', 'neo4j.conf');

/** Writes the settings of a server that listens on a port, and `more` lines after them. The home's `conf` directory must exist. */
export const writeSettings = (home: string, port: number, open = false, more = ''): void =>
  writeFileSync(settingsFile(home), `${settings(port, open)}${more}`);

/** The port that a home's server listened on before; null for a new home. */
export function keptPort(home: string): number | null {
  try {
    const port = /^server\.bolt\.listen_address=127\.0\.0\.1:(\d+)$/m.exec(
      readFileSync(settingsFile(home), 'utf8'),
    )?.[1];
    return port === undefined ? null : Number(port);
  } catch {
    return null;
  }
}
