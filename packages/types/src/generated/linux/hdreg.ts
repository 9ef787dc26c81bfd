// Generated from Linux 7.3.4 <linux/hdreg.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  declareUnions,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

export const BUSSTATE_OFF = 0,
  BUSSTATE_ON = 1,
  BUSSTATE_TRISTATE = 2,
  CFA_ERASE_SECTORS = 192,
  CFA_REQ_EXT_ERROR_CODE = 3,
  CFA_TRANSLATE_SECTOR = 135,
  CFA_WRITE_MULTI_WO_ERASE = 205,
  CFA_WRITE_SECT_WO_ERASE = 56,
  DISABLE_SEAGATE = 251,
  EXABYTE_ENABLE_NEST = 240,
  HDIO_DRIVE_CMD = 799,
  HDIO_DRIVE_CMD_AEB = 798,
  HDIO_DRIVE_CMD_HDR_SIZE = 4,
  HDIO_DRIVE_HOB_HDR_SIZE = 8,
  HDIO_DRIVE_RESET = 796,
  HDIO_DRIVE_TASK = 798,
  HDIO_DRIVE_TASKFILE = 797,
  HDIO_DRIVE_TASK_HDR_SIZE = 8,
  HDIO_GETGEO = 769,
  HDIO_GET_32BIT = 777,
  HDIO_GET_ACOUSTIC = 783,
  HDIO_GET_ADDRESS = 784,
  HDIO_GET_BUSSTATE = 794,
  HDIO_GET_DMA = 779,
  HDIO_GET_IDENTITY = 781,
  HDIO_GET_KEEPSETTINGS = 776,
  HDIO_GET_MULTCOUNT = 772,
  HDIO_GET_NICE = 780,
  HDIO_GET_NOWERR = 778,
  HDIO_GET_QDMA = 773,
  HDIO_GET_UNMASKINTR = 770,
  HDIO_GET_WCACHE = 782,
  HDIO_OBSOLETE_IDENTITY = 775,
  HDIO_SCAN_HWIF = 808,
  HDIO_SET_32BIT = 804,
  HDIO_SET_ACOUSTIC = 812,
  HDIO_SET_ADDRESS = 815,
  HDIO_SET_BUSSTATE = 813,
  HDIO_SET_DMA = 806,
  HDIO_SET_KEEPSETTINGS = 803,
  HDIO_SET_MULTCOUNT = 801,
  HDIO_SET_NICE = 809,
  HDIO_SET_NOWERR = 805,
  HDIO_SET_PIO_MODE = 807,
  HDIO_SET_QDMA = 814,
  HDIO_SET_UNMASKINTR = 802,
  HDIO_SET_WCACHE = 811,
  HDIO_SET_XFER = 774,
  HDIO_TRISTATE_HWIF = 795,
  HDIO_UNREGISTER_HWIF = 810,
  IDE_DRIVE_TASK_IN = 2,
  IDE_DRIVE_TASK_INVALID = -1,
  IDE_DRIVE_TASK_NO_DATA = 0,
  IDE_DRIVE_TASK_OUT = 3,
  IDE_DRIVE_TASK_RAW_WRITE = 4,
  IDE_DRIVE_TASK_SET_XFER = 1,
  IDE_HOB_STD_IN_FLAGS = 60,
  IDE_HOB_STD_OUT_FLAGS = 60,
  IDE_NICE_0 = 2,
  IDE_NICE_1 = 3,
  IDE_NICE_2 = 4,
  IDE_NICE_ATAPI_OVERLAP = 1,
  IDE_NICE_DSC_OVERLAP = 0,
  IDE_TASKFILE_STD_IN_FLAGS = 254,
  IDE_TASKFILE_STD_OUT_FLAGS = 254,
  SECURITY_DISABLE_PASSWORD = 191,
  SECURITY_ERASE_PREPARE = 188,
  SECURITY_ERASE_UNIT = 189,
  SECURITY_FREEZE_LOCK = 190,
  SECURITY_SET_PASSWORD = 186,
  SECURITY_UNLOCK = 187,
  SETFEATURES_4B_RW_LONG = 187,
  SETFEATURES_DIS_8BIT = 129,
  SETFEATURES_DIS_AAM = 194,
  SETFEATURES_DIS_APM = 133,
  SETFEATURES_DIS_DEFECT = 4,
  SETFEATURES_DIS_ECC = 119,
  SETFEATURES_DIS_MSN = 49,
  SETFEATURES_DIS_RETRY = 51,
  SETFEATURES_DIS_RI = 221,
  SETFEATURES_DIS_RLA = 85,
  SETFEATURES_DIS_RPOD = 102,
  SETFEATURES_DIS_SI = 222,
  SETFEATURES_DIS_WCACHE = 130,
  SETFEATURES_EN_8BIT = 1,
  SETFEATURES_EN_AAM = 66,
  SETFEATURES_EN_APM = 5,
  SETFEATURES_EN_DEFECT = 132,
  SETFEATURES_EN_ECC = 136,
  SETFEATURES_EN_MSN = 149,
  SETFEATURES_EN_REST = 172,
  SETFEATURES_EN_RETRY = 153,
  SETFEATURES_EN_RI = 93,
  SETFEATURES_EN_RLA = 170,
  SETFEATURES_EN_RPOD = 204,
  SETFEATURES_EN_SAME_M = 221,
  SETFEATURES_EN_SAME_R = 34,
  SETFEATURES_EN_SI = 94,
  SETFEATURES_EN_WCACHE = 2,
  SETFEATURES_PREFETCH = 171,
  SETFEATURES_RW_LONG = 68,
  SETFEATURES_SET_CACHE = 84,
  SMART_AUTOSAVE = 210,
  SMART_AUTO_OFFLINE = 219,
  SMART_DISABLE = 217,
  SMART_ENABLE = 216,
  SMART_HCYL_PASS = 194,
  SMART_IMMEDIATE_OFFLINE = 212,
  SMART_LCYL_PASS = 79,
  SMART_READ_LOG_SECTOR = 213,
  SMART_READ_THRESHOLDS = 209,
  SMART_READ_VALUES = 208,
  SMART_SAVE = 211,
  SMART_STATUS = 218,
  SMART_WRITE_LOG_SECTOR = 214,
  SMART_WRITE_THRESHOLDS = 215,
  TASKFILE_48 = 32768,
  TASKFILE_IN = 1,
  TASKFILE_INVALID = 32767,
  TASKFILE_IN_DMA = 32,
  TASKFILE_IN_DMAQ = 128,
  TASKFILE_IN_OUT = 16,
  TASKFILE_MULTI_IN = 2,
  TASKFILE_MULTI_OUT = 8,
  TASKFILE_NO_DATA = 0,
  TASKFILE_OUT = 4,
  TASKFILE_OUT_DMA = 64,
  TASKFILE_OUT_DMAQ = 256,
  TASKFILE_P_IN = 512,
  TASKFILE_P_IN_DMA = 2048,
  TASKFILE_P_IN_DMAQ = 8192,
  TASKFILE_P_OUT = 1024,
  TASKFILE_P_OUT_DMA = 4096,
  TASKFILE_P_OUT_DMAQ = 16384,
  WIN_ACKMEDIACHANGE = 219,
  WIN_CHECKPOWERMODE1 = 229,
  WIN_CHECKPOWERMODE2 = 152,
  WIN_DEVICE_RESET = 8,
  WIN_DIAGNOSE = 144,
  WIN_DOORLOCK = 222,
  WIN_DOORUNLOCK = 223,
  WIN_DOWNLOAD_MICROCODE = 146,
  WIN_FLUSH_CACHE = 231,
  WIN_FLUSH_CACHE_EXT = 234,
  WIN_FORMAT = 80,
  WIN_GETMEDIASTATUS = 218,
  WIN_IDENTIFY = 236,
  WIN_IDENTIFY_DMA = 238,
  WIN_IDLEIMMEDIATE = 225,
  WIN_INIT = 96,
  WIN_MEDIAEJECT = 237,
  WIN_MULTREAD = 196,
  WIN_MULTREAD_EXT = 41,
  WIN_MULTWRITE = 197,
  WIN_MULTWRITE_EXT = 57,
  WIN_NOP = 0,
  WIN_PACKETCMD = 160,
  WIN_PIDENTIFY = 161,
  WIN_POSTBOOT = 220,
  WIN_PREBOOT = 221,
  WIN_QUEUED_SERVICE = 162,
  WIN_READ = 32,
  WIN_READDMA = 200,
  WIN_READDMA_EXT = 37,
  WIN_READDMA_ONCE = 201,
  WIN_READDMA_QUEUED = 199,
  WIN_READDMA_QUEUED_EXT = 38,
  WIN_READ_BUFFER = 228,
  WIN_READ_EXT = 36,
  WIN_READ_LONG = 34,
  WIN_READ_LONG_ONCE = 35,
  WIN_READ_NATIVE_MAX = 248,
  WIN_READ_NATIVE_MAX_EXT = 39,
  WIN_READ_ONCE = 33,
  WIN_RECAL = 16,
  WIN_RESTORE = 16,
  WIN_SECURITY_DISABLE = 246,
  WIN_SECURITY_ERASE_PREPARE = 243,
  WIN_SECURITY_ERASE_UNIT = 244,
  WIN_SECURITY_FREEZE_LOCK = 245,
  WIN_SECURITY_SET_PASS = 241,
  WIN_SECURITY_UNLOCK = 242,
  WIN_SEEK = 112,
  WIN_SETFEATURES = 239,
  WIN_SETIDLE1 = 227,
  WIN_SETIDLE2 = 151,
  WIN_SETMULT = 198,
  WIN_SET_MAX = 249,
  WIN_SET_MAX_EXT = 55,
  WIN_SLEEPNOW1 = 230,
  WIN_SLEEPNOW2 = 153,
  WIN_SMART = 176,
  WIN_SPECIFY = 145,
  WIN_SRST = 8,
  WIN_STANDBY = 226,
  WIN_STANDBY2 = 150,
  WIN_STANDBYNOW1 = 224,
  WIN_STANDBYNOW2 = 148,
  WIN_VERIFY = 64,
  WIN_VERIFY_EXT = 66,
  WIN_VERIFY_ONCE = 65,
  WIN_WRITE = 48,
  WIN_WRITEDMA = 202,
  WIN_WRITEDMA_EXT = 53,
  WIN_WRITEDMA_ONCE = 203,
  WIN_WRITEDMA_QUEUED = 204,
  WIN_WRITEDMA_QUEUED_EXT = 54,
  WIN_WRITE_BUFFER = 232,
  WIN_WRITE_EXT = 52,
  WIN_WRITE_LONG = 50,
  WIN_WRITE_LONG_ONCE = 51,
  WIN_WRITE_ONCE = 49,
  WIN_WRITE_SAME = 233,
  WIN_WRITE_VERIFY = 60;
