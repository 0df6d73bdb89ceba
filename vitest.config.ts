import { defineConfig } from 'vitest/config';

/**
 * Six projects: what needs nothing, what needs a Neo4j server, what breaks things on purpose, what needs a browser and a
 * server, what needs readers from PyPI, what needs the Gephi Toolkit.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: ['test/stores/**', 'test/fault/**', 'test/e2e/**', 'test/interop/**', 'test/gephi/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'stores',
          include: ['test/stores/**/*.test.ts'],
          globalSetup: ['test/stores/neo4j-server.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'faults',
          include: ['test/fault/**/*.test.ts'],
          globalSetup: ['test/stores/neo4j-server.ts'],
          fileParallelism: false,
          testTimeout: 3_600_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          globalSetup: ['test/stores/neo4j-server.ts'],
          fileParallelism: false,
          // A browser that draws in software beside two servers is late at times; what passed only the second time is told.
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'interop',
          include: ['test/interop/**/*.test.ts'],
          globalSetup: ['test/interop/python.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'gephi',
          include: ['test/gephi/**/*.test.ts'],
          globalSetup: ['test/gephi/setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
