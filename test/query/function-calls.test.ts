import { describe, expect, it } from 'vitest';
import { checkFunctions } from '../../src/store/function-calls.ts';

describe('functions that a query may call', () => {
  it.each([
    'RETURN date.truncate("month", date()) AS d, duration.between(date(), date()) AS e, point.distance(p, q)',
    'CALL db.labels() YIELD label RETURN label',
    "RETURN 'apoc.cypher.run(1)' AS text",
    'RETURN "a\\"b apoc.x.y(" AS text // apoc.x.y(1)',
    '/* apoc.x.y( */ MATCH (n) WHERE n.name = toLower("A") RETURN n.name',
    'MATCH (n) RETURN n.list[0], size(n.name)',
  ])('lets through %s', (cypher) => {
    expect(() => checkFunctions(cypher)).not.toThrow();
  });

  it.each([
    'RETURN apoc.cypher.runFirstColumnSingle("LOAD CSV …", {})',
    'RETURN `apoc`.`cypher`.run(1)',
    'RETURN apoc . cypher /* x */ . run (1)',
    "RETURN 'a\\u0027 + apoc.cypher.run(1) + \\u0027b'",
    'RETURN apo\\u0063.cypher.run(1)',
    '// a comment\rRETURN apoc.cypher.run(1)',
    'RETURN graph.byName("x")',
    "RETURN 'never closed, apoc.cypher.run(1)",
    '/* never closed, apoc.cypher.run(1)',
  ])('refuses %s', (cypher) => {
    expect(() => checkFunctions(cypher)).toThrow(/which is no function of Cypher/);
  });

  it.each(['/*', "'\\'", '"\\"', '`'])('reads a long text of %s once, not again from each place', (piece) => {
    const started = process.cpuUsage();
    checkFunctions(`RETURN 1 ${piece.repeat(40_001)}`);
    const { user } = process.cpuUsage(started);
    expect(user / 1000).toBeLessThan(500);
  });
});
