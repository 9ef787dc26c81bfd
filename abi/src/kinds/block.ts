import type { Direction, Kind, Named, SizeOf } from './kind.ts';

/** Memory of a fixed minimum size: a number of bytes, or the size of a structure or a register. */
export interface Block extends Named {
  readonly kind: 'block';
  readonly size: number | SizeOf | 'word';
  readonly direction: Direction;
  /** The offset of four bytes that contain the size which the kernel uses; it may be larger. */
  readonly saysSize?: number;
}

export const block: Kind<Block> = {
  rank: 'alone',
  register: 'memory',
  deferrable: true,
  type: (_, writing) => writing.type('Memory'),
  check: ({ size, saysSize }, writing) =>
    saysSize === undefined
      ? writing.check('block', writing.size(size))
      : writing.check('sizedBlock', writing.size(size), saysSize),
  copied: ({ size, saysSize }, memory) =>
    saysSize === undefined || typeof size !== 'object'
      ? undefined
      : Math.max(memory.sizeOf(size.sizeOf), memory.uint32(saysSize)),
  store: ({ saysSize }, writing) =>
    saysSize === undefined
      ? undefined
      : `${writing.member('sizedBlockOut')}(${writing.value}, ${saysSize}`,
  example: (_, _i, making) => making.bytes(1024),
};
