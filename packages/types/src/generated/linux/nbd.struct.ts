// Generated from Linux 7.3.4 <linux/nbd.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/nbd.h>`: 16 bytes. */
export interface nbd_reply extends RecordView<'struct nbd_reply'> {
  magic: number;
  error: number;
  get cookie(): bigint;
  set cookie(value: Integer);
  get handle(): Uint8Array;
  set handle(value: Bytes);
}

export const nbd_reply: Descriptor<nbd_reply> = /* @__PURE__ */ declareStruct(
  'nbd_reply',
  `
  __be32 magic;
  __be32 error;
  union {
    __be64 cookie;
    char handle[8];
  };
`,
);

/** `<linux/nbd.h>`: 28 bytes. */
export interface nbd_request extends RecordView<'struct nbd_request'> {
  magic: number;
  type: number;
  get cookie(): bigint;
  set cookie(value: Integer);
  get handle(): Uint8Array;
  set handle(value: Bytes);
  get from(): bigint;
  set from(value: Integer);
  len: number;
}

export const nbd_request: Descriptor<nbd_request> = /* @__PURE__ */ declareStruct(
  'nbd_request',
  `
  __be32 magic;
  __be32 type;
  union {
    __be64 cookie;
    char handle[8];
  };
  __be64 from;
  __be32 len;
`,
  { pack: 1 },
);
