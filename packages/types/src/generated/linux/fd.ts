// Generated from Linux 7.3.4 <linux/fd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type PerArch,
  type Pointer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly FDDEFMEDIAPRM: PerArch<
    1075839555,
    1075577411,
    1075577411,
    1075839555,
    1075839555,
    1075839555,
    1075839555,
    2149581379
  >;
  readonly FDDEFPRM: PerArch<
    1075839555,
    1075577411,
    1075577411,
    1075839555,
    1075839555,
    1075839555,
    1075839555,
    2149581379
  >;
  readonly FDGETDRVPRM: PerArch<
    2155872785,
    2153251345,
    2153251345,
    2155872785,
    2155872785,
    2155872785,
    2155872785,
    1082130961
  >;
  readonly FDGETDRVSTAT: PerArch<
    2152727058,
    2150892050,
    2150892050,
    2152727058,
    2152727058,
    2152727058,
    2152727058,
    1078985234
  >;
  readonly FDGETFDCSTAT: PerArch<
    2150105621,
    2149581333,
    2149581333,
    2150105621,
    2150105621,
    2150105621,
    2150105621,
    1076363797
  >;
  readonly FDGETMEDIAPRM: PerArch<
    2149581316,
    2149319172,
    2149319172,
    2149581316,
    2149581316,
    2149581316,
    2149581316,
    1075839492
  >;
  readonly FDGETPRM: PerArch<
    2149581316,
    2149319172,
    2149319172,
    2149581316,
    2149581316,
    2149581316,
    2149581316,
    1075839492
  >;
  readonly FDPOLLDRVSTAT: PerArch<
    2152727059,
    2150892051,
    2150892051,
    2152727059,
    2152727059,
    2152727059,
    2152727059,
    1078985235
  >;
  readonly FDSETDRVPRM: PerArch<
    1082131088,
    1079509648,
    1079509648,
    1082131088,
    1082131088,
    1082131088,
    1082131088,
    2155872912
  >;
  readonly FDSETMEDIAPRM: PerArch<
    1075839554,
    1075577410,
    1075577410,
    1075839554,
    1075839554,
    1075839554,
    1075839554,
    2149581378
  >;
  readonly FDSETPRM: PerArch<
    1075839554,
    1075577410,
    1075577410,
    1075839554,
    1075839554,
    1075839554,
    1075839554,
    2149581378
  >;
  readonly FDWERRORGET: PerArch<
    2150105623,
    2149057047,
    2149057047,
    2150105623,
    2150105623,
    2150105623,
    2150105623,
    1076363799
  >;
} & Requests<
  | 'FDCLRPRM'
  | 'FDEJECT'
  | 'FDFLUSH'
  | 'FDFMTBEG'
  | 'FDFMTEND'
  | 'FDFMTTRK'
  | 'FDGETDRVTYP'
  | 'FDGETMAXERRS'
  | 'FDMSGOFF'
  | 'FDMSGON'
  | 'FDRAWCMD'
  | 'FDRESET'
  | 'FDSETEMSGTRESH'
  | 'FDSETMAXERRS'
  | 'FDTWADDLE'
  | 'FDWERRORCLR'
