// Generated from Linux 7.3.4 <linux/cycx_cfm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/cycx_cfm.h>`: 408 bytes on x86_64, riscv64, aarch64; 388 bytes on x86, arm. */
export interface cycx_firmware extends RecordView<'struct cycx_firmware'> {
  get signature(): Uint8Array;
  set signature(value: Bytes);
  version: number;
  checksum: number;
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
  get descr(): Uint8Array;
  set descr(value: Bytes);
  get info(): cycx_fw_info;
  set info(value: cycx_fw_info | Init<cycx_fw_info>);
  get image(): Uint8Array;
  set image(value: Bytes);
}

export const cycx_firmware: Descriptor<cycx_firmware> = /* @__PURE__ */ declareStruct(
  'cycx_firmware',
  `
  char signature[80];
  unsigned short version;
  unsigned short checksum;
  unsigned short reserved[6];
  char descr[256];
  struct cycx_fw_info info;
  unsigned char image[];
`,
  { uses: () => [cycx_fw_info] },
);

/** `<linux/cycx_cfm.h>`: 24 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface cycx_fw_header extends RecordView<'struct cycx_fw_header'> {
  reset_size: number;
  data_size: number;
  code_size: number;
}

export const cycx_fw_header: Descriptor<cycx_fw_header> = /* @__PURE__ */ declareStruct(
  'cycx_fw_header',
  `
  unsigned long reset_size;
  unsigned long data_size;
  unsigned long code_size;
`,
);

/** `<linux/cycx_cfm.h>`: 56 bytes on x86_64, riscv64, aarch64; 36 bytes on x86, arm. */
export interface cycx_fw_info extends RecordView<'struct cycx_fw_info'> {
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

export const cycx_fw_info: Descriptor<cycx_fw_info> = /* @__PURE__ */ declareStruct(
  'cycx_fw_info',
  `
  unsigned short codeid;
  unsigned short version;
  unsigned short adapter[1];
  unsigned long memsize;
  unsigned short reserved[2];
  unsigned short startoffs;
  unsigned short winoffs;
  unsigned short codeoffs;
  unsigned long codesize;
  unsigned short dataoffs;
  unsigned long datasize;
`,
);
