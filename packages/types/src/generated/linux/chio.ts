// Generated from Linux 7.3.4 <linux/chio.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly CHIOGSTATUS: PerArch<
    1074815752,
    1074291464,
    1074291464,
    1074815752,
    1074815752,
    1074815752,
    1074815752,
    2148557576
  >;
} & Requests<
  | 'CHIOEXCHANGE'
  | 'CHIOGELEM'
  | 'CHIOGPARAMS'
  | 'CHIOGPICKER'
  | 'CHIOGVPARAMS'
  | 'CHIOINITELEM'
  | 'CHIOMOVE'
  | 'CHIOPOSITION'
  | 'CHIOSPICKER'
  | 'CHIOSVOLTAG'
> = /* @__PURE__ */ perArchOf(
  {
    CHIOGSTATUS: [
      1074815752, 1074291464, 1074291464, 1074815752, 1074815752, 1074815752, 1074815752,
      2148557576,
    ],
  },
  {
    CHIOEXCHANGE: 1075602178,
    CHIOGELEM: 1080845072,
    CHIOGPARAMS: 2148819718,
    CHIOGPICKER: 2147771140,
    CHIOGVPARAMS: 2154849043,
    CHIOINITELEM: 25361,
    CHIOMOVE: 1075077889,
    CHIOPOSITION: 1074553603,
    CHIOSPICKER: 1074029317,
    CHIOSVOLTAG: 1076912914,
  },
);

/** `<linux/chio.h>`: 1074291464 on x86, arm; 2148557576 on ppc64le; 1074815752 elsewhere. */
export const CHIOGSTATUS: number = /* @__PURE__ */ hereOf(perArch.CHIOGSTATUS);
export const CHIOEXCHANGE: number = /* @__PURE__ */ requestHere(1075602178),
  CHIOGELEM: number = /* @__PURE__ */ requestHere(1080845072),
  CHIOGPARAMS: number = /* @__PURE__ */ requestHere(2148819718),
  CHIOGPICKER: number = /* @__PURE__ */ requestHere(2147771140),
  CHIOGVPARAMS: number = /* @__PURE__ */ requestHere(2154849043),
  CHIOINITELEM: number = /* @__PURE__ */ requestHere(25361),
  CHIOMOVE: number = /* @__PURE__ */ requestHere(1075077889),
  CHIOPOSITION: number = /* @__PURE__ */ requestHere(1074553603),
  CHIOSPICKER: number = /* @__PURE__ */ requestHere(1074029317),
  CHIOSVOLTAG: number = /* @__PURE__ */ requestHere(1076912914);
export const CESTATUS_ACCESS = 8,
  CESTATUS_EXCEPT = 4,
  CESTATUS_EXENAB = 16,
  CESTATUS_FULL = 1,
  CESTATUS_IMPEXP = 2,
  CESTATUS_INENAB = 32,
  CE_INVERT1 = 1,
  CE_INVERT2 = 2,
  CGE_AVOLTAG = 32,
  CGE_ERRNO = 1,
  CGE_IDLUN = 8,
  CGE_INVERT = 2,
  CGE_PVOLTAG = 16,
  CGE_SRC = 4,
  CHET_DT = 3,
  CHET_IE = 2,
  CHET_MT = 0,
  CHET_ST = 1,
  CHET_V1 = 4,
  CHET_V2 = 5,
  CHET_V3 = 6,
  CHET_V4 = 7,
  CM_INVERT = 1,
  CP_INVERT = 1,
  CSV_AVOLTAG = 2,
  CSV_CLEARTAG = 4,
  CSV_PVOLTAG = 1;
export declare namespace struct {
  /** `<linux/chio.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface changer_element_status extends RecordView<'struct changer_element_status', 'ces_data'> {
    ces_type: number;
    get ces_data(): number;
    set ces_data(value: Pointer);
  }

  /** `<linux/chio.h>`: 28 bytes. */
  interface changer_exchange extends RecordView<'struct changer_exchange'> {
    ce_srctype: number;
    ce_srcunit: number;
    ce_fdsttype: number;
    ce_fdstunit: number;
    ce_sdsttype: number;
    ce_sdstunit: number;
    ce_flags: number;
  }

