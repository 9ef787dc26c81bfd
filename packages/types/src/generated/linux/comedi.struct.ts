// Generated from Linux 7.3.4 <linux/comedi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/comedi.h>`: 32 bytes. */
export interface comedi_bufconfig extends RecordView<'struct comedi_bufconfig'> {
  subdevice: number;
  flags: number;
  maximum_size: number;
  size: number;
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const comedi_bufconfig: Descriptor<comedi_bufconfig> = /* @__PURE__ */ declareStruct(
  'comedi_bufconfig',
  `
  unsigned int subdevice;
  unsigned int flags;
  unsigned int maximum_size;
  unsigned int size;
  unsigned int unused[4];
`,
);

/** `<linux/comedi.h>`: 44 bytes. */
export interface comedi_bufinfo extends RecordView<'struct comedi_bufinfo'> {
  subdevice: number;
  bytes_read: number;
  buf_write_ptr: number;
  buf_read_ptr: number;
  buf_write_count: number;
  buf_read_count: number;
  bytes_written: number;
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const comedi_bufinfo: Descriptor<comedi_bufinfo> = /* @__PURE__ */ declareStruct(
  'comedi_bufinfo',
  `
  unsigned int subdevice;
  unsigned int bytes_read;
  unsigned int buf_write_ptr;
  unsigned int buf_read_ptr;
  unsigned int buf_write_count;
  unsigned int buf_read_count;
  unsigned int bytes_written;
  unsigned int unused[4];
`,
);

/** `<linux/comedi.h>`: 48 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface comedi_chaninfo
  extends RecordView<'struct comedi_chaninfo', 'maxdata_list' | 'flaglist' | 'rangelist'> {
  subdev: number;
  get maxdata_list(): number;
  set maxdata_list(value: Pointer);
  get flaglist(): number;
  set flaglist(value: Pointer);
  get rangelist(): number;
  set rangelist(value: Pointer);
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const comedi_chaninfo: Descriptor<comedi_chaninfo> = /* @__PURE__ */ declareStruct(
  'comedi_chaninfo',
  `
  unsigned int subdev;
  void *maxdata_list;
  void *flaglist;
  void *rangelist;
  unsigned int unused[4];
`,
);

/** `<linux/comedi.h>`: 80 bytes on x86_64, riscv64, aarch64; 64 bytes on x86, arm. */
export interface comedi_cmd extends RecordView<'struct comedi_cmd', 'chanlist' | 'data'> {
  subdev: number;
  flags: number;
  start_src: number;
  start_arg: number;
  scan_begin_src: number;
  scan_begin_arg: number;
  convert_src: number;
  convert_arg: number;
  scan_end_src: number;
  scan_end_arg: number;
  stop_src: number;
  stop_arg: number;
  get chanlist(): number;
  set chanlist(value: Pointer);
  chanlist_len: number;
  get data(): number;
  set data(value: Pointer);
  data_len: number;
}

export const comedi_cmd: Descriptor<comedi_cmd> = /* @__PURE__ */ declareStruct(
  'comedi_cmd',
  `
  unsigned int subdev;
  unsigned int flags;
  unsigned int start_src;
  unsigned int start_arg;
  unsigned int scan_begin_src;
  unsigned int scan_begin_arg;
  unsigned int convert_src;
  unsigned int convert_arg;
  unsigned int scan_end_src;
  unsigned int scan_end_arg;
  unsigned int stop_src;
  unsigned int stop_arg;
  void *chanlist;
  unsigned int chanlist_len;
  short *data;
  unsigned int data_len;
`,
);

/** `<linux/comedi.h>`: 148 bytes. */
export interface comedi_devconfig extends RecordView<'struct comedi_devconfig'> {
  get board_name(): Uint8Array;
  set board_name(value: Bytes);
  get options(): Int32Array;
  set options(value: Iterable<Integer>);
}

export const comedi_devconfig: Descriptor<comedi_devconfig> = /* @__PURE__ */ declareStruct(
  'comedi_devconfig',
  `
  char board_name[20];
  int options[32];
`,
);

/** `<linux/comedi.h>`: 176 bytes. */
export interface comedi_devinfo extends RecordView<'struct comedi_devinfo'> {
  version_code: number;
  n_subdevs: number;
  get driver_name(): Uint8Array;
  set driver_name(value: Bytes);
  get board_name(): Uint8Array;
  set board_name(value: Bytes);
  read_subdevice: number;
  write_subdevice: number;
  get unused(): Int32Array;
  set unused(value: Iterable<Integer>);
}

export const comedi_devinfo: Descriptor<comedi_devinfo> = /* @__PURE__ */ declareStruct(
  'comedi_devinfo',
  `
  unsigned int version_code;
  unsigned int n_subdevs;
  char driver_name[20];
  char board_name[20];
  int read_subdevice;
  int write_subdevice;
  int unused[30];
`,
);

/** `<linux/comedi.h>`: 40 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface comedi_insn extends RecordView<'struct comedi_insn', 'data'> {
  insn: number;
  n: number;
  get data(): number;
  set data(value: Pointer);
  subdev: number;
  chanspec: number;
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const comedi_insn: Descriptor<comedi_insn> = /* @__PURE__ */ declareStruct(
  'comedi_insn',
  `
  unsigned int insn;
  unsigned int n;
  void *data;
  unsigned int subdev;
  unsigned int chanspec;
  unsigned int unused[3];
`,
);

/** `<linux/comedi.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface comedi_insnlist extends RecordView<'struct comedi_insnlist', 'insns'> {
  n_insns: number;
  get insns(): number;
  set insns(value: Pointer);
}

export const comedi_insnlist: Descriptor<comedi_insnlist> = /* @__PURE__ */ declareStruct(
  'comedi_insnlist',
  `
  unsigned int n_insns;
  struct comedi_insn *insns;
`,
);

/** `<linux/comedi.h>`: 12 bytes. */
export interface comedi_krange extends RecordView<'struct comedi_krange'> {
  min: number;
  max: number;
  flags: number;
}

export const comedi_krange: Descriptor<comedi_krange> = /* @__PURE__ */ declareStruct(
  'comedi_krange',
  `
  int min;
  int max;
  unsigned int flags;
`,
);

/** `<linux/comedi.h>`: 16 bytes on x86_64, riscv64, aarch64; 8 bytes on x86, arm. */
export interface comedi_rangeinfo extends RecordView<'struct comedi_rangeinfo', 'range_ptr'> {
  range_type: number;
  get range_ptr(): number;
  set range_ptr(value: Pointer);
}

export const comedi_rangeinfo: Descriptor<comedi_rangeinfo> = /* @__PURE__ */ declareStruct(
  'comedi_rangeinfo',
  `
  unsigned int range_type;
  void *range_ptr;
`,
);

/** `<linux/comedi.h>`: 72 bytes. */
export interface comedi_subdinfo extends RecordView<'struct comedi_subdinfo'> {
  type: number;
  n_chan: number;
  subd_flags: number;
  timer_type: number;
  len_chanlist: number;
  maxdata: number;
  flags: number;
  range_type: number;
  settling_time_0: number;
  insn_bits_support: number;
  get unused(): Uint32Array;
  set unused(value: Iterable<Integer>);
}

export const comedi_subdinfo: Descriptor<comedi_subdinfo> = /* @__PURE__ */ declareStruct(
  'comedi_subdinfo',
  `
  unsigned int type;
  unsigned int n_chan;
  unsigned int subd_flags;
  unsigned int timer_type;
  unsigned int len_chanlist;
  unsigned int maxdata;
  unsigned int flags;
  unsigned int range_type;
  unsigned int settling_time_0;
  unsigned int insn_bits_support;
  unsigned int unused[8];
`,
);
