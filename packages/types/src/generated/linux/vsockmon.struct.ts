// Generated from Linux 7.3.4 <linux/vsockmon.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/vsockmon.h>`: 32 bytes. */
export interface af_vsockmon_hdr extends RecordView<'struct af_vsockmon_hdr'> {
  get src_cid(): bigint;
  set src_cid(value: Integer);
  get dst_cid(): bigint;
  set dst_cid(value: Integer);
  src_port: number;
  dst_port: number;
  op: number;
  transport: number;
  len: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const af_vsockmon_hdr: Descriptor<af_vsockmon_hdr> = /* @__PURE__ */ declareStruct(
  'af_vsockmon_hdr',
  `
  __le64 src_cid;
  __le64 dst_cid;
  __le32 src_port;
  __le32 dst_port;
  __le16 op;
  __le16 transport;
  __le16 len;
  __u8 reserved[2];
`,
);
