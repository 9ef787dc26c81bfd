// Generated from Linux 7.3.4 <asm/guarded_storage.h> by "pnpm generate". Do not edit.
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
    GS_BROADCAST: 4;
    GS_CLEAR_BC_CB: 3;
    GS_DISABLE: 1;
    GS_ENABLE: 0;
    GS_SET_BC_CB: 2;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      GS_BROADCAST: 4,
      GS_CLEAR_BC_CB: 3,
      GS_DISABLE: 1,
      GS_ENABLE: 0,
      GS_SET_BC_CB: 2,
    },
  },
);

/** `<asm/guarded_storage.h>`: 4 on s390x. */
export const GS_BROADCAST: number | undefined = /* @__PURE__ */ hereOf(perArch.GS_BROADCAST);
/** `<asm/guarded_storage.h>`: 3 on s390x. */
export const GS_CLEAR_BC_CB: number | undefined = /* @__PURE__ */ hereOf(perArch.GS_CLEAR_BC_CB);
/** `<asm/guarded_storage.h>`: 1 on s390x. */
export const GS_DISABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.GS_DISABLE);
/** `<asm/guarded_storage.h>`: 0 on s390x. */
export const GS_ENABLE: number | undefined = /* @__PURE__ */ hereOf(perArch.GS_ENABLE);
/** `<asm/guarded_storage.h>`: 2 on s390x. */
export const GS_SET_BC_CB: number | undefined = /* @__PURE__ */ hereOf(perArch.GS_SET_BC_CB);
export declare namespace struct {
  /** `<asm/guarded_storage.h>`: 32 bytes on s390x. */
  interface gs_cb extends RecordView<'struct gs_cb'> {
    get reserved(): bigint;
    set reserved(value: Integer);
    get gsd(): bigint;
    set gsd(value: Integer);
    get gssm(): bigint;
    set gssm(value: Integer);
    get gs_epl_a(): bigint;
    set gs_epl_a(value: Integer);
  }

  /** `<asm/guarded_storage.h>`: 48 bytes on s390x. */
  interface gs_epl extends RecordView<'struct gs_epl'> {
    pad1: number;
    gs_eam: number;
    e: number;
    b: number;
    gs_eci: number;
    tx: number;
    cx: number;
    in: number;
    gs_eai: number;
    t: number;
    as: number;
    ar: number;
    pad2: number;
    get gs_eha(): bigint;
    set gs_eha(value: Integer);
    get gs_eia(): bigint;
    set gs_eia(value: Integer);
    get gs_eoa(): bigint;
    set gs_eoa(value: Integer);
    get gs_eir(): bigint;
    set gs_eir(value: Integer);
    get gs_era(): bigint;
    set gs_era(value: Integer);
  }
}

export const struct: {
  readonly gs_cb: Descriptor<struct.gs_cb, 's390x'>;
  readonly gs_epl: Descriptor<struct.gs_epl, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"gs_cb": ["__u64 reserved;__u64 gsd;__u64 gssm;__u64 gs_epl_a;",{"only":["s390x"]}],
"gs_epl": ["__u8 pad1;union {__u8 gs_eam;struct {__u8 :6;__u8 e :1;__u8 b :1;};};union {__u8 gs_eci;struct {__u8 tx :1;__u8 cx :1;__u8 :5;__u8 in :1;};};union {__u8 gs_eai;struct {__u8 :1;__u8 t :1;__u8 as :2;__u8 ar :4;};};__u32 pad2;__u64 gs_eha;__u64 gs_eia;__u64 gs_eoa;__u64 gs_eir;__u64 gs_era;",{"only":["s390x"]}]
}`),
);
