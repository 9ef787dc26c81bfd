import { rangeError } from '@linux-syscalls/errors';
import { _IOC_DIRSHIFT, _IOC_SIZEMASK, _IOC_SIZESHIFT } from '../generated/ioctl.ts';
import { touchedByRequests, touchedHere } from '../generated/requests.ts';
import { int64 } from './integers.ts';
import { bytesIn, type Memory, memory, type Pointer } from './views.ts';

/** The argument of a request: a number, or a view at least as long as the request needs. */
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
  const said = encodedSize(request);
  if (bytes < said) {
    throw rangeError(`${call}: ${name} holds ${bytes} bytes but the request says ${said}`);
  }
  const touched = touchedBytes().get(request) ?? 0;
  if (bytes < touched) {
    throw rangeError(`${call}: ${name} holds ${bytes} bytes but the request takes ${touched}`);
  }
  return pointer;
}

/** The size in a request made by `_IOR`, `_IOW` or `_IOWR`; 0 for requests without a direction. */
function encodedSize(request: number): number {
  return request >>> _IOC_DIRSHIFT === 0 ? 0 : (request >>> _IOC_SIZESHIFT) & _IOC_SIZEMASK;
}

let known: ReadonlyMap<number, number> | undefined;

/** The bytes that requests touch beyond their encoded size; parsed when ioctl is first called. */
function touchedBytes(): ReadonlyMap<number, number> {
  known ??= new Map(
    touchedHere.flatMap((text) => touchedByRequests[text]!.split(';')).flatMap(requestsOf),
  );
  return known;
}

/** Parses a line of the list: a number of bytes, and the requests that touch so many. */
function requestsOf(line: string): readonly (readonly [request: number, bytes: number])[] {
  const [bytes, requests = ''] = line.split(': ');
  return requests.split(' ').flatMap((text) => {
    const [first, last = first] = text.split('-').map(Number);
    return Array.from(
      { length: last! - first! + 1 },
      (_, i) => [first! + i, Number(bytes)] as const,
    );
  });
}
