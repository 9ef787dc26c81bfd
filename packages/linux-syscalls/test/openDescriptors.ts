import { close, O_CLOEXEC, pipe2 } from 'linux-syscalls';
import { afterEach } from 'vitest';

/** Makes descriptors that are closed after each test of the file. */
export interface OpenDescriptors {
  /** Has a descriptor closed as well, and returns it. */
  keep<Fd extends number>(fd: Fd): Fd;
  pipe(): { readonly from: number; readonly to: number };
}

export function openDescriptors(): OpenDescriptors {
  const opened: number[] = [];
  afterEach(() => {
    for (const fd of opened.splice(0)) close(fd);
  });
  const keep = <Fd extends number>(fd: Fd): Fd => {
    opened.push(fd);
    return fd;
  };
  return {
    keep,
    pipe() {
      const ends = new Int32Array(2);
      pipe2(ends, O_CLOEXEC);
      return { from: keep(ends[0]!), to: keep(ends[1]!) };
    },
  };
}
