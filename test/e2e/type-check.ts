import { join } from 'node:path';
import ts from 'typescript';

/** Projects as strict as the compiler can be: one for Node, which has no DOM, and one for browsers. */
const PROJECTS = {
  nodenext: {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
  },
  bundler: {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  },
} as const;

export type Resolution = keyof typeof PROJECTS;

/** Files that did not change between two checks are parsed once. */
const parsed = new Map<string, ts.SourceFile | undefined>();

/**
 * What is wrong with the types of a project's files and of the package installed in it, each as `file:line TS2345 message`.
 * What other packages declare is not checked.
 */
export function typeFaults(folder: string, files: readonly string[], resolution: Resolution): readonly string[] {
  const options: ts.CompilerOptions = {
    ...PROJECTS[resolution],
    lib: [...PROJECTS[resolution].lib],
    target: ts.ScriptTarget.ES2022,
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getCurrentDirectory = () => folder;
  host.getSourceFile = (name, version, ...rest) => {
    const key = JSON.stringify([name, version]);
    if (name.startsWith(folder) && !name.includes('node_modules')) return read(name, version, ...rest);
    if (!parsed.has(key)) parsed.set(key, read(name, version, ...rest));
    return parsed.get(key);
  };
  const program = ts.createProgram(
    files.map((file) => join(folder, file)),
    options,
    host,
  );
  const ours = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(`${folder}/`));
  const faults = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...ours.flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]),
  ];
  return faults.map((fault) => {
    const line = fault.file ? fault.file.getLineAndCharacterOfPosition(fault.start ?? 0).line + 1 : 0;
    const name = fault.file?.fileName.replace(`${folder}/`, '');
    return `${name}:${line} TS${fault.code} ${ts.flattenDiagnosticMessageText(fault.messageText, ' ')}`;
  });
}
