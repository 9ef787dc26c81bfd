// Generated from Linux 7.3.4 <asm/poll.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<asm/poll.h>`: 8 bytes. */
export interface pollfd extends RecordView<'struct pollfd'> {
  fd: number;
  events: number;
  revents: number;
}

export const pollfd: Descriptor<pollfd> = /* @__PURE__ */ declareStruct(
  'pollfd',
  `
  int fd;
  short events;
  short revents;
`,
);
