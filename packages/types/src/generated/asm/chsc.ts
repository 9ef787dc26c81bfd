// Generated from Linux 7.3.4 <asm/chsc.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type OnlyOnThese,
  type RecordView,
} from '../../engine.ts';
import type * as asm_chpid_h from './chpid.ts';
import type * as asm_schid_h from './schid.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    CCL_CHP_TYPE_CAP: 2;
    CCL_CSS_IMG: 4;
    CCL_CSS_IMG_CONF_CHAR: 5;
    CCL_CU_ON_CHP: 1;
    CCL_IOP_CHP: 6;
    CHSC_INFO_CCL: 3490997126;
    CHSC_INFO_CHANNEL_PATH: 3490472834;
    CHSC_INFO_CI: 3490472837;
    CHSC_INFO_CPD: 3490997127;
    CHSC_INFO_CU: 3490472835;
    CHSC_INFO_DCAL: 3490734984;
    CHSC_INFO_SCH_CU: 3490210692;
    CHSC_IOCTL_MAGIC: 99;
    CHSC_ON_CLOSE_REMOVE: 25483;
    CHSC_ON_CLOSE_SET: 3489686410;
    CHSC_SIZE: 4096;
    CHSC_START: 3489686401;
    CHSC_START_SYNC: 3489686409;
    DCAL_CSS_IID_PN: 4;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      CCL_CHP_TYPE_CAP: 2,
      CCL_CSS_IMG: 4,
      CCL_CSS_IMG_CONF_CHAR: 5,
      CCL_CU_ON_CHP: 1,
      CCL_IOP_CHP: 6,
      CHSC_INFO_CCL: 3490997126,
      CHSC_INFO_CHANNEL_PATH: 3490472834,
      CHSC_INFO_CI: 3490472837,
      CHSC_INFO_CPD: 3490997127,
      CHSC_INFO_CU: 3490472835,
      CHSC_INFO_DCAL: 3490734984,
      CHSC_INFO_SCH_CU: 3490210692,
      CHSC_IOCTL_MAGIC: 99,
      CHSC_ON_CLOSE_REMOVE: 25483,
      CHSC_ON_CLOSE_SET: 3489686410,
      CHSC_SIZE: 4096,
      CHSC_START: 3489686401,
      CHSC_START_SYNC: 3489686409,
      DCAL_CSS_IID_PN: 4,
    },
  },
);

/** `<asm/chsc.h>`: 2 on s390x. */
export const CCL_CHP_TYPE_CAP: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CCL_CHP_TYPE_CAP,
);
/** `<asm/chsc.h>`: 4 on s390x. */
export const CCL_CSS_IMG: number | undefined = /* @__PURE__ */ hereOf(perArch.CCL_CSS_IMG);
/** `<asm/chsc.h>`: 5 on s390x. */
export const CCL_CSS_IMG_CONF_CHAR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CCL_CSS_IMG_CONF_CHAR,
);
/** `<asm/chsc.h>`: 1 on s390x. */
export const CCL_CU_ON_CHP: number | undefined = /* @__PURE__ */ hereOf(perArch.CCL_CU_ON_CHP);
/** `<asm/chsc.h>`: 6 on s390x. */
export const CCL_IOP_CHP: number | undefined = /* @__PURE__ */ hereOf(perArch.CCL_IOP_CHP);
/** `<asm/chsc.h>`: 3490997126 on s390x. */
export const CHSC_INFO_CCL: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_INFO_CCL);
/** `<asm/chsc.h>`: 3490472834 on s390x. */
export const CHSC_INFO_CHANNEL_PATH: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CHSC_INFO_CHANNEL_PATH,
);
/** `<asm/chsc.h>`: 3490472837 on s390x. */
export const CHSC_INFO_CI: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_INFO_CI);
/** `<asm/chsc.h>`: 3490997127 on s390x. */
export const CHSC_INFO_CPD: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_INFO_CPD);
/** `<asm/chsc.h>`: 3490472835 on s390x. */
export const CHSC_INFO_CU: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_INFO_CU);
/** `<asm/chsc.h>`: 3490734984 on s390x. */
export const CHSC_INFO_DCAL: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_INFO_DCAL);
/** `<asm/chsc.h>`: 3490210692 on s390x. */
export const CHSC_INFO_SCH_CU: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CHSC_INFO_SCH_CU,
);
/** `<asm/chsc.h>`: 99 on s390x. */
export const CHSC_IOCTL_MAGIC: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CHSC_IOCTL_MAGIC,
);
/** `<asm/chsc.h>`: 25483 on s390x. */
export const CHSC_ON_CLOSE_REMOVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CHSC_ON_CLOSE_REMOVE,
);
/** `<asm/chsc.h>`: 3489686410 on s390x. */
export const CHSC_ON_CLOSE_SET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.CHSC_ON_CLOSE_SET,
);
/** `<asm/chsc.h>`: 4096 on s390x. */
export const CHSC_SIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_SIZE);
/** `<asm/chsc.h>`: 3489686401 on s390x. */
export const CHSC_START: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_START);
/** `<asm/chsc.h>`: 3489686409 on s390x. */
export const CHSC_START_SYNC: number | undefined = /* @__PURE__ */ hereOf(perArch.CHSC_START_SYNC);
/** `<asm/chsc.h>`: 4 on s390x. */
export const DCAL_CSS_IID_PN: number | undefined = /* @__PURE__ */ hereOf(perArch.DCAL_CSS_IID_PN);
export declare namespace struct {
  /** `<asm/chsc.h>`: 8 bytes on s390x. */
  interface ccl_parm_chpid extends RecordView<'struct ccl_parm_chpid'> {
    m: number;
    get chp(): asm_chpid_h.struct.chp_id;
    set chp(value: From<asm_chpid_h.struct.chp_id>);
  }

