// Generated from Linux 7.3.4 <linux/eventpoll.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../../engine.ts';

/** `<linux/eventpoll.h>`: 12 bytes on x86_64, x86; 16 bytes on arm, riscv64, aarch64. */
export interface epoll_event extends RecordView<'struct epoll_event'> {
  events: number;
  get data(): bigint;
  set data(value: Integer);
}

export const epoll_event: Descriptor<epoll_event> = /* @__PURE__ */ declareStruct(
  'epoll_event',
  `
  unsigned int events;
  __u64 data;
`,
  { variants: { x86_64: { pack: 1 } } },
);
