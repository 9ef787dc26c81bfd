// Generated from Linux 7.3.4 <linux/wmi.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export const CAPSULE_DIS_TOKEN = 1122,
  CAPSULE_EN_TOKEN = 1121,
  CLASS_ADMIN_PROP = 10,
  CLASS_FLASH_INTERFACE = 7,
  CLASS_INFO = 17,
  CLASS_TOKEN_READ = 0,
  CLASS_TOKEN_WRITE = 1,
  DELL_WMI_SMBIOS_CMD = 3224655616,
  SELECT_ADMIN_PROP = 3,
  SELECT_APP_REGISTRATION = 3,
  SELECT_DOCK = 22,
  SELECT_FLASH_INTERFACE = 3,
  SELECT_RFKILL = 11,
  SELECT_TOKEN_AC = 2,
  SELECT_TOKEN_BAT = 1,
  SELECT_TOKEN_STD = 0,
  WMI_IOC = 87,
  WSMT_DIS_TOKEN = 1261,
  WSMT_EN_TOKEN = 1260;
export declare namespace struct {
  /** `<linux/wmi.h>`: 36 bytes. */
  interface calling_interface_buffer extends RecordView<'struct calling_interface_buffer'> {
    cmd_class: number;
    cmd_select: number;
    get input(): Elements<number>;
    set input(value: Iterable<number>);
    get output(): Elements<number>;
    set output(value: Iterable<number>);
  }

  /** `<linux/wmi.h>`: 8 bytes. */
  interface dell_wmi_extensions extends RecordView<'struct dell_wmi_extensions'> {
    argattrib: number;
    blength: number;
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/wmi.h>`: 52 bytes. */
  interface dell_wmi_smbios_buffer extends RecordView<'struct dell_wmi_smbios_buffer'> {
    get length(): bigint;
    set length(value: Integer);
    get std(): struct.calling_interface_buffer;
    set std(value: From<struct.calling_interface_buffer>);
    get ext(): struct.dell_wmi_extensions;
    set ext(value: From<struct.dell_wmi_extensions>);
  }

  /** `<linux/wmi.h>`: 8 bytes. */
  interface wmi_ioctl_buffer extends RecordView<'struct wmi_ioctl_buffer'> {
    get length(): bigint;
    set length(value: Integer);
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly calling_interface_buffer: Descriptor<struct.calling_interface_buffer>;
  readonly dell_wmi_extensions: Descriptor<struct.dell_wmi_extensions>;
  readonly dell_wmi_smbios_buffer: Descriptor<struct.dell_wmi_smbios_buffer>;
  readonly wmi_ioctl_buffer: Descriptor<struct.wmi_ioctl_buffer>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"calling_interface_buffer": ["__u16 cmd_class;__u16 cmd_select;__u32 input[4];__u32 output[4];",{"pack":1}],
"dell_wmi_extensions": ["__u32 argattrib;__u32 blength;__u8 data[];",{"pack":1}],
"dell_wmi_smbios_buffer": ["__u64 length;struct calling_interface_buffer std;struct dell_wmi_extensions ext;",{"pack":1}],
"wmi_ioctl_buffer": "__u64 length;__u8 data[];"
}`),
);
