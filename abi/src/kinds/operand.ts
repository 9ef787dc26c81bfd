import type { Kind, Named } from './kind.ts';

/** An operand whose type depends on the operation; for an unknown one a number, a view, an address or nothing. */
export interface Operand extends Named {
  readonly kind: 'operand';
}

export const operand: Kind<Operand> = {
  rank: 'alone',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Operand'),
  fallback: () => 'undefined',
  check: (_, writing) => writing.check('operand'),
  example: (_, i, making) => (i % 2 === 0 ? making.bytes(16) : -i),
};
