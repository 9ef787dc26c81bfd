// Generated from Linux 7.3.4 <linux/fd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/fd.h>`: 128 bytes on x86_64, riscv64, aarch64; 88 bytes on x86, arm. */
export interface floppy_drive_params extends RecordView<'struct floppy_drive_params'> {
  cmos: number;
  max_dtr: number;
  hlt: number;
  hut: number;
  srt: number;
  spinup: number;
  spindown: number;
  spindown_offset: number;
  select_delay: number;
  rps: number;
  tracks: number;
  timeout: number;
  interleave_sect: number;
  get max_errors(): floppy_max_errors;
  set max_errors(value: floppy_max_errors | Init<floppy_max_errors>);
  flags: number;
  read_track: number;
  get autodetect(): Int16Array;
  set autodetect(value: Iterable<Integer>);
  checkfreq: number;
  native_format: number;
}

export const floppy_drive_params: Descriptor<floppy_drive_params> = /* @__PURE__ */ declareStruct(
  'floppy_drive_params',
  `
  signed char cmos;
  unsigned long max_dtr;
  unsigned long hlt;
  unsigned long hut;
  unsigned long srt;
  unsigned long spinup;
  unsigned long spindown;
  unsigned char spindown_offset;
  unsigned char select_delay;
  unsigned char rps;
  unsigned char tracks;
  unsigned long timeout;
  unsigned char interleave_sect;
  struct floppy_max_errors max_errors;
  char flags;
  char read_track;
  short autodetect[8];
  int checkfreq;
  int native_format;
`,
  { uses: () => [floppy_max_errors] },
);

/** `<linux/fd.h>`: 80 bytes on x86_64, riscv64, aarch64; 52 bytes on x86, arm. */
export interface floppy_drive_struct extends RecordView<'struct floppy_drive_struct', 'dmabuf'> {
  flags: number;
  spinup_date: number;
  select_date: number;
  first_read_date: number;
  probed_format: number;
  track: number;
  maxblock: number;
  maxtrack: number;
  generation: number;
  keep_data: number;
  fd_ref: number;
  fd_device: number;
  last_checked: number;
  get dmabuf(): number;
  set dmabuf(value: Pointer);
  bufblocks: number;
}

export const floppy_drive_struct: Descriptor<floppy_drive_struct> = /* @__PURE__ */ declareStruct(
  'floppy_drive_struct',
  `
  unsigned long flags;
  unsigned long spinup_date;
  unsigned long select_date;
  unsigned long first_read_date;
  short probed_format;
  short track;
  short maxblock;
  short maxtrack;
  int generation;
  int keep_data;
  int fd_ref;
  int fd_device;
  unsigned long last_checked;
  char *dmabuf;
  int bufblocks;
`,
);

/** `<linux/fd.h>`: 40 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface floppy_fdc_state extends RecordView<'struct floppy_fdc_state'> {
  spec1: number;
  spec2: number;
  dtr: number;
  version: number;
  dor: number;
  address: number;
  rawcmd: number;
  reset: number;
  need_configure: number;
  perp_mode: number;
  has_fifo: number;
  driver_version: number;
  get track(): Uint8Array;
  set track(value: Bytes);
}

export const floppy_fdc_state: Descriptor<floppy_fdc_state> = /* @__PURE__ */ declareStruct(
  'floppy_fdc_state',
  `
  int spec1;
  int spec2;
  int dtr;
  unsigned char version;
  unsigned char dor;
  unsigned long address;
  unsigned int rawcmd :2;
  unsigned int reset :1;
  unsigned int need_configure :1;
  unsigned int perp_mode :2;
  unsigned int has_fifo :1;
  unsigned int driver_version;
  unsigned char track[4];
`,
);

/** `<linux/fd.h>`: 20 bytes. */
export interface floppy_max_errors extends RecordView<'struct floppy_max_errors'> {
  abort: number;
  read_track: number;
  reset: number;
  recal: number;
  reporting: number;
}

export const floppy_max_errors: Descriptor<floppy_max_errors> = /* @__PURE__ */ declareStruct(
  'floppy_max_errors',
  `
  unsigned int abort;
  unsigned int read_track;
  unsigned int reset;
  unsigned int recal;
  unsigned int reporting;
`,
);

/** `<linux/fd.h>`: 104 bytes on x86_64, riscv64, aarch64; 80 bytes on x86, arm. */
export interface floppy_raw_cmd
  extends RecordView<'struct floppy_raw_cmd', 'data' | 'kernel_data' | 'next'> {
  flags: number;
  get data(): number;
  set data(value: Pointer);
  get kernel_data(): number;
  set kernel_data(value: Pointer);
  get next(): number;
  set next(value: Pointer);
  length: number;
  phys_length: number;
  buffer_length: number;
  rate: number;
  cmd_count: number;
  get cmd(): Uint8Array;
  set cmd(value: Bytes);
  reply_count: number;
  get reply(): Uint8Array;
  set reply(value: Bytes);
  get fullcmd(): Uint8Array;
  set fullcmd(value: Bytes);
  track: number;
  resultcode: number;
  reserved1: number;
  reserved2: number;
}

export const floppy_raw_cmd: Descriptor<floppy_raw_cmd> = /* @__PURE__ */ declareStruct(
  'floppy_raw_cmd',
  `
  unsigned int flags;
  void *data;
  char *kernel_data;
  struct floppy_raw_cmd *next;
  long length;
  long phys_length;
  int buffer_length;
  unsigned char rate;
  unsigned char cmd_count;
  union {
    struct {
      unsigned char cmd[16];
      unsigned char reply_count;
      unsigned char reply[16];
    };
    unsigned char fullcmd[33];
  };
  int track;
  int resultcode;
  int reserved1;
  int reserved2;
`,
);

/** `<linux/fd.h>`: 32 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface floppy_struct extends RecordView<'struct floppy_struct', 'name'> {
  size: number;
  sect: number;
  head: number;
  track: number;
  stretch: number;
  gap: number;
  rate: number;
  spec1: number;
  fmt_gap: number;
  get name(): number;
  set name(value: Pointer);
}

export const floppy_struct: Descriptor<floppy_struct> = /* @__PURE__ */ declareStruct(
  'floppy_struct',
  `
  unsigned int size;
  unsigned int sect;
  unsigned int head;
  unsigned int track;
  unsigned int stretch;
  unsigned char gap;
  unsigned char rate;
  unsigned char spec1;
  unsigned char fmt_gap;
  const char *name;
`,
);

/** `<linux/fd.h>`: 40 bytes on x86_64, riscv64, aarch64; 24 bytes on x86, arm. */
export interface floppy_write_errors extends RecordView<'struct floppy_write_errors'> {
  write_errors: number;
  first_error_sector: number;
  first_error_generation: number;
  last_error_sector: number;
  last_error_generation: number;
  badness: number;
}

export const floppy_write_errors: Descriptor<floppy_write_errors> = /* @__PURE__ */ declareStruct(
  'floppy_write_errors',
  `
  unsigned int write_errors;
  unsigned long first_error_sector;
  int first_error_generation;
  unsigned long last_error_sector;
  int last_error_generation;
  unsigned int badness;
`,
);

/** `<linux/fd.h>`: 12 bytes. */
export interface format_descr extends RecordView<'struct format_descr'> {
  device: number;
  head: number;
  track: number;
}

export const format_descr: Descriptor<format_descr> = /* @__PURE__ */ declareStruct(
  'format_descr',
  `
  unsigned int device;
  unsigned int head;
  unsigned int track;
`,
);
