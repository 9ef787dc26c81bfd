// Generated from Linux 7.3.4 <linux/dlm_plock.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/dlm_plock.h>`: 64 bytes. */
export interface dlm_plock_info extends RecordView<'struct dlm_plock_info'> {
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

export const dlm_plock_info: Descriptor<dlm_plock_info> = /* @__PURE__ */ declareStruct(
  'dlm_plock_info',
  `
  __u32 version[3];
  __u8 optype;
  __u8 ex;
  __u8 wait;
  __u8 flags;
  __u32 pid;
  __s32 nodeid;
  __s32 rv;
  __u32 fsid;
  __u64 number;
  __u64 start;
  __u64 end;
  __u64 owner;
`,
);
