import { describe, expect, it } from 'vitest';
import { readMbox } from '../../../src/read/carried/mbox.ts';
import { kindOf } from '../../../src/read/kind.ts';
import { carry, inPieces, shown, textOf } from './carry.ts';

const DATE = 'Mon Nov 16 08:00:00 2015';
const message = (subject: string, body: string): string =>
  `From ada@courier.example ${DATE}\nSubject: ${subject}\n\n${body}\n\n`;

describe('readMbox', () => {
  it('gives each message as mail, in pieces of any size', async () => {
    const mailbox = Buffer.from(message('One', 'The dam broke.') + message('Two', 'The mill burned.'));
    for (const size of [1, 17, 10_000]) {
      const carried = await carry(readMbox, inPieces('pile.mbox', mailbox, size));
      expect(shown(carried)).toEqual([
        'pile.mbox › message 1: Subject: One\n\nThe dam broke.\n\n',
        'pile.mbox › message 2: Subject: Two\n\nThe mill burned.\n\n',
      ]);
      expect(carried[0]?.told).toEqual({ mediaType: 'message/rfc822' });
      expect(kindOf(Buffer.from(carried[0]!.text!), carried[0]!.name!, carried[0]!.told)).toBe('eml');
    }
  });

  it('takes one > off quoted lines, and leaves sentences that begin with From', async () => {
    const body =
      '>From the dam\n>>From above\n> From here\n>other\nFrom the mill.\n\nFrom Monday on, at 10:30, it rained.';
    const [first, ...others] = await carry(readMbox, textOf('p.mbox', message('S', body)));
    expect(others).toEqual([]);
    expect(first?.text).toBe(
      'Subject: S\n\nFrom the dam\n>From above\n> From here\n>other\nFrom the mill.\n\nFrom Monday on, at 10:30, it rained.\n\n',
    );
  });

  it.each([
    `From - ${DATE}`,
    'From ada@courier.example Mon, 16 Nov 2015 08:00:00 +0100',
    'From "ada reed"@courier.example  Mon Nov  6 8:00 CET 2015',
    'From MAILER-DAEMON Mon Nov 16 08:00:00 2015\r',
  ])('begins a message at %j', async (separator) => {
    const mailbox = `${separator}\nSubject: A\n\nOne.\n\n${separator}\nSubject: B\n\nTwo.\n`;
    expect(await carry(readMbox, textOf('p.mbox', mailbox))).toHaveLength(2);
  });

  it('takes separators after a blank line only, and no empty message', async () => {
    const mailbox = `\n\n${message('A', `Quoting:\nFrom ada@courier.example ${DATE}\nmore`)}From x ${DATE}\n\nFrom x ${DATE}\n`;
    expect(shown(await carry(readMbox, textOf('p.mbox', mailbox)))).toEqual([
      `p.mbox › message 1: Subject: A\n\nQuoting:\nFrom ada@courier.example ${DATE}\nmore\n\n`,
    ]);
  });

  it('passes over a message of more than 100 MB, in one line or many, and reads the next', async () => {
    const [line, block] = [Buffer.from(`${'x'.repeat(99_999)}\n`), Buffer.alloc(1024 * 1024, 'x')];
    const item = {
      ...textOf('p.mbox', ''),
      async *pieces() {
        yield Buffer.from(`From x ${DATE}\nSubject: A\n\n`);
        for (let count = 0; count < 1100; count += 1) yield line;
        yield Buffer.from(`\nFrom x ${DATE}\nSubject: B\n\n`);
        for (let count = 0; count < 101; count += 1) yield block;
        yield Buffer.from(`\n\nFrom x ${DATE}\nSubject: C\n\nNext.\n`);
      },
    };
    expect(shown(await carry(readMbox, item))).toEqual([
      'p.mbox › message 1 is larger than 100 MB and was passed over',
      'p.mbox › message 2 is larger than 100 MB and was passed over',
      'p.mbox › message 3: Subject: C\n\nNext.\n',
    ]);
  });

  it('says so when it holds none', async () => {
    expect(shown(await carry(readMbox, textOf('p.mbox', '\n')))).toEqual(['p.mbox holds nothing that is read']);
  });
});
