import { wrongType } from '@linux-syscalls/errors';
import type { Codec } from './codec.ts';

const { getFloat32, getFloat64, setFloat32, setFloat64 } = DataView.prototype;

/** IEEE 754 numbers. Storing one in four bytes rounds it, as in C. */
export function float(what: string, size: number, little: boolean): Codec {
  const get = size === 4 ? getFloat32 : getFloat64;
  const set = size === 4 ? setFloat32 : setFloat64;
  return {
    read: (view, offset) => get.call(view, offset, little),
    write: (view, offset, value) => {
      if (typeof value !== 'number') throw wrongType(what, 'a number', value);
      set.call(view, offset, value, little);
    },
  };
}
