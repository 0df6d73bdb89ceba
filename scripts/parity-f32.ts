import { readFileSync } from 'node:fs';
import { createEnglish } from '../src/language/index.ts';
import { compareWithSpacy } from '../test/language/parity.ts';
import { pythonWithSpacy, run } from './python.ts';

const HELP = `Shows that the engine agrees with spaCy in every field of every token when the weights are not rounded.

  npm run parity:f32

Converts the model afresh with single-precision weights (Python 3 is needed; spaCy is installed into .cache/spacy), makes
spaCy read the parity paragraphs again, and compares.`;

const MODEL = '.cache/model';

function check(): boolean {
  const python = pythonWithSpacy({ install: true });
  if (python === undefined) {
    console.error('Python 3 is not at hand: install it, or name one that has spaCy in CLAIMGRAPH_PYTHON');
    return false;
  }
  run(python, ['scripts/convert-model.py', '--output', MODEL]);
  run(python, ['scripts/spacy-reference.py']);
  const weights = readFileSync(`${MODEL}/weights.f32.bin`);
  const tables = JSON.parse(readFileSync(`${MODEL}/lang.json`, 'utf8'));
  const { tokens, differences } = compareWithSpacy(createEnglish({ weights, tables }));
  for (const difference of differences) console.error(difference);
  const share = (100 * (1 - differences.length / tokens)).toFixed(2);
  console.log(`${tokens} tokens, ${differences.length} differences: ${share} % parity with f32 weights`);
  return differences.length === 0;
}

if (process.argv.includes('--help')) console.log(HELP);
else process.exitCode = check() ? 0 : 1;
