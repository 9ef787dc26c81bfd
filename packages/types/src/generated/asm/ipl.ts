// Generated from Linux 7.3.4 <asm/ipl.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    IPL_PB0_CCW_VM_FLAG_NSS: 128;
    IPL_PB0_CCW_VM_FLAG_VP: 64;
    IPL_PB0_ECKD_OPT_DUMP: 32;
    IPL_PB0_ECKD_OPT_IPL: 16;
    IPL_PB0_FCP_OPT_DUMP: 32;
    IPL_PB0_FCP_OPT_IPL: 16;
    IPL_PB0_FLAG_LOADPARM: 128;
    IPL_PB0_NVME_OPT_DUMP: 32;
    IPL_PB0_NVME_OPT_IPL: 16;
    IPL_PBT_CCW: 2;
    IPL_PBT_ECKD: 3;
    IPL_PBT_FCP: 0;
    IPL_PBT_NVME: 4;
    IPL_PBT_SCP_DATA: 1;
    IPL_PL_FLAG_IPLPS: 128;
    IPL_PL_FLAG_IPLSR: 32;
    IPL_PL_FLAG_SBP: 16;
    IPL_PL_FLAG_SIPL: 64;
    IPL_RBT_CERTIFICATES: 1;
    IPL_RBT_COMPONENTS: 2;
    IPL_RB_COMPONENT_FLAG_SIGNED: 128;
    IPL_RB_COMPONENT_FLAG_VERIFIED: 64;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      IPL_PB0_CCW_VM_FLAG_NSS: 128,
      IPL_PB0_CCW_VM_FLAG_VP: 64,
      IPL_PB0_ECKD_OPT_DUMP: 32,
      IPL_PB0_ECKD_OPT_IPL: 16,
      IPL_PB0_FCP_OPT_DUMP: 32,
      IPL_PB0_FCP_OPT_IPL: 16,
      IPL_PB0_FLAG_LOADPARM: 128,
      IPL_PB0_NVME_OPT_DUMP: 32,
      IPL_PB0_NVME_OPT_IPL: 16,
      IPL_PBT_CCW: 2,
      IPL_PBT_ECKD: 3,
      IPL_PBT_FCP: 0,
      IPL_PBT_NVME: 4,
      IPL_PBT_SCP_DATA: 1,
      IPL_PL_FLAG_IPLPS: 128,
      IPL_PL_FLAG_IPLSR: 32,
      IPL_PL_FLAG_SBP: 16,
      IPL_PL_FLAG_SIPL: 64,
      IPL_RBT_CERTIFICATES: 1,
      IPL_RBT_COMPONENTS: 2,
      IPL_RB_COMPONENT_FLAG_SIGNED: 128,
      IPL_RB_COMPONENT_FLAG_VERIFIED: 64,
    },
  },
);

