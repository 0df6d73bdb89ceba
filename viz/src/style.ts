export * from '../../src/domain/drawing-style.ts';
