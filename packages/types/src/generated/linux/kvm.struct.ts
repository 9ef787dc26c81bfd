// Generated from Linux 7.3.4 <linux/kvm.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type Pointer,
  type RecordView,
} from '../../engine.ts';
import {
  kvm_debug_exit_arch,
  kvm_guest_debug_arch,
  kvm_ioapic_state,
  kvm_pic_state,
  kvm_sync_regs,
} from '../asm/kvm.struct.ts';

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_arm_device_addr extends RecordView<'struct kvm_arm_device_addr'> {
  get id(): bigint;
  set id(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const kvm_arm_device_addr: Descriptor<
  kvm_arm_device_addr,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_arm_device_addr',
  `
  __u64 id;
  __u64 addr;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_clear_dirty_log
  extends RecordView<'struct kvm_clear_dirty_log', 'dirty_bitmap'> {
  slot: number;
  num_pages: number;
  get first_page(): bigint;
  set first_page(value: Integer);
  get dirty_bitmap(): number;
  set dirty_bitmap(value: Pointer);
  get padding2(): bigint;
  set padding2(value: Integer);
}

export const kvm_clear_dirty_log: Descriptor<
  kvm_clear_dirty_log,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_clear_dirty_log',
  `
  __u32 slot;
  __u32 num_pages;
  __u64 first_page;
  union {
    void *dirty_bitmap;
    __u64 padding2;
  };
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 48 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_clock_data extends RecordView<'struct kvm_clock_data'> {
  get clock(): bigint;
  set clock(value: Integer);
  flags: number;
  pad0: number;
  get realtime(): bigint;
  set realtime(value: Integer);
  get host_tsc(): bigint;
  set host_tsc(value: Integer);
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const kvm_clock_data: Descriptor<kvm_clock_data, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_clock_data',
    `
  __u64 clock;
  __u32 flags;
  __u32 pad0;
  __u64 realtime;
  __u64 host_tsc;
  __u32 pad[4];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_coalesced_mmio extends RecordView<'struct kvm_coalesced_mmio'> {
  get phys_addr(): bigint;
  set phys_addr(value: Integer);
  len: number;
  pad: number;
  pio: number;
  get data(): Uint8Array;
  set data(value: Bytes);
}

export const kvm_coalesced_mmio: Descriptor<
  kvm_coalesced_mmio,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_coalesced_mmio',
  `
  __u64 phys_addr;
  __u32 len;
  union {
    __u32 pad;
    __u32 pio;
  };
  __u8 data[8];
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

interface kvm_coalesced_mmio_ring$__empty_coalesced_mmio
  extends RecordView<'struct kvm_coalesced_mmio_ring.__empty_coalesced_mmio'> {}

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_coalesced_mmio_ring extends RecordView<'struct kvm_coalesced_mmio_ring'> {
  first: number;
  last: number;
  get __empty_coalesced_mmio(): kvm_coalesced_mmio_ring$__empty_coalesced_mmio;
  set __empty_coalesced_mmio(value:
    | kvm_coalesced_mmio_ring$__empty_coalesced_mmio
    | Init<kvm_coalesced_mmio_ring$__empty_coalesced_mmio>);
  get coalesced_mmio(): Elements<kvm_coalesced_mmio>;
  set coalesced_mmio(value: Iterable<kvm_coalesced_mmio | Init<kvm_coalesced_mmio>>);
}

export const kvm_coalesced_mmio_ring: Descriptor<
  kvm_coalesced_mmio_ring,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_coalesced_mmio_ring',
  `
  __u32 first;
  __u32 last;
  struct {
    struct {
      
    } __empty_coalesced_mmio;
    struct kvm_coalesced_mmio coalesced_mmio[];
  };
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'], uses: () => [kvm_coalesced_mmio] },
);

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_coalesced_mmio_zone extends RecordView<'struct kvm_coalesced_mmio_zone'> {
  get addr(): bigint;
  set addr(value: Integer);
  size: number;
  pad: number;
  pio: number;
}

export const kvm_coalesced_mmio_zone: Descriptor<
  kvm_coalesced_mmio_zone,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_coalesced_mmio_zone',
  `
  __u64 addr;
  __u32 size;
  union {
    __u32 pad;
    __u32 pio;
  };
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_config_tlb extends RecordView<'struct kvm_config_tlb'> {
  get params(): bigint;
  set params(value: Integer);
  get array(): bigint;
  set array(value: Integer);
  mmu_type: number;
  array_len: number;
}

export const kvm_config_tlb: Descriptor<kvm_config_tlb, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_config_tlb',
    `
  __u64 params;
  __u64 array;
  __u32 mmu_type;
  __u32 array_len;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 12 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_create_device extends RecordView<'struct kvm_create_device'> {
  type: number;
  fd: number;
  flags: number;
}

export const kvm_create_device: Descriptor<
  kvm_create_device,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_create_device',
  `
  __u32 type;
  __u32 fd;
  __u32 flags;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 64 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_create_guest_memfd extends RecordView<'struct kvm_create_guest_memfd'> {
  get size(): bigint;
  set size(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const kvm_create_guest_memfd: Descriptor<
  kvm_create_guest_memfd,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_create_guest_memfd',
  `
  __u64 size;
  __u64 flags;
  __u64 reserved[6];
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_device_attr extends RecordView<'struct kvm_device_attr'> {
  flags: number;
  group: number;
  get attr(): bigint;
  set attr(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const kvm_device_attr: Descriptor<
  kvm_device_attr,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_device_attr',
  `
  __u32 flags;
  __u32 group;
  __u64 attr;
  __u64 addr;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_dirty_gfn extends RecordView<'struct kvm_dirty_gfn'> {
  flags: number;
  slot: number;
  get offset(): bigint;
  set offset(value: Integer);
}

export const kvm_dirty_gfn: Descriptor<kvm_dirty_gfn, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_dirty_gfn',
    `
  __u32 flags;
  __u32 slot;
  __u64 offset;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_dirty_log extends RecordView<'struct kvm_dirty_log', 'dirty_bitmap'> {
  slot: number;
  padding1: number;
  get dirty_bitmap(): number;
  set dirty_bitmap(value: Pointer);
  get padding2(): bigint;
  set padding2(value: Integer);
}

export const kvm_dirty_log: Descriptor<kvm_dirty_log, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_dirty_log',
    `
  __u32 slot;
  __u32 padding1;
  union {
    void *dirty_bitmap;
    __u64 padding2;
  };
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 16 bytes on x86_64, riscv64, aarch64; 12 bytes on x86. */
export interface kvm_dirty_tlb extends RecordView<'struct kvm_dirty_tlb'> {
  get bitmap(): bigint;
  set bitmap(value: Integer);
  num_dirty: number;
}

export const kvm_dirty_tlb: Descriptor<kvm_dirty_tlb, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_dirty_tlb',
    `
  __u64 bitmap;
  __u32 num_dirty;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 104 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_enable_cap extends RecordView<'struct kvm_enable_cap'> {
  cap: number;
  flags: number;
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_enable_cap: Descriptor<kvm_enable_cap, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_enable_cap',
    `
  __u32 cap;
  __u32 flags;
  __u64 args[4];
  __u8 pad[64];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_enc_region extends RecordView<'struct kvm_enc_region'> {
  get addr(): bigint;
  set addr(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

export const kvm_enc_region: Descriptor<kvm_enc_region, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_enc_region',
    `
  __u64 addr;
  __u64 size;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_exit_snp_req_certs extends RecordView<'struct kvm_exit_snp_req_certs'> {
  get gpa(): bigint;
  set gpa(value: Integer);
  get npages(): bigint;
  set npages(value: Integer);
  get ret(): bigint;
  set ret(value: Integer);
}

export const kvm_exit_snp_req_certs: Descriptor<
  kvm_exit_snp_req_certs,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_exit_snp_req_certs',
  `
  __u64 gpa;
  __u64 npages;
  __u64 ret;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 72 bytes on x86_64, x86; 8 bytes on riscv64; 520 bytes on aarch64. */
export interface kvm_guest_debug extends RecordView<'struct kvm_guest_debug'> {
  control: number;
  pad: number;
  get arch(): kvm_guest_debug_arch;
  set arch(value: kvm_guest_debug_arch | Init<kvm_guest_debug_arch>);
}

export const kvm_guest_debug: Descriptor<
  kvm_guest_debug,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_guest_debug',
  `
  __u32 control;
  __u32 pad;
  struct kvm_guest_debug_arch arch;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'], uses: () => [kvm_guest_debug_arch] },
);

interface kvm_hyperv_exit$u$synic extends RecordView<'struct kvm_hyperv_exit.u.synic'> {
  msr: number;
  pad2: number;
  get control(): bigint;
  set control(value: Integer);
  get evt_page(): bigint;
  set evt_page(value: Integer);
  get msg_page(): bigint;
  set msg_page(value: Integer);
}

interface kvm_hyperv_exit$u$hcall extends RecordView<'struct kvm_hyperv_exit.u.hcall'> {
  get input(): bigint;
  set input(value: Integer);
  get result(): bigint;
  set result(value: Integer);
  get params(): BigUint64Array;
  set params(value: Iterable<Integer>);
}

interface kvm_hyperv_exit$u$syndbg extends RecordView<'struct kvm_hyperv_exit.u.syndbg'> {
  msr: number;
  pad2: number;
  get control(): bigint;
  set control(value: Integer);
  get status(): bigint;
  set status(value: Integer);
  get send_page(): bigint;
  set send_page(value: Integer);
  get recv_page(): bigint;
  set recv_page(value: Integer);
  get pending_page(): bigint;
  set pending_page(value: Integer);
}

interface kvm_hyperv_exit$u extends RecordView<'union kvm_hyperv_exit.u'> {
  get synic(): kvm_hyperv_exit$u$synic;
  set synic(value: kvm_hyperv_exit$u$synic | Init<kvm_hyperv_exit$u$synic>);
  get hcall(): kvm_hyperv_exit$u$hcall;
  set hcall(value: kvm_hyperv_exit$u$hcall | Init<kvm_hyperv_exit$u$hcall>);
  get syndbg(): kvm_hyperv_exit$u$syndbg;
  set syndbg(value: kvm_hyperv_exit$u$syndbg | Init<kvm_hyperv_exit$u$syndbg>);
}

/** `<linux/kvm.h>`: 56 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_hyperv_exit extends RecordView<'struct kvm_hyperv_exit'> {
  type: number;
  pad1: number;
  get u(): kvm_hyperv_exit$u;
  set u(value: kvm_hyperv_exit$u | Init<kvm_hyperv_exit$u>);
}

export const kvm_hyperv_exit: Descriptor<
  kvm_hyperv_exit,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_hyperv_exit',
  `
  __u32 type;
  __u32 pad1;
  union {
    struct {
      __u32 msr;
      __u32 pad2;
      __u64 control;
      __u64 evt_page;
      __u64 msg_page;
    } synic;
    struct {
      __u64 input;
      __u64 result;
      __u64 params[2];
    } hcall;
    struct {
      __u32 msr;
      __u32 pad2;
      __u64 control;
      __u64 status;
      __u64 send_page;
      __u64 recv_page;
      __u64 pending_page;
    } syndbg;
  } u;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 4 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_interrupt extends RecordView<'struct kvm_interrupt'> {
  irq: number;
}

export const kvm_interrupt: Descriptor<kvm_interrupt, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_interrupt',
    `
  __u32 irq;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 64 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_ioeventfd extends RecordView<'struct kvm_ioeventfd'> {
  get datamatch(): bigint;
  set datamatch(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  len: number;
  fd: number;
  flags: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_ioeventfd: Descriptor<kvm_ioeventfd, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_ioeventfd',
    `
  __u64 datamatch;
  __u64 addr;
  __u32 len;
  __s32 fd;
  __u32 flags;
  __u8 pad[36];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_level extends RecordView<'struct kvm_irq_level'> {
  irq: number;
  status: number;
  level: number;
}

export const kvm_irq_level: Descriptor<kvm_irq_level, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_irq_level',
    `
  union {
    __u32 irq;
    __s32 status;
  };
  __u32 level;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

interface kvm_irq_routing$__empty_entries
  extends RecordView<'struct kvm_irq_routing.__empty_entries'> {}

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing extends RecordView<'struct kvm_irq_routing'> {
  nr: number;
  flags: number;
  get __empty_entries(): kvm_irq_routing$__empty_entries;
  set __empty_entries(value:
    | kvm_irq_routing$__empty_entries
    | Init<kvm_irq_routing$__empty_entries>);
  get entries(): Elements<kvm_irq_routing_entry>;
  set entries(value: Iterable<kvm_irq_routing_entry | Init<kvm_irq_routing_entry>>);
}

export const kvm_irq_routing: Descriptor<
  kvm_irq_routing,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing',
  `
  __u32 nr;
  __u32 flags;
  struct {
    struct {
      
    } __empty_entries;
    struct kvm_irq_routing_entry entries[];
  };
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'], uses: () => [kvm_irq_routing_entry] },
);

interface kvm_irq_routing_entry$u extends RecordView<'union kvm_irq_routing_entry.u'> {
  get irqchip(): kvm_irq_routing_irqchip;
  set irqchip(value: kvm_irq_routing_irqchip | Init<kvm_irq_routing_irqchip>);
  get msi(): kvm_irq_routing_msi;
  set msi(value: kvm_irq_routing_msi | Init<kvm_irq_routing_msi>);
  get adapter(): kvm_irq_routing_s390_adapter;
  set adapter(value: kvm_irq_routing_s390_adapter | Init<kvm_irq_routing_s390_adapter>);
  get hv_sint(): kvm_irq_routing_hv_sint;
  set hv_sint(value: kvm_irq_routing_hv_sint | Init<kvm_irq_routing_hv_sint>);
  get xen_evtchn(): kvm_irq_routing_xen_evtchn;
  set xen_evtchn(value: kvm_irq_routing_xen_evtchn | Init<kvm_irq_routing_xen_evtchn>);
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

/** `<linux/kvm.h>`: 48 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing_entry extends RecordView<'struct kvm_irq_routing_entry'> {
  gsi: number;
  type: number;
  flags: number;
  pad: number;
  get u(): kvm_irq_routing_entry$u;
  set u(value: kvm_irq_routing_entry$u | Init<kvm_irq_routing_entry$u>);
}

export const kvm_irq_routing_entry: Descriptor<
  kvm_irq_routing_entry,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing_entry',
  `
  __u32 gsi;
  __u32 type;
  __u32 flags;
  __u32 pad;
  union {
    struct kvm_irq_routing_irqchip irqchip;
    struct kvm_irq_routing_msi msi;
    struct kvm_irq_routing_s390_adapter adapter;
    struct kvm_irq_routing_hv_sint hv_sint;
    struct kvm_irq_routing_xen_evtchn xen_evtchn;
    __u32 pad[8];
  } u;
`,
  {
    only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
    uses: () => [
      kvm_irq_routing_hv_sint,
      kvm_irq_routing_irqchip,
      kvm_irq_routing_msi,
      kvm_irq_routing_s390_adapter,
      kvm_irq_routing_xen_evtchn,
    ],
  },
);

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing_hv_sint extends RecordView<'struct kvm_irq_routing_hv_sint'> {
  vcpu: number;
  sint: number;
}

export const kvm_irq_routing_hv_sint: Descriptor<
  kvm_irq_routing_hv_sint,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing_hv_sint',
  `
  __u32 vcpu;
  __u32 sint;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing_irqchip extends RecordView<'struct kvm_irq_routing_irqchip'> {
  irqchip: number;
  pin: number;
}

export const kvm_irq_routing_irqchip: Descriptor<
  kvm_irq_routing_irqchip,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing_irqchip',
  `
  __u32 irqchip;
  __u32 pin;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing_msi extends RecordView<'struct kvm_irq_routing_msi'> {
  address_lo: number;
  address_hi: number;
  data: number;
  pad: number;
  devid: number;
}

export const kvm_irq_routing_msi: Descriptor<
  kvm_irq_routing_msi,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing_msi',
  `
  __u32 address_lo;
  __u32 address_hi;
  __u32 data;
  union {
    __u32 pad;
    __u32 devid;
  };
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 32 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing_s390_adapter
  extends RecordView<'struct kvm_irq_routing_s390_adapter'> {
  get ind_addr(): bigint;
  set ind_addr(value: Integer);
  get summary_addr(): bigint;
  set summary_addr(value: Integer);
  get ind_offset(): bigint;
  set ind_offset(value: Integer);
  summary_offset: number;
  adapter_id: number;
}

export const kvm_irq_routing_s390_adapter: Descriptor<
  kvm_irq_routing_s390_adapter,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing_s390_adapter',
  `
  __u64 ind_addr;
  __u64 summary_addr;
  __u64 ind_offset;
  __u32 summary_offset;
  __u32 adapter_id;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 12 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irq_routing_xen_evtchn
  extends RecordView<'struct kvm_irq_routing_xen_evtchn'> {
  port: number;
  vcpu: number;
  priority: number;
}

export const kvm_irq_routing_xen_evtchn: Descriptor<
  kvm_irq_routing_xen_evtchn,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_irq_routing_xen_evtchn',
  `
  __u32 port;
  __u32 vcpu;
  __u32 priority;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

interface kvm_irqchip$chip extends RecordView<'union kvm_irqchip.chip'> {
  get dummy(): Uint8Array;
  set dummy(value: Bytes);
  get pic(): kvm_pic_state | undefined;
  set pic(value: kvm_pic_state | Init<kvm_pic_state>);
  get ioapic(): kvm_ioapic_state | undefined;
  set ioapic(value: kvm_ioapic_state | Init<kvm_ioapic_state>);
}

/** `<linux/kvm.h>`: 520 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irqchip extends RecordView<'struct kvm_irqchip'> {
  chip_id: number;
  pad: number;
  get chip(): kvm_irqchip$chip;
  set chip(value: kvm_irqchip$chip | Init<kvm_irqchip$chip>);
}

export const kvm_irqchip: Descriptor<kvm_irqchip, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_irqchip',
    `
  __u32 chip_id;
  __u32 pad;
  union {
    char dummy[512];
    struct kvm_pic_state pic;
    struct kvm_ioapic_state ioapic;
  } chip;
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      variants: {
        riscv64: {
          members: `
  __u32 chip_id;
  __u32 pad;
  union {
    char dummy[512];
  } chip;
`,
        },
        aarch64: {
          members: `
  __u32 chip_id;
  __u32 pad;
  union {
    char dummy[512];
  } chip;
`,
        },
      },
      uses: () => [kvm_ioapic_state, kvm_pic_state],
    },
  );

/** `<linux/kvm.h>`: 32 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_irqfd extends RecordView<'struct kvm_irqfd'> {
  fd: number;
  gsi: number;
  flags: number;
  resamplefd: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_irqfd: Descriptor<kvm_irqfd, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_irqfd',
    `
  __u32 fd;
  __u32 gsi;
  __u32 flags;
  __u32 resamplefd;
  __u8 pad[16];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 32 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_memory_attributes extends RecordView<'struct kvm_memory_attributes'> {
  get address(): bigint;
  set address(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get attributes(): bigint;
  set attributes(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
}

export const kvm_memory_attributes: Descriptor<
  kvm_memory_attributes,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_memory_attributes',
  `
  __u64 address;
  __u64 size;
  __u64 attributes;
  __u64 flags;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 4 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_mp_state extends RecordView<'struct kvm_mp_state'> {
  mp_state: number;
}

export const kvm_mp_state: Descriptor<kvm_mp_state, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_mp_state',
    `
  __u32 mp_state;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 32 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_msi extends RecordView<'struct kvm_msi'> {
  address_lo: number;
  address_hi: number;
  data: number;
  flags: number;
  devid: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_msi: Descriptor<kvm_msi, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_msi',
    `
  __u32 address_lo;
  __u32 address_hi;
  __u32 data;
  __u32 flags;
  __u32 devid;
  __u8 pad[12];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_one_reg extends RecordView<'struct kvm_one_reg'> {
  get id(): bigint;
  set id(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
}

export const kvm_one_reg: Descriptor<kvm_one_reg, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_one_reg',
    `
  __u64 id;
  __u64 addr;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 64 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_pit_config extends RecordView<'struct kvm_pit_config'> {
  flags: number;
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const kvm_pit_config: Descriptor<kvm_pit_config, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_pit_config',
    `
  __u32 flags;
  __u32 pad[15];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 64 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_pre_fault_memory extends RecordView<'struct kvm_pre_fault_memory'> {
  get gpa(): bigint;
  set gpa(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get padding(): BigUint64Array;
  set padding(value: Iterable<Integer>);
}

export const kvm_pre_fault_memory: Descriptor<
  kvm_pre_fault_memory,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_pre_fault_memory',
  `
  __u64 gpa;
  __u64 size;
  __u64 flags;
  __u64 padding[5];
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

interface kvm_reg_list$__empty_reg extends RecordView<'struct kvm_reg_list.__empty_reg'> {}

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_reg_list extends RecordView<'struct kvm_reg_list'> {
  get n(): bigint;
  set n(value: Integer);
  get __empty_reg(): kvm_reg_list$__empty_reg;
  set __empty_reg(value: kvm_reg_list$__empty_reg | Init<kvm_reg_list$__empty_reg>);
  get reg(): BigUint64Array;
  set reg(value: Iterable<Integer>);
}

export const kvm_reg_list: Descriptor<kvm_reg_list, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_reg_list',
    `
  __u64 n;
  struct {
    struct {
      
    } __empty_reg;
    __u64 reg[];
  };
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

interface kvm_run$hw extends RecordView<'struct kvm_run.hw'> {
  get hardware_exit_reason(): bigint;
  set hardware_exit_reason(value: Integer);
}

interface kvm_run$fail_entry extends RecordView<'struct kvm_run.fail_entry'> {
  get hardware_entry_failure_reason(): bigint;
  set hardware_entry_failure_reason(value: Integer);
  cpu: number;
}

interface kvm_run$ex extends RecordView<'struct kvm_run.ex'> {
  exception: number;
  error_code: number;
}

interface kvm_run$io extends RecordView<'struct kvm_run.io'> {
  direction: number;
  size: number;
  port: number;
  count: number;
  get data_offset(): bigint;
  set data_offset(value: Integer);
}

interface kvm_run$debug extends RecordView<'struct kvm_run.debug'> {
  get arch(): kvm_debug_exit_arch;
  set arch(value: kvm_debug_exit_arch | Init<kvm_debug_exit_arch>);
}

interface kvm_run$mmio extends RecordView<'struct kvm_run.mmio'> {
  get phys_addr(): bigint;
  set phys_addr(value: Integer);
  get data(): Uint8Array;
  set data(value: Bytes);
  len: number;
  is_write: number;
}

interface kvm_run$iocsr_io extends RecordView<'struct kvm_run.iocsr_io'> {
  get phys_addr(): bigint;
  set phys_addr(value: Integer);
  get data(): Uint8Array;
  set data(value: Bytes);
  len: number;
  is_write: number;
}

interface kvm_run$hypercall extends RecordView<'struct kvm_run.hypercall'> {
  get nr(): bigint;
  set nr(value: Integer);
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
  get ret(): bigint;
  set ret(value: Integer);
  longmode: number;
  get flags(): bigint;
  set flags(value: Integer);
}

interface kvm_run$tpr_access extends RecordView<'struct kvm_run.tpr_access'> {
  get rip(): bigint;
  set rip(value: Integer);
  is_write: number;
  pad: number;
}

interface kvm_run$s390_sieic extends RecordView<'struct kvm_run.s390_sieic'> {
  icptcode: number;
  ipa: number;
  ipb: number;
}

interface kvm_run$s390_ucontrol extends RecordView<'struct kvm_run.s390_ucontrol'> {
  get trans_exc_code(): bigint;
  set trans_exc_code(value: Integer);
  pgm_code: number;
}

interface kvm_run$dcr extends RecordView<'struct kvm_run.dcr'> {
  dcrn: number;
  data: number;
  is_write: number;
}

interface kvm_run$internal extends RecordView<'struct kvm_run.internal'> {
  suberror: number;
  ndata: number;
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
}

interface kvm_run$emulation_failure extends RecordView<'struct kvm_run.emulation_failure'> {
  suberror: number;
  ndata: number;
  get flags(): bigint;
  set flags(value: Integer);
  insn_size: number;
  get insn_bytes(): Uint8Array;
  set insn_bytes(value: Bytes);
}

interface kvm_run$osi extends RecordView<'struct kvm_run.osi'> {
  get gprs(): BigUint64Array;
  set gprs(value: Iterable<Integer>);
}

interface kvm_run$papr_hcall extends RecordView<'struct kvm_run.papr_hcall'> {
  get nr(): bigint;
  set nr(value: Integer);
  get ret(): bigint;
  set ret(value: Integer);
  get args(): BigUint64Array;
  set args(value: Iterable<Integer>);
}

interface kvm_run$s390_tsch extends RecordView<'struct kvm_run.s390_tsch'> {
  subchannel_id: number;
  subchannel_nr: number;
  io_int_parm: number;
  io_int_word: number;
  ipb: number;
  dequeued: number;
}

interface kvm_run$epr extends RecordView<'struct kvm_run.epr'> {
  epr: number;
}

interface kvm_run$system_event extends RecordView<'struct kvm_run.system_event'> {
  type: number;
  ndata: number;
  get flags(): bigint;
  set flags(value: Integer);
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
}

interface kvm_run$s390_stsi extends RecordView<'struct kvm_run.s390_stsi'> {
  get addr(): bigint;
  set addr(value: Integer);
  ar: number;
  reserved: number;
  fc: number;
  sel1: number;
  sel2: number;
}

interface kvm_run$eoi extends RecordView<'struct kvm_run.eoi'> {
  vector: number;
}

interface kvm_run$arm_nisv extends RecordView<'struct kvm_run.arm_nisv'> {
  get esr_iss(): bigint;
  set esr_iss(value: Integer);
  get fault_ipa(): bigint;
  set fault_ipa(value: Integer);
}

interface kvm_run$msr extends RecordView<'struct kvm_run.msr'> {
  error: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
  reason: number;
  index: number;
  get data(): bigint;
  set data(value: Integer);
}

interface kvm_run$riscv_sbi extends RecordView<'struct kvm_run.riscv_sbi'> {
  extension_id: number;
  function_id: number;
  get args(): Elements<number>;
  set args(value: Iterable<number>);
  get ret(): Elements<number>;
  set ret(value: Iterable<number>);
}

interface kvm_run$riscv_csr extends RecordView<'struct kvm_run.riscv_csr'> {
  csr_num: number;
  new_value: number;
  write_mask: number;
  ret_value: number;
}

interface kvm_run$notify extends RecordView<'struct kvm_run.notify'> {
  flags: number;
}

interface kvm_run$memory_fault extends RecordView<'struct kvm_run.memory_fault'> {
  get flags(): bigint;
  set flags(value: Integer);
  get gpa(): bigint;
  set gpa(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

interface kvm_run$tdx$unknown extends RecordView<'struct kvm_run.tdx.unknown'> {
  get ret(): bigint;
  set ret(value: Integer);
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
}

interface kvm_run$tdx$get_quote extends RecordView<'struct kvm_run.tdx.get_quote'> {
  get ret(): bigint;
  set ret(value: Integer);
  get gpa(): bigint;
  set gpa(value: Integer);
  get size(): bigint;
  set size(value: Integer);
}

interface kvm_run$tdx$get_tdvmcall_info extends RecordView<'struct kvm_run.tdx.get_tdvmcall_info'> {
  get ret(): bigint;
  set ret(value: Integer);
  get leaf(): bigint;
  set leaf(value: Integer);
  get r11(): bigint;
  set r11(value: Integer);
  get r12(): bigint;
  set r12(value: Integer);
  get r13(): bigint;
  set r13(value: Integer);
  get r14(): bigint;
  set r14(value: Integer);
}

interface kvm_run$tdx$setup_event_notify
  extends RecordView<'struct kvm_run.tdx.setup_event_notify'> {
  get ret(): bigint;
  set ret(value: Integer);
  get vector(): bigint;
  set vector(value: Integer);
}

interface kvm_run$tdx extends RecordView<'struct kvm_run.tdx'> {
  get flags(): bigint;
  set flags(value: Integer);
  get nr(): bigint;
  set nr(value: Integer);
  get unknown(): kvm_run$tdx$unknown;
  set unknown(value: kvm_run$tdx$unknown | Init<kvm_run$tdx$unknown>);
  get get_quote(): kvm_run$tdx$get_quote;
  set get_quote(value: kvm_run$tdx$get_quote | Init<kvm_run$tdx$get_quote>);
  get get_tdvmcall_info(): kvm_run$tdx$get_tdvmcall_info;
  set get_tdvmcall_info(value: kvm_run$tdx$get_tdvmcall_info | Init<kvm_run$tdx$get_tdvmcall_info>);
  get setup_event_notify(): kvm_run$tdx$setup_event_notify;
  set setup_event_notify(value:
    | kvm_run$tdx$setup_event_notify
    | Init<kvm_run$tdx$setup_event_notify>);
}

interface kvm_run$arm_sea extends RecordView<'struct kvm_run.arm_sea'> {
  get flags(): bigint;
  set flags(value: Integer);
  get esr(): bigint;
  set esr(value: Integer);
  get gva(): bigint;
  set gva(value: Integer);
  get gpa(): bigint;
  set gpa(value: Integer);
}

interface kvm_run$s extends RecordView<'union kvm_run.s'> {
  get regs(): kvm_sync_regs;
  set regs(value: kvm_sync_regs | Init<kvm_sync_regs>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
}

/** `<linux/kvm.h>`: 2352 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_run extends RecordView<'struct kvm_run'> {
  request_interrupt_window: number;
  immediate_exit: number;
  get padding1(): Uint8Array;
  set padding1(value: Bytes);
  exit_reason: number;
  ready_for_interrupt_injection: number;
  if_flag: number;
  flags: number;
  get cr8(): bigint;
  set cr8(value: Integer);
  get apic_base(): bigint;
  set apic_base(value: Integer);
  get hw(): kvm_run$hw;
  set hw(value: kvm_run$hw | Init<kvm_run$hw>);
  get fail_entry(): kvm_run$fail_entry;
  set fail_entry(value: kvm_run$fail_entry | Init<kvm_run$fail_entry>);
  get ex(): kvm_run$ex;
  set ex(value: kvm_run$ex | Init<kvm_run$ex>);
  get io(): kvm_run$io;
  set io(value: kvm_run$io | Init<kvm_run$io>);
  get debug(): kvm_run$debug;
  set debug(value: kvm_run$debug | Init<kvm_run$debug>);
  get mmio(): kvm_run$mmio;
  set mmio(value: kvm_run$mmio | Init<kvm_run$mmio>);
  get iocsr_io(): kvm_run$iocsr_io;
  set iocsr_io(value: kvm_run$iocsr_io | Init<kvm_run$iocsr_io>);
  get hypercall(): kvm_run$hypercall;
  set hypercall(value: kvm_run$hypercall | Init<kvm_run$hypercall>);
  get tpr_access(): kvm_run$tpr_access;
  set tpr_access(value: kvm_run$tpr_access | Init<kvm_run$tpr_access>);
  get s390_sieic(): kvm_run$s390_sieic;
  set s390_sieic(value: kvm_run$s390_sieic | Init<kvm_run$s390_sieic>);
  get s390_reset_flags(): bigint;
  set s390_reset_flags(value: Integer);
  get s390_ucontrol(): kvm_run$s390_ucontrol;
  set s390_ucontrol(value: kvm_run$s390_ucontrol | Init<kvm_run$s390_ucontrol>);
  get dcr(): kvm_run$dcr;
  set dcr(value: kvm_run$dcr | Init<kvm_run$dcr>);
  get internal(): kvm_run$internal;
  set internal(value: kvm_run$internal | Init<kvm_run$internal>);
  get emulation_failure(): kvm_run$emulation_failure;
  set emulation_failure(value: kvm_run$emulation_failure | Init<kvm_run$emulation_failure>);
  get osi(): kvm_run$osi;
  set osi(value: kvm_run$osi | Init<kvm_run$osi>);
  get papr_hcall(): kvm_run$papr_hcall;
  set papr_hcall(value: kvm_run$papr_hcall | Init<kvm_run$papr_hcall>);
  get s390_tsch(): kvm_run$s390_tsch;
  set s390_tsch(value: kvm_run$s390_tsch | Init<kvm_run$s390_tsch>);
  get epr(): kvm_run$epr;
  set epr(value: kvm_run$epr | Init<kvm_run$epr>);
  get system_event(): kvm_run$system_event;
  set system_event(value: kvm_run$system_event | Init<kvm_run$system_event>);
  get s390_stsi(): kvm_run$s390_stsi;
  set s390_stsi(value: kvm_run$s390_stsi | Init<kvm_run$s390_stsi>);
  get eoi(): kvm_run$eoi;
  set eoi(value: kvm_run$eoi | Init<kvm_run$eoi>);
  get hyperv(): kvm_hyperv_exit;
  set hyperv(value: kvm_hyperv_exit | Init<kvm_hyperv_exit>);
  get arm_nisv(): kvm_run$arm_nisv;
  set arm_nisv(value: kvm_run$arm_nisv | Init<kvm_run$arm_nisv>);
  get msr(): kvm_run$msr;
  set msr(value: kvm_run$msr | Init<kvm_run$msr>);
  get xen(): kvm_xen_exit;
  set xen(value: kvm_xen_exit | Init<kvm_xen_exit>);
  get riscv_sbi(): kvm_run$riscv_sbi;
  set riscv_sbi(value: kvm_run$riscv_sbi | Init<kvm_run$riscv_sbi>);
  get riscv_csr(): kvm_run$riscv_csr;
  set riscv_csr(value: kvm_run$riscv_csr | Init<kvm_run$riscv_csr>);
  get notify(): kvm_run$notify;
  set notify(value: kvm_run$notify | Init<kvm_run$notify>);
  get memory_fault(): kvm_run$memory_fault;
  set memory_fault(value: kvm_run$memory_fault | Init<kvm_run$memory_fault>);
  get tdx(): kvm_run$tdx;
  set tdx(value: kvm_run$tdx | Init<kvm_run$tdx>);
  get arm_sea(): kvm_run$arm_sea;
  set arm_sea(value: kvm_run$arm_sea | Init<kvm_run$arm_sea>);
  get snp_req_certs(): kvm_exit_snp_req_certs;
  set snp_req_certs(value: kvm_exit_snp_req_certs | Init<kvm_exit_snp_req_certs>);
  get padding(): Uint8Array;
  set padding(value: Bytes);
  get kvm_valid_regs(): bigint;
  set kvm_valid_regs(value: Integer);
  get kvm_dirty_regs(): bigint;
  set kvm_dirty_regs(value: Integer);
  get s(): kvm_run$s;
  set s(value: kvm_run$s | Init<kvm_run$s>);
}

export const kvm_run: Descriptor<kvm_run, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_run',
    `
  __u8 request_interrupt_window;
  __u8 immediate_exit;
  __u8 padding1[6];
  __u32 exit_reason;
  __u8 ready_for_interrupt_injection;
  __u8 if_flag;
  __u16 flags;
  __u64 cr8;
  __u64 apic_base;
  union {
    struct {
      __u64 hardware_exit_reason;
    } hw;
    struct {
      __u64 hardware_entry_failure_reason;
      __u32 cpu;
    } fail_entry;
    struct {
      __u32 exception;
      __u32 error_code;
    } ex;
    struct {
      __u8 direction;
      __u8 size;
      __u16 port;
      __u32 count;
      __u64 data_offset;
    } io;
    struct {
      struct kvm_debug_exit_arch arch;
    } debug;
    struct {
      __u64 phys_addr;
      __u8 data[8];
      __u32 len;
      __u8 is_write;
    } mmio;
    struct {
      __u64 phys_addr;
      __u8 data[8];
      __u32 len;
      __u8 is_write;
    } iocsr_io;
    struct {
      __u64 nr;
      __u64 args[6];
      __u64 ret;
      union {
        __u32 longmode;
        __u64 flags;
      };
    } hypercall;
    struct {
      __u64 rip;
      __u32 is_write;
      __u32 pad;
    } tpr_access;
    struct {
      __u8 icptcode;
      __u16 ipa;
      __u32 ipb;
    } s390_sieic;
    __u64 s390_reset_flags;
    struct {
      __u64 trans_exc_code;
      __u32 pgm_code;
    } s390_ucontrol;
    struct {
      __u32 dcrn;
      __u32 data;
      __u8 is_write;
    } dcr;
    struct {
      __u32 suberror;
      __u32 ndata;
      __u64 data[16];
    } internal;
    struct {
      __u32 suberror;
      __u32 ndata;
      __u64 flags;
      union {
        struct {
          __u8 insn_size;
          __u8 insn_bytes[15];
        };
      };
    } emulation_failure;
    struct {
      __u64 gprs[32];
    } osi;
    struct {
      __u64 nr;
      __u64 ret;
      __u64 args[9];
    } papr_hcall;
    struct {
      __u16 subchannel_id;
      __u16 subchannel_nr;
      __u32 io_int_parm;
      __u32 io_int_word;
      __u32 ipb;
      __u8 dequeued;
    } s390_tsch;
    struct {
      __u32 epr;
    } epr;
    struct {
      __u32 type;
      __u32 ndata;
      union {
        __u64 flags;
        __u64 data[16];
      };
    } system_event;
    struct {
      __u64 addr;
      __u8 ar;
      __u8 reserved;
      __u8 fc;
      __u8 sel1;
      __u16 sel2;
    } s390_stsi;
    struct {
      __u8 vector;
    } eoi;
    struct kvm_hyperv_exit hyperv;
    struct {
      __u64 esr_iss;
      __u64 fault_ipa;
    } arm_nisv;
    struct {
      __u8 error;
      __u8 pad[7];
      __u32 reason;
      __u32 index;
      __u64 data;
    } msr;
    struct kvm_xen_exit xen;
    struct {
      unsigned long extension_id;
      unsigned long function_id;
      unsigned long args[6];
      unsigned long ret[2];
    } riscv_sbi;
    struct {
      unsigned long csr_num;
      unsigned long new_value;
      unsigned long write_mask;
      unsigned long ret_value;
    } riscv_csr;
    struct {
      __u32 flags;
    } notify;
    struct {
      __u64 flags;
      __u64 gpa;
      __u64 size;
    } memory_fault;
    struct {
      __u64 flags;
      __u64 nr;
      union {
        struct {
          __u64 ret;
          __u64 data[5];
        } unknown;
        struct {
          __u64 ret;
          __u64 gpa;
          __u64 size;
        } get_quote;
        struct {
          __u64 ret;
          __u64 leaf;
          __u64 r11;
          __u64 r12;
          __u64 r13;
          __u64 r14;
        } get_tdvmcall_info;
        struct {
          __u64 ret;
          __u64 vector;
        } setup_event_notify;
      };
    } tdx;
    struct {
      __u64 flags;
      __u64 esr;
      __u64 gva;
      __u64 gpa;
    } arm_sea;
    struct kvm_exit_snp_req_certs snp_req_certs;
    char padding[256];
  };
  __u64 kvm_valid_regs;
  __u64 kvm_dirty_regs;
  union {
    struct kvm_sync_regs regs;
    char padding[2048];
  } s;
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      uses: () => [
        kvm_debug_exit_arch,
        kvm_exit_snp_req_certs,
        kvm_hyperv_exit,
        kvm_sync_regs,
        kvm_xen_exit,
      ],
    },
  );

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_s390_keyop extends RecordView<'struct kvm_s390_keyop'> {
  get guest_addr(): bigint;
  set guest_addr(value: Integer);
  key: number;
  operation: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_s390_keyop: Descriptor<kvm_s390_keyop, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_s390_keyop',
    `
  __u64 guest_addr;
  __u8 key;
  __u8 operation;
  __u8 pad[6];
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

interface kvm_signal_mask$__empty_sigset
  extends RecordView<'struct kvm_signal_mask.__empty_sigset'> {}

/** `<linux/kvm.h>`: 4 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_signal_mask extends RecordView<'struct kvm_signal_mask'> {
  len: number;
  get __empty_sigset(): kvm_signal_mask$__empty_sigset;
  set __empty_sigset(value: kvm_signal_mask$__empty_sigset | Init<kvm_signal_mask$__empty_sigset>);
  get sigset(): Uint8Array;
  set sigset(value: Bytes);
}

export const kvm_signal_mask: Descriptor<
  kvm_signal_mask,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_signal_mask',
  `
  __u32 len;
  struct {
    struct {
      
    } __empty_sigset;
    __u8 sigset[];
  };
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

interface kvm_stats_desc$__empty_name extends RecordView<'struct kvm_stats_desc.__empty_name'> {}

/** `<linux/kvm.h>`: 16 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_stats_desc extends RecordView<'struct kvm_stats_desc'> {
  flags: number;
  exponent: number;
  size: number;
  offset: number;
  bucket_size: number;
  get __empty_name(): kvm_stats_desc$__empty_name;
  set __empty_name(value: kvm_stats_desc$__empty_name | Init<kvm_stats_desc$__empty_name>);
  get name(): Uint8Array;
  set name(value: Bytes);
}

export const kvm_stats_desc: Descriptor<kvm_stats_desc, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_stats_desc',
    `
  __u32 flags;
  __s16 exponent;
  __u16 size;
  __u32 offset;
  __u32 bucket_size;
  struct {
    struct {
      
    } __empty_name;
    char name[];
  };
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_stats_header extends RecordView<'struct kvm_stats_header'> {
  flags: number;
  name_size: number;
  num_desc: number;
  id_offset: number;
  desc_offset: number;
  data_offset: number;
}

export const kvm_stats_header: Descriptor<
  kvm_stats_header,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_stats_header',
  `
  __u32 flags;
  __u32 name_size;
  __u32 num_desc;
  __u32 id_offset;
  __u32 desc_offset;
  __u32 data_offset;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 40 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_tpr_access_ctl extends RecordView<'struct kvm_tpr_access_ctl'> {
  enabled: number;
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const kvm_tpr_access_ctl: Descriptor<
  kvm_tpr_access_ctl,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_tpr_access_ctl',
  `
  __u32 enabled;
  __u32 flags;
  __u32 reserved[8];
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 24 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_translation extends RecordView<'struct kvm_translation'> {
  get linear_address(): bigint;
  set linear_address(value: Integer);
  get physical_address(): bigint;
  set physical_address(value: Integer);
  valid: number;
  writeable: number;
  usermode: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_translation: Descriptor<
  kvm_translation,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_translation',
  `
  __u64 linear_address;
  __u64 physical_address;
  __u8 valid;
  __u8 writeable;
  __u8 usermode;
  __u8 pad[5];
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 32 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_userspace_memory_region
  extends RecordView<'struct kvm_userspace_memory_region'> {
  slot: number;
  flags: number;
  get guest_phys_addr(): bigint;
  set guest_phys_addr(value: Integer);
  get memory_size(): bigint;
  set memory_size(value: Integer);
  get userspace_addr(): bigint;
  set userspace_addr(value: Integer);
}

export const kvm_userspace_memory_region: Descriptor<
  kvm_userspace_memory_region,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_userspace_memory_region',
  `
  __u32 slot;
  __u32 flags;
  __u64 guest_phys_addr;
  __u64 memory_size;
  __u64 userspace_addr;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 160 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_userspace_memory_region2
  extends RecordView<'struct kvm_userspace_memory_region2'> {
  slot: number;
  flags: number;
  get guest_phys_addr(): bigint;
  set guest_phys_addr(value: Integer);
  get memory_size(): bigint;
  set memory_size(value: Integer);
  get userspace_addr(): bigint;
  set userspace_addr(value: Integer);
  get guest_memfd_offset(): bigint;
  set guest_memfd_offset(value: Integer);
  guest_memfd: number;
  pad1: number;
  get pad2(): BigUint64Array;
  set pad2(value: Iterable<Integer>);
}

export const kvm_userspace_memory_region2: Descriptor<
  kvm_userspace_memory_region2,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_userspace_memory_region2',
  `
  __u32 slot;
  __u32 flags;
  __u64 guest_phys_addr;
  __u64 memory_size;
  __u64 userspace_addr;
  __u64 guest_memfd_offset;
  __u32 guest_memfd;
  __u32 pad1;
  __u64 pad2[14];
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_vapic_addr extends RecordView<'struct kvm_vapic_addr'> {
  get vapic_addr(): bigint;
  set vapic_addr(value: Integer);
}

export const kvm_vapic_addr: Descriptor<kvm_vapic_addr, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_vapic_addr',
    `
  __u64 vapic_addr;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );

/** `<linux/kvm.h>`: 8 bytes on x86_64, x86, riscv64, aarch64. */
export interface kvm_vfio_spapr_tce extends RecordView<'struct kvm_vfio_spapr_tce'> {
  groupfd: number;
  tablefd: number;
}

export const kvm_vfio_spapr_tce: Descriptor<
  kvm_vfio_spapr_tce,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_vfio_spapr_tce',
  `
  __s32 groupfd;
  __s32 tablefd;
`,
  { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
);

interface kvm_xen_exit$u$hcall extends RecordView<'struct kvm_xen_exit.u.hcall'> {
  longmode: number;
  cpl: number;
  get input(): bigint;
  set input(value: Integer);
  get result(): bigint;
  set result(value: Integer);
  get params(): BigUint64Array;
  set params(value: Iterable<Integer>);
}

interface kvm_xen_exit$u extends RecordView<'union kvm_xen_exit.u'> {
  get hcall(): kvm_xen_exit$u$hcall;
  set hcall(value: kvm_xen_exit$u$hcall | Init<kvm_xen_exit$u$hcall>);
}

/** `<linux/kvm.h>`: 80 bytes on x86_64, riscv64, aarch64; 76 bytes on x86. */
export interface kvm_xen_exit extends RecordView<'struct kvm_xen_exit'> {
  type: number;
  get u(): kvm_xen_exit$u;
  set u(value: kvm_xen_exit$u | Init<kvm_xen_exit$u>);
}

export const kvm_xen_exit: Descriptor<kvm_xen_exit, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_xen_exit',
    `
  __u32 type;
  union {
    struct {
      __u32 longmode;
      __u32 cpl;
      __u64 input;
      __u64 result;
      __u64 params[6];
    } hcall;
  } u;
`,
    { only: ['x86_64', 'x86', 'riscv64', 'aarch64'] },
  );
