import type { Kind, Named } from './kind.ts';

/** An address that the kernel takes as it is. */
export interface Address extends Named {
  readonly kind: 'address';
}

/** The address that tests pass: nothing is mapped there. */
export const exampleAddress = 0x7654_0000;

export const address: Kind<Address> = {
  rank: 'alone',
  register: 'number',
  deferrable: true,
  type: (_, writing) => `${writing.type('Address')} | null`,
  check: (_, writing) => writing.check('address'),
  example: () => exampleAddress,
};
