import { valueError, wrongType } from '@linux-syscalls/errors';
import { bytesOf, isView, type View } from '@linux-syscalls/native/view';
import { struct } from '@linux-syscalls/types';
import { IORING_REGISTER_BUFFERS } from '../generated/constants.ts';
import { addressOf } from '../trap.ts';
import type { Driver } from './Driver.ts';

/** Memory that is registered with a ring, so that operations needn't look up its pages. */
export interface FixedBuffer {
  /** Shows its bytes. */
  readonly view: Uint8Array;
}

/** Registered memory, and its ring. */
export class RegisteredBuffer implements FixedBuffer {
  readonly #view: Uint8Array;
  readonly #index: number;
  readonly #ring: object;

  constructor(view: Uint8Array, index: number, ring: object) {
    this.#view = view;
    this.#index = index;
    this.#ring = ring;
    Object.freeze(this); // An own property would hide the view that is registered.
  }

  get view(): Uint8Array {
    return this.#view;
  }

  /** The index of a registered buffer; throws if it is something else, or another ring's. */
  static indexIn(value: unknown, ring: object, call: string): number {
    if (typeof value !== 'object' || value === null || !(#ring in value)) {
      throw wrongType(`${call}: buffer`, 'a registered buffer', value);
    }
    if (value.#ring === ring) return value.#index;
    throw valueError(`${call}: buffer is registered with another ring`);
  }
}

/** Registers memory with a ring, which retains it until the ring ends. */
export function registerBuffers(
  driver: Driver,
  ring: object,
  views: readonly View[],
): readonly RegisteredBuffer[] {
  if (!Array.isArray(views)) throw wrongType('registerBuffers: views', 'an array of views', views);
  const buffers = [...views].map((view: View, index) => {
    if (!isView(view)) throw wrongType(`registerBuffers: views[${index}]`, 'a view', view);
    return new RegisteredBuffer(bytesOf(view), index, ring);
  });
  const iovecs = struct.iovec.array(buffers.length);
  buffers.forEach(({ view }, i) => {
    Object.assign(iovecs[i]!, { iov_base: addressOf(view), iov_len: view.length });
  });
  driver.register(IORING_REGISTER_BUFFERS, iovecs);
  driver.retain(buffers);
  return buffers;
}