export declare namespace struct {
  /** `<linux/hdreg.h>`: 4 bytes. */
  interface hd_drive_cmd_hdr extends RecordView<'struct hd_drive_cmd_hdr'> {
    command: number;
    sector_number: number;
    feature: number;
    sector_count: number;
  }

  /** `<linux/hdreg.h>`: 8 bytes. */
  interface hd_drive_hob_hdr extends RecordView<'struct hd_drive_hob_hdr'> {
    data: number;
    feature: number;
    sector_count: number;
    sector_number: number;
    low_cylinder: number;
    high_cylinder: number;
    device_head: number;
    control: number;
  }

  /** `<linux/hdreg.h>`: 8 bytes. */
  interface hd_drive_task_hdr extends RecordView<'struct hd_drive_task_hdr'> {
    data: number;
    feature: number;
    sector_count: number;
    sector_number: number;
    low_cylinder: number;
    high_cylinder: number;
    device_head: number;
    command: number;
  }

  /** `<linux/hdreg.h>`: 512 bytes. */
  interface hd_driveid extends RecordView<'struct hd_driveid'> {
    config: number;
    cyls: number;
    reserved2: number;
    heads: number;
    track_bytes: number;
    sector_bytes: number;
    sectors: number;
    vendor0: number;
    vendor1: number;
    vendor2: number;
    get serial_no(): Uint8Array;
    set serial_no(value: Bytes);
    buf_type: number;
    buf_size: number;
    ecc_bytes: number;
    get fw_rev(): Uint8Array;
    set fw_rev(value: Bytes);
    get model(): Uint8Array;
    set model(value: Bytes);
    max_multsect: number;
    vendor3: number;
    dword_io: number;
    vendor4: number;
    capability: number;
    reserved50: number;
    vendor5: number;
    tPIO: number;
    vendor6: number;
    tDMA: number;
    field_valid: number;
    cur_cyls: number;
    cur_heads: number;
    cur_sectors: number;
    cur_capacity0: number;
    cur_capacity1: number;
    multsect: number;
    multsect_valid: number;
    lba_capacity: number;
    dma_1word: number;
    dma_mword: number;
    eide_pio_modes: number;
    eide_dma_min: number;
    eide_dma_time: number;
    eide_pio: number;
    eide_pio_iordy: number;
    get words69_70(): Uint16Array;
    set words69_70(value: Iterable<Integer>);
    get words71_74(): Uint16Array;
    set words71_74(value: Iterable<Integer>);
    queue_depth: number;
    get words76_79(): Uint16Array;
    set words76_79(value: Iterable<Integer>);
    major_rev_num: number;
    minor_rev_num: number;
    command_set_1: number;
    command_set_2: number;
    cfsse: number;
    cfs_enable_1: number;
    cfs_enable_2: number;
    csf_default: number;
    dma_ultra: number;
    trseuc: number;
    trsEuc: number;
    CurAPMvalues: number;
    mprc: number;
    hw_config: number;
    acoustic: number;
    msrqs: number;
    sxfert: number;
    sal: number;
    spg: number;
    get lba_capacity_2(): bigint;
    set lba_capacity_2(value: Integer);
    get words104_125(): Uint16Array;
    set words104_125(value: Iterable<Integer>);
    last_lun: number;
    word127: number;
    dlf: number;
    csfo: number;
    get words130_155(): Uint16Array;
    set words130_155(value: Iterable<Integer>);
    word156: number;
    get words157_159(): Uint16Array;
    set words157_159(value: Iterable<Integer>);
    cfa_power: number;
    get words161_175(): Uint16Array;
    set words161_175(value: Iterable<Integer>);
    get words176_205(): Uint16Array;
    set words176_205(value: Iterable<Integer>);
    get words206_254(): Uint16Array;
    set words206_254(value: Iterable<Integer>);
    integrity_word: number;
  }

