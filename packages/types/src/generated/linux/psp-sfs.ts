// Generated from Linux 7.3.4 <linux/psp-sfs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const PAYLOAD_NAME_SIZE = 64,
  SFSIOCFWVERS = 3490206465,
  SFSIOCUPDATEPKG = 3225965314,
  SFS_IOC_TYPE = 83,
  TEE_EXT_CMD_BUFFER_SIZE = 4096;
export declare namespace struct {
  /** `<linux/psp-sfs.h>`: 4104 bytes. */
  interface sfs_user_get_fw_versions extends RecordView<'struct sfs_user_get_fw_versions'> {
    get blob(): Uint8Array;
    set blob(value: Bytes);
    sfs_status: number;
    sfs_extended_status: number;
  }

  /** `<linux/psp-sfs.h>`: 72 bytes. */
  interface sfs_user_update_package extends RecordView<'struct sfs_user_update_package'> {
    get payload_name(): Uint8Array;
    set payload_name(value: Bytes);
    sfs_status: number;
    sfs_extended_status: number;
  }
}

export const struct: {
  readonly sfs_user_get_fw_versions: Descriptor<struct.sfs_user_get_fw_versions>;
  readonly sfs_user_update_package: Descriptor<struct.sfs_user_update_package>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"sfs_user_get_fw_versions": ["__u8 blob[4096];__u32 sfs_status;__u32 sfs_extended_status;",{"pack":1}],
"sfs_user_update_package": ["char payload_name[64];__u32 sfs_status;__u32 sfs_extended_status;",{"pack":1}]
}`),
);
