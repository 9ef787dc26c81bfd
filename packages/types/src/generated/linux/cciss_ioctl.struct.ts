// Generated from Linux 7.3.4 <linux/cciss_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import { _ErrorInfo_struct, _RequestBlock_struct } from './cciss_defs.struct.ts';
import { _LUNAddr_struct } from './cciss_defs.union.ts';

/** `<linux/cciss_ioctl.h>`: 96 bytes on x86_64, riscv64, aarch64; 88 bytes on x86, arm. */
export interface _BIG_IOCTL_Command_struct
  extends RecordView<'struct _BIG_IOCTL_Command_struct', 'buf'> {
  get LUN_info(): _LUNAddr_struct;
  set LUN_info(value: _LUNAddr_struct | Init<_LUNAddr_struct>);
  get Request(): _RequestBlock_struct;
  set Request(value: _RequestBlock_struct | Init<_RequestBlock_struct>);
  get error_info(): _ErrorInfo_struct;
  set error_info(value: _ErrorInfo_struct | Init<_ErrorInfo_struct>);
  malloc_size: number;
  buf_size: number;
  get buf(): number;
  set buf(value: Pointer);
}

export const _BIG_IOCTL_Command_struct: Descriptor<_BIG_IOCTL_Command_struct> =
  /* @__PURE__ */ declareStruct(
    '_BIG_IOCTL_Command_struct',
    `
  union _LUNAddr_struct LUN_info;
  struct _RequestBlock_struct Request;
  struct _ErrorInfo_struct error_info;
  __u32 malloc_size;
  __u32 buf_size;
  __u8 *buf;
`,
    { uses: () => [_ErrorInfo_struct, _RequestBlock_struct, _LUNAddr_struct] },
  );

/** `<linux/cciss_ioctl.h>`: 88 bytes on x86_64, riscv64, aarch64; 84 bytes on x86, arm. */
export interface _IOCTL_Command_struct extends RecordView<'struct _IOCTL_Command_struct', 'buf'> {
  get LUN_info(): _LUNAddr_struct;
  set LUN_info(value: _LUNAddr_struct | Init<_LUNAddr_struct>);
  get Request(): _RequestBlock_struct;
  set Request(value: _RequestBlock_struct | Init<_RequestBlock_struct>);
  get error_info(): _ErrorInfo_struct;
  set error_info(value: _ErrorInfo_struct | Init<_ErrorInfo_struct>);
  buf_size: number;
  get buf(): number;
  set buf(value: Pointer);
}

export const _IOCTL_Command_struct: Descriptor<_IOCTL_Command_struct> =
  /* @__PURE__ */ declareStruct(
    '_IOCTL_Command_struct',
    `
  union _LUNAddr_struct LUN_info;
  struct _RequestBlock_struct Request;
  struct _ErrorInfo_struct error_info;
  __u16 buf_size;
  __u8 *buf;
`,
    { uses: () => [_ErrorInfo_struct, _RequestBlock_struct, _LUNAddr_struct] },
  );

/** `<linux/cciss_ioctl.h>`: 12 bytes. */
export interface _LogvolInfo_struct extends RecordView<'struct _LogvolInfo_struct'> {
  LunID: number;
  num_opens: number;
  num_parts: number;
}

export const _LogvolInfo_struct: Descriptor<_LogvolInfo_struct> = /* @__PURE__ */ declareStruct(
  '_LogvolInfo_struct',
  `
  __u32 LunID;
  int num_opens;
  int num_parts;
`,
);

/** `<linux/cciss_ioctl.h>`: 8 bytes. */
export interface _cciss_coalint_struct extends RecordView<'struct _cciss_coalint_struct'> {
  delay: number;
  count: number;
}

export const _cciss_coalint_struct: Descriptor<_cciss_coalint_struct> =
  /* @__PURE__ */ declareStruct(
    '_cciss_coalint_struct',
    `
  __u32 delay;
  __u32 count;
`,
  );

/** `<linux/cciss_ioctl.h>`: 8 bytes. */
export interface _cciss_pci_info_struct extends RecordView<'struct _cciss_pci_info_struct'> {
  bus: number;
  dev_fn: number;
  domain: number;
  board_id: number;
}

export const _cciss_pci_info_struct: Descriptor<_cciss_pci_info_struct> =
  /* @__PURE__ */ declareStruct(
    '_cciss_pci_info_struct',
    `
  unsigned char bus;
  unsigned char dev_fn;
  unsigned short domain;
  __u32 board_id;
`,
  );
