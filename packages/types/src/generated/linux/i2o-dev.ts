// Generated from Linux 7.3.4 <linux/i2o-dev.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly I2OHRTGET: PerArch<
    3222825217,
    3222038785,
    3222038785,
    3222825217,
    3222825217,
    3222825217,
    3222825217,
    3222825217
  >;
  readonly I2OHTML: PerArch<
    3224398089,
    3223087369,
    3223087369,
    3224398089,
    3224398089,
    3224398089,
    3224398089,
    3224398089
  >;
  readonly I2OLCTGET: PerArch<
    3222825218,
    3222038786,
    3222038786,
    3222825218,
    3222825218,
    3222825218,
    3222825218,
    3222825218
  >;
  readonly I2OPARMGET: PerArch<
    3223873796,
    3222825220,
    3222825220,
    3223873796,
    3223873796,
    3223873796,
    3223873796,
    3223873796
  >;
  readonly I2OPARMSET: PerArch<
    3223873795,
    3222825219,
    3222825219,
    3223873795,
    3223873795,
    3223873795,
    3223873795,
    3223873795
  >;
  readonly I2OPASSTHRU: PerArch<
    2148559116,
    2148034828,
    2148034828,
    2148559116,
    2148559116,
    2148559116,
    2148559116,
    1074817292
  >;
  readonly I2OSWDEL: PerArch<
    3224398087,
    3223087367,
    3223087367,
    3224398087,
    3224398087,
    3224398087,
    3224398087,
    3224398087
  >;
  readonly I2OSWDL: PerArch<
    3224398085,
    3223087365,
    3223087365,
    3224398085,
    3224398085,
    3224398085,
    3224398085,
    3224398085
  >;
  readonly I2OSWUL: PerArch<
    3224398086,
    3223087366,
    3223087366,
    3224398086,
    3224398086,
    3224398086,
    3224398086,
    3224398086
  >;
} & Requests<'I2OEVTGET' | 'I2OEVTREG' | 'I2OGETIOPS' | 'I2OPASSTHRU32' | 'I2OVALIDATE'> =
  /* @__PURE__ */ perArchOf(
    {
      I2OHRTGET: [
        3222825217, 3222038785, 3222038785, 3222825217, 3222825217, 3222825217, 3222825217,
        3222825217,
      ],
      I2OHTML: [
        3224398089, 3223087369, 3223087369, 3224398089, 3224398089, 3224398089, 3224398089,
        3224398089,
      ],
      I2OLCTGET: [
        3222825218, 3222038786, 3222038786, 3222825218, 3222825218, 3222825218, 3222825218,
        3222825218,
      ],
      I2OPARMGET: [
        3223873796, 3222825220, 3222825220, 3223873796, 3223873796, 3223873796, 3223873796,
        3223873796,
      ],
      I2OPARMSET: [
        3223873795, 3222825219, 3222825219, 3223873795, 3223873795, 3223873795, 3223873795,
        3223873795,
      ],
      I2OPASSTHRU: [
        2148559116, 2148034828, 2148034828, 2148559116, 2148559116, 2148559116, 2148559116,
        1074817292,
      ],
      I2OSWDEL: [
        3224398087, 3223087367, 3223087367, 3224398087, 3224398087, 3224398087, 3224398087,
        3224398087,
      ],
      I2OSWDL: [
        3224398085, 3223087365, 3223087365, 3224398085, 3224398085, 3224398085, 3224398085,
        3224398085,
      ],
      I2OSWUL: [
        3224398086, 3223087366, 3223087366, 3224398086, 3224398086, 3224398086, 3224398086,
        3224398086,
      ],
    },
    {
      I2OEVTGET: 2154326283,
      I2OEVTREG: 1074555146,
      I2OGETIOPS: 2149607680,
      I2OPASSTHRU32: 2148034828,
      I2OVALIDATE: 2147772680,
    },
  );

