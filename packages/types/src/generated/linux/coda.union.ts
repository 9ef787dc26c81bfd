// Generated from Linux 7.3.4 <linux/coda.h> by "pnpm generate". Do not edit.
import { declareUnion, type Descriptor, type Init, type RecordView } from '../../engine.ts';
import {
  coda_access_in,
  coda_access_intent_in,
  coda_close_in,
  coda_create_in,
  coda_create_out,
  coda_fsync_in,
  coda_getattr_in,
  coda_getattr_out,
  coda_in_hdr,
  coda_ioctl_in,
  coda_ioctl_out,
  coda_link_in,
  coda_lookup_in,
  coda_lookup_out,
  coda_mkdir_in,
  coda_mkdir_out,
  coda_open_by_fd_in,
  coda_open_by_fd_out,
  coda_open_by_path_in,
  coda_open_by_path_out,
  coda_open_in,
  coda_open_out,
  coda_out_hdr,
  coda_purgefid_out,
  coda_purgeuser_out,
  coda_readlink_in,
  coda_readlink_out,
  coda_release_in,
  coda_remove_in,
  coda_rename_in,
  coda_replace_out,
  coda_rmdir_in,
  coda_root_out,
  coda_setattr_in,
  coda_statfs_in,
  coda_statfs_out,
  coda_store_in,
  coda_symlink_in,
  coda_vget_in,
  coda_vget_out,
  coda_zapdir_out,
  coda_zapfile_out,
} from './coda.struct.ts';

/** `<linux/coda.h>`: 44 bytes. */
export interface coda_downcalls extends RecordView<'union coda_downcalls'> {
  get purgeuser(): coda_purgeuser_out;
  set purgeuser(value: coda_purgeuser_out | Init<coda_purgeuser_out>);
  get zapfile(): coda_zapfile_out;
  set zapfile(value: coda_zapfile_out | Init<coda_zapfile_out>);
  get zapdir(): coda_zapdir_out;
  set zapdir(value: coda_zapdir_out | Init<coda_zapdir_out>);
  get purgefid(): coda_purgefid_out;
  set purgefid(value: coda_purgefid_out | Init<coda_purgefid_out>);
  get replace(): coda_replace_out;
  set replace(value: coda_replace_out | Init<coda_replace_out>);
}

export const coda_downcalls: Descriptor<coda_downcalls> = /* @__PURE__ */ declareUnion(
  'coda_downcalls',
  `
  struct coda_purgeuser_out purgeuser;
  struct coda_zapfile_out zapfile;
  struct coda_zapdir_out zapdir;
  struct coda_purgefid_out purgefid;
  struct coda_replace_out replace;
`,
  {
    uses: () => [
      coda_purgefid_out,
      coda_purgeuser_out,
      coda_replace_out,
      coda_zapdir_out,
      coda_zapfile_out,
    ],
  },
);

