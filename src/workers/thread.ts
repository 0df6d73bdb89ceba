import { parentPort, workerData } from 'node:worker_threads';
import { SHIPPED } from '../assets.ts';
import { engineOf } from '../engine.ts';
import type { ThreadData } from './messages.ts';
import { serveEngine } from './serve-engine.ts';

serveEngine(parentPort!, engineOf(SHIPPED, (workerData as ThreadData).recipe));