/** `<linux/i2o-dev.h>`: 3222038785 on x86, arm; 3222825217 elsewhere. */
export const I2OHRTGET: number = /* @__PURE__ */ hereOf(perArch.I2OHRTGET);
/** `<linux/i2o-dev.h>`: 3223087369 on x86, arm; 3224398089 elsewhere. */
export const I2OHTML: number = /* @__PURE__ */ hereOf(perArch.I2OHTML);
/** `<linux/i2o-dev.h>`: 3222038786 on x86, arm; 3222825218 elsewhere. */
export const I2OLCTGET: number = /* @__PURE__ */ hereOf(perArch.I2OLCTGET);
/** `<linux/i2o-dev.h>`: 3222825220 on x86, arm; 3223873796 elsewhere. */
export const I2OPARMGET: number = /* @__PURE__ */ hereOf(perArch.I2OPARMGET);
/** `<linux/i2o-dev.h>`: 3222825219 on x86, arm; 3223873795 elsewhere. */
export const I2OPARMSET: number = /* @__PURE__ */ hereOf(perArch.I2OPARMSET);
/** `<linux/i2o-dev.h>`: 2148034828 on x86, arm; 1074817292 on ppc64le; 2148559116 elsewhere. */
export const I2OPASSTHRU: number = /* @__PURE__ */ hereOf(perArch.I2OPASSTHRU);
/** `<linux/i2o-dev.h>`: 3223087367 on x86, arm; 3224398087 elsewhere. */
export const I2OSWDEL: number = /* @__PURE__ */ hereOf(perArch.I2OSWDEL);
/** `<linux/i2o-dev.h>`: 3223087365 on x86, arm; 3224398085 elsewhere. */
export const I2OSWDL: number = /* @__PURE__ */ hereOf(perArch.I2OSWDL);
/** `<linux/i2o-dev.h>`: 3223087366 on x86, arm; 3224398086 elsewhere. */
export const I2OSWUL: number = /* @__PURE__ */ hereOf(perArch.I2OSWUL);
export const I2OEVTGET: number = /* @__PURE__ */ requestHere(2154326283),
  I2OEVTREG: number = /* @__PURE__ */ requestHere(1074555146),
  I2OGETIOPS: number = /* @__PURE__ */ requestHere(2149607680),
  I2OPASSTHRU32: number = /* @__PURE__ */ requestHere(2148034828),
  I2OVALIDATE: number = /* @__PURE__ */ requestHere(2147772680);