/** `<linux/coda.h>`: 192 bytes on x86_64, riscv64, aarch64; 148 bytes on x86; 176 bytes on arm. */
export interface inputArgs extends RecordView<'union inputArgs'> {
  get ih(): coda_in_hdr;
  set ih(value: coda_in_hdr | Init<coda_in_hdr>);
  get coda_open(): coda_open_in;
  set coda_open(value: coda_open_in | Init<coda_open_in>);
  get coda_store(): coda_store_in;
  set coda_store(value: coda_store_in | Init<coda_store_in>);
  get coda_release(): coda_release_in;
  set coda_release(value: coda_release_in | Init<coda_release_in>);
  get coda_close(): coda_close_in;
  set coda_close(value: coda_close_in | Init<coda_close_in>);
  get coda_ioctl(): coda_ioctl_in;
  set coda_ioctl(value: coda_ioctl_in | Init<coda_ioctl_in>);
  get coda_getattr(): coda_getattr_in;
  set coda_getattr(value: coda_getattr_in | Init<coda_getattr_in>);
  get coda_setattr(): coda_setattr_in;
  set coda_setattr(value: coda_setattr_in | Init<coda_setattr_in>);
  get coda_access(): coda_access_in;
  set coda_access(value: coda_access_in | Init<coda_access_in>);
  get coda_lookup(): coda_lookup_in;
  set coda_lookup(value: coda_lookup_in | Init<coda_lookup_in>);
  get coda_create(): coda_create_in;
  set coda_create(value: coda_create_in | Init<coda_create_in>);
  get coda_remove(): coda_remove_in;
  set coda_remove(value: coda_remove_in | Init<coda_remove_in>);
  get coda_link(): coda_link_in;
  set coda_link(value: coda_link_in | Init<coda_link_in>);
  get coda_rename(): coda_rename_in;
  set coda_rename(value: coda_rename_in | Init<coda_rename_in>);
  get coda_mkdir(): coda_mkdir_in;
  set coda_mkdir(value: coda_mkdir_in | Init<coda_mkdir_in>);
  get coda_rmdir(): coda_rmdir_in;
  set coda_rmdir(value: coda_rmdir_in | Init<coda_rmdir_in>);
  get coda_symlink(): coda_symlink_in;
  set coda_symlink(value: coda_symlink_in | Init<coda_symlink_in>);
  get coda_readlink(): coda_readlink_in;
  set coda_readlink(value: coda_readlink_in | Init<coda_readlink_in>);
  get coda_fsync(): coda_fsync_in;
  set coda_fsync(value: coda_fsync_in | Init<coda_fsync_in>);
  get coda_vget(): coda_vget_in;
  set coda_vget(value: coda_vget_in | Init<coda_vget_in>);
  get coda_open_by_fd(): coda_open_by_fd_in;
  set coda_open_by_fd(value: coda_open_by_fd_in | Init<coda_open_by_fd_in>);
  get coda_open_by_path(): coda_open_by_path_in;
  set coda_open_by_path(value: coda_open_by_path_in | Init<coda_open_by_path_in>);
  get coda_statfs(): coda_statfs_in;
  set coda_statfs(value: coda_statfs_in | Init<coda_statfs_in>);
  get coda_access_intent(): coda_access_intent_in;
  set coda_access_intent(value: coda_access_intent_in | Init<coda_access_intent_in>);
}

export const inputArgs: Descriptor<inputArgs> = /* @__PURE__ */ declareUnion(
  'inputArgs',
  `
  struct coda_in_hdr ih;
  struct coda_open_in coda_open;
  struct coda_store_in coda_store;
  struct coda_release_in coda_release;
  struct coda_close_in coda_close;
  struct coda_ioctl_in coda_ioctl;
  struct coda_getattr_in coda_getattr;
  struct coda_setattr_in coda_setattr;
  struct coda_access_in coda_access;
  struct coda_lookup_in coda_lookup;
  struct coda_create_in coda_create;
  struct coda_remove_in coda_remove;
  struct coda_link_in coda_link;
  struct coda_rename_in coda_rename;
  struct coda_mkdir_in coda_mkdir;
  struct coda_rmdir_in coda_rmdir;
  struct coda_symlink_in coda_symlink;
  struct coda_readlink_in coda_readlink;
  struct coda_fsync_in coda_fsync;
  struct coda_vget_in coda_vget;
  struct coda_open_by_fd_in coda_open_by_fd;
  struct coda_open_by_path_in coda_open_by_path;
  struct coda_statfs_in coda_statfs;
  struct coda_access_intent_in coda_access_intent;
`,
  {
    uses: () => [
      coda_access_in,
      coda_access_intent_in,
      coda_close_in,
      coda_create_in,
      coda_fsync_in,
      coda_getattr_in,
      coda_in_hdr,
      coda_ioctl_in,
      coda_link_in,
      coda_lookup_in,
      coda_mkdir_in,
      coda_open_by_fd_in,
      coda_open_by_path_in,
      coda_open_in,
      coda_readlink_in,
      coda_release_in,
      coda_remove_in,
      coda_rename_in,
      coda_rmdir_in,
      coda_setattr_in,
      coda_statfs_in,
      coda_store_in,
      coda_symlink_in,
      coda_vget_in,
    ],
  },
);

