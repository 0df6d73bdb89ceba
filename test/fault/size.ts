/** How often a fault is tried: all of it by `npm run test:faults`, a short cut of it in every other run. */
export const size = <T>(full: T, short: T): T => (process.env['CLAIMGRAPH_FAULTS'] === 'full' ? full : short);
