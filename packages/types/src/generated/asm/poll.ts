// Generated from Linux 7.3.4 <asm/poll.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const POLLERR = 8,
  POLLFREE = 16384,
  POLLHUP = 16,
  POLLIN = 1,
  POLLMSG = 1024,
  POLLNVAL = 32,
  POLLOUT = 4,
  POLLPRI = 2,
  POLLRDBAND = 128,
  POLLRDHUP = 8192,
  POLLRDNORM = 64,
  POLLREMOVE = 4096,
  POLLWRBAND = 512,
  POLLWRNORM = 256,
  POLL_BUSY_LOOP = 32768;
export declare namespace struct {
  /** `<asm/poll.h>`: 8 bytes. */
  interface pollfd extends RecordView<'struct pollfd'> {
    fd: number;
    events: number;
    revents: number;
  }
}

export const struct: {
  readonly pollfd: Descriptor<struct.pollfd>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pollfd": "int fd;short events;short revents;"
}`),
);
