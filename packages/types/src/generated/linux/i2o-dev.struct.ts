// Generated from Linux 7.3.4 <linux/i2o-dev.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface _i2o_eisa_bus_info extends RecordView<'struct _i2o_eisa_bus_info'> {
  EisaBaseIOPort: number;
  reserved: number;
  EisaSlotNumber: number;
  EisaBaseMemoryAddress: number;
}

export const _i2o_eisa_bus_info: Descriptor<_i2o_eisa_bus_info> = /* @__PURE__ */ declareStruct(
  '_i2o_eisa_bus_info',
  `
  __u16 EisaBaseIOPort;
  __u8 reserved;
  __u8 EisaSlotNumber;
  __u32 EisaBaseMemoryAddress;
`,
);

/** `<linux/i2o-dev.h>`: 24 bytes. */
export interface _i2o_hrt extends RecordView<'struct _i2o_hrt'> {
  num_entries: number;
  entry_len: number;
  hrt_version: number;
  change_ind: number;
  get hrt_entry(): Elements<_i2o_hrt_entry>;
  set hrt_entry(value: Iterable<_i2o_hrt_entry | Init<_i2o_hrt_entry>>);
}

export const _i2o_hrt: Descriptor<_i2o_hrt> = /* @__PURE__ */ declareStruct(
  '_i2o_hrt',
  `
  __u16 num_entries;
  __u8 entry_len;
  __u8 hrt_version;
  __u32 change_ind;
  struct _i2o_hrt_entry hrt_entry[1];
`,
  { uses: () => [_i2o_hrt_entry] },
);

interface _i2o_hrt_entry$bus extends RecordView<'union _i2o_hrt_entry.bus'> {
  get pci_bus(): _i2o_pci_bus;
  set pci_bus(value: _i2o_pci_bus | Init<_i2o_pci_bus>);
  get local_bus(): _i2o_local_bus;
  set local_bus(value: _i2o_local_bus | Init<_i2o_local_bus>);
  get isa_bus(): _i2o_isa_bus;
  set isa_bus(value: _i2o_isa_bus | Init<_i2o_isa_bus>);
  get eisa_bus(): _i2o_eisa_bus_info;
  set eisa_bus(value: _i2o_eisa_bus_info | Init<_i2o_eisa_bus_info>);
  get mca_bus(): _i2o_mca_bus;
  set mca_bus(value: _i2o_mca_bus | Init<_i2o_mca_bus>);
  get other_bus(): _i2o_other_bus;
  set other_bus(value: _i2o_other_bus | Init<_i2o_other_bus>);
}

/** `<linux/i2o-dev.h>`: 16 bytes. */
export interface _i2o_hrt_entry extends RecordView<'struct _i2o_hrt_entry'> {
  adapter_id: number;
  parent_tid: number;
  state: number;
  bus_num: number;
  bus_type: number;
  get bus(): _i2o_hrt_entry$bus;
  set bus(value: _i2o_hrt_entry$bus | Init<_i2o_hrt_entry$bus>);
}

export const _i2o_hrt_entry: Descriptor<_i2o_hrt_entry> = /* @__PURE__ */ declareStruct(
  '_i2o_hrt_entry',
  `
  __u32 adapter_id;
  __u32 parent_tid :12;
  __u32 state :4;
  __u32 bus_num :8;
  __u32 bus_type :8;
  union {
    struct _i2o_pci_bus pci_bus;
    struct _i2o_local_bus local_bus;
    struct _i2o_isa_bus isa_bus;
    struct _i2o_eisa_bus_info eisa_bus;
    struct _i2o_mca_bus mca_bus;
    struct _i2o_other_bus other_bus;
  } bus;
`,
  {
    uses: () => [
      _i2o_eisa_bus_info,
      _i2o_isa_bus,
      _i2o_local_bus,
      _i2o_mca_bus,
      _i2o_other_bus,
      _i2o_pci_bus,
    ],
  },
);

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface _i2o_isa_bus extends RecordView<'struct _i2o_isa_bus'> {
  IsaBaseIOPort: number;
  CSN: number;
  reserved: number;
  IsaBaseMemoryAddress: number;
}

