import type { ViewQuestion } from '../../../src/domain/view.ts';

/** Parameters as they stand in the console: any JSON; what no query takes the server refuses. */
export type Given = Readonly<Record<string, unknown>>;

/** The parameters that a text of JSON states, null where it is none. An empty text states none at all. */
export function readParameters(text: string): Given | null {
  if (text.trim() === '') return {};
  try {
    const read: unknown = JSON.parse(text);
    return read !== null && typeof read === 'object' && !Array.isArray(read) ? (read as Given) : null;
  } catch {
    return null;
  }
}

/** Parameters as text, one a line. */
export const writeParameters = (given: Given): string =>
  Object.keys(given).length === 0 ? '' : JSON.stringify(given, null, 2);

/** What a question is first asked with: its defaults, and an empty text where it has none. */
export const defaultsOf = ({ parameters }: ViewQuestion): Given =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.default ?? '']));

/** What somebody typed for a parameter, as a value of its type; as it stands where it is none. */
export function typedValue(type: ViewQuestion['parameters'][number]['type'], text: string): unknown {
  const isNumber = type === 'integer' || type === 'number';
  return isNumber && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

/** The parameters as the address of a question takes them. */
export const asTexts = (given: Given): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );

/** The questions whose title, text or name has every word of what is looked for. */
export function findQuestions(questions: readonly ViewQuestion[], text: string): readonly ViewQuestion[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return questions.filter(({ name, title, asks }) => {
    const said = `${title} ${asks} ${name}`.toLowerCase();
    return words.every((word) => said.includes(word));
  });
}
