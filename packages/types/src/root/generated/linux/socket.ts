// Generated from Linux 7.3.4 <linux/socket.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
  type VariableDescriptor,
} from '../../../engine.ts';

/** `<linux/socket.h>`: 128 bytes. */
export interface __kernel_sockaddr_storage
  extends RecordView<'struct __kernel_sockaddr_storage', '__align'> {
  ss_family: number;
  get __data(): Uint8Array;
  set __data(value: Bytes);
  get __align(): number;
  set __align(value: Pointer);
}

export const __kernel_sockaddr_storage: Descriptor<__kernel_sockaddr_storage> =
  /* @__PURE__ */ declareStruct(
    '__kernel_sockaddr_storage',
    `
  union {
    struct {
      unsigned short ss_family;
      char __data[126];
    };
    void *__align;
  };
`,
  );

/** `<linux/socket.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
export interface cmsghdr extends RecordView<'struct cmsghdr'> {
  cmsg_len: number;
  cmsg_level: number;
  cmsg_type: number;
}

export const cmsghdr: VariableDescriptor<cmsghdr> = /* @__PURE__ */ declareStruct(
  'cmsghdr',
  `
  unsigned long cmsg_len;
  int cmsg_level;
  int cmsg_type;
`,
  { lengthField: { name: 'cmsg_len', counts: 'record', align: 'word' } },
);

/** `<linux/socket.h>`: 8 bytes. */
export interface linger extends RecordView<'struct linger'> {
  l_onoff: number;
  l_linger: number;
}

export const linger: Descriptor<linger> = /* @__PURE__ */ declareStruct(
  'linger',
  `
  int l_onoff;
  int l_linger;
`,
);

/** `<linux/socket.h>`: 64 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
export interface mmsghdr extends RecordView<'struct mmsghdr'> {
  get msg_hdr(): user_msghdr;
  set msg_hdr(value: From<user_msghdr>);
  msg_len: number;
}

export const mmsghdr: Descriptor<mmsghdr> = /* @__PURE__ */ declareStruct(
  'mmsghdr',
  `
  struct user_msghdr msg_hdr;
  unsigned int msg_len;
`,
  { uses: () => [user_msghdr] },
);

/** `<linux/socket.h>`: 16 bytes. */
export interface sockaddr extends RecordView<'struct sockaddr'> {
  sa_family: number;
  get sa_data(): Uint8Array;
  set sa_data(value: Bytes);
}

export const sockaddr: Descriptor<sockaddr> = /* @__PURE__ */ declareStruct(
  'sockaddr',
  `
  __u16 sa_family;
  char sa_data[14];
`,
);

/** `<linux/socket.h>`: 12 bytes. */
export interface ucred extends RecordView<'struct ucred'> {
  pid: number;
  uid: number;
  gid: number;
}

export const ucred: Descriptor<ucred> = /* @__PURE__ */ declareStruct(
  'ucred',
  `
  __u32 pid;
  __u32 uid;
  __u32 gid;
`,
);

/** `<linux/socket.h>`: 56 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
export interface user_msghdr
  extends RecordView<'struct user_msghdr', 'msg_name' | 'msg_iov' | 'msg_control'> {
  get msg_name(): number;
  set msg_name(value: Pointer);
  msg_namelen: number;
  get msg_iov(): number;
  set msg_iov(value: Pointer);
  msg_iovlen: number;
  get msg_control(): number;
  set msg_control(value: Pointer);
  msg_controllen: number;
  msg_flags: number;
}

export const user_msghdr: Descriptor<user_msghdr> = /* @__PURE__ */ declareStruct(
  'user_msghdr',
  `
  void *msg_name;
  int msg_namelen;
  struct iovec *msg_iov;
  unsigned long msg_iovlen;
  void *msg_control;
  unsigned long msg_controllen;
  unsigned int msg_flags;
`,
);
