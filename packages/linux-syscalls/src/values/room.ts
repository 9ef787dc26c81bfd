import { PATH_MAX, XATTR_LIST_MAX, XATTR_SIZE_MAX } from '@linux-syscalls/types/linux/limits';
import { uint32 } from '../arguments/integers.ts';

/** Memory that the next call uses again: what a call filled is copied out of it before. */
let shared: Uint8Array | undefined;

/** As much as the kernel ever writes where callers give no size. */
const usual = /* @__PURE__ */ Math.max(PATH_MAX, XATTR_LIST_MAX, XATTR_SIZE_MAX);

/** Memory of a size for a call, and until the next one. */
export function room(call: string, name: string, size: number): Uint8Array {
  const length = uint32(call, name, size);
  if (length > usual) return new Uint8Array(length);
  shared ??= new Uint8Array(usual);
  return shared.subarray(0, length);
}