/** `<asm/ipl.h>`: 128 on s390x. */
export const IPL_PB0_CCW_VM_FLAG_NSS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_CCW_VM_FLAG_NSS,
);
/** `<asm/ipl.h>`: 64 on s390x. */
export const IPL_PB0_CCW_VM_FLAG_VP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_CCW_VM_FLAG_VP,
);
/** `<asm/ipl.h>`: 32 on s390x. */
export const IPL_PB0_ECKD_OPT_DUMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_ECKD_OPT_DUMP,
);
/** `<asm/ipl.h>`: 16 on s390x. */
export const IPL_PB0_ECKD_OPT_IPL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_ECKD_OPT_IPL,
);
/** `<asm/ipl.h>`: 32 on s390x. */
export const IPL_PB0_FCP_OPT_DUMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_FCP_OPT_DUMP,
);
/** `<asm/ipl.h>`: 16 on s390x. */
export const IPL_PB0_FCP_OPT_IPL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_FCP_OPT_IPL,
);
/** `<asm/ipl.h>`: 128 on s390x. */
export const IPL_PB0_FLAG_LOADPARM: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_FLAG_LOADPARM,
);
/** `<asm/ipl.h>`: 32 on s390x. */
export const IPL_PB0_NVME_OPT_DUMP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_NVME_OPT_DUMP,
);
/** `<asm/ipl.h>`: 16 on s390x. */
export const IPL_PB0_NVME_OPT_IPL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PB0_NVME_OPT_IPL,
);
/** `<asm/ipl.h>`: 2 on s390x. */
export const IPL_PBT_CCW: number | undefined = /* @__PURE__ */ hereOf(perArch.IPL_PBT_CCW);
/** `<asm/ipl.h>`: 3 on s390x. */
export const IPL_PBT_ECKD: number | undefined = /* @__PURE__ */ hereOf(perArch.IPL_PBT_ECKD);
/** `<asm/ipl.h>`: 0 on s390x. */
export const IPL_PBT_FCP: number | undefined = /* @__PURE__ */ hereOf(perArch.IPL_PBT_FCP);
/** `<asm/ipl.h>`: 4 on s390x. */
export const IPL_PBT_NVME: number | undefined = /* @__PURE__ */ hereOf(perArch.IPL_PBT_NVME);
/** `<asm/ipl.h>`: 1 on s390x. */
export const IPL_PBT_SCP_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PBT_SCP_DATA,
);
/** `<asm/ipl.h>`: 128 on s390x. */
export const IPL_PL_FLAG_IPLPS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PL_FLAG_IPLPS,
);
/** `<asm/ipl.h>`: 32 on s390x. */
export const IPL_PL_FLAG_IPLSR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PL_FLAG_IPLSR,
);
/** `<asm/ipl.h>`: 16 on s390x. */
export const IPL_PL_FLAG_SBP: number | undefined = /* @__PURE__ */ hereOf(perArch.IPL_PL_FLAG_SBP);
/** `<asm/ipl.h>`: 64 on s390x. */
export const IPL_PL_FLAG_SIPL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_PL_FLAG_SIPL,
);
/** `<asm/ipl.h>`: 1 on s390x. */
export const IPL_RBT_CERTIFICATES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_RBT_CERTIFICATES,
);
/** `<asm/ipl.h>`: 2 on s390x. */
export const IPL_RBT_COMPONENTS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_RBT_COMPONENTS,
);
/** `<asm/ipl.h>`: 128 on s390x. */
export const IPL_RB_COMPONENT_FLAG_SIGNED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_RB_COMPONENT_FLAG_SIGNED,
);
/** `<asm/ipl.h>`: 64 on s390x. */
export const IPL_RB_COMPONENT_FLAG_VERIFIED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.IPL_RB_COMPONENT_FLAG_VERIFIED,
);
export declare namespace struct {
  /** `<asm/ipl.h>`: 192 bytes on s390x. */
  interface ipl_pb0_ccw extends RecordView<'struct ipl_pb0_ccw'> {
    len: number;
    pbt: number;
    flags: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get loadparm(): Uint8Array;
    set loadparm(value: Bytes);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
    reserved3: number;
    ssid: number;
    devno: number;
    vm_flags: number;
    get reserved4(): Uint8Array;
    set reserved4(value: Bytes);
    vm_parm_len: number;
    get nss_name(): Uint8Array;
    set nss_name(value: Bytes);
    get vm_parm(): Uint8Array;
    set vm_parm(value: Bytes);
    get reserved5(): Uint8Array;
    set reserved5(value: Bytes);
  }

  /** `<asm/ipl.h>`: 100 bytes on s390x. */
  interface ipl_pb0_common extends RecordView<'struct ipl_pb0_common'> {
    len: number;
    pbt: number;
    flags: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get loadparm(): Uint8Array;
    set loadparm(value: Bytes);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  interface ipl_pb0_eckd$br_chr extends RecordView<'struct ipl_pb0_eckd.br_chr'> {
    cyl: number;
    head: number;
    record: number;
    reserved: number;
  }

  /** `<asm/ipl.h>`: 636 bytes on s390x. */
  interface ipl_pb0_eckd extends RecordView<'struct ipl_pb0_eckd'> {
    len: number;
    pbt: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get reserved2(): Elements<number>;
    set reserved2(value: Iterable<number>);
    opt: number;
    get reserved4(): Uint8Array;
    set reserved4(value: Bytes);
    reserved5: number;
    ssid: number;
    devno: number;
    get reserved6(): Elements<number>;
    set reserved6(value: Iterable<number>);
    bootprog: number;
    get reserved7(): Uint8Array;
    set reserved7(value: Bytes);
    get br_chr(): ipl_pb0_eckd$br_chr;
    set br_chr(value: From<ipl_pb0_eckd$br_chr>);
    scp_data_len: number;
    get reserved8(): Uint8Array;
    set reserved8(value: Bytes);
    get scp_data(): Uint8Array;
    set scp_data(value: Bytes);
  }

