// Generated from Linux 7.3.4 <linux/wmi.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/wmi.h>`: 36 bytes. */
export interface calling_interface_buffer extends RecordView<'struct calling_interface_buffer'> {
  cmd_class: number;
  cmd_select: number;
  get input(): Elements<number>;
  set input(value: Iterable<number>);
  get output(): Elements<number>;
  set output(value: Iterable<number>);
}

export const calling_interface_buffer: Descriptor<calling_interface_buffer> =
  /* @__PURE__ */ declareStruct(
    'calling_interface_buffer',
    `
  __u16 cmd_class;
  __u16 cmd_select;
  __u32 input[4];
  __u32 output[4];
`,
    { pack: 1 },
  );

/** `<linux/wmi.h>`: 8 bytes. */
export interface dell_wmi_extensions extends RecordView<'struct dell_wmi_extensions'> {
  argattrib: number;
  blength: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const dell_wmi_extensions: Descriptor<dell_wmi_extensions> = /* @__PURE__ */ declareStruct(
  'dell_wmi_extensions',
  `
  __u32 argattrib;
  __u32 blength;
  __u8 data[];
`,
  { pack: 1 },
);

/** `<linux/wmi.h>`: 52 bytes. */
export interface dell_wmi_smbios_buffer extends RecordView<'struct dell_wmi_smbios_buffer'> {
  get length(): bigint;
  set length(value: Integer);
  get std(): calling_interface_buffer;
  set std(value: calling_interface_buffer | Init<calling_interface_buffer>);
  get ext(): dell_wmi_extensions;
  set ext(value: dell_wmi_extensions | Init<dell_wmi_extensions>);
}

export const dell_wmi_smbios_buffer: Descriptor<dell_wmi_smbios_buffer> =
  /* @__PURE__ */ declareStruct(
    'dell_wmi_smbios_buffer',
    `
  __u64 length;
  struct calling_interface_buffer std;
  struct dell_wmi_extensions ext;
`,
    { pack: 1, uses: () => [calling_interface_buffer, dell_wmi_extensions] },
  );

/** `<linux/wmi.h>`: 8 bytes. */
export interface wmi_ioctl_buffer extends RecordView<'struct wmi_ioctl_buffer'> {
  get length(): bigint;
  set length(value: Integer);
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const wmi_ioctl_buffer: Descriptor<wmi_ioctl_buffer> = /* @__PURE__ */ declareStruct(
  'wmi_ioctl_buffer',
  `
  __u64 length;
  __u8 data[];
`,
);
