// Generated from Linux 7.3.4 <linux/usb/tmc.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Pointer,
  type RecordView,
} from '../../../engine.ts';

/** `<linux/usb/tmc.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface usbtmc_ctrlrequest extends RecordView<'struct usbtmc_ctrlrequest', 'data'> {
  get req(): usbtmc_request;
  set req(value: usbtmc_request | Init<usbtmc_request>);
  get data(): number;
  set data(value: Pointer);
}

export const usbtmc_ctrlrequest: Descriptor<usbtmc_ctrlrequest> = /* @__PURE__ */ declareStruct(
  'usbtmc_ctrlrequest',
  `
  struct usbtmc_request req;
  void *data;
`,
  { pack: 1, uses: () => [usbtmc_request] },
);

/** `<linux/usb/tmc.h>`: 20 bytes on x86_64, riscv64, aarch64; 16 bytes on x86, arm. */
export interface usbtmc_message extends RecordView<'struct usbtmc_message', 'message'> {
  transfer_size: number;
  transferred: number;
  flags: number;
  get message(): number;
  set message(value: Pointer);
}

export const usbtmc_message: Descriptor<usbtmc_message> = /* @__PURE__ */ declareStruct(
  'usbtmc_message',
  `
  __u32 transfer_size;
  __u32 transferred;
  __u32 flags;
  void *message;
`,
  { pack: 1 },
);

/** `<linux/usb/tmc.h>`: 8 bytes. */
export interface usbtmc_request extends RecordView<'struct usbtmc_request'> {
  bRequestType: number;
  bRequest: number;
  wValue: number;
  wIndex: number;
  wLength: number;
}

export const usbtmc_request: Descriptor<usbtmc_request> = /* @__PURE__ */ declareStruct(
  'usbtmc_request',
  `
  __u8 bRequestType;
  __u8 bRequest;
  __u16 wValue;
  __u16 wIndex;
  __u16 wLength;
`,
  { pack: 1 },
);

/** `<linux/usb/tmc.h>`: 2 bytes. */
export interface usbtmc_termchar extends RecordView<'struct usbtmc_termchar'> {
  term_char: number;
  term_char_enabled: number;
}

export const usbtmc_termchar: Descriptor<usbtmc_termchar> = /* @__PURE__ */ declareStruct(
  'usbtmc_termchar',
  `
  __u8 term_char;
  __u8 term_char_enabled;
`,
);
