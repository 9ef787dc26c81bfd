import type { Kind, Named } from './kind.ts';

/** The argument of an ioctl request: a number, a view, an address or nothing. */
export interface IoctlArgument<Other extends string = string> extends Named {
  readonly kind: 'ioctlArgument';
  readonly request: Other;
}

export const ioctlArgument: Kind<IoctlArgument> = {
  rank: 'dependent',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Memory'),
  fallback: () => 'null',
  check: ({ request }, writing) => writing.check('ioctlArgument', `$${request}`),
  unknown: () => 'requests that say no size and aren’t in the list below',
  example: (_, _i, making) => making.bytes(0x4000),
};