  /** `<linux/hdreg.h>`: 8 bytes on x86, arm; 16 bytes elsewhere. */
  interface hd_geometry extends RecordView<'struct hd_geometry'> {
    heads: number;
    sectors: number;
    cylinders: number;
    start: number;
  }

  /** `<linux/hdreg.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface ide_ioctl_request_s
    extends RecordView<'struct ide_ioctl_request_s', 'task_request' | 'out_buffer' | 'in_buffer'> {
    get task_request(): number;
    set task_request(value: Pointer);
    get out_buffer(): number;
    set out_buffer(value: Pointer);
    get in_buffer(): number;
    set in_buffer(value: Pointer);
  }

  /** `<linux/hdreg.h>`: 40 bytes on x86, arm; 48 bytes elsewhere. */
  interface ide_task_request_s extends RecordView<'struct ide_task_request_s'> {
    get io_ports(): Uint8Array;
    set io_ports(value: Bytes);
    get hob_ports(): Uint8Array;
    set hob_ports(value: Bytes);
    get out_flags(): union.ide_reg_valid_s;
    set out_flags(value: From<union.ide_reg_valid_s>);
    get in_flags(): union.ide_reg_valid_s;
    set in_flags(value: From<union.ide_reg_valid_s>);
    data_phase: number;
    req_cmd: number;
    out_size: number;
    in_size: number;
  }
}

