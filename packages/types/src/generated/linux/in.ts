// Generated from Linux 7.3.4 <linux/in.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type RecordView,
} from '../../engine.ts';
import * as linux_socket_h from './socket.ts';

export * from '../../macros/linux/in.ts';
export * from './in.constants.ts';
export declare namespace struct {
  /** `<linux/in.h>`: 272 bytes on x86_64, riscv64, aarch64; 268 bytes on x86, arm. */
  interface group_filter extends RecordView<'struct group_filter'> {
    gf_interface_aux: number;
    get gf_group_aux(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gf_group_aux(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    gf_fmode_aux: number;
    gf_numsrc_aux: number;
    get gf_slist(): Elements<linux_socket_h.struct.__kernel_sockaddr_storage>;
    set gf_slist(value: Iterable<From<linux_socket_h.struct.__kernel_sockaddr_storage>>);
    gf_interface: number;
    get gf_group(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gf_group(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    gf_fmode: number;
    gf_numsrc: number;
    get gf_slist_flex(): Elements<linux_socket_h.struct.__kernel_sockaddr_storage>;
    set gf_slist_flex(value: Iterable<From<linux_socket_h.struct.__kernel_sockaddr_storage>>);
  }

  /** `<linux/in.h>`: 136 bytes on x86_64, riscv64, aarch64; 132 bytes on x86, arm. */
  interface group_req extends RecordView<'struct group_req'> {
    gr_interface: number;
    get gr_group(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gr_group(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/in.h>`: 264 bytes on x86_64, riscv64, aarch64; 260 bytes on x86, arm. */
  interface group_source_req extends RecordView<'struct group_source_req'> {
    gsr_interface: number;
    get gsr_group(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gsr_group(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
    get gsr_source(): linux_socket_h.struct.__kernel_sockaddr_storage;
    set gsr_source(value: From<linux_socket_h.struct.__kernel_sockaddr_storage>);
  }

  /** `<linux/in.h>`: 4 bytes. */
  interface in_addr extends RecordView<'struct in_addr'> {
    s_addr: number;
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface in_pktinfo extends RecordView<'struct in_pktinfo'> {
    ipi_ifindex: number;
    get ipi_spec_dst(): struct.in_addr;
    set ipi_spec_dst(value: From<struct.in_addr>);
    get ipi_addr(): struct.in_addr;
    set ipi_addr(value: From<struct.in_addr>);
  }

  /** `<linux/in.h>`: 8 bytes. */
  interface ip_mreq extends RecordView<'struct ip_mreq'> {
    get imr_multiaddr(): struct.in_addr;
    set imr_multiaddr(value: From<struct.in_addr>);
    get imr_interface(): struct.in_addr;
    set imr_interface(value: From<struct.in_addr>);
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface ip_mreq_source extends RecordView<'struct ip_mreq_source'> {
    imr_multiaddr: number;
    imr_interface: number;
    imr_sourceaddr: number;
  }

  /** `<linux/in.h>`: 12 bytes. */
  interface ip_mreqn extends RecordView<'struct ip_mreqn'> {
    get imr_multiaddr(): struct.in_addr;
    set imr_multiaddr(value: From<struct.in_addr>);
    get imr_address(): struct.in_addr;
    set imr_address(value: From<struct.in_addr>);
    imr_ifindex: number;
  }

  interface ip_msfilter$__empty_imsf_slist_flex
    extends RecordView<'struct ip_msfilter.__empty_imsf_slist_flex'> {}

  /** `<linux/in.h>`: 20 bytes. */
  interface ip_msfilter extends RecordView<'struct ip_msfilter'> {
    imsf_multiaddr: number;
    imsf_interface: number;
    imsf_fmode: number;
    imsf_numsrc: number;
    get imsf_slist(): Elements<number>;
    set imsf_slist(value: Iterable<number>);
    get __empty_imsf_slist_flex(): ip_msfilter$__empty_imsf_slist_flex;
    set __empty_imsf_slist_flex(value: From<ip_msfilter$__empty_imsf_slist_flex>);
    get imsf_slist_flex(): Elements<number>;
    set imsf_slist_flex(value: Iterable<number>);
  }

  /** `<linux/in.h>`: 16 bytes. */
  interface sockaddr_in extends RecordView<'struct sockaddr_in'> {
    sin_family: number;
    sin_port: number;
    get sin_addr(): struct.in_addr;
    set sin_addr(value: From<struct.in_addr>);
    get __pad(): Uint8Array;
    set __pad(value: Bytes);
  }
}

export const struct: {
  readonly group_filter: Descriptor<struct.group_filter>;
  readonly group_req: Descriptor<struct.group_req>;
  readonly group_source_req: Descriptor<struct.group_source_req>;
  readonly in_addr: Descriptor<struct.in_addr>;
  readonly in_pktinfo: Descriptor<struct.in_pktinfo>;
  readonly ip_mreq: Descriptor<struct.ip_mreq>;
  readonly ip_mreq_source: Descriptor<struct.ip_mreq_source>;
  readonly ip_mreqn: Descriptor<struct.ip_mreqn>;
  readonly ip_msfilter: Descriptor<struct.ip_msfilter>;
  readonly sockaddr_in: Descriptor<struct.sockaddr_in>;
} = /* @__PURE__ */ declareStructs({
  group_filter: [
    `
  union {
    struct {
      __u32 gf_interface_aux;
      struct __kernel_sockaddr_storage gf_group_aux;
      __u32 gf_fmode_aux;
      __u32 gf_numsrc_aux;
      struct __kernel_sockaddr_storage gf_slist[1];
    };
    struct {
      __u32 gf_interface;
      struct __kernel_sockaddr_storage gf_group;
      __u32 gf_fmode;
      __u32 gf_numsrc;
      struct __kernel_sockaddr_storage gf_slist_flex[];
    };
  };
`,
    { uses: () => [linux_socket_h.struct.__kernel_sockaddr_storage] },
  ],
  group_req: [
    `
  __u32 gr_interface;
  struct __kernel_sockaddr_storage gr_group;
`,
    { uses: () => [linux_socket_h.struct.__kernel_sockaddr_storage] },
  ],
  group_source_req: [
    `
  __u32 gsr_interface;
  struct __kernel_sockaddr_storage gsr_group;
  struct __kernel_sockaddr_storage gsr_source;
`,
    { uses: () => [linux_socket_h.struct.__kernel_sockaddr_storage] },
  ],
  in_addr: `
  __be32 s_addr;
`,
  in_pktinfo: [
    `
  int ipi_ifindex;
  struct in_addr ipi_spec_dst;
  struct in_addr ipi_addr;
`,
    { uses: () => [struct.in_addr] },
  ],
  ip_mreq: [
    `
  struct in_addr imr_multiaddr;
  struct in_addr imr_interface;
`,
    { uses: () => [struct.in_addr] },
  ],
  ip_mreq_source: `
  __be32 imr_multiaddr;
  __be32 imr_interface;
  __be32 imr_sourceaddr;
`,
  ip_mreqn: [
    `
  struct in_addr imr_multiaddr;
  struct in_addr imr_address;
  int imr_ifindex;
`,
    { uses: () => [struct.in_addr] },
  ],
  ip_msfilter: `
  __be32 imsf_multiaddr;
  __be32 imsf_interface;
  __u32 imsf_fmode;
  __u32 imsf_numsrc;
  union {
    __be32 imsf_slist[1];
    struct {
      struct {
        
      } __empty_imsf_slist_flex;
      __be32 imsf_slist_flex[];
    };
  };
`,
  sockaddr_in: [
    `
  unsigned short sin_family;
  __be16 sin_port;
  struct in_addr sin_addr;
  unsigned char __pad[8];
`,
    { uses: () => [struct.in_addr] },
  ],
});
