/**
 * counters: counts what the kernel and the processor do while a function runs: page faults, switches
 * to other threads, and instructions where the machine counts them.
 *
 *     node examples/dist/counters.js
 */

import {
  PERF_COUNT_HW_INSTRUCTIONS,
  PERF_COUNT_SW_CONTEXT_SWITCHES,
  PERF_COUNT_SW_PAGE_FAULTS,
  PERF_EVENT_IOC_DISABLE,
  PERF_EVENT_IOC_ENABLE,
  PERF_TYPE_HARDWARE,
  PERF_TYPE_SOFTWARE,
} from '@linux-syscalls/types/linux/perf_event';
import {
  close,
  ioctl,
  MAP_ANONYMOUS,
  MAP_SHARED,
  mmap,
  munmap,
  PERF_FLAG_FD_CLOEXEC,
  PROT_READ,
  PROT_WRITE,
  perf_event_open,
  read,
  SyscallError,
  struct,
} from 'linux-syscalls';
import { viewMemory } from 'linux-syscalls/raw';
import { lacks } from './lib/needs.ts';

const events = {
  'page faults': [PERF_TYPE_SOFTWARE, PERF_COUNT_SW_PAGE_FAULTS],
  'context switches': [PERF_TYPE_SOFTWARE, PERF_COUNT_SW_CONTEXT_SWITCHES],
  instructions: [PERF_TYPE_HARDWARE, PERF_COUNT_HW_INSTRUCTIONS],
} as const;

for (const [name, [type, config]] of Object.entries(events)) {
  try {
    console.log(`${name}: ${count(type, config, () => touchPages(1000))}`);
  } catch (error) {
    if (!(error instanceof SyscallError) || error.syscall !== 'perf_event_open') throw error;
    if (type === PERF_TYPE_SOFTWARE)
      lacks(`kernel.perf_event_paranoid of 2 or less: ${error.message}`);
    console.log(`${name}: not counted on this machine (${error.code})`);
  }
}

/** Counts one kind of event in this thread, beside the kernel's own, while a function runs. */
function count(type: number, config: number, work: () => void): bigint {
  const attr = struct.perf_event_attr.from({
    type,
    size: struct.perf_event_attr.size,
    config,
    disabled: 1,
    exclude_kernel: 1, // what anybody may count
    exclude_hv: 1,
  });
  const fd = perf_event_open(attr, 0, -1, -1, PERF_FLAG_FD_CLOEXEC);
  ioctl(fd, PERF_EVENT_IOC_ENABLE, 0);
  work();
  ioctl(fd, PERF_EVENT_IOC_DISABLE, 0);
  const value = new BigUint64Array(1);
  read(fd, value);
  close(fd);
  return value[0]!;
}

/**
 * Writes to each page of new memory, which the kernel provides at that moment. Of memory that is shared
 * it provides one page at a time, of private memory it may provide many.
 */
function touchPages(pages: number): void {
  const length = pages * 4096;
  const address = mmap(null, length, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  const bytes = new Uint8Array(viewMemory(address, length));
  for (let i = 0; i < length; i += 4096) bytes[i] = 1;
  munmap(address, length);
}
