import { createRequire } from 'node:module';
import { cruise, type ICruiseOptions } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Fewer modules than this means that the checker went blind, as it does under compilers it does not know. */
const FEWEST_MODULES = 60;

const { forbidden, options } = createRequire(import.meta.url)('../.dependency-cruiser.cjs') as {
  forbidden: [];
  options: ICruiseOptions;
};
const tsConfig = extractTsConfig('tsconfig.json');
const rules = { ...options, validate: true, ruleSet: { forbidden } } as ICruiseOptions;
const { output } = await cruise(['src', 'viz/src'], rules, undefined, { tsConfig });
if (typeof output === 'string') throw new Error('expected a report, not a text');

const { totalCruised, violations } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
console.error(`${totalCruised} modules, ${violations.length} breaches of the direction rule`);
if (totalCruised < FEWEST_MODULES) console.error(`fewer than ${FEWEST_MODULES} modules seen: the check is blind`);
process.exitCode = violations.length > 0 || totalCruised < FEWEST_MODULES ? 1 : 0;
