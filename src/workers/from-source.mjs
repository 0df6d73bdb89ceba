// The beginning of a thread in the repository, where modules are TypeScript: a thread knows nothing of the loader of the
// program that starts it. In the package, modules are JavaScript and this file is not there.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData.module);