export const ADAPTER_STATE_FAILED = 16,
  ADAPTER_STATE_FAULTED = 17,
  ADAPTER_STATE_HOLD = 4,
  ADAPTER_STATE_INITIALIZING = 1,
  ADAPTER_STATE_OPERATIONAL = 8,
  ADAPTER_STATE_READY = 5,
  ADAPTER_STATE_RESET = 2,
  I2O_BUS_CARDBUS = 7,
  I2O_BUS_EISA = 2,
  I2O_BUS_ISA = 1,
  I2O_BUS_LOCAL = 0,
  I2O_BUS_NUBUS = 6,
  I2O_BUS_PCI = 4,
  I2O_BUS_PCMCIA = 5,
  I2O_BUS_UNKNOWN = 128,
  I2O_CLASS_ATE_PERIPHERAL = 97,
  I2O_CLASS_ATE_PORT = 96,
  I2O_CLASS_BUS_ADAPTER = 128,
  I2O_CLASS_DDM = 1,
  I2O_CLASS_END = 4095,
  I2O_CLASS_EXECUTIVE = 0,
  I2O_CLASS_FIBRE_CHANNEL_PERIPHERAL = 65,
  I2O_CLASS_FIBRE_CHANNEL_PORT = 64,
  I2O_CLASS_FLOPPY_CONTROLLER = 112,
  I2O_CLASS_FLOPPY_DEVICE = 113,
  I2O_CLASS_LAN = 32,
  I2O_CLASS_MATCH_ANYCLASS = 4294967295,
  I2O_CLASS_PEER_TRANSPORT = 145,
  I2O_CLASS_PEER_TRANSPORT_AGENT = 144,
  I2O_CLASS_RANDOM_BLOCK_STORAGE = 16,
  I2O_CLASS_SCSI_PERIPHERAL = 81,
  I2O_CLASS_SEQUENTIAL_STORAGE = 17,
  I2O_CLASS_VERSION_10 = 0,
  I2O_CLASS_VERSION_11 = 1,
  I2O_CLASS_WAN = 48,
  I2O_DPT_FLASH_FRAG_SIZE = 65536,
  I2O_DPT_FLASH_READ = 257,
  I2O_DPT_FLASH_WRITE = 258,
  I2O_DPT_SG_FLAG_INTERPRET = 65536,
  I2O_DPT_SG_FLAG_PHYSICAL = 131072,
  I2O_EVT_CAPABILITY_CHANGED = 2,
  I2O_EVT_CAPABILITY_OTHER = 1,
  I2O_EVT_DATA_SIZE = 88,
  I2O_EVT_GEN_WARNING_ERROR_THRESHOLD = 1,
  I2O_EVT_GEN_WARNING_MEDIA_FAULT = 2,
  I2O_EVT_GEN_WARNING_NORMAL = 0,
  I2O_EVT_IND_BSA_CAPACITY_CHANGE = 8,
  I2O_EVT_IND_BSA_SCSI_SMART = 16,
  I2O_EVT_IND_BSA_VOLUME_LOAD = 1,
  I2O_EVT_IND_BSA_VOLUME_UNLOAD = 2,
  I2O_EVT_IND_BSA_VOLUME_UNLOAD_REQ = 4,
  I2O_EVT_IND_CAPABILITY_CHANGE = 134217728,
  I2O_EVT_IND_CONFIGURATION_FLAG = 536870912,
  I2O_EVT_IND_DEVICE_RESET = 67108864,
  I2O_EVT_IND_DEVICE_STATE = 4194304,
  I2O_EVT_IND_EVT_MASK_MODIFIED = 33554432,
  I2O_EVT_IND_EXEC_ADAPTER_FAULT = 4,
  I2O_EVT_IND_EXEC_CONNECTION_FAIL = 2,
  I2O_EVT_IND_EXEC_DDM_AVAILABILITY = 1024,
  I2O_EVT_IND_EXEC_HW_FAIL = 64,
  I2O_EVT_IND_EXEC_MODIFIED_LCT = 512,
  I2O_EVT_IND_EXEC_NEW_LCT_ENTRY = 256,
  I2O_EVT_IND_EXEC_POWER_FAIL = 8,
  I2O_EVT_IND_EXEC_RESET_IMMINENT = 32,
  I2O_EVT_IND_EXEC_RESET_PENDING = 16,
  I2O_EVT_IND_EXEC_RESOURCE_LIMITS = 1,
  I2O_EVT_IND_EXEC_XCT_CHANGE = 128,
  I2O_EVT_IND_FIELD_MODIFIED = 16777216,
  I2O_EVT_IND_GENERAL_WARNING = 1073741824,
  I2O_EVT_IND_LOCK_RELEASE = 268435456,
  I2O_EVT_IND_STATE_CHANGE = 2147483648,
  I2O_EVT_IND_VENDOR_EVT = 8388608,
  I2O_EVT_Q_LEN = 32,
  I2O_EVT_SENSOR_STATE_CHANGED = 1,
  I2O_EVT_STATE_CHANGE_FAILED = 16,
  I2O_EVT_STATE_CHANGE_FAULTED = 17,
  I2O_EVT_STATE_CHANGE_NA_NO_RECOVER = 4,
  I2O_EVT_STATE_CHANGE_NA_RECOVER = 3,
  I2O_EVT_STATE_CHANGE_NORMAL = 0,
  I2O_EVT_STATE_CHANGE_QUIESCE_REQUEST = 5,
  I2O_EVT_STATE_CHANGE_RESTART = 2,
  I2O_EVT_STATE_CHANGE_SUSPENDED = 1,
  I2O_MAGIC_NUMBER = 105,
  I2O_PARAMS_FIELD_GET = 1,
  I2O_PARAMS_FIELD_SET = 6,
  I2O_PARAMS_LIST_GET = 2,
  I2O_PARAMS_LIST_SET = 7,
  I2O_PARAMS_MORE_GET = 3,
  I2O_PARAMS_ROW_ADD = 8,
  I2O_PARAMS_ROW_DELETE = 9,
  I2O_PARAMS_SIZE_GET = 4,
  I2O_PARAMS_TABLE_CLEAR = 10,
  I2O_PARAMS_TABLE_GET = 5,
  I2O_SNFORMAT_ASCII = 2,
  I2O_SNFORMAT_BINARY = 1,
  I2O_SNFORMAT_DDM = 7,
  I2O_SNFORMAT_IEEE_REG128 = 9,
  I2O_SNFORMAT_IEEE_REG64 = 8,
  I2O_SNFORMAT_LAN48_MAC = 4,
  I2O_SNFORMAT_LAN64_MAC = 6,
  I2O_SNFORMAT_UNICODE = 3,
  I2O_SNFORMAT_UNKNOWN = 0,
  I2O_SNFORMAT_UNKNOWN2 = 255,
  I2O_SNFORMAT_WAN = 5,
  I2O_SOFTWARE_MODULE_IOP_CONFIG = 35,
  I2O_SOFTWARE_MODULE_IOP_PRIVATE = 34,
  I2O_SOFTWARE_MODULE_IRTOS = 17,
  I2O_SUBCLASS_HDM = 32,
  I2O_SUBCLASS_ISM = 33,
  I2O_SUBCLASS_i960 = 1,
  I2O_VENDOR_DPT = 27,
  MAX_I2O_CONTROLLERS = 32;
