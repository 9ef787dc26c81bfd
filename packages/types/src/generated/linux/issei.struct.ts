// Generated from Linux 7.3.4 <linux/issei.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/issei.h>`: 16 bytes. */
export interface issei_client extends RecordView<'struct issei_client'> {
  max_msg_length: number;
  protocol_version: number;
  get reserved1(): Uint8Array;
  set reserved1(value: Bytes);
  flags: number;
  reserved2: number;
}

export const issei_client: Descriptor<issei_client> = /* @__PURE__ */ declareStruct(
  'issei_client',
  `
  __u32 max_msg_length;
  __u8 protocol_version;
  __u8 reserved1[3];
  __u32 flags;
  __u32 reserved2;
`,
);

/** `<linux/issei.h>`: 16 bytes. */
export interface issei_connect_client_data extends RecordView<'struct issei_connect_client_data'> {
  get in_client_uuid(): Uint8Array;
  set in_client_uuid(value: Bytes);
  get out_client_properties(): issei_client;
  set out_client_properties(value: issei_client | Init<issei_client>);
}

export const issei_connect_client_data: Descriptor<issei_connect_client_data> =
  /* @__PURE__ */ declareStruct(
    'issei_connect_client_data',
    `
  union {
    __u8 in_client_uuid[16];
    struct issei_client out_client_properties;
  };
`,
    { uses: () => [issei_client] },
  );