  /** `<asm/ipl.h>`: 636 bytes on s390x. */
  interface ipl_pb0_fcp extends RecordView<'struct ipl_pb0_fcp'> {
    len: number;
    pbt: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get loadparm(): Uint8Array;
    set loadparm(value: Bytes);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
    opt: number;
    get reserved3(): Uint8Array;
    set reserved3(value: Bytes);
    cssid: number;
    get reserved4(): Uint8Array;
    set reserved4(value: Bytes);
    devno: number;
    get reserved5(): Uint8Array;
    set reserved5(value: Bytes);
    get wwpn(): bigint;
    set wwpn(value: Integer);
    get lun(): bigint;
    set lun(value: Integer);
    bootprog: number;
    get reserved6(): Uint8Array;
    set reserved6(value: Bytes);
    get br_lba(): bigint;
    set br_lba(value: Integer);
    scp_data_len: number;
    get reserved7(): Uint8Array;
    set reserved7(value: Bytes);
    get scp_data(): Uint8Array;
    set scp_data(value: Bytes);
  }

  /** `<asm/ipl.h>`: 636 bytes on s390x. */
  interface ipl_pb0_nvme extends RecordView<'struct ipl_pb0_nvme'> {
    len: number;
    pbt: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get loadparm(): Uint8Array;
    set loadparm(value: Bytes);
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
    opt: number;
    get reserved3(): Uint8Array;
    set reserved3(value: Bytes);
    fid: number;
    get reserved4(): Uint8Array;
    set reserved4(value: Bytes);
    nsid: number;
    get reserved5(): Uint8Array;
    set reserved5(value: Bytes);
    bootprog: number;
    get reserved6(): Uint8Array;
    set reserved6(value: Bytes);
    get br_lba(): bigint;
    set br_lba(value: Integer);
    scp_data_len: number;
    get reserved7(): Uint8Array;
    set reserved7(value: Bytes);
    get scp_data(): Uint8Array;
    set scp_data(value: Bytes);
  }

  /** `<asm/ipl.h>`: 5 bytes on s390x. */
  interface ipl_pb1_scp_data extends RecordView<'struct ipl_pb1_scp_data'> {
    len: number;
    pbt: number;
    get scp_data(): Uint8Array;
    set scp_data(value: Bytes);
  }

  /** `<asm/ipl.h>`: 5 bytes on s390x. */
  interface ipl_pb_hdr extends RecordView<'struct ipl_pb_hdr'> {
    len: number;
    pbt: number;
  }

  /** `<asm/ipl.h>`: 8 bytes on s390x. */
  interface ipl_pl_hdr extends RecordView<'struct ipl_pl_hdr'> {
    len: number;
    flags: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    version: number;
  }

  /** `<asm/ipl.h>`: 16 bytes on s390x. */
  interface ipl_rb_certificate_entry extends RecordView<'struct ipl_rb_certificate_entry'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
  }

  /** `<asm/ipl.h>`: 16 bytes on s390x. */
  interface ipl_rb_certificates extends RecordView<'struct ipl_rb_certificates'> {
    len: number;
    rbt: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get entries(): Elements<struct.ipl_rb_certificate_entry>;
    set entries(value: Iterable<From<struct.ipl_rb_certificate_entry>>);
  }

  /** `<asm/ipl.h>`: 32 bytes on s390x. */
  interface ipl_rb_component_entry extends RecordView<'struct ipl_rb_component_entry'> {
    get addr(): bigint;
    set addr(value: Integer);
    get len(): bigint;
    set len(value: Integer);
    flags: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    certificate_index: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }

  /** `<asm/ipl.h>`: 16 bytes on s390x. */
  interface ipl_rb_components extends RecordView<'struct ipl_rb_components'> {
    len: number;
    rbt: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    get entries(): Elements<struct.ipl_rb_component_entry>;
    set entries(value: Iterable<From<struct.ipl_rb_component_entry>>);
  }

  /** `<asm/ipl.h>`: 16 bytes on s390x. */
  interface ipl_rb_hdr extends RecordView<'struct ipl_rb_hdr'> {
    len: number;
    rbt: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
  }

  /** `<asm/ipl.h>`: 16 bytes on s390x. */
  interface ipl_rl_hdr extends RecordView<'struct ipl_rl_hdr'> {
    len: number;
    flags: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    version: number;
    get reserved2(): Uint8Array;
    set reserved2(value: Bytes);
  }
}

