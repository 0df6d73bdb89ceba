import { ClaimgraphError } from '../domain/errors.ts';
import { GATHERINGS, type Gathering } from './gathering.ts';
import { readValue } from './parameters.ts';
import type { Derivation, ParameterType, Question, QuestionParameter } from './question.ts';

const LINE = /^\/\/\s*(title|asks|@param|@returns|@gather|@derive|@hidden|@beneath)\b:?\s*(.*)$/;
const PARAMETER = /^([A-Za-z]\w*)\s*:\s*(string|integer|number|boolean|date)\s*(?:=\s*('[^']*'|[^\s—]+)\s*)?—\s*(.+)$/;
const DERIVATION = /^([A-Za-z]\w*)\s*=\s*([A-Za-z]\w*)\(([^()]*)\)$/;

function wrong(name: string, what: string): ClaimgraphError {
  const hint =
    'A question begins with // title:, // asks:, // @param name: type = default — description, // @returns a, b';
  return new ClaimgraphError('E_INPUT', `question ${name}: ${what}`, { hint });
}

const list = (text: string): string[] =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');

function parseParameter(name: string, text: string): QuestionParameter {
  const match = PARAMETER.exec(text);
  if (match === null) throw wrong(name, `cannot read the parameter "${text}"`);
  const [, parameter, type, given, description] = match as unknown as [string, string, ParameterType, string?, string?];
  const base = { name: parameter, type, description: description!.trim() };
  if (given === undefined) return base;
  const value = readValue(base, given.replace(/^'(.*)'$/, '$1'));
  return { ...base, default: value };
}

function parseDerivation(name: string, text: string): Derivation {
  const match = DERIVATION.exec(text);
  if (match === null) throw wrong(name, `cannot read the derived column "${text}"`);
  return { column: match[1]!, function: match[2]!, arguments: list(match[3]!) };
}

function parseGathering(name: string, text: string): Gathering {
  const gathering = GATHERINGS.find((known) => known === text);
  if (gathering === undefined) throw wrong(name, `nothing gathers "${text}"; there are ${GATHERINGS.join(', ')}`);
  return gathering;
}

/** Every column that a header names beyond `@returns` must be one that the question has. */
function checkColumns(question: Question): Question {
  const { name, returns, derivations, hidden, beneath } = question;
  const columns = new Set([...returns, ...derivations.map(({ column }) => column)]);
  const named = [...hidden, ...beneath, ...derivations.flatMap((derived) => derived.arguments)];
  const unknown = named.find((column) => !columns.has(column));
  if (unknown !== undefined) throw wrong(name, `the header names a column that is not returned: ${unknown}`);
  return question;
}

/**
 * Reads a question out of a Cypher file with its header of `//` lines.
 * @throws ClaimgraphError E_INPUT naming the question and what of its header is missing or cannot be read.
 */
export function parseQuestion(name: string, source: string): Question {
  const entries = source.split(/\r?\n/).flatMap((line) => {
    const match = LINE.exec(line);
    return match === null ? [] : [{ key: match[1]!, value: match[2]!.trim() }];
  });
  const all = (key: string): string[] => entries.filter((entry) => entry.key === key).map(({ value }) => value);
  const one = (key: string): string => {
    const value = all(key)[0];
    if (value === undefined || value === '') throw wrong(name, `the header has no "// ${key}"`);
    return value;
  };
  const [gathering] = all('@gather');
  return checkColumns({
    name,
    title: one('title'),
    asks: one('asks'),
    parameters: all('@param').map((text) => parseParameter(name, text)),
    returns: list(one('@returns')),
    ...(gathering !== undefined && { gather: parseGathering(name, gathering) }),
    derivations: all('@derive').map((text) => parseDerivation(name, text)),
    hidden: all('@hidden').flatMap(list),
    beneath: all('@beneath').flatMap(list),
    cypher: source,
  });
}
