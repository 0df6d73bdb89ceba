export { type Article, article } from './api/article.ts';
export { fetchedFrom, type LoadOptions, loadEngine, type ReadFile } from './api/load-engine.ts';
export { type MemoryGraphOptions, memoryGraph } from './api/memory-graph.ts';
export type { AnalyzedDocument } from './domain/analysis.ts';
