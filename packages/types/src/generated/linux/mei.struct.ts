// Generated from Linux 7.3.4 <linux/mei.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { uuid_le } from './mei_uuid.struct.ts';

/** `<linux/mei.h>`: 8 bytes. */
export interface mei_client extends RecordView<'struct mei_client'> {
  max_msg_length: number;
  protocol_version: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mei_client: Descriptor<mei_client> = /* @__PURE__ */ declareStruct(
  'mei_client',
  `
  __u32 max_msg_length;
  __u8 protocol_version;
  __u8 reserved[3];
`,
);

/** `<linux/mei.h>`: 16 bytes. */
export interface mei_connect_client_data extends RecordView<'struct mei_connect_client_data'> {
  get in_client_uuid(): uuid_le;
  set in_client_uuid(value: uuid_le | Init<uuid_le>);
  get out_client_properties(): mei_client;
  set out_client_properties(value: mei_client | Init<mei_client>);
}

export const mei_connect_client_data: Descriptor<mei_connect_client_data> =
  /* @__PURE__ */ declareStruct(
    'mei_connect_client_data',
    `
  union {
    struct uuid_le in_client_uuid;
    struct mei_client out_client_properties;
  };
`,
    { uses: () => [mei_client, uuid_le] },
  );

/** `<linux/mei.h>`: 20 bytes. */
export interface mei_connect_client_data_vtag
  extends RecordView<'struct mei_connect_client_data_vtag'> {
  get connect(): mei_connect_client_vtag;
  set connect(value: mei_connect_client_vtag | Init<mei_connect_client_vtag>);
  get out_client_properties(): mei_client;
  set out_client_properties(value: mei_client | Init<mei_client>);
}

export const mei_connect_client_data_vtag: Descriptor<mei_connect_client_data_vtag> =
  /* @__PURE__ */ declareStruct(
    'mei_connect_client_data_vtag',
    `
  union {
    struct mei_connect_client_vtag connect;
    struct mei_client out_client_properties;
  };
`,
    { uses: () => [mei_client, mei_connect_client_vtag] },
  );

/** `<linux/mei.h>`: 20 bytes. */
export interface mei_connect_client_vtag extends RecordView<'struct mei_connect_client_vtag'> {
  get in_client_uuid(): uuid_le;
  set in_client_uuid(value: uuid_le | Init<uuid_le>);
  vtag: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const mei_connect_client_vtag: Descriptor<mei_connect_client_vtag> =
  /* @__PURE__ */ declareStruct(
    'mei_connect_client_vtag',
    `
  struct uuid_le in_client_uuid;
  __u8 vtag;
  __u8 reserved[3];
`,
    { uses: () => [uuid_le] },
  );
