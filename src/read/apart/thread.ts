import { parentPort } from 'node:worker_threads';
import { serveReaders } from './serve-readers.ts';
import { WORKS } from './works.ts';

serveReaders(parentPort!, WORKS);
