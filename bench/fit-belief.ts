import { writeFileSync } from 'node:fs';
import { assetPath } from '../src/assets.ts';
import { calibrationOf, FIT, leaveOneOut } from './belief/cross-validation.ts';
import { readAll } from './belief/examples.ts';
import { learnWeights } from './belief/logistic.ts';
import { hasKit } from './quality/kit.ts';

const HELP = `Learns what confidence means from gold claims, and shows how well it means it on documents left out.

  npm run fit:belief -- [--write]

Prints the calibration with each document judged by a model that never saw it. With --write the model fitted on all of
them goes to ontology/belief.json.

Example: npm run fit:belief`;

/** Weights nearer to 0 than this change no confidence that is shown. */
const TELLING = 0.005;
/** Claims believed less than this are wrong so often that telling them helps nobody. */
const LEAST_TOLD = 0.12;

const round = (weight: number): number => Math.round(weight * 1000) / 1000;

async function run(write: boolean): Promise<void> {
  const examples = (await readAll(['seed', 'dev', 'train'])).flatMap((told) => told.examples);
  const judged = leaveOneOut(examples);
  const shown = calibrationOf(judged.filter(({ set }) => set !== 'train'));
  const line = `${shown.claims} claims of seed and dev, each document left out in turn: ECE ${shown.ece.toFixed(1)} %, of those believed 0.8 and more ${shown.sureRight.toFixed(0)} % right (${shown.sureShare.toFixed(0)} % of all)`;
  console.log(line);
  if (!write) return;
  const { bias, weights } = learnWeights(examples, FIT);
  const telling = [...weights].filter(([, weight]) => Math.abs(weight) >= TELLING).sort(([a], [b]) => (a < b ? -1 : 1));
  const belief = {
    version: '1',
    source: `npm run fit:belief over the gold of seed, dev and train (logistic model, L2 ${FIT.penalty}): ${line}.`,
    bias: round(bias),
    leastTold: LEAST_TOLD,
    weights: Object.fromEntries(telling.map(([name, weight]) => [name, round(weight)])),
  };
  writeFileSync(assetPath('ontology/belief.json'), `${JSON.stringify(belief, null, 1)}\n`);
}

const parameters = process.argv.slice(2);
if (parameters.includes('--help')) console.log(HELP);
else if (hasKit()) await run(parameters.includes('--write'));