> = /* @__PURE__ */ perArchOf(
  {
    FDDEFMEDIAPRM: [
      1075839555, 1075577411, 1075577411, 1075839555, 1075839555, 1075839555, 1075839555,
      2149581379,
    ],
    FDDEFPRM: [
      1075839555, 1075577411, 1075577411, 1075839555, 1075839555, 1075839555, 1075839555,
      2149581379,
    ],
    FDGETDRVPRM: [
      2155872785, 2153251345, 2153251345, 2155872785, 2155872785, 2155872785, 2155872785,
      1082130961,
    ],
    FDGETDRVSTAT: [
      2152727058, 2150892050, 2150892050, 2152727058, 2152727058, 2152727058, 2152727058,
      1078985234,
    ],
    FDGETFDCSTAT: [
      2150105621, 2149581333, 2149581333, 2150105621, 2150105621, 2150105621, 2150105621,
      1076363797,
    ],
    FDGETMEDIAPRM: [
      2149581316, 2149319172, 2149319172, 2149581316, 2149581316, 2149581316, 2149581316,
      1075839492,
    ],
    FDGETPRM: [
      2149581316, 2149319172, 2149319172, 2149581316, 2149581316, 2149581316, 2149581316,
      1075839492,
    ],
    FDPOLLDRVSTAT: [
      2152727059, 2150892051, 2150892051, 2152727059, 2152727059, 2152727059, 2152727059,
      1078985235,
    ],
    FDSETDRVPRM: [
      1082131088, 1079509648, 1079509648, 1082131088, 1082131088, 1082131088, 1082131088,
      2155872912,
    ],
    FDSETMEDIAPRM: [
      1075839554, 1075577410, 1075577410, 1075839554, 1075839554, 1075839554, 1075839554,
      2149581378,
    ],
    FDSETPRM: [
      1075839554, 1075577410, 1075577410, 1075839554, 1075839554, 1075839554, 1075839554,
      2149581378,
    ],
    FDWERRORGET: [
      2150105623, 2149057047, 2149057047, 2150105623, 2150105623, 2150105623, 2150105623,
      1076363799,
    ],
  },
  {
    FDCLRPRM: 577,
    FDEJECT: 602,
    FDFLUSH: 587,
    FDFMTBEG: 583,
    FDFMTEND: 585,
    FDFMTTRK: 1074528840,
    FDGETDRVTYP: 2148532751,
    FDGETMAXERRS: 2148794894,
    FDMSGOFF: 582,
    FDMSGON: 581,
    FDRAWCMD: 600,
    FDRESET: 596,
    FDSETEMSGTRESH: 586,
    FDSETMAXERRS: 1075053132,
    FDTWADDLE: 601,
    FDWERRORCLR: 598,
  },
);

/** `<linux/fd.h>`: 1075577411 on x86, arm; 2149581379 on ppc64le; 1075839555 elsewhere. */
export const FDDEFMEDIAPRM: number = /* @__PURE__ */ hereOf(perArch.FDDEFMEDIAPRM);
/** `<linux/fd.h>`: 1075577411 on x86, arm; 2149581379 on ppc64le; 1075839555 elsewhere. */
export const FDDEFPRM: number = /* @__PURE__ */ hereOf(perArch.FDDEFPRM);
/** `<linux/fd.h>`: 2153251345 on x86, arm; 1082130961 on ppc64le; 2155872785 elsewhere. */
export const FDGETDRVPRM: number = /* @__PURE__ */ hereOf(perArch.FDGETDRVPRM);
/** `<linux/fd.h>`: 2150892050 on x86, arm; 1078985234 on ppc64le; 2152727058 elsewhere. */
export const FDGETDRVSTAT: number = /* @__PURE__ */ hereOf(perArch.FDGETDRVSTAT);
/** `<linux/fd.h>`: 2149581333 on x86, arm; 1076363797 on ppc64le; 2150105621 elsewhere. */
export const FDGETFDCSTAT: number = /* @__PURE__ */ hereOf(perArch.FDGETFDCSTAT);
/** `<linux/fd.h>`: 2149319172 on x86, arm; 1075839492 on ppc64le; 2149581316 elsewhere. */
export const FDGETMEDIAPRM: number = /* @__PURE__ */ hereOf(perArch.FDGETMEDIAPRM);
/** `<linux/fd.h>`: 2149319172 on x86, arm; 1075839492 on ppc64le; 2149581316 elsewhere. */
export const FDGETPRM: number = /* @__PURE__ */ hereOf(perArch.FDGETPRM);
/** `<linux/fd.h>`: 2150892051 on x86, arm; 1078985235 on ppc64le; 2152727059 elsewhere. */
export const FDPOLLDRVSTAT: number = /* @__PURE__ */ hereOf(perArch.FDPOLLDRVSTAT);
/** `<linux/fd.h>`: 1079509648 on x86, arm; 2155872912 on ppc64le; 1082131088 elsewhere. */
export const FDSETDRVPRM: number = /* @__PURE__ */ hereOf(perArch.FDSETDRVPRM);
/** `<linux/fd.h>`: 1075577410 on x86, arm; 2149581378 on ppc64le; 1075839554 elsewhere. */
export const FDSETMEDIAPRM: number = /* @__PURE__ */ hereOf(perArch.FDSETMEDIAPRM);
/** `<linux/fd.h>`: 1075577410 on x86, arm; 2149581378 on ppc64le; 1075839554 elsewhere. */
export const FDSETPRM: number = /* @__PURE__ */ hereOf(perArch.FDSETPRM);
/** `<linux/fd.h>`: 2149057047 on x86, arm; 1076363799 on ppc64le; 2150105623 elsewhere. */
export const FDWERRORGET: number = /* @__PURE__ */ hereOf(perArch.FDWERRORGET);
export const FDCLRPRM: number = /* @__PURE__ */ requestHere(577),
  FDEJECT: number = /* @__PURE__ */ requestHere(602),
  FDFLUSH: number = /* @__PURE__ */ requestHere(587),
  FDFMTBEG: number = /* @__PURE__ */ requestHere(583),
  FDFMTEND: number = /* @__PURE__ */ requestHere(585),
  FDFMTTRK: number = /* @__PURE__ */ requestHere(1074528840),
  FDGETDRVTYP: number = /* @__PURE__ */ requestHere(2148532751),
  FDGETMAXERRS: number = /* @__PURE__ */ requestHere(2148794894),
  FDMSGOFF: number = /* @__PURE__ */ requestHere(582),
  FDMSGON: number = /* @__PURE__ */ requestHere(581),
  FDRAWCMD: number = /* @__PURE__ */ requestHere(600),
  FDRESET: number = /* @__PURE__ */ requestHere(596),
  FDSETEMSGTRESH: number = /* @__PURE__ */ requestHere(586),
  FDSETMAXERRS: number = /* @__PURE__ */ requestHere(1075053132),
  FDTWADDLE: number = /* @__PURE__ */ requestHere(601),
  FDWERRORCLR: number = /* @__PURE__ */ requestHere(598);
