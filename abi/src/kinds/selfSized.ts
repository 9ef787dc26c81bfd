import type { Direction, Kind, Named } from './kind.ts';

/** A header of so many bytes, whose first four are the number of bytes that follow it. */
export interface SelfSized extends Named {
  readonly kind: 'selfSized';
  readonly direction: Direction;
  readonly header: number;
}

export const selfSized: Kind<SelfSized> = {
  rank: 'dependent',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Memory'),
  check: ({ header }, writing) => writing.check('selfSized', header),
  copied: ({ header }, memory) => header + memory.uint32(0),
  store: ({ direction }, writing) =>
    direction === 'in' ? undefined : `${writing.member('selfSizedOut')}(${writing.value}`,
  example: (_, _i, making) => making.bytes(1024),
};
