// Generated from Linux 7.3.4 <linux/chio.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/chio.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface changer_element_status
  extends RecordView<'struct changer_element_status', 'ces_data'> {
  ces_type: number;
  get ces_data(): number;
  set ces_data(value: Pointer);
}

export const changer_element_status: Descriptor<changer_element_status> =
  /* @__PURE__ */ declareStruct(
    'changer_element_status',
    `
  int ces_type;
  void *ces_data;
`,
  );

/** `<linux/chio.h>`: 28 bytes. */
export interface changer_exchange extends RecordView<'struct changer_exchange'> {
  ce_srctype: number;
  ce_srcunit: number;
  ce_fdsttype: number;
  ce_fdstunit: number;
  ce_sdsttype: number;
  ce_sdstunit: number;
  ce_flags: number;
}

export const changer_exchange: Descriptor<changer_exchange> = /* @__PURE__ */ declareStruct(
  'changer_exchange',
  `
  int ce_srctype;
  int ce_srcunit;
  int ce_fdsttype;
  int ce_fdstunit;
  int ce_sdsttype;
  int ce_sdstunit;
  int ce_flags;
`,
);

/** `<linux/chio.h>`: 108 bytes. */
export interface changer_get_element extends RecordView<'struct changer_get_element'> {
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

export const changer_get_element: Descriptor<changer_get_element> = /* @__PURE__ */ declareStruct(
  'changer_get_element',
  `
  int cge_type;
  int cge_unit;
  int cge_status;
  int cge_errno;
  int cge_srctype;
  int cge_srcunit;
  int cge_id;
  int cge_lun;
  char cge_pvoltag[36];
  char cge_avoltag[36];
  int cge_flags;
`,
);

/** `<linux/chio.h>`: 20 bytes. */
export interface changer_move extends RecordView<'struct changer_move'> {
  cm_fromtype: number;
  cm_fromunit: number;
  cm_totype: number;
  cm_tounit: number;
  cm_flags: number;
}

export const changer_move: Descriptor<changer_move> = /* @__PURE__ */ declareStruct(
  'changer_move',
  `
  int cm_fromtype;
  int cm_fromunit;
  int cm_totype;
  int cm_tounit;
  int cm_flags;
`,
);

/** `<linux/chio.h>`: 20 bytes. */
export interface changer_params extends RecordView<'struct changer_params'> {
  cp_curpicker: number;
  cp_npickers: number;
  cp_nslots: number;
  cp_nportals: number;
  cp_ndrives: number;
}

export const changer_params: Descriptor<changer_params> = /* @__PURE__ */ declareStruct(
  'changer_params',
  `
  int cp_curpicker;
  int cp_npickers;
  int cp_nslots;
  int cp_nportals;
  int cp_ndrives;
`,
);

/** `<linux/chio.h>`: 12 bytes. */
export interface changer_position extends RecordView<'struct changer_position'> {
  cp_type: number;
  cp_unit: number;
  cp_flags: number;
}

export const changer_position: Descriptor<changer_position> = /* @__PURE__ */ declareStruct(
  'changer_position',
  `
  int cp_type;
  int cp_unit;
  int cp_flags;
`,
);

/** `<linux/chio.h>`: 48 bytes. */
export interface changer_set_voltag extends RecordView<'struct changer_set_voltag'> {
  csv_type: number;
  csv_unit: number;
  get csv_voltag(): Uint8Array;
  set csv_voltag(value: Bytes);
  csv_flags: number;
}

export const changer_set_voltag: Descriptor<changer_set_voltag> = /* @__PURE__ */ declareStruct(
  'changer_set_voltag',
  `
  int csv_type;
  int csv_unit;
  char csv_voltag[36];
  int csv_flags;
`,
);

/** `<linux/chio.h>`: 112 bytes. */
export interface changer_vendor_params extends RecordView<'struct changer_vendor_params'> {
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

export const changer_vendor_params: Descriptor<changer_vendor_params> =
  /* @__PURE__ */ declareStruct(
    'changer_vendor_params',
    `
  int cvp_n1;
  char cvp_label1[16];
  int cvp_n2;
  char cvp_label2[16];
  int cvp_n3;
  char cvp_label3[16];
  int cvp_n4;
  char cvp_label4[16];
  int reserved[8];
`,
  );
