// Generated from Linux 7.3.4 <linux/auto_fs.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/auto_fs.h>`: 268 bytes. */
export interface autofs_packet_expire extends RecordView<'struct autofs_packet_expire'> {
  get hdr(): autofs_packet_hdr;
  set hdr(value: autofs_packet_hdr | Init<autofs_packet_hdr>);
  len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const autofs_packet_expire: Descriptor<autofs_packet_expire> = /* @__PURE__ */ declareStruct(
  'autofs_packet_expire',
  `
  struct autofs_packet_hdr hdr;
  int len;
  char name[256];
`,
  { uses: () => [autofs_packet_hdr] },
);

/** `<linux/auto_fs.h>`: 272 bytes. */
export interface autofs_packet_expire_multi
  extends RecordView<'struct autofs_packet_expire_multi'> {
  get hdr(): autofs_packet_hdr;
  set hdr(value: autofs_packet_hdr | Init<autofs_packet_hdr>);
  wait_queue_token: number;
  len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const autofs_packet_expire_multi: Descriptor<autofs_packet_expire_multi> =
  /* @__PURE__ */ declareStruct(
    'autofs_packet_expire_multi',
    `
  struct autofs_packet_hdr hdr;
  unsigned int wait_queue_token;
  int len;
  char name[256];
`,
    { uses: () => [autofs_packet_hdr] },
  );

/** `<linux/auto_fs.h>`: 8 bytes. */
export interface autofs_packet_hdr extends RecordView<'struct autofs_packet_hdr'> {
  proto_version: number;
  type: number;
}

export const autofs_packet_hdr: Descriptor<autofs_packet_hdr> = /* @__PURE__ */ declareStruct(
  'autofs_packet_hdr',
  `
  int proto_version;
  int type;
`,
);

/** `<linux/auto_fs.h>`: 272 bytes. */
export interface autofs_packet_missing extends RecordView<'struct autofs_packet_missing'> {
  get hdr(): autofs_packet_hdr;
  set hdr(value: autofs_packet_hdr | Init<autofs_packet_hdr>);
  wait_queue_token: number;
  len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const autofs_packet_missing: Descriptor<autofs_packet_missing> =
  /* @__PURE__ */ declareStruct(
    'autofs_packet_missing',
    `
  struct autofs_packet_hdr hdr;
  unsigned int wait_queue_token;
  int len;
  char name[256];
`,
    { uses: () => [autofs_packet_hdr] },
  );

/** `<linux/auto_fs.h>`: 304 bytes on x86_64, arm, riscv64, aarch64; 300 bytes on x86. */
export interface autofs_v5_packet extends RecordView<'struct autofs_v5_packet'> {
  get hdr(): autofs_packet_hdr;
  set hdr(value: autofs_packet_hdr | Init<autofs_packet_hdr>);
  wait_queue_token: number;
  dev: number;
  get ino(): bigint;
  set ino(value: Integer);
  uid: number;
  gid: number;
  pid: number;
  tgid: number;
  len: number;
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const autofs_v5_packet: Descriptor<autofs_v5_packet> = /* @__PURE__ */ declareStruct(
  'autofs_v5_packet',
  `
  struct autofs_packet_hdr hdr;
  unsigned int wait_queue_token;
  __u32 dev;
  __u64 ino;
  __u32 uid;
  __u32 gid;
  __u32 pid;
  __u32 tgid;
  __u32 len;
  char name[256];
`,
  { uses: () => [autofs_packet_hdr] },
);