  /** `<linux/chio.h>`: 108 bytes. */
  interface changer_get_element extends RecordView<'struct changer_get_element'> {
    cge_type: number;
    cge_unit: number;
    cge_status: number;
    cge_errno: number;
    cge_srctype: number;
    cge_srcunit: number;
    cge_id: number;
    cge_lun: number;
    get cge_pvoltag(): Uint8Array;
    set cge_pvoltag(value: Bytes);
    get cge_avoltag(): Uint8Array;
    set cge_avoltag(value: Bytes);
    cge_flags: number;
  }

  /** `<linux/chio.h>`: 20 bytes. */
  interface changer_move extends RecordView<'struct changer_move'> {
    cm_fromtype: number;
    cm_fromunit: number;
    cm_totype: number;
    cm_tounit: number;
    cm_flags: number;
  }

  /** `<linux/chio.h>`: 20 bytes. */
  interface changer_params extends RecordView<'struct changer_params'> {
    cp_curpicker: number;
    cp_npickers: number;
    cp_nslots: number;
    cp_nportals: number;
    cp_ndrives: number;
  }

  /** `<linux/chio.h>`: 12 bytes. */
  interface changer_position extends RecordView<'struct changer_position'> {
    cp_type: number;
    cp_unit: number;
    cp_flags: number;
  }

  /** `<linux/chio.h>`: 48 bytes. */
  interface changer_set_voltag extends RecordView<'struct changer_set_voltag'> {
    csv_type: number;
    csv_unit: number;
    get csv_voltag(): Uint8Array;
    set csv_voltag(value: Bytes);
    csv_flags: number;
  }

  /** `<linux/chio.h>`: 112 bytes. */
  interface changer_vendor_params extends RecordView<'struct changer_vendor_params'> {
    cvp_n1: number;
    get cvp_label1(): Uint8Array;
    set cvp_label1(value: Bytes);
    cvp_n2: number;
    get cvp_label2(): Uint8Array;
    set cvp_label2(value: Bytes);
    cvp_n3: number;
    get cvp_label3(): Uint8Array;
    set cvp_label3(value: Bytes);
    cvp_n4: number;
    get cvp_label4(): Uint8Array;
    set cvp_label4(value: Bytes);
    get reserved(): Int32Array;
    set reserved(value: Iterable<Integer>);
  }
}

export const struct: {
  readonly changer_element_status: Descriptor<struct.changer_element_status>;
  readonly changer_exchange: Descriptor<struct.changer_exchange>;
  readonly changer_get_element: Descriptor<struct.changer_get_element>;
  readonly changer_move: Descriptor<struct.changer_move>;
  readonly changer_params: Descriptor<struct.changer_params>;
  readonly changer_position: Descriptor<struct.changer_position>;
  readonly changer_set_voltag: Descriptor<struct.changer_set_voltag>;
  readonly changer_vendor_params: Descriptor<struct.changer_vendor_params>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"changer_element_status": "int ces_type;void *ces_data;",
"changer_exchange": "int ce_srctype;int ce_srcunit;int ce_fdsttype;int ce_fdstunit;int ce_sdsttype;int ce_sdstunit;int ce_flags;",
"changer_get_element": "int cge_type;int cge_unit;int cge_status;int cge_errno;int cge_srctype;int cge_srcunit;int cge_id;int cge_lun;char cge_pvoltag[36];char cge_avoltag[36];int cge_flags;",
"changer_move": "int cm_fromtype;int cm_fromunit;int cm_totype;int cm_tounit;int cm_flags;",
"changer_params": "int cp_curpicker;int cp_npickers;int cp_nslots;int cp_nportals;int cp_ndrives;",
"changer_position": "int cp_type;int cp_unit;int cp_flags;",
"changer_set_voltag": "int csv_type;int csv_unit;char csv_voltag[36];int csv_flags;",
"changer_vendor_params": "int cvp_n1;char cvp_label1[16];int cvp_n2;char cvp_label2[16];int cvp_n3;char cvp_label3[16];int cvp_n4;char cvp_label4[16];int reserved[8];"
}`),
);
