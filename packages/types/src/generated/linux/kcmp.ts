// Generated from Linux 7.3.4 <linux/kcmp.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type RecordView } from '../../engine.ts';

export const KCMP_EPOLL_TFD = 7,
  KCMP_FILE = 0,
  KCMP_FILES = 2,
  KCMP_FS = 3,
  KCMP_IO = 5,
  KCMP_SIGHAND = 4,
  KCMP_SYSVSEM = 6,
  KCMP_TYPES = 8,
  KCMP_VM = 1;
export declare namespace struct {
  /** `<linux/kcmp.h>`: 12 bytes. */
  interface kcmp_epoll_slot extends RecordView<'struct kcmp_epoll_slot'> {
    efd: number;
    tfd: number;
    toff: number;
  }
}

export const struct: {
  readonly kcmp_epoll_slot: Descriptor<struct.kcmp_epoll_slot>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"kcmp_epoll_slot": "__u32 efd;__u32 tfd;__u32 toff;"
}`),
);