export const struct: {
  readonly hd_drive_cmd_hdr: Descriptor<struct.hd_drive_cmd_hdr>;
  readonly hd_drive_hob_hdr: Descriptor<struct.hd_drive_hob_hdr>;
  readonly hd_drive_task_hdr: Descriptor<struct.hd_drive_task_hdr>;
  readonly hd_driveid: Descriptor<struct.hd_driveid>;
  readonly hd_geometry: Descriptor<struct.hd_geometry>;
  readonly ide_ioctl_request_s: Descriptor<struct.ide_ioctl_request_s>;
  readonly ide_task_request_s: Descriptor<struct.ide_task_request_s>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hd_drive_cmd_hdr": "__u8 command;__u8 sector_number;__u8 feature;__u8 sector_count;",
"hd_drive_hob_hdr": "__u8 data;__u8 feature;__u8 sector_count;__u8 sector_number;__u8 low_cylinder;__u8 high_cylinder;__u8 device_head;__u8 control;",
"hd_drive_task_hdr": "__u8 data;__u8 feature;__u8 sector_count;__u8 sector_number;__u8 low_cylinder;__u8 high_cylinder;__u8 device_head;__u8 command;",
"hd_driveid": "unsigned short config;unsigned short cyls;unsigned short reserved2;unsigned short heads;unsigned short track_bytes;unsigned short sector_bytes;unsigned short sectors;unsigned short vendor0;unsigned short vendor1;unsigned short vendor2;unsigned char serial_no[20];unsigned short buf_type;unsigned short buf_size;unsigned short ecc_bytes;unsigned char fw_rev[8];unsigned char model[40];unsigned char max_multsect;unsigned char vendor3;unsigned short dword_io;unsigned char vendor4;unsigned char capability;unsigned short reserved50;unsigned char vendor5;unsigned char tPIO;unsigned char vendor6;unsigned char tDMA;unsigned short field_valid;unsigned short cur_cyls;unsigned short cur_heads;unsigned short cur_sectors;unsigned short cur_capacity0;unsigned short cur_capacity1;unsigned char multsect;unsigned char multsect_valid;unsigned int lba_capacity;unsigned short dma_1word;unsigned short dma_mword;unsigned short eide_pio_modes;unsigned short eide_dma_min;unsigned short eide_dma_time;unsigned short eide_pio;unsigned short eide_pio_iordy;unsigned short words69_70[2];unsigned short words71_74[4];unsigned short queue_depth;unsigned short words76_79[4];unsigned short major_rev_num;unsigned short minor_rev_num;unsigned short command_set_1;unsigned short command_set_2;unsigned short cfsse;unsigned short cfs_enable_1;unsigned short cfs_enable_2;unsigned short csf_default;unsigned short dma_ultra;unsigned short trseuc;unsigned short trsEuc;unsigned short CurAPMvalues;unsigned short mprc;unsigned short hw_config;unsigned short acoustic;unsigned short msrqs;unsigned short sxfert;unsigned short sal;unsigned int spg;unsigned long long lba_capacity_2;unsigned short words104_125[22];unsigned short last_lun;unsigned short word127;unsigned short dlf;unsigned short csfo;unsigned short words130_155[26];unsigned short word156;unsigned short words157_159[3];unsigned short cfa_power;unsigned short words161_175[15];unsigned short words176_205[30];unsigned short words206_254[49];unsigned short integrity_word;",
"hd_geometry": "unsigned char heads;unsigned char sectors;unsigned short cylinders;unsigned long start;",
"ide_ioctl_request_s": "ide_task_request_t *task_request;void *out_buffer;void *in_buffer;",
"ide_task_request_s": "__u8 io_ports[8];__u8 hob_ports[8];union ide_reg_valid_s out_flags;union ide_reg_valid_s in_flags;int data_phase;int req_cmd;unsigned long out_size;unsigned long in_size;"
}`),
  () => [union],
);

export declare namespace union {
  interface ide_reg_valid_s$b extends RecordView<'struct ide_reg_valid_s.b'> {
    data: number;
    error_feature: number;
    sector: number;
    nsector: number;
    lcyl: number;
    hcyl: number;
    select: number;
    status_command: number;
    data_hob: number;
    error_feature_hob: number;
    sector_hob: number;
    nsector_hob: number;
    lcyl_hob: number;
    hcyl_hob: number;
    select_hob: number;
    control_hob: number;
  }

  /** `<linux/hdreg.h>`: 4 bytes. */
  interface ide_reg_valid_s extends RecordView<'union ide_reg_valid_s'> {
    all: number;
    get b(): ide_reg_valid_s$b;
    set b(value: From<ide_reg_valid_s$b>);
  }
}

export const union: {
  readonly ide_reg_valid_s: Descriptor<union.ide_reg_valid_s>;
} = /* @__PURE__ */ declareUnions(
  /* @__PURE__ */ JSON.parse(`{
"ide_reg_valid_s": "unsigned int all :16;struct {unsigned int data :1;unsigned int error_feature :1;unsigned int sector :1;unsigned int nsector :1;unsigned int lcyl :1;unsigned int hcyl :1;unsigned int select :1;unsigned int status_command :1;unsigned int data_hob :1;unsigned int error_feature_hob :1;unsigned int sector_hob :1;unsigned int nsector_hob :1;unsigned int lcyl_hob :1;unsigned int hcyl_hob :1;unsigned int select_hob :1;unsigned int control_hob :1;} b;"
}`),
);

export type hob_struct_t = struct.hd_drive_hob_hdr;
export const hob_struct_t: typeof struct.hd_drive_hob_hdr = struct.hd_drive_hob_hdr;
export type ide_ioctl_request_t = struct.ide_ioctl_request_s;
export const ide_ioctl_request_t: typeof struct.ide_ioctl_request_s = struct.ide_ioctl_request_s;
export type ide_reg_valid_t = union.ide_reg_valid_s;
export const ide_reg_valid_t: typeof union.ide_reg_valid_s = union.ide_reg_valid_s;
export type ide_task_request_t = struct.ide_task_request_s;
export const ide_task_request_t: typeof struct.ide_task_request_s = struct.ide_task_request_s;
export type sata_ioreg_t = number;
export type task_ioreg_t = number;
export type task_struct_t = struct.hd_drive_task_hdr;
export const task_struct_t: typeof struct.hd_drive_task_hdr = struct.hd_drive_task_hdr;
