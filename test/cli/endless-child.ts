// Writes a file (`file PATH`) or a folder (`folder PATH`) that never gets done, and says so once some of it is on the disk.
import { writeNewFolder } from '../../src/cli/new-folder.ts';
import { writeWhole } from '../../src/cli/output.ts';

const [kind, path] = process.argv.slice(2);
const PIECE = 'never done\n'.repeat(10_000);

async function* endless(): AsyncGenerator<string> {
  for (let turn = 0; ; turn++) {
    yield PIECE;
    if (turn === 20) console.log('writing');
    if (turn > 20) await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

if (kind === 'file') await writeWhole(path!, endless());
else
  await writeNewFolder(path!, async ({ append }) => {
    for await (const piece of endless()) await append('never.csv', piece);
  });
