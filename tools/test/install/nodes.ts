import type { Programs } from '../../install/programs.ts';

/** The versions of Node that are tested, whichever runs the tests. */
export function nodesOf({
  node20,
  node22,
  node24,
  node26,
}: Pick<Programs, 'node20' | 'node22' | 'node24' | 'node26'>) {
  return [
    { major: 20, program: node20 },
    { major: 22, program: node22 },
    { major: 24, program: node24 },
    { major: 26, program: node26 },
  ].map((node) => ({ ...node, name: `Node ${node.major}` }));
}
