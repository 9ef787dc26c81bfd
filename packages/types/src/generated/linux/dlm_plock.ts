// Generated from Linux 7.3.4 <linux/dlm_plock.h> by "pnpm generate". Do not edit.
import { declareStructs, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

export const DLM_PLOCK_FL_CLOSE = 1,
  DLM_PLOCK_OP_CANCEL = 4,
  DLM_PLOCK_OP_GET = 3,
  DLM_PLOCK_OP_LOCK = 1,
  DLM_PLOCK_OP_UNLOCK = 2,
  DLM_PLOCK_VERSION_MAJOR = 1,
  DLM_PLOCK_VERSION_MINOR = 2,
  DLM_PLOCK_VERSION_PATCH = 0;
export declare namespace struct {
  /** `<linux/dlm_plock.h>`: 64 bytes. */
  interface dlm_plock_info extends RecordView<'struct dlm_plock_info'> {
    get version(): Uint32Array;
    set version(value: Iterable<Integer>);
    optype: number;
    ex: number;
    wait: number;
    flags: number;
    pid: number;
    nodeid: number;
    rv: number;
    fsid: number;
    get number(): bigint;
    set number(value: Integer);
    get start(): bigint;
    set start(value: Integer);
    get end(): bigint;
    set end(value: Integer);
    get owner(): bigint;
    set owner(value: Integer);
  }
}

export const struct: {
  readonly dlm_plock_info: Descriptor<struct.dlm_plock_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"dlm_plock_info": "__u32 version[3];__u8 optype;__u8 ex;__u8 wait;__u8 flags;__u32 pid;__s32 nodeid;__s32 rv;__u32 fsid;__u64 number;__u64 start;__u64 end;__u64 owner;"
}`),
);
