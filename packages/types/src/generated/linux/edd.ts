// Generated from Linux 7.3.4 <linux/edd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const CHECKEXTENSIONSPRESENT = 65,
  EDDBUF = 3328,
  EDDEXTSIZE = 8,
  EDDMAGIC1 = 21930,
  EDDMAGIC2 = 43605,
  EDDMAXNR = 6,
  EDDNR = 489,
  EDDPARMSIZE = 74,
  EDD_EXT_64BIT_EXTENSIONS = 8,
  EDD_EXT_DEVICE_LOCKING_AND_EJECTING = 2,
  EDD_EXT_ENHANCED_DISK_DRIVE_SUPPORT = 4,
  EDD_EXT_FIXED_DISK_ACCESS = 1,
  EDD_INFO_DMA_BOUNDARY_ERROR_TRANSPARENT = 1,
  EDD_INFO_GEOMETRY_VALID = 2,
  EDD_INFO_LOCKABLE = 32,
  EDD_INFO_MEDIA_CHANGE_NOTIFICATION = 16,
  EDD_INFO_NO_MEDIA_PRESENT = 64,
  EDD_INFO_REMOVABLE = 4,
  EDD_INFO_USE_INT13_FN50 = 128,
  EDD_INFO_WRITE_VERIFY = 8,
  EDD_MBR_SIG_BUF = 656,
  EDD_MBR_SIG_MAX = 16,
  EDD_MBR_SIG_NR_BUF = 490,
  EDD_MBR_SIG_OFFSET = 440,
  GETDEVICEPARAMETERS = 72,
  LEGACYGETDEVICEPARAMETERS = 8,
  READ_SECTORS = 2;
export declare namespace struct {
  /** `<linux/edd.h>`: 560 bytes. */
  interface edd extends RecordView<'struct edd'> {
    get mbr_signature(): Uint32Array;
    set mbr_signature(value: Iterable<Integer>);
    get edd_info(): Elements<struct.edd_info>;
    set edd_info(value: Iterable<From<struct.edd_info>>);
    mbr_signature_nr: number;
    edd_info_nr: number;
  }

  interface edd_device_params$interface_path$isa
    extends RecordView<'struct edd_device_params.interface_path.isa'> {
    base_address: number;
    reserved1: number;
    reserved2: number;
  }

  interface edd_device_params$interface_path$pci
    extends RecordView<'struct edd_device_params.interface_path.pci'> {
    bus: number;
    slot: number;
    function: number;
    channel: number;
    reserved: number;
  }