  /** `<asm/chsc.h>`: 2 bytes on s390x. */
  interface ccl_parm_cssids extends RecordView<'struct ccl_parm_cssids'> {
    f_cssid: number;
    l_cssid: number;
  }

  /** `<asm/chsc.h>`: 4096 bytes on s390x. */
  interface chsc_async_area extends RecordView<'struct chsc_async_area'> {
    get header(): struct.chsc_async_header;
    set header(value: From<struct.chsc_async_header>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<asm/chsc.h>`: 16 bytes on s390x. */
  interface chsc_async_header extends RecordView<'struct chsc_async_header'> {
    length: number;
    code: number;
    cmd_dependend: number;
    key: number;
    get sid(): asm_schid_h.struct.subchannel_id;
    set sid(value: From<asm_schid_h.struct.subchannel_id>);
  }

  /** `<asm/chsc.h>`: 4108 bytes on s390x. */
  interface chsc_chp_cd extends RecordView<'struct chsc_chp_cd'> {
    get chpid(): asm_chpid_h.struct.chp_id;
    set chpid(value: From<asm_chpid_h.struct.chp_id>);
    m: number;
    fmt: number;
    get cpcb(): struct.chsc_response_struct;
    set cpcb(value: From<struct.chsc_response_struct>);
  }

  interface chsc_comp_list$req extends RecordView<'struct chsc_comp_list.req'> {
    ctype: number;
    fmt: number;
    get chpid(): struct.ccl_parm_chpid;
    set chpid(value: From<struct.ccl_parm_chpid>);
    get cssids(): struct.ccl_parm_cssids;
    set cssids(value: From<struct.ccl_parm_cssids>);
  }

  /** `<asm/chsc.h>`: 4116 bytes on s390x. */
  interface chsc_comp_list extends RecordView<'struct chsc_comp_list'> {
    get req(): chsc_comp_list$req;
    set req(value: From<chsc_comp_list$req>);
    get sccl(): struct.chsc_response_struct;
    set sccl(value: From<struct.chsc_response_struct>);
  }

  /** `<asm/chsc.h>`: 4108 bytes on s390x. */
  interface chsc_conf_info extends RecordView<'struct chsc_conf_info'> {
    get id(): struct.conf_id;
    set id(value: From<struct.conf_id>);
    fmt: number;
    get scid(): struct.chsc_response_struct;
    set scid(value: From<struct.chsc_response_struct>);
  }

  /** `<asm/chsc.h>`: 4116 bytes on s390x. */
  interface chsc_cpd_info extends RecordView<'struct chsc_cpd_info'> {
    get chpid(): asm_chpid_h.struct.chp_id;
    set chpid(value: From<asm_chpid_h.struct.chp_id>);
    m: number;
    fmt: number;
    rfmt: number;
    c: number;
    get chpdb(): struct.chsc_response_struct;
    set chpdb(value: From<struct.chsc_response_struct>);
  }

  /** `<asm/chsc.h>`: 4108 bytes on s390x. */
  interface chsc_cu_cd extends RecordView<'struct chsc_cu_cd'> {
    cun: number;
    cssid: number;
    m: number;
    fmt: number;
    get cucb(): struct.chsc_response_struct;
    set cucb(value: From<struct.chsc_response_struct>);
  }

  interface chsc_dcal$req extends RecordView<'struct chsc_dcal.req'> {
    atype: number;
    get list_parm(): Uint32Array;
    set list_parm(value: Iterable<Integer>);
    fmt: number;
  }

  /** `<asm/chsc.h>`: 4112 bytes on s390x. */
  interface chsc_dcal extends RecordView<'struct chsc_dcal'> {
    get req(): chsc_dcal$req;
    set req(value: From<chsc_dcal$req>);
    get sdcal(): struct.chsc_response_struct;
    set sdcal(value: From<struct.chsc_response_struct>);
  }

  /** `<asm/chsc.h>`: 4 bytes on s390x. */
  interface chsc_header extends RecordView<'struct chsc_header'> {
    length: number;
    code: number;
  }

  /** `<asm/chsc.h>`: 4096 bytes on s390x. */
  interface chsc_response_struct extends RecordView<'struct chsc_response_struct'> {
    length: number;
    code: number;
    parms: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<asm/chsc.h>`: 4104 bytes on s390x. */
  interface chsc_sch_cud extends RecordView<'struct chsc_sch_cud'> {
    get schid(): asm_schid_h.struct.subchannel_id;
    set schid(value: From<asm_schid_h.struct.subchannel_id>);
    fmt: number;
    get scub(): struct.chsc_response_struct;
    set scub(value: From<struct.chsc_response_struct>);
  }

  /** `<asm/chsc.h>`: 4096 bytes on s390x. */
  interface chsc_sync_area extends RecordView<'struct chsc_sync_area'> {
    get header(): struct.chsc_header;
    set header(value: From<struct.chsc_header>);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<asm/chsc.h>`: 8 bytes on s390x. */
  interface conf_id extends RecordView<'struct conf_id'> {
    m: number;
    cssid: number;
    ssid: number;
  }
}

export const struct: {
  readonly ccl_parm_chpid: Descriptor<struct.ccl_parm_chpid, 's390x'>;
  readonly ccl_parm_cssids: Descriptor<struct.ccl_parm_cssids, 's390x'>;
  readonly chsc_async_area: Descriptor<struct.chsc_async_area, 's390x'>;
  readonly chsc_async_header: Descriptor<struct.chsc_async_header, 's390x'>;
  readonly chsc_chp_cd: Descriptor<struct.chsc_chp_cd, 's390x'>;
  readonly chsc_comp_list: Descriptor<struct.chsc_comp_list, 's390x'>;
  readonly chsc_conf_info: Descriptor<struct.chsc_conf_info, 's390x'>;
  readonly chsc_cpd_info: Descriptor<struct.chsc_cpd_info, 's390x'>;
  readonly chsc_cu_cd: Descriptor<struct.chsc_cu_cd, 's390x'>;
  readonly chsc_dcal: Descriptor<struct.chsc_dcal, 's390x'>;
  readonly chsc_header: Descriptor<struct.chsc_header, 's390x'>;
  readonly chsc_response_struct: Descriptor<struct.chsc_response_struct, 's390x'>;
  readonly chsc_sch_cud: Descriptor<struct.chsc_sch_cud, 's390x'>;
  readonly chsc_sync_area: Descriptor<struct.chsc_sync_area, 's390x'>;
  readonly conf_id: Descriptor<struct.conf_id, 's390x'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"ccl_parm_chpid": ["int m;struct chp_id chp;",{"only":["s390x"]}],
"ccl_parm_cssids": ["__u8 f_cssid;__u8 l_cssid;",{"only":["s390x"]}],
"chsc_async_area": ["struct chsc_async_header header;__u8 data[4080];",{"only":["s390x"]}],
"chsc_async_header": ["__u16 length;__u16 code;__u32 cmd_dependend;__u32 key :4;struct subchannel_id sid;",{"only":["s390x"]}],
"chsc_chp_cd": ["struct chp_id chpid;int m;int fmt;struct chsc_response_struct cpcb;",{"only":["s390x"]}],
"chsc_comp_list": ["struct {__u32 ctype;int fmt;struct ccl_parm_chpid chpid;struct ccl_parm_cssids cssids;} req;struct chsc_response_struct sccl;",{"only":["s390x"]}],
"chsc_conf_info": ["struct conf_id id;int fmt;struct chsc_response_struct scid;",{"only":["s390x"]}],
"chsc_cpd_info": ["struct chp_id chpid;int m;int fmt;int rfmt;int c;struct chsc_response_struct chpdb;",{"only":["s390x"]}],
"chsc_cu_cd": ["__u16 cun;__u8 cssid;int m;int fmt;struct chsc_response_struct cucb;",{"only":["s390x"]}],
"chsc_dcal": ["struct {__u32 atype;__u32 list_parm[2];int fmt;} req;struct chsc_response_struct sdcal;",{"only":["s390x"]}],
"chsc_header": ["__u16 length;__u16 code;",{"only":["s390x"]}],
"chsc_response_struct": ["__u16 length;__u16 code;__u32 parms;__u8 data[4088];",{"only":["s390x"]}],
"chsc_sch_cud": ["struct subchannel_id schid;int fmt;struct chsc_response_struct scub;",{"only":["s390x"]}],
"chsc_sync_area": ["struct chsc_header header;__u8 data[4092];",{"only":["s390x"]}],
"conf_id": ["int m;__u8 cssid;__u8 ssid;",{"only":["s390x"]}]
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"chp_id": ["__u8 reserved1;__u8 cssid;__u8 reserved2;__u8 id;",{"only":["s390x"]}],
"subchannel_id": ["__u32 cssid :8;__u32 :4;__u32 m :1;__u32 ssid :2;__u32 one :1;__u32 sch_no :16;",{"only":["s390x"]}]
}`),
);
