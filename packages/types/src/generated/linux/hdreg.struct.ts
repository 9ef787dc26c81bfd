// Generated from Linux 7.3.4 <linux/hdreg.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { ide_reg_valid_s } from './hdreg.union.ts';

/** `<linux/hdreg.h>`: 4 bytes. */
export interface hd_drive_cmd_hdr extends RecordView<'struct hd_drive_cmd_hdr'> {
  command: number;
  sector_number: number;
  feature: number;
  sector_count: number;
}

export const hd_drive_cmd_hdr: Descriptor<hd_drive_cmd_hdr> = /* @__PURE__ */ declareStruct(
  'hd_drive_cmd_hdr',
  `
  __u8 command;
  __u8 sector_number;
  __u8 feature;
  __u8 sector_count;
`,
);

/** `<linux/hdreg.h>`: 8 bytes. */
export interface hd_drive_hob_hdr extends RecordView<'struct hd_drive_hob_hdr'> {
  data: number;
  feature: number;
  sector_count: number;
  sector_number: number;
  low_cylinder: number;
  high_cylinder: number;
  device_head: number;
  control: number;
}

export const hd_drive_hob_hdr: Descriptor<hd_drive_hob_hdr> = /* @__PURE__ */ declareStruct(
  'hd_drive_hob_hdr',
  `
  __u8 data;
  __u8 feature;
  __u8 sector_count;
  __u8 sector_number;
  __u8 low_cylinder;
  __u8 high_cylinder;
  __u8 device_head;
  __u8 control;
`,
);

/** `<linux/hdreg.h>`: 8 bytes. */
export interface hd_drive_task_hdr extends RecordView<'struct hd_drive_task_hdr'> {
  data: number;
  feature: number;
  sector_count: number;
  sector_number: number;
  low_cylinder: number;
  high_cylinder: number;
  device_head: number;
  command: number;
}

export const hd_drive_task_hdr: Descriptor<hd_drive_task_hdr> = /* @__PURE__ */ declareStruct(
  'hd_drive_task_hdr',
  `
  __u8 data;
  __u8 feature;
  __u8 sector_count;
  __u8 sector_number;
  __u8 low_cylinder;
  __u8 high_cylinder;
  __u8 device_head;
  __u8 command;
`,
);

/** `<linux/hdreg.h>`: 512 bytes. */
export interface hd_driveid extends RecordView<'struct hd_driveid'> {
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

export const hd_driveid: Descriptor<hd_driveid> = /* @__PURE__ */ declareStruct(
  'hd_driveid',
  `
  unsigned short config;
  unsigned short cyls;
  unsigned short reserved2;
  unsigned short heads;
  unsigned short track_bytes;
  unsigned short sector_bytes;
  unsigned short sectors;
  unsigned short vendor0;
  unsigned short vendor1;
  unsigned short vendor2;
  unsigned char serial_no[20];
  unsigned short buf_type;
  unsigned short buf_size;
  unsigned short ecc_bytes;
  unsigned char fw_rev[8];
  unsigned char model[40];
  unsigned char max_multsect;
  unsigned char vendor3;
  unsigned short dword_io;
  unsigned char vendor4;
  unsigned char capability;
  unsigned short reserved50;
  unsigned char vendor5;
  unsigned char tPIO;
  unsigned char vendor6;
  unsigned char tDMA;
  unsigned short field_valid;
  unsigned short cur_cyls;
  unsigned short cur_heads;
  unsigned short cur_sectors;
  unsigned short cur_capacity0;
  unsigned short cur_capacity1;
  unsigned char multsect;
  unsigned char multsect_valid;
  unsigned int lba_capacity;
  unsigned short dma_1word;
  unsigned short dma_mword;
  unsigned short eide_pio_modes;
  unsigned short eide_dma_min;
  unsigned short eide_dma_time;
  unsigned short eide_pio;
  unsigned short eide_pio_iordy;
  unsigned short words69_70[2];
  unsigned short words71_74[4];
  unsigned short queue_depth;
  unsigned short words76_79[4];
  unsigned short major_rev_num;
  unsigned short minor_rev_num;
  unsigned short command_set_1;
  unsigned short command_set_2;
  unsigned short cfsse;
  unsigned short cfs_enable_1;
  unsigned short cfs_enable_2;
  unsigned short csf_default;
  unsigned short dma_ultra;
  unsigned short trseuc;
  unsigned short trsEuc;
  unsigned short CurAPMvalues;
  unsigned short mprc;
  unsigned short hw_config;
  unsigned short acoustic;
  unsigned short msrqs;
  unsigned short sxfert;
  unsigned short sal;
  unsigned int spg;
  unsigned long long lba_capacity_2;
  unsigned short words104_125[22];
  unsigned short last_lun;
  unsigned short word127;
  unsigned short dlf;
  unsigned short csfo;
  unsigned short words130_155[26];
  unsigned short word156;
  unsigned short words157_159[3];
  unsigned short cfa_power;
  unsigned short words161_175[15];
  unsigned short words176_205[30];
  unsigned short words206_254[49];
  unsigned short integrity_word;
`,
);

/** `<linux/hdreg.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface hd_geometry extends RecordView<'struct hd_geometry'> {
  heads: number;
  sectors: number;
  cylinders: number;
  start: number;
}

export const hd_geometry: Descriptor<hd_geometry> = /* @__PURE__ */ declareStruct(
  'hd_geometry',
  `
  unsigned char heads;
  unsigned char sectors;
  unsigned short cylinders;
  unsigned long start;
`,
);

/** `<linux/hdreg.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface ide_ioctl_request_s
  extends RecordView<'struct ide_ioctl_request_s', 'task_request' | 'out_buffer' | 'in_buffer'> {
  get task_request(): number;
  set task_request(value: Pointer);
  get out_buffer(): number;
  set out_buffer(value: Pointer);
  get in_buffer(): number;
  set in_buffer(value: Pointer);
}

export const ide_ioctl_request_s: Descriptor<ide_ioctl_request_s> = /* @__PURE__ */ declareStruct(
  'ide_ioctl_request_s',
  `
  ide_task_request_t *task_request;
  void *out_buffer;
  void *in_buffer;
`,
);

/** `<linux/hdreg.h>`: 48 bytes on x86_64, riscv64, aarch64; 40 bytes on x86, arm. */
export interface ide_task_request_s extends RecordView<'struct ide_task_request_s'> {
  get io_ports(): Uint8Array;
  set io_ports(value: Bytes);
  get hob_ports(): Uint8Array;
  set hob_ports(value: Bytes);
  get out_flags(): ide_reg_valid_s;
  set out_flags(value: ide_reg_valid_s | Init<ide_reg_valid_s>);
  get in_flags(): ide_reg_valid_s;
  set in_flags(value: ide_reg_valid_s | Init<ide_reg_valid_s>);
  data_phase: number;
  req_cmd: number;
  out_size: number;
  in_size: number;
}

export const ide_task_request_s: Descriptor<ide_task_request_s> = /* @__PURE__ */ declareStruct(
  'ide_task_request_s',
  `
  __u8 io_ports[8];
  __u8 hob_ports[8];
  union ide_reg_valid_s out_flags;
  union ide_reg_valid_s in_flags;
  int data_phase;
  int req_cmd;
  unsigned long out_size;
  unsigned long in_size;
`,
  { uses: () => [ide_reg_valid_s] },
);
