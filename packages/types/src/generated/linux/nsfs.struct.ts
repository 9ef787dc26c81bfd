// Generated from Linux 7.3.4 <linux/nsfs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Integer, type RecordView } from '../../engine.ts';

/** `<linux/nsfs.h>`: 16 bytes. */
export interface mnt_ns_info extends RecordView<'struct mnt_ns_info'> {
  size: number;
  nr_mounts: number;
  get mnt_ns_id(): bigint;
  set mnt_ns_id(value: Integer);
}

export const mnt_ns_info: Descriptor<mnt_ns_info> = /* @__PURE__ */ declareStruct(
  'mnt_ns_info',
  `
  __u32 size;
  __u32 nr_mounts;
  __u64 mnt_ns_id;
`,
);

/** `<linux/nsfs.h>`: 32 bytes. */
export interface ns_id_req extends RecordView<'struct ns_id_req'> {
  size: number;
  spare: number;
  get ns_id(): bigint;
  set ns_id(value: Integer);
  ns_type: number;
  spare2: number;
  get user_ns_id(): bigint;
  set user_ns_id(value: Integer);
}

export const ns_id_req: Descriptor<ns_id_req> = /* @__PURE__ */ declareStruct(
  'ns_id_req',
  `
  __u32 size;
  __u32 spare;
  __u64 ns_id;
  struct {
    __u32 ns_type;
    __u32 spare2;
    __u64 user_ns_id;
  };
`,
);

/** `<linux/nsfs.h>`: 16 bytes. */
export interface nsfs_file_handle extends RecordView<'struct nsfs_file_handle'> {
  get ns_id(): bigint;
  set ns_id(value: Integer);
  ns_type: number;
  ns_inum: number;
}

export const nsfs_file_handle: Descriptor<nsfs_file_handle> = /* @__PURE__ */ declareStruct(
  'nsfs_file_handle',
  `
  __u64 ns_id;
  __u32 ns_type;
  __u32 ns_inum;
`,
);
