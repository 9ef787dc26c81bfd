// Generated from Linux 7.3.4 <video/sisfb.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<video/sisfb.h>`: 8 bytes. */
export interface sis_memreq extends RecordView<'struct sis_memreq'> {
  offset: number;
  size: number;
}

export const sis_memreq: Descriptor<sis_memreq> = /* @__PURE__ */ declareStruct(
  'sis_memreq',
  `
  __u32 offset;
  __u32 size;
`,
);

/** `<video/sisfb.h>`: 84 bytes. */
export interface sisfb_cmd extends RecordView<'struct sisfb_cmd'> {
  sisfb_cmd: number;
  get sisfb_arg(): Uint32Array;
  set sisfb_arg(value: Iterable<Integer>);
  get sisfb_result(): Uint32Array;
  set sisfb_result(value: Iterable<Integer>);
}

export const sisfb_cmd: Descriptor<sisfb_cmd> = /* @__PURE__ */ declareStruct(
  'sisfb_cmd',
  `
  __u32 sisfb_cmd;
  __u32 sisfb_arg[16];
  __u32 sisfb_result[4];
`,
);

/** `<video/sisfb.h>`: 284 bytes. */
export interface sisfb_info extends RecordView<'struct sisfb_info'> {
  sisfb_id: number;
  chip_id: number;
  memory: number;
  heapstart: number;
  fbvidmode: number;
  sisfb_version: number;
  sisfb_revision: number;
  sisfb_patchlevel: number;
  sisfb_caps: number;
  sisfb_tqlen: number;
  sisfb_pcibus: number;
  sisfb_pcislot: number;
  sisfb_pcifunc: number;
  sisfb_lcdpdc: number;
  sisfb_lcda: number;
  sisfb_vbflags: number;
  sisfb_currentvbflags: number;
  sisfb_scalelcd: number;
  sisfb_specialtiming: number;
  sisfb_haveemi: number;
  sisfb_emi30: number;
  sisfb_emi31: number;
  sisfb_emi32: number;
  sisfb_emi33: number;
  sisfb_haveemilcd: number;
  sisfb_lcdpdca: number;
  sisfb_tvxpos: number;
  sisfb_tvypos: number;
  sisfb_heapsize: number;
  sisfb_videooffset: number;
  sisfb_curfstn: number;
  sisfb_curdstn: number;
  sisfb_pci_vendor: number;
  sisfb_vbflags2: number;
  sisfb_can_post: number;
  sisfb_card_posted: number;
  sisfb_was_boot_device: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const sisfb_info: Descriptor<sisfb_info> = /* @__PURE__ */ declareStruct(
  'sisfb_info',
  `
  __u32 sisfb_id;
  __u32 chip_id;
  __u32 memory;
  __u32 heapstart;
  __u8 fbvidmode;
  __u8 sisfb_version;
  __u8 sisfb_revision;
  __u8 sisfb_patchlevel;
  __u8 sisfb_caps;
  __u32 sisfb_tqlen;
  __u32 sisfb_pcibus;
  __u32 sisfb_pcislot;
  __u32 sisfb_pcifunc;
  __u8 sisfb_lcdpdc;
  __u8 sisfb_lcda;
  __u32 sisfb_vbflags;
  __u32 sisfb_currentvbflags;
  __u32 sisfb_scalelcd;
  __u32 sisfb_specialtiming;
  __u8 sisfb_haveemi;
  __u8 sisfb_emi30;
  __u8 sisfb_emi31;
  __u8 sisfb_emi32;
  __u8 sisfb_emi33;
  __u8 sisfb_haveemilcd;
  __u8 sisfb_lcdpdca;
  __u16 sisfb_tvxpos;
  __u16 sisfb_tvypos;
  __u32 sisfb_heapsize;
  __u32 sisfb_videooffset;
  __u32 sisfb_curfstn;
  __u32 sisfb_curdstn;
  __u16 sisfb_pci_vendor;
  __u32 sisfb_vbflags2;
  __u8 sisfb_can_post;
  __u8 sisfb_card_posted;
  __u8 sisfb_was_boot_device;
  __u8 reserved[183];
`,
);