/** `<linux/coda.h>`: 168 bytes on x86_64, riscv64, aarch64; 128 bytes on x86; 152 bytes on arm. */
export interface outputArgs extends RecordView<'union outputArgs'> {
  get oh(): coda_out_hdr;
  set oh(value: coda_out_hdr | Init<coda_out_hdr>);
  get coda_root(): coda_root_out;
  set coda_root(value: coda_root_out | Init<coda_root_out>);
  get coda_open(): coda_open_out;
  set coda_open(value: coda_open_out | Init<coda_open_out>);
  get coda_ioctl(): coda_ioctl_out;
  set coda_ioctl(value: coda_ioctl_out | Init<coda_ioctl_out>);
  get coda_getattr(): coda_getattr_out;
  set coda_getattr(value: coda_getattr_out | Init<coda_getattr_out>);
  get coda_lookup(): coda_lookup_out;
  set coda_lookup(value: coda_lookup_out | Init<coda_lookup_out>);
  get coda_create(): coda_create_out;
  set coda_create(value: coda_create_out | Init<coda_create_out>);
  get coda_mkdir(): coda_mkdir_out;
  set coda_mkdir(value: coda_mkdir_out | Init<coda_mkdir_out>);
  get coda_readlink(): coda_readlink_out;
  set coda_readlink(value: coda_readlink_out | Init<coda_readlink_out>);
  get coda_vget(): coda_vget_out;
  set coda_vget(value: coda_vget_out | Init<coda_vget_out>);
  get coda_purgeuser(): coda_purgeuser_out;
  set coda_purgeuser(value: coda_purgeuser_out | Init<coda_purgeuser_out>);
  get coda_zapfile(): coda_zapfile_out;
  set coda_zapfile(value: coda_zapfile_out | Init<coda_zapfile_out>);
  get coda_zapdir(): coda_zapdir_out;
  set coda_zapdir(value: coda_zapdir_out | Init<coda_zapdir_out>);
  get coda_purgefid(): coda_purgefid_out;
  set coda_purgefid(value: coda_purgefid_out | Init<coda_purgefid_out>);
  get coda_replace(): coda_replace_out;
  set coda_replace(value: coda_replace_out | Init<coda_replace_out>);
  get coda_open_by_fd(): coda_open_by_fd_out;
  set coda_open_by_fd(value: coda_open_by_fd_out | Init<coda_open_by_fd_out>);
  get coda_open_by_path(): coda_open_by_path_out;
  set coda_open_by_path(value: coda_open_by_path_out | Init<coda_open_by_path_out>);
  get coda_statfs(): coda_statfs_out;
  set coda_statfs(value: coda_statfs_out | Init<coda_statfs_out>);
}

export const outputArgs: Descriptor<outputArgs> = /* @__PURE__ */ declareUnion(
  'outputArgs',
  `
  struct coda_out_hdr oh;
  struct coda_root_out coda_root;
  struct coda_open_out coda_open;
  struct coda_ioctl_out coda_ioctl;
  struct coda_getattr_out coda_getattr;
  struct coda_lookup_out coda_lookup;
  struct coda_create_out coda_create;
  struct coda_mkdir_out coda_mkdir;
  struct coda_readlink_out coda_readlink;
  struct coda_vget_out coda_vget;
  struct coda_purgeuser_out coda_purgeuser;
  struct coda_zapfile_out coda_zapfile;
  struct coda_zapdir_out coda_zapdir;
  struct coda_purgefid_out coda_purgefid;
  struct coda_replace_out coda_replace;
  struct coda_open_by_fd_out coda_open_by_fd;
  struct coda_open_by_path_out coda_open_by_path;
  struct coda_statfs_out coda_statfs;
`,
  {
    uses: () => [
      coda_create_out,
      coda_getattr_out,
      coda_ioctl_out,
      coda_lookup_out,
      coda_mkdir_out,
      coda_open_by_fd_out,
      coda_open_by_path_out,
      coda_open_out,
      coda_out_hdr,
      coda_purgefid_out,
      coda_purgeuser_out,
      coda_readlink_out,
      coda_replace_out,
      coda_root_out,
      coda_statfs_out,
      coda_vget_out,
      coda_zapdir_out,
      coda_zapfile_out,
    ],
  },
);
