import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readEml } from '../../../src/read/documents/eml.ts';
import { readSources } from '../../../src/read/sources.ts';

const ABOUT = { name: 'warning.eml', told: {} };
const HEADERS = [
  'From: "Ana Brodt" <ana@courier.example>',
  'Organization: The Orsk Courier',
  'Date: Mon, 16 Nov 2015 23:30:00 -0500',
  'Subject: Fwd: Port of Orsk was warned twice',
  'MIME-Version: 1.0',
];
const STORY = 'The coast guard warned the port of Orsk in June.\nThe port never answered.';

const message = (headers: readonly string[], body: string): Buffer =>
  Buffer.from([...HEADERS, ...headers, '', body].join('\r\n'));
const plain = (body: string) => readEml(message(['Content-Type: text/plain; charset=utf-8'], body), ABOUT);

const part = (headers: readonly string[], body: string): string => ['--cut', ...headers, '', body].join('\r\n');
const multipart = (kind: string, ...parts: readonly string[]): Buffer =>
  message([`Content-Type: multipart/${kind}; boundary=cut`], [...parts, '--cut--', ''].join('\r\n'));

describe('a message', () => {
  it('gives its text, and who sent it when, the day as the sender had it', async () => {
    const { text, found, notices } = await plain(STORY);
    expect(text).toBe(STORY);
    expect(notices).toEqual([]);
    expect(found.map(({ field, value }) => [field, value])).toEqual([
      ['title', 'Port of Orsk was warned twice'],
      ['author', 'Ana Brodt'],
      ['published', 'Mon, 16 Nov 2015 23:30:00 -0500'],
      ['publisher', 'The Orsk Courier'],
    ]);
    expect(found.every(({ origin }) => origin === 'given')).toBe(true);
  });

  it('is read without the replies it quotes and the signature', async () => {
    const body = `${STORY}\n\nOn Sun, 15 Nov 2015, Ilse Karr wrote:\n> Did they answer?\n> I doubt it.\n\n-- \nAna Brodt\nOrsk`;
    const { text, notices } = await plain(body);
    expect(text).toBe(STORY);
    expect(notices).toEqual(['3 quoted lines were left out']);
  });

  it('is read without the message that Outlook has put below the answer, and with the one that is passed on', async () => {
    const headers =
      'From: Ilse Karr <karr@orsk.example>\nSent: Sunday, 15 November 2015 10:11\nTo: Ana Brodt\nSubject: Orsk';
    const other = 'The coast guard warned nobody.';
    const sent = (subject: string) =>
      readEml(Buffer.from(`Subject: ${subject}\r\n\r\n${STORY}\n\n${headers}\n\n${other}`), ABOUT);
    expect((await sent('RE: Orsk')).text).toBe(STORY);
    expect((await sent('FW: Orsk')).text).toBe(`${STORY}\n\n${other}`);
    const alone = `${headers}\n\n${other}`;
    expect((await plain(alone)).text).toContain(other);
  });

  it('has the quotation marks of Windows, in its text, its page and its headers', async () => {
    const subject = 'Subject: =?windows-1252?Q?=93Orsk=94_didn=92t_answer?=';
    for (const [type, body] of [
      ['plain', 'The port of =93Orsk=94 didn=92t answer.'],
      ['html', '<p>The port of =93Orsk=94 didn=92t answer.</p>'],
    ]) {
      const headers = [
        `Content-Type: text/${type}; charset="Windows-1252"`,
        'Content-Transfer-Encoding: quoted-printable',
      ];
      const { text, found } = await readEml(Buffer.from([subject, ...headers, '', body].join('\r\n')), ABOUT);
      expect(text).toBe('The port of “Orsk” didn’t answer.');
      expect(found[0]).toMatchObject({ field: 'title', value: '“Orsk” didn’t answer' });
    }
  });

  it('keeps what is passed on, without the headers above it', async () => {
    const body = `---------- Forwarded message ---------\nFrom: Wire <wire@wire.example>\nDate: Mon, 16 Nov 2015\nSubject: Orsk\n\n${STORY}`;
    expect((await plain(body)).text).toBe(STORY);
    expect((await plain(`> ${STORY.replace('\n', '\n> ')}`)).text).toBe(STORY);
  });

  it('keeps a sentence that begins like a lead to a quotation', async () => {
    const body = 'On Monday the minister, in a letter to the port of Orsk, wrote:\nNobody has answered us.';
    expect((await plain(body)).text).toBe(body);
  });

  it('is read by its charset and transfer encoding', async () => {
    const headers = ['Content-Type: text/plain; charset=iso-8859-2', 'Content-Transfer-Encoding: quoted-printable'];
    const { text } = await readEml(message(headers, 'The minister of =A3=F3d=BC was warned.'), ABOUT);
    expect(text).toBe('The minister of Łódź was warned.');
  });

  it('is read from its plain text, or else from its page, of which nothing hidden counts', async () => {
    const page = part(
      ['Content-Type: text/html; charset=utf-8'],
      '<p>The coast guard warned the port of Orsk in June.</p><p style="display:none">Buy now.</p><script>alert(1)</script><p>The port never answered.</p>',
    );
    expect((await readEml(multipart('alternative', page), ABOUT)).text).toBe(STORY);
    const text = part(['Content-Type: text/plain'], 'Only the plain text counts here.');
    expect((await readEml(multipart('alternative', text, page), ABOUT)).text).toBe('Only the plain text counts here.');
  });

  it('that is damaged or nested too deeply is refused, or read as far as it goes', async () => {
    const deep = Array.from(
      { length: 60 },
      (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}`,
    );
    await expect(readEml(Buffer.from(deep.join('\r\n')), ABOUT)).rejects.toMatchObject({
      code: 'E_INPUT',
      message: expect.stringContaining('warning.eml'),
    });
    expect((await readEml(message([], '').subarray(0, 60), ABOUT)).text).toBe('');
  });
});

describe('what is attached to a message', () => {
  const folder = mkdtempSync(join(tmpdir(), 'claimgraph-eml-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is read after it, as if it came by itself; what is no article is named', async () => {
    const file = join(folder, 'with.eml');
    const attached = (name: string, type: string, body: string) =>
      part([`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`], body);
    writeFileSync(
      file,
      multipart(
        'mixed',
        part(['Content-Type: text/plain'], STORY),
        attached('../../report.txt', 'text/plain', 'Title: The report\n\nThe harbour office ignored the report.'),
        attached('photo.png', 'image/png', 'not a picture'),
      ),
    );
    const warnings: string[] = [];
    const outcomes = [];
    for await (const outcome of readSources([file], { warn: (message) => warnings.push(message) }))
      outcomes.push(outcome);
    expect(outcomes.map((outcome) => 'document' in outcome && outcome.document.title)).toEqual([
      'Port of Orsk was warned twice',
      'The report',
    ]);
    expect(outcomes[1]!.name).toBe(`${file} › ../../report.txt`);
    expect(warnings).toEqual([`${file}: what is attached and no article was left out: "photo.png"`]);
  });
});
