// Generated from Linux 7.3.4 <linux/mei.h> by "pnpm generate". Do not edit.
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
import type * as linux_mei_uuid_h from './mei_uuid.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<'IOCTL_MEI_NOTIFY_GET' | 'IOCTL_MEI_NOTIFY_SET'> =
  /* @__PURE__ */ perArchOf(
    {},
    {
      IOCTL_MEI_NOTIFY_GET: 2147764227,
      IOCTL_MEI_NOTIFY_SET: 1074022402,
    },
  );

export const IOCTL_MEI_NOTIFY_GET: number = /* @__PURE__ */ requestHere(2147764227),
  IOCTL_MEI_NOTIFY_SET: number = /* @__PURE__ */ requestHere(1074022402);
export const IOCTL_MEI_CONNECT_CLIENT = 3222292481,
  IOCTL_MEI_CONNECT_CLIENT_VTAG = 3222554628;
export declare namespace struct {
  /** `<linux/mei.h>`: 8 bytes. */
  interface mei_client extends RecordView<'struct mei_client'> {
    max_msg_length: number;
    protocol_version: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/mei.h>`: 16 bytes. */
  interface mei_connect_client_data extends RecordView<'struct mei_connect_client_data'> {
    get in_client_uuid(): linux_mei_uuid_h.struct.uuid_le;
    set in_client_uuid(value: From<linux_mei_uuid_h.struct.uuid_le>);
    get out_client_properties(): struct.mei_client;
    set out_client_properties(value: From<struct.mei_client>);
  }

  /** `<linux/mei.h>`: 20 bytes. */
  interface mei_connect_client_data_vtag extends RecordView<'struct mei_connect_client_data_vtag'> {
    get connect(): struct.mei_connect_client_vtag;
    set connect(value: From<struct.mei_connect_client_vtag>);
    get out_client_properties(): struct.mei_client;
    set out_client_properties(value: From<struct.mei_client>);
  }

  /** `<linux/mei.h>`: 20 bytes. */
  interface mei_connect_client_vtag extends RecordView<'struct mei_connect_client_vtag'> {
    get in_client_uuid(): linux_mei_uuid_h.struct.uuid_le;
    set in_client_uuid(value: From<linux_mei_uuid_h.struct.uuid_le>);
    vtag: number;
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }
}

export const struct: {
  readonly mei_client: Descriptor<struct.mei_client>;
  readonly mei_connect_client_data: Descriptor<struct.mei_connect_client_data>;
  readonly mei_connect_client_data_vtag: Descriptor<struct.mei_connect_client_data_vtag>;
  readonly mei_connect_client_vtag: Descriptor<struct.mei_connect_client_vtag>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mei_client": "__u32 max_msg_length;__u8 protocol_version;__u8 reserved[3];",
"mei_connect_client_data": "union {struct uuid_le in_client_uuid;struct mei_client out_client_properties;};",
"mei_connect_client_data_vtag": "union {struct mei_connect_client_vtag connect;struct mei_client out_client_properties;};",
"mei_connect_client_vtag": "struct uuid_le in_client_uuid;__u8 vtag;__u8 reserved[3];"
}`),
  () => [heldStructs],
);

// Of other headers: declared here once more, so that this module loads alone.
const heldStructs: Record<string, unknown> = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"uuid_le": "__u8 b[16];"
}`),
);
