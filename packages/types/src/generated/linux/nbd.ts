// Generated from Linux 7.3.4 <linux/nbd.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: Requests<
  | 'NBD_CLEAR_QUE'
  | 'NBD_CLEAR_SOCK'
  | 'NBD_DISCONNECT'
  | 'NBD_DO_IT'
  | 'NBD_PRINT_DEBUG'
  | 'NBD_SET_BLKSIZE'
  | 'NBD_SET_FLAGS'
  | 'NBD_SET_SIZE'
  | 'NBD_SET_SIZE_BLOCKS'
  | 'NBD_SET_SOCK'
  | 'NBD_SET_TIMEOUT'
> = /* @__PURE__ */ perArchOf(
  {},
  {
    NBD_CLEAR_QUE: 43781,
    NBD_CLEAR_SOCK: 43780,
    NBD_DISCONNECT: 43784,
    NBD_DO_IT: 43779,
    NBD_PRINT_DEBUG: 43782,
    NBD_SET_BLKSIZE: 43777,
    NBD_SET_FLAGS: 43786,
    NBD_SET_SIZE: 43778,
    NBD_SET_SIZE_BLOCKS: 43783,
    NBD_SET_SOCK: 43776,
    NBD_SET_TIMEOUT: 43785,
  },
);

export const NBD_CLEAR_QUE: number = /* @__PURE__ */ requestHere(43781),
  NBD_CLEAR_SOCK: number = /* @__PURE__ */ requestHere(43780),
  NBD_DISCONNECT: number = /* @__PURE__ */ requestHere(43784),
  NBD_DO_IT: number = /* @__PURE__ */ requestHere(43779),
  NBD_PRINT_DEBUG: number = /* @__PURE__ */ requestHere(43782),
  NBD_SET_BLKSIZE: number = /* @__PURE__ */ requestHere(43777),
  NBD_SET_FLAGS: number = /* @__PURE__ */ requestHere(43786),
  NBD_SET_SIZE: number = /* @__PURE__ */ requestHere(43778),
  NBD_SET_SIZE_BLOCKS: number = /* @__PURE__ */ requestHere(43783),
  NBD_SET_SOCK: number = /* @__PURE__ */ requestHere(43776),
  NBD_SET_TIMEOUT: number = /* @__PURE__ */ requestHere(43785);
export const NBD_CFLAG_DESTROY_ON_DISCONNECT = 1,
  NBD_CFLAG_DISCONNECT_ON_CLOSE = 2,
  NBD_CMD_DISC = 2,
  NBD_CMD_FLAG_FUA = 65536,
  NBD_CMD_FLAG_NO_HOLE = 131072,
  NBD_CMD_FLUSH = 3,
  NBD_CMD_READ = 0,
  NBD_CMD_TRIM = 4,
  NBD_CMD_WRITE = 1,
  NBD_CMD_WRITE_ZEROES = 6,
  NBD_FLAG_CAN_MULTI_CONN = 256,
  NBD_FLAG_HAS_FLAGS = 1,
  NBD_FLAG_READ_ONLY = 2,
  NBD_FLAG_ROTATIONAL = 16,
  NBD_FLAG_SEND_FLUSH = 4,
  NBD_FLAG_SEND_FUA = 8,
  NBD_FLAG_SEND_TRIM = 32,
  NBD_FLAG_SEND_WRITE_ZEROES = 64,
  NBD_REPLY_MAGIC = 1732535960,
  NBD_REQUEST_MAGIC = 627086611;
export declare namespace struct {
  /** `<linux/nbd.h>`: 16 bytes. */
  interface nbd_reply extends RecordView<'struct nbd_reply'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    magic: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    error: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get cookie(): bigint;
    set cookie(value: Integer);
    get handle(): Uint8Array;
    set handle(value: Bytes);
  }

  /** `<linux/nbd.h>`: 28 bytes. */
  interface nbd_request extends RecordView<'struct nbd_request'> {
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    magic: number;
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    type: number;
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get cookie(): bigint;
    set cookie(value: Integer);
    get handle(): Uint8Array;
    set handle(value: Bytes);
    /** `__be64`, big-endian in memory: take it and set it as the number that it is. */
    get from(): bigint;
    set from(value: Integer);
    /** `__be32`, big-endian in memory: take it and set it as the number that it is, without `htonl`. */
    len: number;
  }
}

export const struct: {
  readonly nbd_reply: Descriptor<struct.nbd_reply>;
  readonly nbd_request: Descriptor<struct.nbd_request>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"nbd_reply": "__be32 magic;__be32 error;union {__be64 cookie;char handle[8];};",
"nbd_request": ["__be32 magic;__be32 type;union {__be64 cookie;char handle[8];};__be64 from;__be32 len;",{"pack":1}]
}`),
);
