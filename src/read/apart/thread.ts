import { parentPort } from 'node:worker_threads';
import { READERS } from '../readers.ts';
import { serveReaders } from './serve-readers.ts';

serveReaders(parentPort!, READERS);