export const _i2o_isa_bus: Descriptor<_i2o_isa_bus> = /* @__PURE__ */ declareStruct(
  '_i2o_isa_bus',
  `
  __u16 IsaBaseIOPort;
  __u8 CSN;
  __u8 reserved;
  __u32 IsaBaseMemoryAddress;
`,
);

/** `<linux/i2o-dev.h>`: 48 bytes. */
export interface _i2o_lct extends RecordView<'struct _i2o_lct'> {
  table_size: number;
  boot_tid: number;
  lct_ver: number;
  iop_flags: number;
  change_ind: number;
  get lct_entry(): Elements<_i2o_lct_entry>;
  set lct_entry(value: Iterable<_i2o_lct_entry | Init<_i2o_lct_entry>>);
}

export const _i2o_lct: Descriptor<_i2o_lct> = /* @__PURE__ */ declareStruct(
  '_i2o_lct',
  `
  __u32 table_size :16;
  __u32 boot_tid :12;
  __u32 lct_ver :4;
  __u32 iop_flags;
  __u32 change_ind;
  struct _i2o_lct_entry lct_entry[1];
`,
  { uses: () => [_i2o_lct_entry] },
);

/** `<linux/i2o-dev.h>`: 36 bytes. */
export interface _i2o_lct_entry extends RecordView<'struct _i2o_lct_entry'> {
  entry_size: number;
  tid: number;
  reserved: number;
  change_ind: number;
  device_flags: number;
  class_id: number;
  version: number;
  vendor_id: number;
  sub_class: number;
  user_tid: number;
  parent_tid: number;
  bios_info: number;
  get identity_tag(): Uint8Array;
  set identity_tag(value: Bytes);
  event_capabilities: number;
}

export const _i2o_lct_entry: Descriptor<_i2o_lct_entry> = /* @__PURE__ */ declareStruct(
  '_i2o_lct_entry',
  `
  __u32 entry_size :16;
  __u32 tid :12;
  __u32 reserved :4;
  __u32 change_ind;
  __u32 device_flags;
  __u32 class_id :12;
  __u32 version :4;
  __u32 vendor_id :16;
  __u32 sub_class;
  __u32 user_tid :12;
  __u32 parent_tid :12;
  __u32 bios_info :8;
  __u8 identity_tag[8];
  __u32 event_capabilities;
`,
);

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface _i2o_local_bus extends RecordView<'struct _i2o_local_bus'> {
  LbBaseIOPort: number;
  reserved: number;
  LbBaseMemoryAddress: number;
}

export const _i2o_local_bus: Descriptor<_i2o_local_bus> = /* @__PURE__ */ declareStruct(
  '_i2o_local_bus',
  `
  __u16 LbBaseIOPort;
  __u16 reserved;
  __u32 LbBaseMemoryAddress;
`,
);

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface _i2o_mca_bus extends RecordView<'struct _i2o_mca_bus'> {
  McaBaseIOPort: number;
  reserved: number;
  McaSlotNumber: number;
  McaBaseMemoryAddress: number;
}

export const _i2o_mca_bus: Descriptor<_i2o_mca_bus> = /* @__PURE__ */ declareStruct(
  '_i2o_mca_bus',
  `
  __u16 McaBaseIOPort;
  __u8 reserved;
  __u8 McaSlotNumber;
  __u32 McaBaseMemoryAddress;
`,
);

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface _i2o_other_bus extends RecordView<'struct _i2o_other_bus'> {
  BaseIOPort: number;
  reserved: number;
  BaseMemoryAddress: number;
}

export const _i2o_other_bus: Descriptor<_i2o_other_bus> = /* @__PURE__ */ declareStruct(
  '_i2o_other_bus',
  `
  __u16 BaseIOPort;
  __u16 reserved;
  __u32 BaseMemoryAddress;
`,
);

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface _i2o_pci_bus extends RecordView<'struct _i2o_pci_bus'> {
  PciFunctionNumber: number;
  PciDeviceNumber: number;
  PciBusNumber: number;
  reserved: number;
  PciVendorID: number;
  PciDeviceID: number;
}

