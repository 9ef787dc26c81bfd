import type { Kind, Named } from './kind.ts';

/** An operand that the operation ignores: left out, or 0. */
export interface Unused extends Named {
  readonly kind: 'unused';
}

export const unused: Kind<Unused> = {
  rank: 'alone',
  register: 'number',
  type: (_, writing) => writing.type('Unused'),
  fallback: () => 'undefined',
  check: (_, writing) => writing.check('unused'),
  example: () => undefined,
};
