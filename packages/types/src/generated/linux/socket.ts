// Generated from Linux 7.3.4 <linux/socket.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type From,
  type Pointer,
  type RecordView,
  type VariableDescriptor,
} from '../../engine.ts';

export * from '../../macros/linux/socket.ts';
export * from './socket.constants.ts';
export declare namespace struct {
  /** `<linux/socket.h>`: 128 bytes. */
  interface __kernel_sockaddr_storage
    extends RecordView<'struct __kernel_sockaddr_storage', '__align'> {
    ss_family: number;
    get __data(): Uint8Array;
    set __data(value: Bytes);
    get __align(): number;
    set __align(value: Pointer);
  }

  /** `<linux/socket.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86, arm. */
  interface cmsghdr extends RecordView<'struct cmsghdr'> {
    cmsg_len: number;
    cmsg_level: number;
    cmsg_type: number;
  }

  /** `<linux/socket.h>`: 8 bytes. */
  interface linger extends RecordView<'struct linger'> {
    l_onoff: number;
    l_linger: number;
  }

  /** `<linux/socket.h>`: 64 bytes on x86_64, riscv64, aarch64; 32 bytes on x86, arm. */
  interface mmsghdr extends RecordView<'struct mmsghdr'> {
    get msg_hdr(): struct.user_msghdr;
    set msg_hdr(value: From<struct.user_msghdr>);
    msg_len: number;
  }

  /** `<linux/socket.h>`: 16 bytes. */
  interface sockaddr extends RecordView<'struct sockaddr'> {
    sa_family: number;
    get sa_data(): Uint8Array;
    set sa_data(value: Bytes);
  }

  /** `<linux/socket.h>`: 12 bytes. */
  interface ucred extends RecordView<'struct ucred'> {
    pid: number;
    uid: number;
    gid: number;
  }

  /** `<linux/socket.h>`: 56 bytes on x86_64, riscv64, aarch64; 28 bytes on x86, arm. */
  interface user_msghdr
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
}

export const struct: {
  readonly __kernel_sockaddr_storage: Descriptor<struct.__kernel_sockaddr_storage>;
  readonly cmsghdr: VariableDescriptor<struct.cmsghdr>;
  readonly linger: Descriptor<struct.linger>;
  readonly mmsghdr: Descriptor<struct.mmsghdr>;
  readonly sockaddr: Descriptor<struct.sockaddr>;
  readonly ucred: Descriptor<struct.ucred>;
  readonly user_msghdr: Descriptor<struct.user_msghdr>;
} = /* @__PURE__ */ declareStructs({
  __kernel_sockaddr_storage: `
  union {
    struct {
      unsigned short ss_family;
      char __data[126];
    };
    void *__align;
  };
`,
  cmsghdr: [
    `
  unsigned long cmsg_len;
  int cmsg_level;
  int cmsg_type;
`,
    { lengthField: { name: 'cmsg_len', counts: 'record', align: 'word' } },
  ],
  linger: `
  int l_onoff;
  int l_linger;
`,
  mmsghdr: [
    `
  struct user_msghdr msg_hdr;
  unsigned int msg_len;
`,
    { uses: () => [struct.user_msghdr] },
  ],
  sockaddr: `
  __u16 sa_family;
  char sa_data[14];
`,
  ucred: `
  __u32 pid;
  __u32 uid;
  __u32 gid;
`,
  user_msghdr: `
  void *msg_name;
  int msg_namelen;
  struct iovec *msg_iov;
  unsigned long msg_iovlen;
  void *msg_control;
  unsigned long msg_controllen;
  unsigned int msg_flags;
`,
});

export type __kernel_sa_family_t = number;