export const _i2o_pci_bus: Descriptor<_i2o_pci_bus> = /* @__PURE__ */ declareStruct(
  '_i2o_pci_bus',
  `
  __u8 PciFunctionNumber;
  __u8 PciDeviceNumber;
  __u8 PciBusNumber;
  __u8 reserved;
  __u16 PciVendorID;
  __u16 PciDeviceID;
`,
);

/** `<linux/i2o-dev.h>`: 88 bytes. */
export interface _i2o_status_block extends RecordView<'struct _i2o_status_block'> {
  org_id: number;
  reserved: number;
  iop_id: number;
  reserved1: number;
  host_unit_id: number;
  segment_number: number;
  i2o_version: number;
  iop_state: number;
  msg_type: number;
  inbound_frame_size: number;
  init_code: number;
  reserved2: number;
  max_inbound_frames: number;
  cur_inbound_frames: number;
  max_outbound_frames: number;
  get product_id(): Uint8Array;
  set product_id(value: Bytes);
  expected_lct_size: number;
  iop_capabilities: number;
  desired_mem_size: number;
  current_mem_size: number;
  current_mem_base: number;
  desired_io_size: number;
  current_io_size: number;
  current_io_base: number;
  reserved3: number;
  cmd_status: number;
}

export const _i2o_status_block: Descriptor<_i2o_status_block> = /* @__PURE__ */ declareStruct(
  '_i2o_status_block',
  `
  __u16 org_id;
  __u16 reserved;
  __u16 iop_id :12;
  __u16 reserved1 :4;
  __u16 host_unit_id;
  __u16 segment_number :12;
  __u16 i2o_version :4;
  __u8 iop_state;
  __u8 msg_type;
  __u16 inbound_frame_size;
  __u8 init_code;
  __u8 reserved2;
  __u32 max_inbound_frames;
  __u32 cur_inbound_frames;
  __u32 max_outbound_frames;
  char product_id[24];
  __u32 expected_lct_size;
  __u32 iop_capabilities;
  __u32 desired_mem_size;
  __u32 current_mem_size;
  __u32 current_mem_base;
  __u32 desired_io_size;
  __u32 current_io_size;
  __u32 current_io_base;
  __u32 reserved3 :24;
  __u32 cmd_status :8;
`,
);

/** `<linux/i2o-dev.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface i2o_cmd_hrtlct extends RecordView<'struct i2o_cmd_hrtlct', 'resbuf' | 'reslen'> {
  iop: number;
  get resbuf(): number;
  set resbuf(value: Pointer);
  get reslen(): number;
  set reslen(value: Pointer);
}

export const i2o_cmd_hrtlct: Descriptor<i2o_cmd_hrtlct> = /* @__PURE__ */ declareStruct(
  'i2o_cmd_hrtlct',
  `
  unsigned int iop;
  void *resbuf;
  void *reslen;
`,
);

/** `<linux/i2o-dev.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface i2o_cmd_passthru extends RecordView<'struct i2o_cmd_passthru', 'msg'> {
  iop: number;
  get msg(): number;
  set msg(value: Pointer);
}

export const i2o_cmd_passthru: Descriptor<i2o_cmd_passthru> = /* @__PURE__ */ declareStruct(
  'i2o_cmd_passthru',
  `
  unsigned int iop;
  void *msg;
`,
);

/** `<linux/i2o-dev.h>`: 8 bytes. */
export interface i2o_cmd_passthru32 extends RecordView<'struct i2o_cmd_passthru32'> {
  iop: number;
  msg: number;
}

export const i2o_cmd_passthru32: Descriptor<i2o_cmd_passthru32> = /* @__PURE__ */ declareStruct(
  'i2o_cmd_passthru32',
  `
  unsigned int iop;
  __u32 msg;
`,
);

/** `<linux/i2o-dev.h>`: 40 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface i2o_cmd_psetget
  extends RecordView<'struct i2o_cmd_psetget', 'opbuf' | 'resbuf' | 'reslen'> {
  iop: number;
  tid: number;
  get opbuf(): number;
  set opbuf(value: Pointer);
  oplen: number;
  get resbuf(): number;
  set resbuf(value: Pointer);
  get reslen(): number;
  set reslen(value: Pointer);
}

export const i2o_cmd_psetget: Descriptor<i2o_cmd_psetget> = /* @__PURE__ */ declareStruct(
  'i2o_cmd_psetget',
  `
  unsigned int iop;
  unsigned int tid;
  void *opbuf;
  unsigned int oplen;
  void *resbuf;
  void *reslen;
`,
);

