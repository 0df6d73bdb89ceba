import { execFileSync } from 'node:child_process';
import { pythonWithSpacy } from '../scripts/python.ts';
import { loadEnglishAssets } from '../src/assets.ts';
import { createEnglish } from '../src/language/index.ts';
import { paragraphs } from '../test/language/parity.ts';

const HELP = `Measures the language engine in words per CPU-second on one core.

  npm run bench:language

Reads the parity paragraphs over and over after a warm-up. Where a Python with spaCy is at hand (CLAIMGRAPH_PYTHON, or
.cache/spacy as made by "npm run parity:f32") spaCy's own figure, one text at a time, stands beside it. Bar: 4,000.`;

const ROUNDS = 40;
const BAR = 4000;

const words = paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0);

/** Words a CPU-second: wall time says little on a machine that is shared. */
function measureOurs(): number {
  const english = createEnglish(loadEnglishAssets());
  const read = (): void => paragraphs.forEach((paragraph) => void english.analyze(paragraph));
  for (let round = 0; round < 3; round++) read();
  const started = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round++) read();
  const { user, system } = process.cpuUsage(started);
  return (ROUNDS * words) / ((user + system) / 1e6);
}

function measureSpacy(python: string): number {
  const environment = { ...process.env, OMP_NUM_THREADS: '1' };
  const output = execFileSync(python, ['scripts/spacy-reference.py', '--bench', '10'], { env: environment });
  return Number(output.toString());
}

if (process.argv.includes('--help')) console.log(HELP);
else {
  const ours = measureOurs();
  const python = pythonWithSpacy();
  console.log(`claimgraph: ${Math.round(ours)} words per CPU-second (${ROUNDS * words} words; bar ${BAR})`);
  if (python === undefined) console.log('spaCy: no Python with spaCy at hand');
  else {
    const spacy = measureSpacy(python);
    console.log(`spaCy: ${spacy} words per CPU-second; ratio ${(ours / spacy).toFixed(2)}`);
  }
  process.exitCode = ours >= BAR ? 0 : 1;
}