export const FD_2M = 4,
  FD_AUTODETECT_SIZE = 8,
  FD_BROKEN_DCL = 32,
  FD_DEBUG = 2,
  FD_DISK_CHANGED = 16,
  FD_DISK_CHANGED_BIT = 4,
  FD_DISK_NEWCHANGE = 4,
  FD_DISK_NEWCHANGE_BIT = 2,
  FD_DISK_WRITABLE = 32,
  FD_DISK_WRITABLE_BIT = 5,
  FD_DRIVER_VERSION = 256,
  FD_FILL_BYTE = 246,
  FD_INVERTED_DCL = 128,
  FD_NEED_TWADDLE = 1,
  FD_NEED_TWADDLE_BIT = 0,
  FD_OPEN_SHOULD_FAIL_BIT = 6,
  FD_PERP = 64,
  FD_RAW_CMD_FULLSIZE = 33,
  FD_RAW_CMD_SIZE = 16,
  FD_RAW_DISK_CHANGE = 4,
  FD_RAW_FAILURE = 65536,
  FD_RAW_HARDFAILURE = 131072,
  FD_RAW_INTR = 8,
  FD_RAW_MORE = 256,
  FD_RAW_NEED_DISK = 64,
  FD_RAW_NEED_SEEK = 128,
  FD_RAW_NO_MOTOR = 4,
  FD_RAW_NO_MOTOR_AFTER = 32,
  FD_RAW_READ = 1,
  FD_RAW_REPLY_SIZE = 16,
  FD_RAW_SOFTFAILURE = 2048,
  FD_RAW_SPIN = 16,
  FD_RAW_STOP_IF_FAILURE = 512,
  FD_RAW_STOP_IF_SUCCESS = 1024,
  FD_RAW_WRITE = 2,
  FD_RESET_ALWAYS = 2,
  FD_RESET_IF_NEEDED = 0,
  FD_RESET_IF_RAWCMD = 1,
  FD_SECTBASEMASK = 1020,
  FD_SILENT_DCL_CLEAR = 4,
  FD_SIZECODEMASK = 56,
  FD_STRETCH = 1,
  FD_SWAPSIDES = 2,
  FD_UNUSED_BIT = 3,
  FD_VERIFY = 2,
  FD_VERIFY_BIT = 1,
  FD_ZEROBASED = 4,
  FTD_MSG = 16;
export declare namespace struct {
  /** `<linux/fd.h>`: 88 bytes on x86, arm; 128 bytes elsewhere. */
  interface floppy_drive_params extends RecordView<'struct floppy_drive_params'> {
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
    get max_errors(): struct.floppy_max_errors;
    set max_errors(value: From<struct.floppy_max_errors>);
    flags: number;
    read_track: number;
    get autodetect(): Int16Array;
    set autodetect(value: Iterable<Integer>);
    checkfreq: number;
    native_format: number;
  }

