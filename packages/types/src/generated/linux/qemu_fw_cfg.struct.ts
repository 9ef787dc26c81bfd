// Generated from Linux 7.3.4 <linux/qemu_fw_cfg.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/qemu_fw_cfg.h>`: 16 bytes. */
export interface fw_cfg_dma_access extends RecordView<'struct fw_cfg_dma_access'> {
  control: number;
  length: number;
  get address(): bigint;
  set address(value: Integer);
}

export const fw_cfg_dma_access: Descriptor<fw_cfg_dma_access> = /* @__PURE__ */ declareStruct(
  'fw_cfg_dma_access',
  `
  __be32 control;
  __be32 length;
  __be64 address;
`,
);

/** `<linux/qemu_fw_cfg.h>`: 64 bytes. */
export interface fw_cfg_file extends RecordView<'struct fw_cfg_file'> {
  size: number;
  select: number;
  reserved: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const fw_cfg_file: Descriptor<fw_cfg_file> = /* @__PURE__ */ declareStruct(
  'fw_cfg_file',
  `
  __be32 size;
  __be16 select;
  __u16 reserved;
  char name[56];
`,
);

/** `<linux/qemu_fw_cfg.h>`: 16 bytes. */
export interface fw_cfg_vmcoreinfo extends RecordView<'struct fw_cfg_vmcoreinfo'> {
  host_format: number;
  guest_format: number;
  size: number;
  get paddr(): bigint;
  set paddr(value: Integer);
}

export const fw_cfg_vmcoreinfo: Descriptor<fw_cfg_vmcoreinfo> = /* @__PURE__ */ declareStruct(
  'fw_cfg_vmcoreinfo',
  `
  __le16 host_format;
  __le16 guest_format;
  __le32 size;
  __le64 paddr;
`,
);
