// Generated from Linux 7.3.4 <linux/scif_ioctl.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/scif_ioctl.h>`: 4 bytes. */
export interface scif_port_id extends RecordView<'struct scif_port_id'> {
  node: number;
  port: number;
}

export const scif_port_id: Descriptor<scif_port_id> = /* @__PURE__ */ declareStruct(
  'scif_port_id',
  `
  __u16 node;
  __u16 port;
`,
);

/** `<linux/scif_ioctl.h>`: 16 bytes. */
export interface scifioctl_accept extends RecordView<'struct scifioctl_accept'> {
  flags: number;
  get peer(): scif_port_id;
  set peer(value: scif_port_id | Init<scif_port_id>);
  get endpt(): bigint;
  set endpt(value: Integer);
}

export const scifioctl_accept: Descriptor<scifioctl_accept> = /* @__PURE__ */ declareStruct(
  'scifioctl_accept',
  `
  __s32 flags;
  struct scif_port_id peer;
  __u64 endpt;
`,
  { uses: () => [scif_port_id] },
);

/** `<linux/scif_ioctl.h>`: 8 bytes. */
export interface scifioctl_connect extends RecordView<'struct scifioctl_connect'> {
  get self(): scif_port_id;
  set self(value: scif_port_id | Init<scif_port_id>);
  get peer(): scif_port_id;
  set peer(value: scif_port_id | Init<scif_port_id>);
}

export const scifioctl_connect: Descriptor<scifioctl_connect> = /* @__PURE__ */ declareStruct(
  'scifioctl_connect',
  `
  struct scif_port_id self;
  struct scif_port_id peer;
`,
  { uses: () => [scif_port_id] },
);

/** `<linux/scif_ioctl.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface scifioctl_copy extends RecordView<'struct scifioctl_copy'> {
  get loffset(): bigint;
  set loffset(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get roffset(): bigint;
  set roffset(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  flags: number;
}

export const scifioctl_copy: Descriptor<scifioctl_copy> = /* @__PURE__ */ declareStruct(
  'scifioctl_copy',
  `
  __s64 loffset;
  __u64 len;
  __s64 roffset;
  __u64 addr;
  __s32 flags;
`,
);

/** `<linux/scif_ioctl.h>`: 16 bytes on x86_64, arm, riscv64, aarch64; 12 bytes on x86. */
export interface scifioctl_fence_mark extends RecordView<'struct scifioctl_fence_mark'> {
  flags: number;
  get mark(): bigint;
  set mark(value: Integer);
}

export const scifioctl_fence_mark: Descriptor<scifioctl_fence_mark> = /* @__PURE__ */ declareStruct(
  'scifioctl_fence_mark',
  `
  __s32 flags;
  __u64 mark;
`,
);

/** `<linux/scif_ioctl.h>`: 40 bytes on x86_64, arm, riscv64, aarch64; 36 bytes on x86. */
export interface scifioctl_fence_signal extends RecordView<'struct scifioctl_fence_signal'> {
  get loff(): bigint;
  set loff(value: Integer);
  get lval(): bigint;
  set lval(value: Integer);
  get roff(): bigint;
  set roff(value: Integer);
  get rval(): bigint;
  set rval(value: Integer);
  flags: number;
}

export const scifioctl_fence_signal: Descriptor<scifioctl_fence_signal> =
  /* @__PURE__ */ declareStruct(
    'scifioctl_fence_signal',
    `
  __s64 loff;
  __u64 lval;
  __s64 roff;
  __u64 rval;
  __s32 flags;
`,
  );

/** `<linux/scif_ioctl.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface scifioctl_msg extends RecordView<'struct scifioctl_msg'> {
  get msg(): bigint;
  set msg(value: Integer);
  len: number;
  flags: number;
  out_len: number;
}

export const scifioctl_msg: Descriptor<scifioctl_msg> = /* @__PURE__ */ declareStruct(
  'scifioctl_msg',
  `
  __u64 msg;
  __s32 len;
  __s32 flags;
  __s32 out_len;
`,
);

/** `<linux/scif_ioctl.h>`: 24 bytes on x86_64, arm, riscv64, aarch64; 20 bytes on x86. */
export interface scifioctl_node_ids extends RecordView<'struct scifioctl_node_ids'> {
  get nodes(): bigint;
  set nodes(value: Integer);
  get self(): bigint;
  set self(value: Integer);
  len: number;
}

export const scifioctl_node_ids: Descriptor<scifioctl_node_ids> = /* @__PURE__ */ declareStruct(
  'scifioctl_node_ids',
  `
  __u64 nodes;
  __u64 self;
  __s32 len;
`,
);

/** `<linux/scif_ioctl.h>`: 40 bytes. */
export interface scifioctl_reg extends RecordView<'struct scifioctl_reg'> {
  get addr(): bigint;
  set addr(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  get offset(): bigint;
  set offset(value: Integer);
  prot: number;
  flags: number;
  get out_offset(): bigint;
  set out_offset(value: Integer);
}

export const scifioctl_reg: Descriptor<scifioctl_reg> = /* @__PURE__ */ declareStruct(
  'scifioctl_reg',
  `
  __u64 addr;
  __u64 len;
  __s64 offset;
  __s32 prot;
  __s32 flags;
  __s64 out_offset;
`,
);

/** `<linux/scif_ioctl.h>`: 16 bytes. */
export interface scifioctl_unreg extends RecordView<'struct scifioctl_unreg'> {
  get offset(): bigint;
  set offset(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const scifioctl_unreg: Descriptor<scifioctl_unreg> = /* @__PURE__ */ declareStruct(
  'scifioctl_unreg',
  `
  __s64 offset;
  __u64 len;
`,
);
