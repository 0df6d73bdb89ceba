import { userInfo } from 'node:os';
import { type Command, Option } from 'commander';
import { type Flags, readConfig } from '../../config.ts';
import { claimAt, entityAt, timeOf } from '../correcting.ts';
import { requireStore, withSession } from '../open.ts';
import { commandWith, ontologyOption, storeOption } from '../options.ts';
import type { Session } from '../session.ts';
import { counted, say } from '../talk.ts';

/** Who corrects and why. */
interface MadeFlags extends Flags {
  readonly by: string;
  readonly reason?: string;
}

interface AmendFlags extends MadeFlags {
  readonly subject?: string;
  readonly predicate?: string;
  readonly object?: string;
  readonly saysWho?: string;
  readonly polarity?: string;
  readonly modality?: string;
  readonly time?: string;
}

/** Makes changes, and says how it went. */
async function make(flags: MadeFlags, changesOf: (session: Session) => Promise<readonly object[]>): Promise<void> {
  const config = readConfig(flags);
  requireStore(config);
  const { by: author, reason } = flags;
  await withSession(config, async (session) => {
    const time = new Date().toISOString();
    const changes = await changesOf(session);
    const records = changes.map((change) => ({ correction: { ...change, author, time, ...(reason && { reason }) } }));
    await session.importClaims(
      (async function* () {
        yield* records;
      })(),
    );
    for (const { correction, documents } of await session.corrections())
      if (correction.time === time && correction.author === author)
        say(`${correction.id}: ${correction.kind} in ${counted(documents, 'document')}`);
  });
  say('To take one back: claimgraph corrections --undo <id>');
}

const made = (command: Command): Command =>
  command
    .option('--reason <text>', 'why')
    .addOption(new Option('--by <name>', 'who corrects').default(userInfo().username, 'the name of the user'))
    .addOption(storeOption())
    .addOption(ontologyOption());

const reject = (): Command =>
  made(
    commandWith(
      'reject',
      'Leave a claim out of the graph: the article says no such thing.',
      'correct reject claim:5d41… --reason "The subject is the ministry"',
    ),
  )
    .argument('<claim>', 'its id')
    .action((claim: string, flags: MadeFlags) =>
      make(flags, async (session) => [{ kind: 'reject', ...(await claimAt(session, claim)) }]),
    );

const confirm = (): Command =>
  made(
    commandWith('confirm', 'Mark a claim as read by a person and right.', 'correct confirm claim:5d41… --by "Ana Vey"'),
  )
    .argument('<claim>', 'its id')
    .action((claim: string, flags: MadeFlags) =>
      make(flags, async (session) => [{ kind: 'confirm', ...(await claimAt(session, claim)) }]),
    );

/** The argument that a flag names: an entity of the store, or `none`. */
const argument = async (session: Session, flag: string | undefined) =>
  flag === undefined ? undefined : flag === 'none' ? null : entityAt(session, flag);

const amend = (): Command =>
  made(
    commandWith(
      'amend',
      'Make a claim say something else. What is not given stays as it was read.',
      'correct amend claim:5d41… --predicate WARNED --object nation:france --time 2015-11-12',
    ),
  )
    .argument('<claim>', 'its id')
    .option('--subject <entity>', 'id of an entity, or none')
    .option('--predicate <name>', 'such as WARNED')
    .option('--object <entity>', 'id of an entity, or none')
    .option('--says-who <entity>', "id of an entity, or none for the article's own voice")
    .addOption(new Option('--polarity <polarity>', 'whether it says that it happened').choices(['affirmed', 'negated']))
    .addOption(
      new Option('--modality <modality>', 'how the text vouches for it').choices([
        'asserted',
        'reported',
        'possible',
        'future',
        'counterfactual',
      ]),
    )
    .option('--time <date>', 'a day (2015-11-12), from/to (2015-11-01/2015-11-30), or none')
    .action((claim: string, flags: AmendFlags) =>
      make(flags, async (session) => {
        const { predicate, polarity, modality } = flags;
        const to = {
          subject: await argument(session, flags.subject),
          predicate,
          object: await argument(session, flags.object),
          attributedTo: await argument(session, flags.saysWho),
          polarity,
          modality,
          time: flags.time === undefined ? undefined : timeOf(flags.time),
        };
        return [{ kind: 'amend', ...(await claimAt(session, claim)), to }];
      }),
    );

const merge = (): Command =>
  made(
    commandWith(
      'merge',
      'Make one entity of several, in all documents, also in those that come later.',
      'correct merge person:j-brennan --into person:john-brennan',
    ),
  )
    .argument('<entities...>', 'ids of those that are the same')
    .requiredOption('--into <entity>', 'id of the one that they are')
    .action((entities: string[], flags: MadeFlags & { readonly into: string }) =>
      make(flags, async (session) => {
        const into = await entityAt(session, flags.into);
        for (const entity of entities) await entityAt(session, entity);
        return entities.map((from) => ({ kind: 'merge', from, into }));
      }),
    );

const split = (): Command =>
  made(
    commandWith(
      'split',
      'Part the entity of one document from others of its name: it means somebody else.',
      'correct split person:john-smith --document doc:9f86…',
    ),
  )
    .argument('<entity>', 'its id')
    .requiredOption('--document <id>', 'the document that means somebody else')
    .action((entity: string, flags: MadeFlags & { readonly document: string }) =>
      make(flags, async () => [{ kind: 'split', entity, document: flags.document }]),
    );

const rename = (): Command =>
  made(
    commandWith(
      'rename',
      'Give an entity another name; the old one stays as an alias.',
      'correct rename agency:dgse DGSE',
    ),
  )
    .argument('<entity>', 'its id, which stays')
    .argument('<name>', 'the new name')
    .action((entity: string, name: string, flags: MadeFlags) =>
      make(flags, async (session) => [{ kind: 'rename', entity: (await entityAt(session, entity)).id, name }]),
    );

const retype = (): Command =>
  made(commandWith('retype', 'Give an entity another type.', 'correct retype group:mashable Organization'))
    .argument('<entity>', 'its id, which stays')
    .argument('<type>', 'such as Person or Organization')
    .action((entity: string, type: string, flags: MadeFlags) =>
      make(flags, async (session) => [{ kind: 'retype', entity: (await entityAt(session, entity)).id, type }]),
    );

export const correctCommand = (): Command => {
  const command = commandWith(
    'correct',
    'Correct what was read wrongly. Articles and readings stay as they are; corrections are kept with who, when and why, hold when an article is read again, and can be taken back ("corrections").',
    'correct reject claim:5d41… --reason "The subject is the ministry"',
    'correct merge person:j-brennan --into person:john-brennan',
  );
  for (const one of [reject, confirm, amend, merge, split, rename, retype]) command.addCommand(one());
  return command;
};