  interface edd_device_params$interface_path$ibnd
    extends RecordView<'struct edd_device_params.interface_path.ibnd'> {
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$interface_path$xprs
    extends RecordView<'struct edd_device_params.interface_path.xprs'> {
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$interface_path$htpt
    extends RecordView<'struct edd_device_params.interface_path.htpt'> {
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$interface_path$unknown
    extends RecordView<'struct edd_device_params.interface_path.unknown'> {
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$interface_path
    extends RecordView<'union edd_device_params.interface_path'> {
    get isa(): edd_device_params$interface_path$isa;
    set isa(value: From<edd_device_params$interface_path$isa>);
    get pci(): edd_device_params$interface_path$pci;
    set pci(value: From<edd_device_params$interface_path$pci>);
    get ibnd(): edd_device_params$interface_path$ibnd;
    set ibnd(value: From<edd_device_params$interface_path$ibnd>);
    get xprs(): edd_device_params$interface_path$xprs;
    set xprs(value: From<edd_device_params$interface_path$xprs>);
    get htpt(): edd_device_params$interface_path$htpt;
    set htpt(value: From<edd_device_params$interface_path$htpt>);
    get unknown(): edd_device_params$interface_path$unknown;
    set unknown(value: From<edd_device_params$interface_path$unknown>);
  }

  interface edd_device_params$device_path$ata
    extends RecordView<'struct edd_device_params.device_path.ata'> {
    device: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
    get reserved4(): bigint;
    set reserved4(value: Integer);
  }

  interface edd_device_params$device_path$atapi
    extends RecordView<'struct edd_device_params.device_path.atapi'> {
    device: number;
    lun: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
    get reserved4(): bigint;
    set reserved4(value: Integer);
  }

  interface edd_device_params$device_path$scsi
    extends RecordView<'struct edd_device_params.device_path.scsi'> {
    id: number;
    get lun(): bigint;
    set lun(value: Integer);
    reserved1: number;
    reserved2: number;
  }

  interface edd_device_params$device_path$usb
    extends RecordView<'struct edd_device_params.device_path.usb'> {
    get serial_number(): bigint;
    set serial_number(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$device_path$i1394
    extends RecordView<'struct edd_device_params.device_path.i1394'> {
    get eui(): bigint;
    set eui(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$device_path$fibre
    extends RecordView<'struct edd_device_params.device_path.fibre'> {
    get wwid(): bigint;
    set wwid(value: Integer);
    get lun(): bigint;
    set lun(value: Integer);
  }

  interface edd_device_params$device_path$i2o
    extends RecordView<'struct edd_device_params.device_path.i2o'> {
    get identity_tag(): bigint;
    set identity_tag(value: Integer);
    get reserved(): bigint;
    set reserved(value: Integer);
  }

  interface edd_device_params$device_path$raid
    extends RecordView<'struct edd_device_params.device_path.raid'> {
    array_number: number;
    reserved1: number;
    get reserved2(): bigint;
    set reserved2(value: Integer);
  }

  interface edd_device_params$device_path$sata
    extends RecordView<'struct edd_device_params.device_path.sata'> {
    device: number;
    reserved1: number;
    reserved2: number;
    reserved3: number;
    get reserved4(): bigint;
    set reserved4(value: Integer);
  }

  interface edd_device_params$device_path$unknown
    extends RecordView<'struct edd_device_params.device_path.unknown'> {
    get reserved1(): bigint;
    set reserved1(value: Integer);
    get reserved2(): bigint;
    set reserved2(value: Integer);
  }

  interface edd_device_params$device_path
    extends RecordView<'union edd_device_params.device_path'> {
    get ata(): edd_device_params$device_path$ata;
    set ata(value: From<edd_device_params$device_path$ata>);
    get atapi(): edd_device_params$device_path$atapi;
    set atapi(value: From<edd_device_params$device_path$atapi>);
    get scsi(): edd_device_params$device_path$scsi;
    set scsi(value: From<edd_device_params$device_path$scsi>);
    get usb(): edd_device_params$device_path$usb;
    set usb(value: From<edd_device_params$device_path$usb>);
    get i1394(): edd_device_params$device_path$i1394;
    set i1394(value: From<edd_device_params$device_path$i1394>);
    get fibre(): edd_device_params$device_path$fibre;
    set fibre(value: From<edd_device_params$device_path$fibre>);
    get i2o(): edd_device_params$device_path$i2o;
    set i2o(value: From<edd_device_params$device_path$i2o>);
    get raid(): edd_device_params$device_path$raid;
    set raid(value: From<edd_device_params$device_path$raid>);
    get sata(): edd_device_params$device_path$sata;
    set sata(value: From<edd_device_params$device_path$sata>);
    get unknown(): edd_device_params$device_path$unknown;
    set unknown(value: From<edd_device_params$device_path$unknown>);
  }

  /** `<linux/edd.h>`: 74 bytes. */
  interface edd_device_params extends RecordView<'struct edd_device_params'> {
    length: number;
    info_flags: number;
    num_default_cylinders: number;
    num_default_heads: number;
    sectors_per_track: number;
    get number_of_sectors(): bigint;
    set number_of_sectors(value: Integer);
    bytes_per_sector: number;
    dpte_ptr: number;
    key: number;
    device_path_info_length: number;
    reserved2: number;
    reserved3: number;
    get host_bus_type(): Uint8Array;
    set host_bus_type(value: Bytes);
    get interface_type(): Uint8Array;
    set interface_type(value: Bytes);
    get interface_path(): edd_device_params$interface_path;
    set interface_path(value: From<edd_device_params$interface_path>);
    get device_path(): edd_device_params$device_path;
    set device_path(value: From<edd_device_params$device_path>);
    reserved4: number;
    checksum: number;
  }

  /** `<linux/edd.h>`: 82 bytes. */
  interface edd_info extends RecordView<'struct edd_info'> {
    device: number;
    version: number;
    interface_support: number;
    legacy_max_cylinder: number;
    legacy_max_head: number;
    legacy_sectors_per_track: number;
    get params(): struct.edd_device_params;
    set params(value: From<struct.edd_device_params>);
  }
}

export const struct: {
  readonly edd: Descriptor<struct.edd>;
  readonly edd_device_params: Descriptor<struct.edd_device_params>;
  readonly edd_info: Descriptor<struct.edd_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"edd": "unsigned int mbr_signature[16];struct edd_info edd_info[6];unsigned char mbr_signature_nr;unsigned char edd_info_nr;",
"edd_device_params": ["__u16 length;__u16 info_flags;__u32 num_default_cylinders;__u32 num_default_heads;__u32 sectors_per_track;__u64 number_of_sectors;__u16 bytes_per_sector;__u32 dpte_ptr;__u16 key;__u8 device_path_info_length;__u8 reserved2;__u16 reserved3;__u8 host_bus_type[4];__u8 interface_type[8];union {struct packed {__u16 base_address;__u16 reserved1;__u32 reserved2;} isa;struct packed {__u8 bus;__u8 slot;__u8 function;__u8 channel;__u32 reserved;} pci;struct packed {__u64 reserved;} ibnd;struct packed {__u64 reserved;} xprs;struct packed {__u64 reserved;} htpt;struct packed {__u64 reserved;} unknown;} interface_path;union {struct packed {__u8 device;__u8 reserved1;__u16 reserved2;__u32 reserved3;__u64 reserved4;} ata;struct packed {__u8 device;__u8 lun;__u8 reserved1;__u8 reserved2;__u32 reserved3;__u64 reserved4;} atapi;struct packed {__u16 id;__u64 lun;__u16 reserved1;__u32 reserved2;} scsi;struct packed {__u64 serial_number;__u64 reserved;} usb;struct packed {__u64 eui;__u64 reserved;} i1394;struct packed {__u64 wwid;__u64 lun;} fibre;struct packed {__u64 identity_tag;__u64 reserved;} i2o;struct packed {__u32 array_number;__u32 reserved1;__u64 reserved2;} raid;struct packed {__u8 device;__u8 reserved1;__u16 reserved2;__u32 reserved3;__u64 reserved4;} sata;struct packed {__u64 reserved1;__u64 reserved2;} unknown;} device_path;__u8 reserved4;__u8 checksum;",{"pack":1}],
"edd_info": ["__u8 device;__u8 version;__u16 interface_support;__u16 legacy_max_cylinder;__u8 legacy_max_head;__u8 legacy_sectors_per_track;struct edd_device_params params;",{"pack":1}]
}`),
);
