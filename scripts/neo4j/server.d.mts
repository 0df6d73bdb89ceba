export { type StartedServer, startNeo4j } from './server.ts';