/** `<linux/i2o-dev.h>`: 112 bytes. */
export interface i2o_evt_get extends RecordView<'struct i2o_evt_get'> {
  get info(): i2o_evt_info;
  set info(value: i2o_evt_info | Init<i2o_evt_info>);
  pending: number;
  lost: number;
}

export const i2o_evt_get: Descriptor<i2o_evt_get> = /* @__PURE__ */ declareStruct(
  'i2o_evt_get',
  `
  struct i2o_evt_info info;
  int pending;
  int lost;
`,
  { uses: () => [i2o_evt_info] },
);

/** `<linux/i2o-dev.h>`: 12 bytes. */
export interface i2o_evt_id extends RecordView<'struct i2o_evt_id'> {
  iop: number;
  tid: number;
  evt_mask: number;
}

export const i2o_evt_id: Descriptor<i2o_evt_id> = /* @__PURE__ */ declareStruct(
  'i2o_evt_id',
  `
  unsigned int iop;
  unsigned int tid;
  unsigned int evt_mask;
`,
);

/** `<linux/i2o-dev.h>`: 104 bytes. */
export interface i2o_evt_info extends RecordView<'struct i2o_evt_info'> {
  get id(): i2o_evt_id;
  set id(value: i2o_evt_id | Init<i2o_evt_id>);
  get evt_data(): Uint8Array;
  set evt_data(value: Bytes);
  data_size: number;
}

export const i2o_evt_info: Descriptor<i2o_evt_info> = /* @__PURE__ */ declareStruct(
  'i2o_evt_info',
  `
  struct i2o_evt_id id;
  unsigned char evt_data[88];
  unsigned int data_size;
`,
  { uses: () => [i2o_evt_id] },
);

/** `<linux/i2o-dev.h>`: 48 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface i2o_html extends RecordView<'struct i2o_html', 'resbuf' | 'reslen' | 'qbuf'> {
  iop: number;
  tid: number;
  page: number;
  get resbuf(): number;
  set resbuf(value: Pointer);
  get reslen(): number;
  set reslen(value: Pointer);
  get qbuf(): number;
  set qbuf(value: Pointer);
  qlen: number;
}

export const i2o_html: Descriptor<i2o_html> = /* @__PURE__ */ declareStruct(
  'i2o_html',
  `
  unsigned int iop;
  unsigned int tid;
  unsigned int page;
  void *resbuf;
  void *reslen;
  void *qbuf;
  unsigned int qlen;
`,
);

/** `<linux/i2o-dev.h>`: 4 bytes. */
export interface i2o_sg_io_hdr extends RecordView<'struct i2o_sg_io_hdr'> {
  flags: number;
}

export const i2o_sg_io_hdr: Descriptor<i2o_sg_io_hdr> = /* @__PURE__ */ declareStruct(
  'i2o_sg_io_hdr',
  `
  unsigned int flags;
`,
);

/** `<linux/i2o-dev.h>`: 48 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface i2o_sw_xfer
  extends RecordView<'struct i2o_sw_xfer', 'buf' | 'swlen' | 'maxfrag' | 'curfrag'> {
  iop: number;
  flags: number;
  sw_type: number;
  sw_id: number;
  get buf(): number;
  set buf(value: Pointer);
  get swlen(): number;
  set swlen(value: Pointer);
  get maxfrag(): number;
  set maxfrag(value: Pointer);
  get curfrag(): number;
  set curfrag(value: Pointer);
}

export const i2o_sw_xfer: Descriptor<i2o_sw_xfer> = /* @__PURE__ */ declareStruct(
  'i2o_sw_xfer',
  `
  unsigned int iop;
  unsigned char flags;
  unsigned char sw_type;
  unsigned int sw_id;
  void *buf;
  void *swlen;
  void *maxfrag;
  void *curfrag;
`,
);
