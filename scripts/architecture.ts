import { cruise } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

/** Fewer modules than this means that the checker went blind, as it does under compilers it does not know. */
const FEWEST_MODULES = 60;

const options = await extractConfig('.dependency-cruiser.cjs');
const ruleSet = { validate: true, ...options.options, ruleSet: options } as Parameters<typeof cruise>[1];
const { output } = await cruise(['src', 'viz/src'], ruleSet, undefined, { tsConfig: extractTsConfig('tsconfig.json') });
if (typeof output === 'string') throw new Error('expected a report, not a text');

const { totalCruised, violations } = output.summary;
for (const { rule, from, to } of violations) console.error(`${rule.name}: ${from} → ${to}`);
console.error(`${totalCruised} modules, ${violations.length} breaches of the direction rule`);
if (totalCruised < FEWEST_MODULES) console.error(`fewer than ${FEWEST_MODULES} modules seen: the check is blind`);
process.exitCode = violations.length > 0 || totalCruised < FEWEST_MODULES ? 1 : 0;