export const struct: {
  readonly ipl_pb0_ccw: Descriptor<struct.ipl_pb0_ccw, 's390x'>;
  readonly ipl_pb0_common: Descriptor<struct.ipl_pb0_common, 's390x'>;
  readonly ipl_pb0_eckd: Descriptor<struct.ipl_pb0_eckd, 's390x'>;
  readonly ipl_pb0_fcp: Descriptor<struct.ipl_pb0_fcp, 's390x'>;
  readonly ipl_pb0_nvme: Descriptor<struct.ipl_pb0_nvme, 's390x'>;
  readonly ipl_pb1_scp_data: Descriptor<struct.ipl_pb1_scp_data, 's390x'>;
  readonly ipl_pb_hdr: Descriptor<struct.ipl_pb_hdr, 's390x'>;
  readonly ipl_pl_hdr: Descriptor<struct.ipl_pl_hdr, 's390x'>;
  readonly ipl_rb_certificate_entry: Descriptor<struct.ipl_rb_certificate_entry, 's390x'>;
  readonly ipl_rb_certificates: Descriptor<struct.ipl_rb_certificates, 's390x'>;
  readonly ipl_rb_component_entry: Descriptor<struct.ipl_rb_component_entry, 's390x'>;
  readonly ipl_rb_components: Descriptor<struct.ipl_rb_components, 's390x'>;
  readonly ipl_rb_hdr: Descriptor<struct.ipl_rb_hdr, 's390x'>;
  readonly ipl_rl_hdr: Descriptor<struct.ipl_rl_hdr, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ipl_pb0_ccw": ["__u32 len;__u8 pbt;__u8 flags;__u8 reserved1[2];__u8 loadparm[8];__u8 reserved2[84];__u16 reserved3 :13;__u8 ssid :3;__u16 devno;__u8 vm_flags;__u8 reserved4[3];__u32 vm_parm_len;__u8 nss_name[8];__u8 vm_parm[64];__u8 reserved5[8];",{"pack":1,"only":["s390x"]}],
"ipl_pb0_common": ["__u32 len;__u8 pbt;__u8 flags;__u8 reserved1[2];__u8 loadparm[8];__u8 reserved2[84];",{"pack":1,"only":["s390x"]}],
"ipl_pb0_eckd": ["__u32 len;__u8 pbt;__u8 reserved1[3];__u32 reserved2[78];__u8 opt;__u8 reserved4[4];__u8 reserved5 :5;__u8 ssid :3;__u16 devno;__u32 reserved6[5];__u32 bootprog;__u8 reserved7[12];struct {__u16 cyl;__u8 head;__u8 record;__u32 reserved;} br_chr;__u32 scp_data_len;__u8 reserved8[260];__u8 scp_data[];",{"pack":1,"only":["s390x"]}],
"ipl_pb0_fcp": ["__u32 len;__u8 pbt;__u8 reserved1[3];__u8 loadparm[8];__u8 reserved2[304];__u8 opt;__u8 reserved3[3];__u8 cssid;__u8 reserved4[1];__u16 devno;__u8 reserved5[4];__u64 wwpn;__u64 lun;__u32 bootprog;__u8 reserved6[12];__u64 br_lba;__u32 scp_data_len;__u8 reserved7[260];__u8 scp_data[];",{"pack":1,"only":["s390x"]}],
"ipl_pb0_nvme": ["__u32 len;__u8 pbt;__u8 reserved1[3];__u8 loadparm[8];__u8 reserved2[304];__u8 opt;__u8 reserved3[3];__u32 fid;__u8 reserved4[12];__u32 nsid;__u8 reserved5[4];__u32 bootprog;__u8 reserved6[12];__u64 br_lba;__u32 scp_data_len;__u8 reserved7[260];__u8 scp_data[];",{"pack":1,"only":["s390x"]}],
"ipl_pb1_scp_data": ["__u32 len;__u8 pbt;__u8 scp_data[];",{"pack":1,"only":["s390x"]}],
"ipl_pb_hdr": ["__u32 len;__u8 pbt;",{"pack":1,"only":["s390x"]}],
"ipl_pl_hdr": ["__u32 len;__u8 flags;__u8 reserved1[2];__u8 version;",{"pack":1,"only":["s390x"]}],
"ipl_rb_certificate_entry": ["__u64 addr;__u64 len;",{"pack":1,"only":["s390x"]}],
"ipl_rb_certificates": ["__u32 len;__u8 rbt;__u8 reserved1[11];struct ipl_rb_certificate_entry entries[];",{"pack":1,"only":["s390x"]}],
"ipl_rb_component_entry": ["__u64 addr;__u64 len;__u8 flags;__u8 reserved1[5];__u16 certificate_index;__u8 reserved2[8];",{"only":["s390x"]}],
"ipl_rb_components": ["__u32 len;__u8 rbt;__u8 reserved1[11];struct ipl_rb_component_entry entries[];",{"pack":1,"only":["s390x"]}],
"ipl_rb_hdr": ["__u32 len;__u8 rbt;__u8 reserved1[11];",{"pack":1,"only":["s390x"]}],
"ipl_rl_hdr": ["__u32 len;__u8 flags;__u8 reserved1[2];__u8 version;__u8 reserved2[8];",{"pack":1,"only":["s390x"]}]
}`),
);
