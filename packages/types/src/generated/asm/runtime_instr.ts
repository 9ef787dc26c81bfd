// Generated from Linux 7.3.4 <asm/runtime_instr.h> by "pnpm generate". Do not edit.
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
  's390x',
  {
    S390_RUNTIME_INSTR_START: 1;
    S390_RUNTIME_INSTR_STOP: 2;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      S390_RUNTIME_INSTR_START: 1,
      S390_RUNTIME_INSTR_STOP: 2,
    },
  },
);

/** `<asm/runtime_instr.h>`: 1 on s390x. */
export const S390_RUNTIME_INSTR_START: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_RUNTIME_INSTR_START,
);
/** `<asm/runtime_instr.h>`: 2 on s390x. */
export const S390_RUNTIME_INSTR_STOP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.S390_RUNTIME_INSTR_STOP,
);
export declare namespace struct {
  /** `<asm/runtime_instr.h>`: 64 bytes on s390x. */
  interface runtime_instr_cb extends RecordView<'struct runtime_instr_cb'> {
    get rca(): bigint;
    set rca(value: Integer);
    get roa(): bigint;
    set roa(value: Integer);
    get rla(): bigint;
    set rla(value: Integer);
    v: number;
    s: number;
    k: number;
    h: number;
    a: number;
    reserved1: number;
    ps: number;
    qs: number;
    pc: number;
    qc: number;
    reserved2: number;
    g: number;
    u: number;
    l: number;
    key: number;
    reserved3: number;
    t: number;
    rgs: number;
    m: number;
    n: number;
    mae: number;
    reserved4: number;
    c: number;
    r: number;
    b: number;
    j: number;
    e: number;
    x: number;
    reserved5: number;
    bpxn: number;
    bpxt: number;
    bpti: number;
    bpni: number;
    reserved6: number;
    d: number;
    f: number;
    ic: number;
    dc: number;
    get reserved7(): bigint;
    set reserved7(value: Integer);
    get sf(): bigint;
    set sf(value: Integer);
    get rsic(): bigint;
    set rsic(value: Integer);
    get reserved8(): bigint;
    set reserved8(value: Integer);
  }
}

export const struct: {
  readonly runtime_instr_cb: Descriptor<struct.runtime_instr_cb, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"runtime_instr_cb": ["__u64 rca;__u64 roa;__u64 rla;__u32 v :1;__u32 s :1;__u32 k :1;__u32 h :1;__u32 a :1;__u32 reserved1 :3;__u32 ps :1;__u32 qs :1;__u32 pc :1;__u32 qc :1;__u32 reserved2 :1;__u32 g :1;__u32 u :1;__u32 l :1;__u32 key :4;__u32 reserved3 :8;__u32 t :1;__u32 rgs :3;__u32 m :4;__u32 n :1;__u32 mae :1;__u32 reserved4 :2;__u32 c :1;__u32 r :1;__u32 b :1;__u32 j :1;__u32 e :1;__u32 x :1;__u32 reserved5 :2;__u32 bpxn :1;__u32 bpxt :1;__u32 bpti :1;__u32 bpni :1;__u32 reserved6 :2;__u32 d :1;__u32 f :1;__u32 ic :4;__u32 dc :4;__u64 reserved7;__u64 sf;__u64 rsic;__u64 reserved8;",{"only":["s390x"]}]
}`),
);
