import { execFileSync } from 'node:child_process';
import { pythonWithSpacy } from '../scripts/python.ts';
import { loadEnglishAssets } from '../src/assets.ts';
import { createEnglish } from '../src/language/index.ts';
import { paragraphs } from '../test/language/parity.ts';

const HELP = `Measures the language engine in words per CPU-second on one core.

  npm run bench:language

Reads the parity paragraphs over and over after a warm-up. Words are counted as spaCy's own speed benchmark counts them:
as tokens. What stands between spaces is fewer, and its figure is printed too. Where a Python with spaCy is at hand (CLAIMGRAPH_PYTHON, or
.cache/spacy as made by "npm run parity:f32") spaCy's own figure, one text at a time, stands beside it. Bar: 4,000.`;

const ROUNDS = 40;
const BAR = 4000;

const spaced = paragraphs.reduce((sum, paragraph) => sum + paragraph.split(' ').length, 0);

/** Tokens a CPU-second: wall time says little on a machine that is shared. */
function measureOurs(): { speed: number; tokens: number } {
  const english = createEnglish(loadEnglishAssets());
  const read = (): number => paragraphs.reduce((sum, paragraph) => sum + english.analyze(paragraph).tokens.length, 0);
  for (let round = 0; round < 3; round++) read();
  const started = process.cpuUsage();
  let tokens = 0;
  for (let round = 0; round < ROUNDS; round++) tokens += read();
  const { user, system } = process.cpuUsage(started);
  return { speed: tokens / ((user + system) / 1e6), tokens };
}

function measureSpacy(python: string): number {
  const environment = { ...process.env, OMP_NUM_THREADS: '1' };
  const output = execFileSync(python, ['scripts/spacy-reference.py', '--bench', '10'], { env: environment });
  return Number(output.toString());
}

if (process.argv.includes('--help')) console.log(HELP);
else {
  const { speed, tokens } = measureOurs();
  const python = pythonWithSpacy();
  const between = Math.round((speed * spaced * ROUNDS) / tokens);
  console.log(`claimgraph: ${Math.round(speed)} words per CPU-second (${tokens} tokens; bar ${BAR})`);
  console.log(`            ${between} when only what stands between spaces is counted`);
  if (python === undefined) console.log('spaCy: no Python with spaCy at hand');
  else {
    const spacy = measureSpacy(python);
    console.log(`spaCy: ${spacy} words per CPU-second; ratio ${(speed / spacy).toFixed(2)}`);
  }
  process.exitCode = speed >= BAR ? 0 : 1;
}