export declare namespace struct {
  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface _i2o_eisa_bus_info extends RecordView<'struct _i2o_eisa_bus_info'> {
    EisaBaseIOPort: number;
    reserved: number;
    EisaSlotNumber: number;
    EisaBaseMemoryAddress: number;
  }

  /** `<linux/i2o-dev.h>`: 24 bytes. */
  interface _i2o_hrt extends RecordView<'struct _i2o_hrt'> {
    num_entries: number;
    entry_len: number;
    hrt_version: number;
    change_ind: number;
    get hrt_entry(): Elements<struct._i2o_hrt_entry>;
    set hrt_entry(value: Iterable<From<struct._i2o_hrt_entry>>);
  }

  interface _i2o_hrt_entry$bus extends RecordView<'union _i2o_hrt_entry.bus'> {
    get pci_bus(): struct._i2o_pci_bus;
    set pci_bus(value: From<struct._i2o_pci_bus>);
    get local_bus(): struct._i2o_local_bus;
    set local_bus(value: From<struct._i2o_local_bus>);
    get isa_bus(): struct._i2o_isa_bus;
    set isa_bus(value: From<struct._i2o_isa_bus>);
    get eisa_bus(): struct._i2o_eisa_bus_info;
    set eisa_bus(value: From<struct._i2o_eisa_bus_info>);
    get mca_bus(): struct._i2o_mca_bus;
    set mca_bus(value: From<struct._i2o_mca_bus>);
    get other_bus(): struct._i2o_other_bus;
    set other_bus(value: From<struct._i2o_other_bus>);
  }

  /** `<linux/i2o-dev.h>`: 16 bytes. */
  interface _i2o_hrt_entry extends RecordView<'struct _i2o_hrt_entry'> {
    adapter_id: number;
    parent_tid: number;
    state: number;
    bus_num: number;
    bus_type: number;
    get bus(): _i2o_hrt_entry$bus;
    set bus(value: From<_i2o_hrt_entry$bus>);
  }

  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface _i2o_isa_bus extends RecordView<'struct _i2o_isa_bus'> {
    IsaBaseIOPort: number;
    CSN: number;
    reserved: number;
    IsaBaseMemoryAddress: number;
  }

