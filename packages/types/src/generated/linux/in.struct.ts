// Generated from Linux 7.3.4 <linux/in.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';
import { __kernel_sockaddr_storage } from './socket.struct.ts';

/** `<linux/in.h>`: 272 bytes on x86_64, riscv64, aarch64; 268 bytes on x86, arm. */
export interface group_filter extends RecordView<'struct group_filter'> {
  gf_interface_aux: number;
  get gf_group_aux(): __kernel_sockaddr_storage;
  set gf_group_aux(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  gf_fmode_aux: number;
  gf_numsrc_aux: number;
  get gf_slist(): Elements<__kernel_sockaddr_storage>;
  set gf_slist(value: Iterable<__kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>>);
  gf_interface: number;
  get gf_group(): __kernel_sockaddr_storage;
  set gf_group(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  gf_fmode: number;
  gf_numsrc: number;
  get gf_slist_flex(): Elements<__kernel_sockaddr_storage>;
  set gf_slist_flex(value: Iterable<__kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>>);
}

export const group_filter: Descriptor<group_filter> = /* @__PURE__ */ declareStruct(
  'group_filter',
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
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/in.h>`: 136 bytes on x86_64, riscv64, aarch64; 132 bytes on x86, arm. */
export interface group_req extends RecordView<'struct group_req'> {
  gr_interface: number;
  get gr_group(): __kernel_sockaddr_storage;
  set gr_group(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const group_req: Descriptor<group_req> = /* @__PURE__ */ declareStruct(
  'group_req',
  `
  __u32 gr_interface;
  struct __kernel_sockaddr_storage gr_group;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/in.h>`: 264 bytes on x86_64, riscv64, aarch64; 260 bytes on x86, arm. */
export interface group_source_req extends RecordView<'struct group_source_req'> {
  gsr_interface: number;
  get gsr_group(): __kernel_sockaddr_storage;
  set gsr_group(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
  get gsr_source(): __kernel_sockaddr_storage;
  set gsr_source(value: __kernel_sockaddr_storage | Init<__kernel_sockaddr_storage>);
}

export const group_source_req: Descriptor<group_source_req> = /* @__PURE__ */ declareStruct(
  'group_source_req',
  `
  __u32 gsr_interface;
  struct __kernel_sockaddr_storage gsr_group;
  struct __kernel_sockaddr_storage gsr_source;
`,
  { uses: () => [__kernel_sockaddr_storage] },
);

/** `<linux/in.h>`: 4 bytes. */
export interface in_addr extends RecordView<'struct in_addr'> {
  s_addr: number;
}

export const in_addr: Descriptor<in_addr> = /* @__PURE__ */ declareStruct(
  'in_addr',
  `
  __be32 s_addr;
`,
);

/** `<linux/in.h>`: 12 bytes. */
export interface in_pktinfo extends RecordView<'struct in_pktinfo'> {
  ipi_ifindex: number;
  get ipi_spec_dst(): in_addr;
  set ipi_spec_dst(value: in_addr | Init<in_addr>);
  get ipi_addr(): in_addr;
  set ipi_addr(value: in_addr | Init<in_addr>);
}

export const in_pktinfo: Descriptor<in_pktinfo> = /* @__PURE__ */ declareStruct(
  'in_pktinfo',
  `
  int ipi_ifindex;
  struct in_addr ipi_spec_dst;
  struct in_addr ipi_addr;
`,
  { uses: () => [in_addr] },
);

/** `<linux/in.h>`: 8 bytes. */
export interface ip_mreq extends RecordView<'struct ip_mreq'> {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: in_addr | Init<in_addr>);
  get imr_interface(): in_addr;
  set imr_interface(value: in_addr | Init<in_addr>);
}

export const ip_mreq: Descriptor<ip_mreq> = /* @__PURE__ */ declareStruct(
  'ip_mreq',
  `
  struct in_addr imr_multiaddr;
  struct in_addr imr_interface;
`,
  { uses: () => [in_addr] },
);

/** `<linux/in.h>`: 12 bytes. */
export interface ip_mreq_source extends RecordView<'struct ip_mreq_source'> {
  imr_multiaddr: number;
  imr_interface: number;
  imr_sourceaddr: number;
}

export const ip_mreq_source: Descriptor<ip_mreq_source> = /* @__PURE__ */ declareStruct(
  'ip_mreq_source',
  `
  __be32 imr_multiaddr;
  __be32 imr_interface;
  __be32 imr_sourceaddr;
`,
);

/** `<linux/in.h>`: 12 bytes. */
export interface ip_mreqn extends RecordView<'struct ip_mreqn'> {
  get imr_multiaddr(): in_addr;
  set imr_multiaddr(value: in_addr | Init<in_addr>);
  get imr_address(): in_addr;
  set imr_address(value: in_addr | Init<in_addr>);
  imr_ifindex: number;
}

export const ip_mreqn: Descriptor<ip_mreqn> = /* @__PURE__ */ declareStruct(
  'ip_mreqn',
  `
  struct in_addr imr_multiaddr;
  struct in_addr imr_address;
  int imr_ifindex;
`,
  { uses: () => [in_addr] },
);

interface ip_msfilter$__empty_imsf_slist_flex
  extends RecordView<'struct ip_msfilter.__empty_imsf_slist_flex'> {}

/** `<linux/in.h>`: 20 bytes. */
export interface ip_msfilter extends RecordView<'struct ip_msfilter'> {
  imsf_multiaddr: number;
  imsf_interface: number;
  imsf_fmode: number;
  imsf_numsrc: number;
  get imsf_slist(): Elements<number>;
  set imsf_slist(value: Iterable<number>);
  get __empty_imsf_slist_flex(): ip_msfilter$__empty_imsf_slist_flex;
  set __empty_imsf_slist_flex(value:
    | ip_msfilter$__empty_imsf_slist_flex
    | Init<ip_msfilter$__empty_imsf_slist_flex>);
  get imsf_slist_flex(): Elements<number>;
  set imsf_slist_flex(value: Iterable<number>);
}

export const ip_msfilter: Descriptor<ip_msfilter> = /* @__PURE__ */ declareStruct(
  'ip_msfilter',
  `
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
);

/** `<linux/in.h>`: 16 bytes. */
export interface sockaddr_in extends RecordView<'struct sockaddr_in'> {
  sin_family: number;
  sin_port: number;
  get sin_addr(): in_addr;
  set sin_addr(value: in_addr | Init<in_addr>);
  get __pad(): Uint8Array;
  set __pad(value: Bytes);
}

export const sockaddr_in: Descriptor<sockaddr_in> = /* @__PURE__ */ declareStruct(
  'sockaddr_in',
  `
  unsigned short sin_family;
  __be16 sin_port;
  struct in_addr sin_addr;
  unsigned char __pad[8];
`,
  { uses: () => [in_addr] },
);
