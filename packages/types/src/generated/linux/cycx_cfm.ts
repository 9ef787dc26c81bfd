// Generated from Linux 7.3.4 <linux/cycx_cfm.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const CFID_X25_2X = 5200,
  CFM_DESCR_LEN = 256,
  CFM_IMAGE_SIZE = 131072,
  CFM_LOAD_BUFSZ = 1024,
  CFM_MAX_CYCX = 1,
  CFM_VERSION = 2,
  CYCX_16X = 16,
  CYCX_2X = 2,
  CYCX_8X = 8,
  GEN_BOOT_DAT = 5122,
  GEN_DEFPAR = 5124,
  GEN_POWER_ON = 4736,
  GEN_SET_SEG = 5121,
  GEN_START = 5123;
export declare namespace struct {
  /** `<linux/cycx_cfm.h>`: 388 bytes on x86, arm; 408 bytes elsewhere. */
  interface cycx_firmware extends RecordView<'struct cycx_firmware'> {
    get signature(): Uint8Array;
    set signature(value: Bytes);
    version: number;
    checksum: number;
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
    get descr(): Uint8Array;
    set descr(value: Bytes);
    get info(): struct.cycx_fw_info;
    set info(value: From<struct.cycx_fw_info>);
    get image(): Uint8Array;
    set image(value: Bytes);
  }

  /** `<linux/cycx_cfm.h>`: 12 bytes on x86, arm; 24 bytes elsewhere. */
  interface cycx_fw_header extends RecordView<'struct cycx_fw_header'> {
    reset_size: number;
    data_size: number;
    code_size: number;
  }

  /** `<linux/cycx_cfm.h>`: 36 bytes on x86, arm; 56 bytes elsewhere. */
  interface cycx_fw_info extends RecordView<'struct cycx_fw_info'> {
    codeid: number;
    version: number;
    get adapter(): Uint16Array;
    set adapter(value: Iterable<Integer>);
    memsize: number;
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
    startoffs: number;
    winoffs: number;
    codeoffs: number;
    codesize: number;
    dataoffs: number;
    datasize: number;
  }
}

export const struct: {
  readonly cycx_firmware: Descriptor<struct.cycx_firmware>;
  readonly cycx_fw_header: Descriptor<struct.cycx_fw_header>;
  readonly cycx_fw_info: Descriptor<struct.cycx_fw_info>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"cycx_firmware": "char signature[80];unsigned short version;unsigned short checksum;unsigned short reserved[6];char descr[256];struct cycx_fw_info info;unsigned char image[];",
"cycx_fw_header": "unsigned long reset_size;unsigned long data_size;unsigned long code_size;",
"cycx_fw_info": "unsigned short codeid;unsigned short version;unsigned short adapter[1];unsigned long memsize;unsigned short reserved[2];unsigned short startoffs;unsigned short winoffs;unsigned short codeoffs;unsigned long codesize;unsigned short dataoffs;unsigned long datasize;"
}`),
);
