// Generated from Linux 7.3.4 <linux/kcmp.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/kcmp.h>`: 12 bytes. */
export interface kcmp_epoll_slot extends RecordView<'struct kcmp_epoll_slot'> {
  efd: number;
  tfd: number;
  toff: number;
}

export const kcmp_epoll_slot: Descriptor<kcmp_epoll_slot> = /* @__PURE__ */ declareStruct(
  'kcmp_epoll_slot',
  `
  __u32 efd;
  __u32 tfd;
  __u32 toff;
`,
);