  /** `<linux/fd.h>`: 52 bytes on x86, arm; 80 bytes elsewhere. */
  interface floppy_drive_struct extends RecordView<'struct floppy_drive_struct', 'dmabuf'> {
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

  /** `<linux/fd.h>`: 32 bytes on x86, arm; 40 bytes elsewhere. */
  interface floppy_fdc_state extends RecordView<'struct floppy_fdc_state'> {
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

  /** `<linux/fd.h>`: 20 bytes. */
  interface floppy_max_errors extends RecordView<'struct floppy_max_errors'> {
    abort: number;
    read_track: number;
    reset: number;
    recal: number;
    reporting: number;
  }

  /** `<linux/fd.h>`: 80 bytes on x86, arm; 104 bytes elsewhere. */
  interface floppy_raw_cmd
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

  /** `<linux/fd.h>`: 28 bytes on x86, arm; 32 bytes elsewhere. */
  interface floppy_struct extends RecordView<'struct floppy_struct', 'name'> {
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

  /** `<linux/fd.h>`: 24 bytes on x86, arm; 40 bytes elsewhere. */
  interface floppy_write_errors extends RecordView<'struct floppy_write_errors'> {
    write_errors: number;
    first_error_sector: number;
    first_error_generation: number;
    last_error_sector: number;
    last_error_generation: number;
    badness: number;
  }

  /** `<linux/fd.h>`: 12 bytes. */
  interface format_descr extends RecordView<'struct format_descr'> {
    device: number;
    head: number;
    track: number;
  }
}

export const struct: {
  readonly floppy_drive_params: Descriptor<struct.floppy_drive_params>;
  readonly floppy_drive_struct: Descriptor<struct.floppy_drive_struct>;
  readonly floppy_fdc_state: Descriptor<struct.floppy_fdc_state>;
  readonly floppy_max_errors: Descriptor<struct.floppy_max_errors>;
  readonly floppy_raw_cmd: Descriptor<struct.floppy_raw_cmd>;
  readonly floppy_struct: Descriptor<struct.floppy_struct>;
  readonly floppy_write_errors: Descriptor<struct.floppy_write_errors>;
  readonly format_descr: Descriptor<struct.format_descr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"floppy_drive_params": "signed char cmos;unsigned long max_dtr;unsigned long hlt;unsigned long hut;unsigned long srt;unsigned long spinup;unsigned long spindown;unsigned char spindown_offset;unsigned char select_delay;unsigned char rps;unsigned char tracks;unsigned long timeout;unsigned char interleave_sect;struct floppy_max_errors max_errors;char flags;char read_track;short autodetect[8];int checkfreq;int native_format;",
"floppy_drive_struct": "unsigned long flags;unsigned long spinup_date;unsigned long select_date;unsigned long first_read_date;short probed_format;short track;short maxblock;short maxtrack;int generation;int keep_data;int fd_ref;int fd_device;unsigned long last_checked;char *dmabuf;int bufblocks;",
"floppy_fdc_state": "int spec1;int spec2;int dtr;unsigned char version;unsigned char dor;unsigned long address;unsigned int rawcmd :2;unsigned int reset :1;unsigned int need_configure :1;unsigned int perp_mode :2;unsigned int has_fifo :1;unsigned int driver_version;unsigned char track[4];",
"floppy_max_errors": "unsigned int abort;unsigned int read_track;unsigned int reset;unsigned int recal;unsigned int reporting;",
"floppy_raw_cmd": "unsigned int flags;void *data;char *kernel_data;struct floppy_raw_cmd *next;long length;long phys_length;int buffer_length;unsigned char rate;unsigned char cmd_count;union {struct {unsigned char cmd[16];unsigned char reply_count;unsigned char reply[16];};unsigned char fullcmd[33];};int track;int resultcode;int reserved1;int reserved2;",
"floppy_struct": "unsigned int size;unsigned int sect;unsigned int head;unsigned int track;unsigned int stretch;unsigned char gap;unsigned char rate;unsigned char spec1;unsigned char fmt_gap;const char *name;",
"floppy_write_errors": "unsigned int write_errors;unsigned long first_error_sector;int first_error_generation;unsigned long last_error_sector;int last_error_generation;unsigned int badness;",
"format_descr": "unsigned int device;unsigned int head;unsigned int track;"
}`),
);
