// Generated from Linux 7.3.4 <linux/psp-sfs.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/psp-sfs.h>`: 4104 bytes. */
export interface sfs_user_get_fw_versions extends RecordView<'struct sfs_user_get_fw_versions'> {
  get blob(): Uint8Array;
  set blob(value: Bytes);
  sfs_status: number;
  sfs_extended_status: number;
}

export const sfs_user_get_fw_versions: Descriptor<sfs_user_get_fw_versions> =
  /* @__PURE__ */ declareStruct(
    'sfs_user_get_fw_versions',
    `
  __u8 blob[4096];
  __u32 sfs_status;
  __u32 sfs_extended_status;
`,
    { pack: 1 },
  );

/** `<linux/psp-sfs.h>`: 72 bytes. */
export interface sfs_user_update_package extends RecordView<'struct sfs_user_update_package'> {
  get payload_name(): Uint8Array;
  set payload_name(value: Bytes);
  sfs_status: number;
  sfs_extended_status: number;
}

export const sfs_user_update_package: Descriptor<sfs_user_update_package> =
  /* @__PURE__ */ declareStruct(
    'sfs_user_update_package',
    `
  char payload_name[64];
  __u32 sfs_status;
  __u32 sfs_extended_status;
`,
    { pack: 1 },
  );