  /** `<linux/i2o-dev.h>`: 48 bytes. */
  interface _i2o_lct extends RecordView<'struct _i2o_lct'> {
    table_size: number;
    boot_tid: number;
    lct_ver: number;
    iop_flags: number;
    change_ind: number;
    get lct_entry(): Elements<struct._i2o_lct_entry>;
    set lct_entry(value: Iterable<From<struct._i2o_lct_entry>>);
  }

  /** `<linux/i2o-dev.h>`: 36 bytes. */
  interface _i2o_lct_entry extends RecordView<'struct _i2o_lct_entry'> {
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

  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface _i2o_local_bus extends RecordView<'struct _i2o_local_bus'> {
    LbBaseIOPort: number;
    reserved: number;
    LbBaseMemoryAddress: number;
  }

  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface _i2o_mca_bus extends RecordView<'struct _i2o_mca_bus'> {
    McaBaseIOPort: number;
    reserved: number;
    McaSlotNumber: number;
    McaBaseMemoryAddress: number;
  }

  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface _i2o_other_bus extends RecordView<'struct _i2o_other_bus'> {
    BaseIOPort: number;
    reserved: number;
    BaseMemoryAddress: number;
  }

  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface _i2o_pci_bus extends RecordView<'struct _i2o_pci_bus'> {
    PciFunctionNumber: number;
    PciDeviceNumber: number;
    PciBusNumber: number;
    reserved: number;
    PciVendorID: number;
    PciDeviceID: number;
  }

  /** `<linux/i2o-dev.h>`: 88 bytes. */
  interface _i2o_status_block extends RecordView<'struct _i2o_status_block'> {
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

  /** `<linux/i2o-dev.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface i2o_cmd_hrtlct extends RecordView<'struct i2o_cmd_hrtlct', 'resbuf' | 'reslen'> {
    iop: number;
    get resbuf(): number;
    set resbuf(value: Pointer);
    get reslen(): number;
    set reslen(value: Pointer);
  }

  /** `<linux/i2o-dev.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface i2o_cmd_passthru extends RecordView<'struct i2o_cmd_passthru', 'msg'> {
    iop: number;
    get msg(): number;
    set msg(value: Pointer);
  }

  /** `<linux/i2o-dev.h>`: 8 bytes. */
  interface i2o_cmd_passthru32 extends RecordView<'struct i2o_cmd_passthru32'> {
    iop: number;
    msg: number;
  }

  /** `<linux/i2o-dev.h>`: 24 bytes on x86, arm; 40 bytes elsewhere. */
  interface i2o_cmd_psetget
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

  /** `<linux/i2o-dev.h>`: 112 bytes. */
  interface i2o_evt_get extends RecordView<'struct i2o_evt_get'> {
    get info(): struct.i2o_evt_info;
    set info(value: From<struct.i2o_evt_info>);
    pending: number;
    lost: number;
  }

  /** `<linux/i2o-dev.h>`: 12 bytes. */
  interface i2o_evt_id extends RecordView<'struct i2o_evt_id'> {
    iop: number;
    tid: number;
    evt_mask: number;
  }

  /** `<linux/i2o-dev.h>`: 104 bytes. */
  interface i2o_evt_info extends RecordView<'struct i2o_evt_info'> {
    get id(): struct.i2o_evt_id;
    set id(value: From<struct.i2o_evt_id>);
    get evt_data(): Uint8Array;
    set evt_data(value: Bytes);
    data_size: number;
  }

  /** `<linux/i2o-dev.h>`: 28 bytes on x86, arm; 48 bytes elsewhere. */
  interface i2o_html extends RecordView<'struct i2o_html', 'resbuf' | 'reslen' | 'qbuf'> {
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

  /** `<linux/i2o-dev.h>`: 4 bytes. */
  interface i2o_sg_io_hdr extends RecordView<'struct i2o_sg_io_hdr'> {
    flags: number;
  }

