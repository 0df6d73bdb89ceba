import { tsImport } from 'tsx/esm/api';

/** See `server.ts`: the way in for what is loaded without a TypeScript loader. */
export const { startNeo4j } = await tsImport('./server.ts', import.meta.url);
