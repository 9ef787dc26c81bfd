import { _IOC_DIRSHIFT, _IOC_SIZEMASK, _IOC_SIZESHIFT } from '../generated/ioctl.ts';
import { outOfRange } from './failures.ts';
import { int64 } from './integers.ts';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** What a request takes: a number as it is, a view at least as long as the request itself says. */
export function ioctlArgument(
  call: string,
  name: string,
  value: Memory | undefined,
  request: number,
): Pointer {
  if (value === undefined || value === null) return 0;
  if (typeof value === 'number' || typeof value === 'bigint') return int64(call, name, value);
  const pointer = memory(call, name, value);
  const bytes = bytesIn(call, name, value);
  const needed = encodedSize(request);
  if (bytes < needed) {
    throw outOfRange(call, `${name} holds ${bytes} bytes but the request says ${needed}`);
  }
  return pointer;
}

/** The size in a request made by `_IOR` and its kin; older requests, without a direction, hold none. */
function encodedSize(request: number): number {
  return request >>> _IOC_DIRSHIFT === 0 ? 0 : (request >>> _IOC_SIZESHIFT) & _IOC_SIZEMASK;
}