  /** `<linux/i2o-dev.h>`: 28 bytes on x86, arm; 48 bytes elsewhere. */
  interface i2o_sw_xfer
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
}

export const struct: {
  readonly _i2o_eisa_bus_info: Descriptor<struct._i2o_eisa_bus_info>;
  readonly _i2o_hrt: Descriptor<struct._i2o_hrt>;
  readonly _i2o_hrt_entry: Descriptor<struct._i2o_hrt_entry>;
  readonly _i2o_isa_bus: Descriptor<struct._i2o_isa_bus>;
  readonly _i2o_lct: Descriptor<struct._i2o_lct>;
  readonly _i2o_lct_entry: Descriptor<struct._i2o_lct_entry>;
  readonly _i2o_local_bus: Descriptor<struct._i2o_local_bus>;
  readonly _i2o_mca_bus: Descriptor<struct._i2o_mca_bus>;
  readonly _i2o_other_bus: Descriptor<struct._i2o_other_bus>;
  readonly _i2o_pci_bus: Descriptor<struct._i2o_pci_bus>;
  readonly _i2o_status_block: Descriptor<struct._i2o_status_block>;
  readonly i2o_cmd_hrtlct: Descriptor<struct.i2o_cmd_hrtlct>;
  readonly i2o_cmd_passthru: Descriptor<struct.i2o_cmd_passthru>;
  readonly i2o_cmd_passthru32: Descriptor<struct.i2o_cmd_passthru32>;
  readonly i2o_cmd_psetget: Descriptor<struct.i2o_cmd_psetget>;
  readonly i2o_evt_get: Descriptor<struct.i2o_evt_get>;
  readonly i2o_evt_id: Descriptor<struct.i2o_evt_id>;
  readonly i2o_evt_info: Descriptor<struct.i2o_evt_info>;
  readonly i2o_html: Descriptor<struct.i2o_html>;
  readonly i2o_sg_io_hdr: Descriptor<struct.i2o_sg_io_hdr>;
  readonly i2o_sw_xfer: Descriptor<struct.i2o_sw_xfer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"_i2o_eisa_bus_info": "__u16 EisaBaseIOPort;__u8 reserved;__u8 EisaSlotNumber;__u32 EisaBaseMemoryAddress;",
"_i2o_hrt": "__u16 num_entries;__u8 entry_len;__u8 hrt_version;__u32 change_ind;struct _i2o_hrt_entry hrt_entry[1];",
"_i2o_hrt_entry": "__u32 adapter_id;__u32 parent_tid :12;__u32 state :4;__u32 bus_num :8;__u32 bus_type :8;union {struct _i2o_pci_bus pci_bus;struct _i2o_local_bus local_bus;struct _i2o_isa_bus isa_bus;struct _i2o_eisa_bus_info eisa_bus;struct _i2o_mca_bus mca_bus;struct _i2o_other_bus other_bus;} bus;",
"_i2o_isa_bus": "__u16 IsaBaseIOPort;__u8 CSN;__u8 reserved;__u32 IsaBaseMemoryAddress;",
"_i2o_lct": "__u32 table_size :16;__u32 boot_tid :12;__u32 lct_ver :4;__u32 iop_flags;__u32 change_ind;struct _i2o_lct_entry lct_entry[1];",
"_i2o_lct_entry": "__u32 entry_size :16;__u32 tid :12;__u32 reserved :4;__u32 change_ind;__u32 device_flags;__u32 class_id :12;__u32 version :4;__u32 vendor_id :16;__u32 sub_class;__u32 user_tid :12;__u32 parent_tid :12;__u32 bios_info :8;__u8 identity_tag[8];__u32 event_capabilities;",
"_i2o_local_bus": "__u16 LbBaseIOPort;__u16 reserved;__u32 LbBaseMemoryAddress;",
"_i2o_mca_bus": "__u16 McaBaseIOPort;__u8 reserved;__u8 McaSlotNumber;__u32 McaBaseMemoryAddress;",
"_i2o_other_bus": "__u16 BaseIOPort;__u16 reserved;__u32 BaseMemoryAddress;",
"_i2o_pci_bus": "__u8 PciFunctionNumber;__u8 PciDeviceNumber;__u8 PciBusNumber;__u8 reserved;__u16 PciVendorID;__u16 PciDeviceID;",
"_i2o_status_block": "__u16 org_id;__u16 reserved;__u16 iop_id :12;__u16 reserved1 :4;__u16 host_unit_id;__u16 segment_number :12;__u16 i2o_version :4;__u8 iop_state;__u8 msg_type;__u16 inbound_frame_size;__u8 init_code;__u8 reserved2;__u32 max_inbound_frames;__u32 cur_inbound_frames;__u32 max_outbound_frames;char product_id[24];__u32 expected_lct_size;__u32 iop_capabilities;__u32 desired_mem_size;__u32 current_mem_size;__u32 current_mem_base;__u32 desired_io_size;__u32 current_io_size;__u32 current_io_base;__u32 reserved3 :24;__u32 cmd_status :8;",
"i2o_cmd_hrtlct": "unsigned int iop;void *resbuf;void *reslen;",
"i2o_cmd_passthru": "unsigned int iop;void *msg;",
"i2o_cmd_passthru32": "unsigned int iop;__u32 msg;",
"i2o_cmd_psetget": "unsigned int iop;unsigned int tid;void *opbuf;unsigned int oplen;void *resbuf;void *reslen;",
"i2o_evt_get": "struct i2o_evt_info info;int pending;int lost;",
"i2o_evt_id": "unsigned int iop;unsigned int tid;unsigned int evt_mask;",
"i2o_evt_info": "struct i2o_evt_id id;unsigned char evt_data[88];unsigned int data_size;",
"i2o_html": "unsigned int iop;unsigned int tid;unsigned int page;void *resbuf;void *reslen;void *qbuf;unsigned int qlen;",
"i2o_sg_io_hdr": "unsigned int flags;",
"i2o_sw_xfer": "unsigned int iop;unsigned char flags;unsigned char sw_type;unsigned int sw_id;void *buf;void *swlen;void *maxfrag;void *curfrag;"
}`),
);

export type i2o_eisa_bus = struct._i2o_eisa_bus_info;
export const i2o_eisa_bus: typeof struct._i2o_eisa_bus_info = struct._i2o_eisa_bus_info;
export type i2o_hrt = struct._i2o_hrt;
export const i2o_hrt: typeof struct._i2o_hrt = struct._i2o_hrt;
export type i2o_hrt_entry = struct._i2o_hrt_entry;
export const i2o_hrt_entry: typeof struct._i2o_hrt_entry = struct._i2o_hrt_entry;
export type i2o_isa_bus = struct._i2o_isa_bus;
export const i2o_isa_bus: typeof struct._i2o_isa_bus = struct._i2o_isa_bus;
export type i2o_lct = struct._i2o_lct;
export const i2o_lct: typeof struct._i2o_lct = struct._i2o_lct;
export type i2o_lct_entry = struct._i2o_lct_entry;
export const i2o_lct_entry: typeof struct._i2o_lct_entry = struct._i2o_lct_entry;
export type i2o_local_bus = struct._i2o_local_bus;
export const i2o_local_bus: typeof struct._i2o_local_bus = struct._i2o_local_bus;
export type i2o_mca_bus = struct._i2o_mca_bus;
export const i2o_mca_bus: typeof struct._i2o_mca_bus = struct._i2o_mca_bus;
export type i2o_other_bus = struct._i2o_other_bus;
export const i2o_other_bus: typeof struct._i2o_other_bus = struct._i2o_other_bus;
export type i2o_pci_bus = struct._i2o_pci_bus;
export const i2o_pci_bus: typeof struct._i2o_pci_bus = struct._i2o_pci_bus;
export type i2o_sg_io_hdr_t = struct.i2o_sg_io_hdr;
export const i2o_sg_io_hdr_t: typeof struct.i2o_sg_io_hdr = struct.i2o_sg_io_hdr;
export type i2o_status_block = struct._i2o_status_block;
export const i2o_status_block: typeof struct._i2o_status_block = struct._i2o_status_block;
