type Fields = Readonly<Record<string, string>>;

const lines = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** A record of an archive of the web (ISO 28500). */
export function record(fields: Fields, block: string | Uint8Array, version = '1.0'): Buffer {
  const bytes = Buffer.from(block as string);
  const header = `WARC/${version}\r\n${lines(fields)}Content-Length: ${bytes.length}\r\n\r\n`;
  return Buffer.concat([Buffer.from(header), bytes, Buffer.from('\r\n\r\n')]);
}

/** An answer of a server, with its body as it was sent. */
export const answer = (body: string | Uint8Array, fields: Fields, status = 200): Buffer =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status} X\r\n${lines(fields)}\r\n`), Buffer.from(body as string)]);

/** The record of an answer, fetched on 16 November 2015. */
export const response = (address: string, body: string | Uint8Array, fields: Fields = {}, status = 200): Buffer =>
  record(
    { 'WARC-Type': 'response', 'WARC-Target-URI': address, 'WARC-Date': '2015-11-16T08:00:00Z' },
    answer(body, { 'Content-Type': 'text/html', ...fields }, status),
  );
