// Generated from Linux 7.3.4 <linux/issei.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type From,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'IOCTL_ISSEI_DISCONNECT_CLIENT'> = /* @__PURE__ */ perArchOf(
  {},
  {
    IOCTL_ISSEI_DISCONNECT_CLIENT: 18434,
  },
);

export const IOCTL_ISSEI_DISCONNECT_CLIENT: number = /* @__PURE__ */ requestHere(18434);
export const IOCTL_ISSEI_CONNECT_CLIENT = 3222292481,
  ISSEI_IOCTL_UUID_LEN = 16;
export declare namespace struct {
  /** `<linux/issei.h>`: 16 bytes. */
  interface issei_client extends RecordView<'struct issei_client'> {
    max_msg_length: number;
    protocol_version: number;
    get reserved1(): Uint8Array;
    set reserved1(value: Bytes);
    flags: number;
    reserved2: number;
  }

  /** `<linux/issei.h>`: 16 bytes. */
  interface issei_connect_client_data extends RecordView<'struct issei_connect_client_data'> {
    get in_client_uuid(): Uint8Array;
    set in_client_uuid(value: Bytes);
    get out_client_properties(): struct.issei_client;
    set out_client_properties(value: From<struct.issei_client>);
  }
}

export const struct: {
  readonly issei_client: Descriptor<struct.issei_client>;
  readonly issei_connect_client_data: Descriptor<struct.issei_connect_client_data>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"issei_client": "__u32 max_msg_length;__u8 protocol_version;__u8 reserved1[3];__u32 flags;__u32 reserved2;",
"issei_connect_client_data": "union {__u8 in_client_uuid[16];struct issei_client out_client_properties;};"
}`),
);
