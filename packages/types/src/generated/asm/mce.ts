// Generated from Linux 7.3.4 <asm/mce.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Descriptor,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'x86_64' | 'x86',
  {
    MCE_GETCLEAR_FLAGS: 2147765507;
    MCE_GET_LOG_LEN: 2147765506;
    MCE_GET_RECORD_LEN: 2147765505;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    'x86_64 x86': {
      MCE_GETCLEAR_FLAGS: 2147765507,
      MCE_GET_LOG_LEN: 2147765506,
      MCE_GET_RECORD_LEN: 2147765505,
    },
  },
);

/** `<asm/mce.h>`: 2147765507 on x86_64, x86. */
export const MCE_GETCLEAR_FLAGS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MCE_GETCLEAR_FLAGS,
);
/** `<asm/mce.h>`: 2147765506 on x86_64, x86. */
export const MCE_GET_LOG_LEN: number | undefined = /* @__PURE__ */ hereOf(perArch.MCE_GET_LOG_LEN);
/** `<asm/mce.h>`: 2147765505 on x86_64, x86. */
export const MCE_GET_RECORD_LEN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.MCE_GET_RECORD_LEN,
);
export declare namespace struct {
  /** `<asm/mce.h>`: 128 bytes on x86_64; 124 bytes on x86. */
  interface mce extends RecordView<'struct mce'> {
    get status(): bigint;
    set status(value: Integer);
    get misc(): bigint;
    set misc(value: Integer);
    get addr(): bigint;
    set addr(value: Integer);
    get mcgstatus(): bigint;
    set mcgstatus(value: Integer);
    get ip(): bigint;
    set ip(value: Integer);
    get tsc(): bigint;
    set tsc(value: Integer);
    get time(): bigint;
    set time(value: Integer);
    cpuvendor: number;
    inject_flags: number;
    severity: number;
    pad: number;
    cpuid: number;
    cs: number;
    bank: number;
    cpu: number;
    finished: number;
    extcpu: number;
    socketid: number;
    apicid: number;
    get mcgcap(): bigint;
    set mcgcap(value: Integer);
    get synd(): bigint;
    set synd(value: Integer);
    get ipid(): bigint;
    set ipid(value: Integer);
    get ppin(): bigint;
    set ppin(value: Integer);
    microcode: number;
    get kflags(): bigint;
    set kflags(value: Integer);
  }
}

export const struct: {
  readonly mce: Descriptor<struct.mce, 'x86_64' | 'x86'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mce": ["__u64 status;__u64 misc;__u64 addr;__u64 mcgstatus;__u64 ip;__u64 tsc;__u64 time;__u8 cpuvendor;__u8 inject_flags;__u8 severity;__u8 pad;__u32 cpuid;__u8 cs;__u8 bank;__u8 cpu;__u8 finished;__u32 extcpu;__u32 socketid;__u32 apicid;__u64 mcgcap;__u64 synd;__u64 ipid;__u64 ppin;__u32 microcode;__u64 kflags;",{"only":["x86_64","x86"]}]
}`),
);
