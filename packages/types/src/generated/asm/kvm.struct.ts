// Generated from Linux 7.3.4 <asm/kvm.h> by "pnpm generate". Do not edit.
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
import { user_fpsimd_state, user_pt_regs, user_regs_struct } from './ptrace.struct.ts';

/** `<asm/kvm.h>`: 48 bytes on aarch64. */
export interface kvm_arm_copy_mte_tags extends RecordView<'struct kvm_arm_copy_mte_tags', 'addr'> {
  get guest_ipa(): bigint;
  set guest_ipa(value: Integer);
  get length(): bigint;
  set length(value: Integer);
  get addr(): number;
  set addr(value: Pointer);
  get flags(): bigint;
  set flags(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const kvm_arm_copy_mte_tags: Descriptor<kvm_arm_copy_mte_tags, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_arm_copy_mte_tags',
    `
  __u64 guest_ipa;
  __u64 length;
  void *addr;
  __u64 flags;
  __u64 reserved[2];
`,
    { only: ['aarch64'] },
  );

/** `<asm/kvm.h>`: 16 bytes on aarch64. */
export interface kvm_arm_counter_offset extends RecordView<'struct kvm_arm_counter_offset'> {
  get counter_offset(): bigint;
  set counter_offset(value: Integer);
  get reserved(): bigint;
  set reserved(value: Integer);
}

export const kvm_arm_counter_offset: Descriptor<kvm_arm_counter_offset, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_arm_counter_offset',
    `
  __u64 counter_offset;
  __u64 reserved;
`,
    { only: ['aarch64'] },
  );

interface kvm_cpuid$__empty_entries extends RecordView<'struct kvm_cpuid.__empty_entries'> {}

/** `<asm/kvm.h>`: 8 bytes on x86_64, x86. */
export interface kvm_cpuid extends RecordView<'struct kvm_cpuid'> {
  nent: number;
  padding: number;
  get __empty_entries(): kvm_cpuid$__empty_entries;
  set __empty_entries(value: kvm_cpuid$__empty_entries | Init<kvm_cpuid$__empty_entries>);
  get entries(): Elements<kvm_cpuid_entry>;
  set entries(value: Iterable<kvm_cpuid_entry | Init<kvm_cpuid_entry>>);
}

export const kvm_cpuid: Descriptor<kvm_cpuid, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_cpuid',
  `
  __u32 nent;
  __u32 padding;
  struct {
    struct {
      
    } __empty_entries;
    struct kvm_cpuid_entry entries[];
  };
`,
  { only: ['x86_64', 'x86'], uses: () => [kvm_cpuid_entry] },
);

interface kvm_cpuid2$__empty_entries extends RecordView<'struct kvm_cpuid2.__empty_entries'> {}

/** `<asm/kvm.h>`: 8 bytes on x86_64, x86. */
export interface kvm_cpuid2 extends RecordView<'struct kvm_cpuid2'> {
  nent: number;
  padding: number;
  get __empty_entries(): kvm_cpuid2$__empty_entries;
  set __empty_entries(value: kvm_cpuid2$__empty_entries | Init<kvm_cpuid2$__empty_entries>);
  get entries(): Elements<kvm_cpuid_entry2>;
  set entries(value: Iterable<kvm_cpuid_entry2 | Init<kvm_cpuid_entry2>>);
}

export const kvm_cpuid2: Descriptor<kvm_cpuid2, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_cpuid2',
  `
  __u32 nent;
  __u32 padding;
  struct {
    struct {
      
    } __empty_entries;
    struct kvm_cpuid_entry2 entries[];
  };
`,
  { only: ['x86_64', 'x86'], uses: () => [kvm_cpuid_entry2] },
);

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_cpuid_entry extends RecordView<'struct kvm_cpuid_entry'> {
  function: number;
  eax: number;
  ebx: number;
  ecx: number;
  edx: number;
  padding: number;
}

export const kvm_cpuid_entry: Descriptor<kvm_cpuid_entry, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_cpuid_entry',
    `
  __u32 function;
  __u32 eax;
  __u32 ebx;
  __u32 ecx;
  __u32 edx;
  __u32 padding;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 40 bytes on x86_64, x86. */
export interface kvm_cpuid_entry2 extends RecordView<'struct kvm_cpuid_entry2'> {
  function: number;
  index: number;
  flags: number;
  eax: number;
  ebx: number;
  ecx: number;
  edx: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const kvm_cpuid_entry2: Descriptor<kvm_cpuid_entry2, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_cpuid_entry2',
    `
  __u32 function;
  __u32 index;
  __u32 flags;
  __u32 eax;
  __u32 ebx;
  __u32 ecx;
  __u32 edx;
  __u32 padding[3];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 32 bytes on x86_64, x86; 0 bytes on riscv64; 16 bytes on aarch64. */
export interface kvm_debug_exit_arch extends RecordView<'struct kvm_debug_exit_arch'> {
  get exception(): number | undefined;
  set exception(value: number);
  get pad(): number | undefined;
  set pad(value: number);
  get pc(): bigint | undefined;
  set pc(value: Integer);
  get dr6(): bigint | undefined;
  set dr6(value: Integer);
  get dr7(): bigint | undefined;
  set dr7(value: Integer);
  get hsr(): number | undefined;
  set hsr(value: number);
  get hsr_high(): number | undefined;
  set hsr_high(value: number);
  get far(): bigint | undefined;
  set far(value: Integer);
}

export const kvm_debug_exit_arch: Descriptor<
  kvm_debug_exit_arch,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_debug_exit_arch',
  `
  __u32 exception;
  __u32 pad;
  __u64 pc;
  __u64 dr6;
  __u64 dr7;
`,
  {
    only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
    variants: {
      riscv64: {
        members: `
  
`,
      },
      aarch64: {
        members: `
  __u32 hsr;
  __u32 hsr_high;
  __u64 far;
`,
      },
    },
  },
);

/** `<asm/kvm.h>`: 128 bytes on x86_64, x86. */
export interface kvm_debugregs extends RecordView<'struct kvm_debugregs'> {
  get db(): BigUint64Array;
  set db(value: Iterable<Integer>);
  get dr6(): bigint;
  set dr6(value: Integer);
  get dr7(): bigint;
  set dr7(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
}

export const kvm_debugregs: Descriptor<kvm_debugregs, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_debugregs',
    `
  __u64 db[4];
  __u64 dr6;
  __u64 dr7;
  __u64 flags;
  __u64 reserved[9];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_dtable extends RecordView<'struct kvm_dtable'> {
  get base(): bigint;
  set base(value: Integer);
  limit: number;
  get padding(): Uint16Array;
  set padding(value: Iterable<Integer>);
}

export const kvm_dtable: Descriptor<kvm_dtable, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_dtable',
  `
  __u64 base;
  __u16 limit;
  __u16 padding[3];
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 416 bytes on x86_64, x86; 0 bytes on riscv64, aarch64. */
export interface kvm_fpu extends RecordView<'struct kvm_fpu'> {
  get fpr(): Elements<Elements<number>> | undefined;
  set fpr(value: Iterable<Iterable<number>>);
  get fcw(): number | undefined;
  set fcw(value: number);
  get fsw(): number | undefined;
  set fsw(value: number);
  get ftwx(): number | undefined;
  set ftwx(value: number);
  get pad1(): number | undefined;
  set pad1(value: number);
  get last_opcode(): number | undefined;
  set last_opcode(value: number);
  get last_ip(): bigint | undefined;
  set last_ip(value: Integer);
  get last_dp(): bigint | undefined;
  set last_dp(value: Integer);
  get xmm(): Elements<Elements<number>> | undefined;
  set xmm(value: Iterable<Iterable<number>>);
  get mxcsr(): number | undefined;
  set mxcsr(value: number);
  get pad2(): number | undefined;
  set pad2(value: number);
}

export const kvm_fpu: Descriptor<kvm_fpu, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_fpu',
    `
  __u8 fpr[8][16];
  __u16 fcw;
  __u16 fsw;
  __u8 ftwx;
  __u8 pad1;
  __u16 last_opcode;
  __u64 last_ip;
  __u64 last_dp;
  __u8 xmm[16][16];
  __u32 mxcsr;
  __u32 pad2;
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      variants: {
        riscv64: {
          members: `
  
`,
        },
        aarch64: {
          members: `
  
`,
        },
      },
    },
  );

/** `<asm/kvm.h>`: 64 bytes on x86_64, x86; 0 bytes on riscv64; 512 bytes on aarch64. */
export interface kvm_guest_debug_arch extends RecordView<'struct kvm_guest_debug_arch'> {
  get debugreg(): BigUint64Array | undefined;
  set debugreg(value: Iterable<Integer>);
  get dbg_bcr(): BigUint64Array | undefined;
  set dbg_bcr(value: Iterable<Integer>);
  get dbg_bvr(): BigUint64Array | undefined;
  set dbg_bvr(value: Iterable<Integer>);
  get dbg_wcr(): BigUint64Array | undefined;
  set dbg_wcr(value: Iterable<Integer>);
  get dbg_wvr(): BigUint64Array | undefined;
  set dbg_wvr(value: Iterable<Integer>);
}

export const kvm_guest_debug_arch: Descriptor<
  kvm_guest_debug_arch,
  'x86_64' | 'x86' | 'riscv64' | 'aarch64'
> = /* @__PURE__ */ declareStruct(
  'kvm_guest_debug_arch',
  `
  __u64 debugreg[8];
`,
  {
    only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
    variants: {
      riscv64: {
        members: `
  
`,
      },
      aarch64: {
        members: `
  __u64 dbg_bcr[16];
  __u64 dbg_bvr[16];
  __u64 dbg_wcr[16];
  __u64 dbg_wvr[16];
`,
      },
    },
  },
);

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_hyperv_eventfd extends RecordView<'struct kvm_hyperv_eventfd'> {
  conn_id: number;
  fd: number;
  flags: number;
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

export const kvm_hyperv_eventfd: Descriptor<kvm_hyperv_eventfd, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_hyperv_eventfd',
    `
  __u32 conn_id;
  __s32 fd;
  __u32 flags;
  __u32 padding[3];
`,
    { only: ['x86_64', 'x86'] },
  );

interface kvm_ioapic_state$redirtbl$fields
  extends RecordView<'struct kvm_ioapic_state.redirtbl.fields'> {
  vector: number;
  delivery_mode: number;
  dest_mode: number;
  delivery_status: number;
  polarity: number;
  remote_irr: number;
  trig_mode: number;
  mask: number;
  reserve: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  dest_id: number;
}

interface kvm_ioapic_state$redirtbl extends RecordView<'union kvm_ioapic_state.redirtbl'> {
  get bits(): bigint;
  set bits(value: Integer);
  get fields(): kvm_ioapic_state$redirtbl$fields;
  set fields(value: kvm_ioapic_state$redirtbl$fields | Init<kvm_ioapic_state$redirtbl$fields>);
}

/** `<asm/kvm.h>`: 216 bytes on x86_64, x86. */
export interface kvm_ioapic_state extends RecordView<'struct kvm_ioapic_state'> {
  get base_address(): bigint;
  set base_address(value: Integer);
  ioregsel: number;
  id: number;
  irr: number;
  pad: number;
  get redirtbl(): Elements<kvm_ioapic_state$redirtbl>;
  set redirtbl(value: Iterable<kvm_ioapic_state$redirtbl | Init<kvm_ioapic_state$redirtbl>>);
}

export const kvm_ioapic_state: Descriptor<kvm_ioapic_state, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_ioapic_state',
    `
  __u64 base_address;
  __u32 ioregsel;
  __u32 id;
  __u32 irr;
  __u32 pad;
  union {
    __u64 bits;
    struct {
      __u8 vector;
      __u8 delivery_mode :3;
      __u8 dest_mode :1;
      __u8 delivery_status :1;
      __u8 polarity :1;
      __u8 remote_irr :1;
      __u8 trig_mode :1;
      __u8 mask :1;
      __u8 reserve :7;
      __u8 reserved[4];
      __u8 dest_id;
    } fields;
  } redirtbl[24];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 1024 bytes on x86_64, x86. */
export interface kvm_lapic_state extends RecordView<'struct kvm_lapic_state'> {
  get regs(): Uint8Array;
  set regs(value: Bytes);
}

export const kvm_lapic_state: Descriptor<kvm_lapic_state, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_lapic_state',
    `
  char regs[1024];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_msr_entry extends RecordView<'struct kvm_msr_entry'> {
  index: number;
  reserved: number;
  get data(): bigint;
  set data(value: Integer);
}

export const kvm_msr_entry: Descriptor<kvm_msr_entry, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_msr_entry',
    `
  __u32 index;
  __u32 reserved;
  __u64 data;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 392 bytes on x86_64; 260 bytes on x86. */
export interface kvm_msr_filter extends RecordView<'struct kvm_msr_filter'> {
  flags: number;
  get ranges(): Elements<kvm_msr_filter_range>;
  set ranges(value: Iterable<kvm_msr_filter_range | Init<kvm_msr_filter_range>>);
}

export const kvm_msr_filter: Descriptor<kvm_msr_filter, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_msr_filter',
    `
  __u32 flags;
  struct kvm_msr_filter_range ranges[16];
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_msr_filter_range] },
  );

/** `<asm/kvm.h>`: 24 bytes on x86_64; 16 bytes on x86. */
export interface kvm_msr_filter_range extends RecordView<'struct kvm_msr_filter_range', 'bitmap'> {
  flags: number;
  nmsrs: number;
  base: number;
  get bitmap(): number;
  set bitmap(value: Pointer);
}

export const kvm_msr_filter_range: Descriptor<kvm_msr_filter_range, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_msr_filter_range',
    `
  __u32 flags;
  __u32 nmsrs;
  __u32 base;
  __u8 *bitmap;
`,
    { only: ['x86_64', 'x86'] },
  );

interface kvm_msr_list$__empty_indices extends RecordView<'struct kvm_msr_list.__empty_indices'> {}

/** `<asm/kvm.h>`: 4 bytes on x86_64, x86. */
export interface kvm_msr_list extends RecordView<'struct kvm_msr_list'> {
  nmsrs: number;
  get __empty_indices(): kvm_msr_list$__empty_indices;
  set __empty_indices(value: kvm_msr_list$__empty_indices | Init<kvm_msr_list$__empty_indices>);
  get indices(): Uint32Array;
  set indices(value: Iterable<Integer>);
}

export const kvm_msr_list: Descriptor<kvm_msr_list, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_msr_list',
    `
  __u32 nmsrs;
  struct {
    struct {
      
    } __empty_indices;
    __u32 indices[];
  };
`,
    { only: ['x86_64', 'x86'] },
  );

interface kvm_msrs$__empty_entries extends RecordView<'struct kvm_msrs.__empty_entries'> {}

/** `<asm/kvm.h>`: 8 bytes on x86_64, x86. */
export interface kvm_msrs extends RecordView<'struct kvm_msrs'> {
  nmsrs: number;
  pad: number;
  get __empty_entries(): kvm_msrs$__empty_entries;
  set __empty_entries(value: kvm_msrs$__empty_entries | Init<kvm_msrs$__empty_entries>);
  get entries(): Elements<kvm_msr_entry>;
  set entries(value: Iterable<kvm_msr_entry | Init<kvm_msr_entry>>);
}

export const kvm_msrs: Descriptor<kvm_msrs, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_msrs',
  `
  __u32 nmsrs;
  __u32 pad;
  struct {
    struct {
      
    } __empty_entries;
    struct kvm_msr_entry entries[];
  };
`,
  { only: ['x86_64', 'x86'], uses: () => [kvm_msr_entry] },
);

interface kvm_nested_state$hdr extends RecordView<'union kvm_nested_state.hdr'> {
  get vmx(): kvm_vmx_nested_state_hdr;
  set vmx(value: kvm_vmx_nested_state_hdr | Init<kvm_vmx_nested_state_hdr>);
  get svm(): kvm_svm_nested_state_hdr;
  set svm(value: kvm_svm_nested_state_hdr | Init<kvm_svm_nested_state_hdr>);
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

interface kvm_nested_state$data$__empty_vmx
  extends RecordView<'struct kvm_nested_state.data.__empty_vmx'> {}

interface kvm_nested_state$data$__empty_svm
  extends RecordView<'struct kvm_nested_state.data.__empty_svm'> {}

interface kvm_nested_state$data extends RecordView<'union kvm_nested_state.data'> {
  get __empty_vmx(): kvm_nested_state$data$__empty_vmx;
  set __empty_vmx(value:
    | kvm_nested_state$data$__empty_vmx
    | Init<kvm_nested_state$data$__empty_vmx>);
  get vmx(): Elements<kvm_vmx_nested_state_data>;
  set vmx(value: Iterable<kvm_vmx_nested_state_data | Init<kvm_vmx_nested_state_data>>);
  get __empty_svm(): kvm_nested_state$data$__empty_svm;
  set __empty_svm(value:
    | kvm_nested_state$data$__empty_svm
    | Init<kvm_nested_state$data$__empty_svm>);
  get svm(): Elements<kvm_svm_nested_state_data>;
  set svm(value: Iterable<kvm_svm_nested_state_data | Init<kvm_svm_nested_state_data>>);
}

/** `<asm/kvm.h>`: 128 bytes on x86_64, x86. */
export interface kvm_nested_state extends RecordView<'struct kvm_nested_state'> {
  flags: number;
  format: number;
  size: number;
  get hdr(): kvm_nested_state$hdr;
  set hdr(value: kvm_nested_state$hdr | Init<kvm_nested_state$hdr>);
  get data(): kvm_nested_state$data;
  set data(value: kvm_nested_state$data | Init<kvm_nested_state$data>);
}

export const kvm_nested_state: Descriptor<kvm_nested_state, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_nested_state',
    `
  __u16 flags;
  __u16 format;
  __u32 size;
  union {
    struct kvm_vmx_nested_state_hdr vmx;
    struct kvm_svm_nested_state_hdr svm;
    __u8 pad[120];
  } hdr;
  union {
    struct {
      struct {
        
      } __empty_vmx;
      struct kvm_vmx_nested_state_data vmx[];
    };
    struct {
      struct {
        
      } __empty_svm;
      struct kvm_svm_nested_state_data svm[];
    };
  } data;
`,
    {
      only: ['x86_64', 'x86'],
      uses: () => [
        kvm_svm_nested_state_data,
        kvm_svm_nested_state_hdr,
        kvm_vmx_nested_state_data,
        kvm_vmx_nested_state_hdr,
      ],
    },
  );

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_pic_state extends RecordView<'struct kvm_pic_state'> {
  last_irr: number;
  irr: number;
  imr: number;
  isr: number;
  priority_add: number;
  irq_base: number;
  read_reg_select: number;
  poll: number;
  special_mask: number;
  init_state: number;
  auto_eoi: number;
  rotate_on_auto_eoi: number;
  special_fully_nested_mode: number;
  init4: number;
  elcr: number;
  elcr_mask: number;
}

export const kvm_pic_state: Descriptor<kvm_pic_state, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_pic_state',
    `
  __u8 last_irr;
  __u8 irr;
  __u8 imr;
  __u8 isr;
  __u8 priority_add;
  __u8 irq_base;
  __u8 read_reg_select;
  __u8 poll;
  __u8 special_mask;
  __u8 init_state;
  __u8 auto_eoi;
  __u8 rotate_on_auto_eoi;
  __u8 special_fully_nested_mode;
  __u8 init4;
  __u8 elcr;
  __u8 elcr_mask;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_pit_channel_state extends RecordView<'struct kvm_pit_channel_state'> {
  count: number;
  latched_count: number;
  count_latched: number;
  status_latched: number;
  status: number;
  read_state: number;
  write_state: number;
  write_latch: number;
  rw_mode: number;
  mode: number;
  bcd: number;
  gate: number;
  get count_load_time(): bigint;
  set count_load_time(value: Integer);
}

export const kvm_pit_channel_state: Descriptor<kvm_pit_channel_state, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_pit_channel_state',
    `
  __u32 count;
  __u16 latched_count;
  __u8 count_latched;
  __u8 status_latched;
  __u8 status;
  __u8 read_state;
  __u8 write_state;
  __u8 write_latch;
  __u8 rw_mode;
  __u8 mode;
  __u8 bcd;
  __u8 gate;
  __s64 count_load_time;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
export interface kvm_pit_state extends RecordView<'struct kvm_pit_state'> {
  get channels(): Elements<kvm_pit_channel_state>;
  set channels(value: Iterable<kvm_pit_channel_state | Init<kvm_pit_channel_state>>);
}

export const kvm_pit_state: Descriptor<kvm_pit_state, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_pit_state',
    `
  struct kvm_pit_channel_state channels[3];
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_pit_channel_state] },
  );

/** `<asm/kvm.h>`: 112 bytes on x86_64, x86. */
export interface kvm_pit_state2 extends RecordView<'struct kvm_pit_state2'> {
  get channels(): Elements<kvm_pit_channel_state>;
  set channels(value: Iterable<kvm_pit_channel_state | Init<kvm_pit_channel_state>>);
  flags: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const kvm_pit_state2: Descriptor<kvm_pit_state2, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_pit_state2',
    `
  struct kvm_pit_channel_state channels[3];
  __u32 flags;
  __u32 reserved[9];
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_pit_channel_state] },
  );

interface kvm_pmu_event_filter$__empty_events
  extends RecordView<'struct kvm_pmu_event_filter.__empty_events'> {}

/** `<asm/kvm.h>`: 32 bytes on x86_64, x86; 8 bytes on aarch64. */
export interface kvm_pmu_event_filter extends RecordView<'struct kvm_pmu_event_filter'> {
  action: number;
  nevents: number;
  get fixed_counter_bitmap(): number | undefined;
  set fixed_counter_bitmap(value: number);
  get flags(): number | undefined;
  set flags(value: number);
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
  get __empty_events(): kvm_pmu_event_filter$__empty_events | undefined;
  set __empty_events(value:
    | kvm_pmu_event_filter$__empty_events
    | Init<kvm_pmu_event_filter$__empty_events>);
  get events(): BigUint64Array | undefined;
  set events(value: Iterable<Integer>);
  get base_event(): number | undefined;
  set base_event(value: number);
}

export const kvm_pmu_event_filter: Descriptor<kvm_pmu_event_filter, 'x86_64' | 'x86' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_pmu_event_filter',
    `
  __u32 action;
  __u32 nevents;
  __u32 fixed_counter_bitmap;
  __u32 flags;
  __u32 pad[4];
  struct {
    struct {
      
    } __empty_events;
    __u64 events[];
  };
`,
    {
      only: ['x86_64', 'x86', 'aarch64'],
      variants: {
        aarch64: {
          members: `
  __u16 base_event;
  __u16 nevents;
  __u8 action;
  __u8 pad[3];
`,
        },
      },
    },
  );

/** `<asm/kvm.h>`: 144 bytes on x86_64, x86; 0 bytes on riscv64; 864 bytes on aarch64. */
export interface kvm_regs extends RecordView<'struct kvm_regs'> {
  get rax(): bigint | undefined;
  set rax(value: Integer);
  get rbx(): bigint | undefined;
  set rbx(value: Integer);
  get rcx(): bigint | undefined;
  set rcx(value: Integer);
  get rdx(): bigint | undefined;
  set rdx(value: Integer);
  get rsi(): bigint | undefined;
  set rsi(value: Integer);
  get rdi(): bigint | undefined;
  set rdi(value: Integer);
  get rsp(): bigint | undefined;
  set rsp(value: Integer);
  get rbp(): bigint | undefined;
  set rbp(value: Integer);
  get r8(): bigint | undefined;
  set r8(value: Integer);
  get r9(): bigint | undefined;
  set r9(value: Integer);
  get r10(): bigint | undefined;
  set r10(value: Integer);
  get r11(): bigint | undefined;
  set r11(value: Integer);
  get r12(): bigint | undefined;
  set r12(value: Integer);
  get r13(): bigint | undefined;
  set r13(value: Integer);
  get r14(): bigint | undefined;
  set r14(value: Integer);
  get r15(): bigint | undefined;
  set r15(value: Integer);
  get rip(): bigint | undefined;
  set rip(value: Integer);
  get rflags(): bigint | undefined;
  set rflags(value: Integer);
  get regs(): user_pt_regs | undefined;
  set regs(value: user_pt_regs | Init<user_pt_regs>);
  get sp_el1(): bigint | undefined;
  set sp_el1(value: Integer);
  get elr_el1(): bigint | undefined;
  set elr_el1(value: Integer);
  get spsr(): BigUint64Array | undefined;
  set spsr(value: Iterable<Integer>);
  get fp_regs(): user_fpsimd_state | undefined;
  set fp_regs(value: user_fpsimd_state | Init<user_fpsimd_state>);
}

export const kvm_regs: Descriptor<kvm_regs, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_regs',
    `
  __u64 rax;
  __u64 rbx;
  __u64 rcx;
  __u64 rdx;
  __u64 rsi;
  __u64 rdi;
  __u64 rsp;
  __u64 rbp;
  __u64 r8;
  __u64 r9;
  __u64 r10;
  __u64 r11;
  __u64 r12;
  __u64 r13;
  __u64 r14;
  __u64 r15;
  __u64 rip;
  __u64 rflags;
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      variants: {
        riscv64: {
          members: `
  
`,
        },
        aarch64: {
          members: `
  struct user_pt_regs regs;
  __u64 sp_el1;
  __u64 elr_el1;
  __u64 spsr[5];
  struct user_fpsimd_state fp_regs;
`,
        },
      },
      uses: () => [user_fpsimd_state, user_pt_regs],
    },
  );

/** `<asm/kvm.h>`: 32 bytes on x86_64, x86. */
export interface kvm_reinject_control extends RecordView<'struct kvm_reinject_control'> {
  pit_reinject: number;
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const kvm_reinject_control: Descriptor<kvm_reinject_control, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_reinject_control',
    `
  __u8 pit_reinject;
  __u8 reserved[31];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 56 bytes on riscv64. */
export interface kvm_riscv_aia_csr extends RecordView<'struct kvm_riscv_aia_csr'> {
  siselect: number;
  iprio1: number;
  iprio2: number;
  sieh: number;
  siph: number;
  iprio1h: number;
  iprio2h: number;
}

export const kvm_riscv_aia_csr: Descriptor<kvm_riscv_aia_csr, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_aia_csr',
    `
  unsigned long siselect;
  unsigned long iprio1;
  unsigned long iprio2;
  unsigned long sieh;
  unsigned long siph;
  unsigned long iprio1h;
  unsigned long iprio2h;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 64 bytes on riscv64. */
export interface kvm_riscv_config extends RecordView<'struct kvm_riscv_config'> {
  isa: number;
  zicbom_block_size: number;
  mvendorid: number;
  marchid: number;
  mimpid: number;
  zicboz_block_size: number;
  satp_mode: number;
  zicbop_block_size: number;
}

export const kvm_riscv_config: Descriptor<kvm_riscv_config, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_config',
    `
  unsigned long isa;
  unsigned long zicbom_block_size;
  unsigned long mvendorid;
  unsigned long marchid;
  unsigned long mimpid;
  unsigned long zicboz_block_size;
  unsigned long satp_mode;
  unsigned long zicbop_block_size;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 264 bytes on riscv64. */
export interface kvm_riscv_core extends RecordView<'struct kvm_riscv_core'> {
  get regs(): user_regs_struct;
  set regs(value: user_regs_struct | Init<user_regs_struct>);
  mode: number;
}

export const kvm_riscv_core: Descriptor<kvm_riscv_core, 'riscv64'> = /* @__PURE__ */ declareStruct(
  'kvm_riscv_core',
  `
  struct user_regs_struct regs;
  unsigned long mode;
`,
  { only: ['riscv64'], uses: () => [user_regs_struct] },
);

/** `<asm/kvm.h>`: 88 bytes on riscv64. */
export interface kvm_riscv_csr extends RecordView<'struct kvm_riscv_csr'> {
  sstatus: number;
  sie: number;
  stvec: number;
  sscratch: number;
  sepc: number;
  scause: number;
  stval: number;
  sip: number;
  satp: number;
  scounteren: number;
  senvcfg: number;
}

export const kvm_riscv_csr: Descriptor<kvm_riscv_csr, 'riscv64'> = /* @__PURE__ */ declareStruct(
  'kvm_riscv_csr',
  `
  unsigned long sstatus;
  unsigned long sie;
  unsigned long stvec;
  unsigned long sscratch;
  unsigned long sepc;
  unsigned long scause;
  unsigned long stval;
  unsigned long sip;
  unsigned long satp;
  unsigned long scounteren;
  unsigned long senvcfg;
`,
  { only: ['riscv64'] },
);

/** `<asm/kvm.h>`: 120 bytes on riscv64. */
export interface kvm_riscv_sbi_fwft extends RecordView<'struct kvm_riscv_sbi_fwft'> {
  get misaligned_deleg(): kvm_riscv_sbi_fwft_feature;
  set misaligned_deleg(value: kvm_riscv_sbi_fwft_feature | Init<kvm_riscv_sbi_fwft_feature>);
  get pointer_masking(): kvm_riscv_sbi_fwft_feature;
  set pointer_masking(value: kvm_riscv_sbi_fwft_feature | Init<kvm_riscv_sbi_fwft_feature>);
  get pte_ad_hw_updating(): kvm_riscv_sbi_fwft_feature;
  set pte_ad_hw_updating(value: kvm_riscv_sbi_fwft_feature | Init<kvm_riscv_sbi_fwft_feature>);
  get landing_pad(): kvm_riscv_sbi_fwft_feature;
  set landing_pad(value: kvm_riscv_sbi_fwft_feature | Init<kvm_riscv_sbi_fwft_feature>);
  get shadow_stack(): kvm_riscv_sbi_fwft_feature;
  set shadow_stack(value: kvm_riscv_sbi_fwft_feature | Init<kvm_riscv_sbi_fwft_feature>);
}

export const kvm_riscv_sbi_fwft: Descriptor<kvm_riscv_sbi_fwft, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_sbi_fwft',
    `
  struct kvm_riscv_sbi_fwft_feature misaligned_deleg;
  struct kvm_riscv_sbi_fwft_feature pointer_masking;
  struct kvm_riscv_sbi_fwft_feature pte_ad_hw_updating;
  struct kvm_riscv_sbi_fwft_feature landing_pad;
  struct kvm_riscv_sbi_fwft_feature shadow_stack;
`,
    { only: ['riscv64'], uses: () => [kvm_riscv_sbi_fwft_feature] },
  );

/** `<asm/kvm.h>`: 24 bytes on riscv64. */
export interface kvm_riscv_sbi_fwft_feature
  extends RecordView<'struct kvm_riscv_sbi_fwft_feature'> {
  enable: number;
  flags: number;
  value: number;
}

export const kvm_riscv_sbi_fwft_feature: Descriptor<kvm_riscv_sbi_fwft_feature, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_sbi_fwft_feature',
    `
  unsigned long enable;
  unsigned long flags;
  unsigned long value;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 16 bytes on riscv64. */
export interface kvm_riscv_sbi_sta extends RecordView<'struct kvm_riscv_sbi_sta'> {
  shmem_lo: number;
  shmem_hi: number;
}

export const kvm_riscv_sbi_sta: Descriptor<kvm_riscv_sbi_sta, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_sbi_sta',
    `
  unsigned long shmem_lo;
  unsigned long shmem_hi;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 8 bytes on riscv64. */
export interface kvm_riscv_smstateen_csr extends RecordView<'struct kvm_riscv_smstateen_csr'> {
  sstateen0: number;
}

export const kvm_riscv_smstateen_csr: Descriptor<kvm_riscv_smstateen_csr, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_smstateen_csr',
    `
  unsigned long sstateen0;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 32 bytes on riscv64. */
export interface kvm_riscv_timer extends RecordView<'struct kvm_riscv_timer'> {
  get frequency(): bigint;
  set frequency(value: Integer);
  get time(): bigint;
  set time(value: Integer);
  get compare(): bigint;
  set compare(value: Integer);
  get state(): bigint;
  set state(value: Integer);
}

export const kvm_riscv_timer: Descriptor<kvm_riscv_timer, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_timer',
    `
  __u64 frequency;
  __u64 time;
  __u64 compare;
  __u64 state;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 8 bytes on riscv64. */
export interface kvm_riscv_zicfiss_csr extends RecordView<'struct kvm_riscv_zicfiss_csr'> {
  ssp: number;
}

export const kvm_riscv_zicfiss_csr: Descriptor<kvm_riscv_zicfiss_csr, 'riscv64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_riscv_zicfiss_csr',
    `
  unsigned long ssp;
`,
    { only: ['riscv64'] },
  );

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_segment extends RecordView<'struct kvm_segment'> {
  get base(): bigint;
  set base(value: Integer);
  limit: number;
  selector: number;
  type: number;
  present: number;
  dpl: number;
  db: number;
  s: number;
  l: number;
  g: number;
  avl: number;
  unusable: number;
  padding: number;
}

export const kvm_segment: Descriptor<kvm_segment, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_segment',
  `
  __u64 base;
  __u32 limit;
  __u16 selector;
  __u8 type;
  __u8 present;
  __u8 dpl;
  __u8 db;
  __u8 s;
  __u8 l;
  __u8 g;
  __u8 avl;
  __u8 unusable;
  __u8 padding;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 32 bytes on x86_64, x86. */
export interface kvm_sev_attestation_report
  extends RecordView<'struct kvm_sev_attestation_report'> {
  get mnonce(): Uint8Array;
  set mnonce(value: Bytes);
  get uaddr(): bigint;
  set uaddr(value: Integer);
  len: number;
  pad0: number;
}

export const kvm_sev_attestation_report: Descriptor<kvm_sev_attestation_report, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_attestation_report',
    `
  __u8 mnonce[16];
  __u64 uaddr;
  __u32 len;
  __u32 pad0;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_sev_cmd extends RecordView<'struct kvm_sev_cmd'> {
  id: number;
  pad0: number;
  get data(): bigint;
  set data(value: Integer);
  error: number;
  sev_fd: number;
}

export const kvm_sev_cmd: Descriptor<kvm_sev_cmd, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_sev_cmd',
  `
  __u32 id;
  __u32 pad0;
  __u64 data;
  __u32 error;
  __u32 sev_fd;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_sev_dbg extends RecordView<'struct kvm_sev_dbg'> {
  get src_uaddr(): bigint;
  set src_uaddr(value: Integer);
  get dst_uaddr(): bigint;
  set dst_uaddr(value: Integer);
  len: number;
  pad0: number;
}

export const kvm_sev_dbg: Descriptor<kvm_sev_dbg, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_sev_dbg',
  `
  __u64 src_uaddr;
  __u64 dst_uaddr;
  __u32 len;
  __u32 pad0;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 12 bytes on x86_64, x86. */
export interface kvm_sev_guest_status extends RecordView<'struct kvm_sev_guest_status'> {
  handle: number;
  policy: number;
  state: number;
}

export const kvm_sev_guest_status: Descriptor<kvm_sev_guest_status, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_guest_status',
    `
  __u32 handle;
  __u32 policy;
  __u32 state;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
export interface kvm_sev_init extends RecordView<'struct kvm_sev_init'> {
  get vmsa_features(): bigint;
  set vmsa_features(value: Integer);
  flags: number;
  ghcb_version: number;
  pad1: number;
  get pad2(): Uint32Array;
  set pad2(value: Iterable<Integer>);
}

export const kvm_sev_init: Descriptor<kvm_sev_init, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_init',
    `
  __u64 vmsa_features;
  __u32 flags;
  __u16 ghcb_version;
  __u16 pad1;
  __u32 pad2[8];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_sev_launch_measure extends RecordView<'struct kvm_sev_launch_measure'> {
  get uaddr(): bigint;
  set uaddr(value: Integer);
  len: number;
  pad0: number;
}

export const kvm_sev_launch_measure: Descriptor<kvm_sev_launch_measure, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_launch_measure',
    `
  __u64 uaddr;
  __u32 len;
  __u32 pad0;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
export interface kvm_sev_launch_secret extends RecordView<'struct kvm_sev_launch_secret'> {
  get hdr_uaddr(): bigint;
  set hdr_uaddr(value: Integer);
  hdr_len: number;
  pad0: number;
  get guest_uaddr(): bigint;
  set guest_uaddr(value: Integer);
  guest_len: number;
  pad1: number;
  get trans_uaddr(): bigint;
  set trans_uaddr(value: Integer);
  trans_len: number;
  pad2: number;
}

export const kvm_sev_launch_secret: Descriptor<kvm_sev_launch_secret, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_launch_secret',
    `
  __u64 hdr_uaddr;
  __u32 hdr_len;
  __u32 pad0;
  __u64 guest_uaddr;
  __u32 guest_len;
  __u32 pad1;
  __u64 trans_uaddr;
  __u32 trans_len;
  __u32 pad2;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 40 bytes on x86_64, x86. */
export interface kvm_sev_launch_start extends RecordView<'struct kvm_sev_launch_start'> {
  handle: number;
  policy: number;
  get dh_uaddr(): bigint;
  set dh_uaddr(value: Integer);
  dh_len: number;
  pad0: number;
  get session_uaddr(): bigint;
  set session_uaddr(value: Integer);
  session_len: number;
  pad1: number;
}

export const kvm_sev_launch_start: Descriptor<kvm_sev_launch_start, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_launch_start',
    `
  __u32 handle;
  __u32 policy;
  __u64 dh_uaddr;
  __u32 dh_len;
  __u32 pad0;
  __u64 session_uaddr;
  __u32 session_len;
  __u32 pad1;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_sev_launch_update_data
  extends RecordView<'struct kvm_sev_launch_update_data'> {
  get uaddr(): bigint;
  set uaddr(value: Integer);
  len: number;
  pad0: number;
}

export const kvm_sev_launch_update_data: Descriptor<kvm_sev_launch_update_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_launch_update_data',
    `
  __u64 uaddr;
  __u32 len;
  __u32 pad0;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 40 bytes on x86_64, x86. */
export interface kvm_sev_receive_start extends RecordView<'struct kvm_sev_receive_start'> {
  handle: number;
  policy: number;
  get pdh_uaddr(): bigint;
  set pdh_uaddr(value: Integer);
  pdh_len: number;
  pad0: number;
  get session_uaddr(): bigint;
  set session_uaddr(value: Integer);
  session_len: number;
  pad1: number;
}

export const kvm_sev_receive_start: Descriptor<kvm_sev_receive_start, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_receive_start',
    `
  __u32 handle;
  __u32 policy;
  __u64 pdh_uaddr;
  __u32 pdh_len;
  __u32 pad0;
  __u64 session_uaddr;
  __u32 session_len;
  __u32 pad1;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
export interface kvm_sev_receive_update_data
  extends RecordView<'struct kvm_sev_receive_update_data'> {
  get hdr_uaddr(): bigint;
  set hdr_uaddr(value: Integer);
  hdr_len: number;
  pad0: number;
  get guest_uaddr(): bigint;
  set guest_uaddr(value: Integer);
  guest_len: number;
  pad1: number;
  get trans_uaddr(): bigint;
  set trans_uaddr(value: Integer);
  trans_len: number;
  pad2: number;
}

export const kvm_sev_receive_update_data: Descriptor<
  kvm_sev_receive_update_data,
  'x86_64' | 'x86'
> = /* @__PURE__ */ declareStruct(
  'kvm_sev_receive_update_data',
  `
  __u64 hdr_uaddr;
  __u32 hdr_len;
  __u32 pad0;
  __u64 guest_uaddr;
  __u32 guest_len;
  __u32 pad1;
  __u64 trans_uaddr;
  __u32 trans_len;
  __u32 pad2;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
export interface kvm_sev_send_start extends RecordView<'struct kvm_sev_send_start'> {
  policy: number;
  pad0: number;
  get pdh_cert_uaddr(): bigint;
  set pdh_cert_uaddr(value: Integer);
  pdh_cert_len: number;
  pad1: number;
  get plat_certs_uaddr(): bigint;
  set plat_certs_uaddr(value: Integer);
  plat_certs_len: number;
  pad2: number;
  get amd_certs_uaddr(): bigint;
  set amd_certs_uaddr(value: Integer);
  amd_certs_len: number;
  pad3: number;
  get session_uaddr(): bigint;
  set session_uaddr(value: Integer);
  session_len: number;
  pad4: number;
}

export const kvm_sev_send_start: Descriptor<kvm_sev_send_start, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_send_start',
    `
  __u32 policy;
  __u32 pad0;
  __u64 pdh_cert_uaddr;
  __u32 pdh_cert_len;
  __u32 pad1;
  __u64 plat_certs_uaddr;
  __u32 plat_certs_len;
  __u32 pad2;
  __u64 amd_certs_uaddr;
  __u32 amd_certs_len;
  __u32 pad3;
  __u64 session_uaddr;
  __u32 session_len;
  __u32 pad4;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 48 bytes on x86_64, x86. */
export interface kvm_sev_send_update_data extends RecordView<'struct kvm_sev_send_update_data'> {
  get hdr_uaddr(): bigint;
  set hdr_uaddr(value: Integer);
  hdr_len: number;
  pad0: number;
  get guest_uaddr(): bigint;
  set guest_uaddr(value: Integer);
  guest_len: number;
  pad1: number;
  get trans_uaddr(): bigint;
  set trans_uaddr(value: Integer);
  trans_len: number;
  pad2: number;
}

export const kvm_sev_send_update_data: Descriptor<kvm_sev_send_update_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_send_update_data',
    `
  __u64 hdr_uaddr;
  __u32 hdr_len;
  __u32 pad0;
  __u64 guest_uaddr;
  __u32 guest_len;
  __u32 pad1;
  __u64 trans_uaddr;
  __u32 trans_len;
  __u32 pad2;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 88 bytes on x86_64, x86. */
export interface kvm_sev_snp_launch_finish extends RecordView<'struct kvm_sev_snp_launch_finish'> {
  get id_block_uaddr(): bigint;
  set id_block_uaddr(value: Integer);
  get id_auth_uaddr(): bigint;
  set id_auth_uaddr(value: Integer);
  id_block_en: number;
  auth_key_en: number;
  vcek_disabled: number;
  get host_data(): Uint8Array;
  set host_data(value: Bytes);
  get pad0(): Uint8Array;
  set pad0(value: Bytes);
  flags: number;
  get pad1(): BigUint64Array;
  set pad1(value: Iterable<Integer>);
}

export const kvm_sev_snp_launch_finish: Descriptor<kvm_sev_snp_launch_finish, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_snp_launch_finish',
    `
  __u64 id_block_uaddr;
  __u64 id_auth_uaddr;
  __u8 id_block_en;
  __u8 auth_key_en;
  __u8 vcek_disabled;
  __u8 host_data[32];
  __u8 pad0[3];
  __u16 flags;
  __u64 pad1[4];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 64 bytes on x86_64, x86. */
export interface kvm_sev_snp_launch_start extends RecordView<'struct kvm_sev_snp_launch_start'> {
  get policy(): bigint;
  set policy(value: Integer);
  get gosvw(): Uint8Array;
  set gosvw(value: Bytes);
  flags: number;
  get pad0(): Uint8Array;
  set pad0(value: Bytes);
  get pad1(): BigUint64Array;
  set pad1(value: Iterable<Integer>);
}

export const kvm_sev_snp_launch_start: Descriptor<kvm_sev_snp_launch_start, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_snp_launch_start',
    `
  __u64 policy;
  __u8 gosvw[16];
  __u16 flags;
  __u8 pad0[6];
  __u64 pad1[4];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 64 bytes on x86_64, x86. */
export interface kvm_sev_snp_launch_update extends RecordView<'struct kvm_sev_snp_launch_update'> {
  get gfn_start(): bigint;
  set gfn_start(value: Integer);
  get uaddr(): bigint;
  set uaddr(value: Integer);
  get len(): bigint;
  set len(value: Integer);
  type: number;
  pad0: number;
  flags: number;
  pad1: number;
  get pad2(): BigUint64Array;
  set pad2(value: Iterable<Integer>);
}

export const kvm_sev_snp_launch_update: Descriptor<kvm_sev_snp_launch_update, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sev_snp_launch_update',
    `
  __u64 gfn_start;
  __u64 uaddr;
  __u64 len;
  __u8 type;
  __u8 pad0;
  __u16 flags;
  __u32 pad1;
  __u64 pad2[4];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 24 bytes on aarch64. */
export interface kvm_smccc_filter extends RecordView<'struct kvm_smccc_filter'> {
  base: number;
  nr_functions: number;
  action: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_smccc_filter: Descriptor<kvm_smccc_filter, 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_smccc_filter',
    `
  __u32 base;
  __u32 nr_functions;
  __u8 action;
  __u8 pad[15];
`,
    { only: ['aarch64'] },
  );

/** `<asm/kvm.h>`: 312 bytes on x86_64, x86; 0 bytes on riscv64, aarch64. */
export interface kvm_sregs extends RecordView<'struct kvm_sregs'> {
  get cs(): kvm_segment | undefined;
  set cs(value: kvm_segment | Init<kvm_segment>);
  get ds(): kvm_segment | undefined;
  set ds(value: kvm_segment | Init<kvm_segment>);
  get es(): kvm_segment | undefined;
  set es(value: kvm_segment | Init<kvm_segment>);
  get fs(): kvm_segment | undefined;
  set fs(value: kvm_segment | Init<kvm_segment>);
  get gs(): kvm_segment | undefined;
  set gs(value: kvm_segment | Init<kvm_segment>);
  get ss(): kvm_segment | undefined;
  set ss(value: kvm_segment | Init<kvm_segment>);
  get tr(): kvm_segment | undefined;
  set tr(value: kvm_segment | Init<kvm_segment>);
  get ldt(): kvm_segment | undefined;
  set ldt(value: kvm_segment | Init<kvm_segment>);
  get gdt(): kvm_dtable | undefined;
  set gdt(value: kvm_dtable | Init<kvm_dtable>);
  get idt(): kvm_dtable | undefined;
  set idt(value: kvm_dtable | Init<kvm_dtable>);
  get cr0(): bigint | undefined;
  set cr0(value: Integer);
  get cr2(): bigint | undefined;
  set cr2(value: Integer);
  get cr3(): bigint | undefined;
  set cr3(value: Integer);
  get cr4(): bigint | undefined;
  set cr4(value: Integer);
  get cr8(): bigint | undefined;
  set cr8(value: Integer);
  get efer(): bigint | undefined;
  set efer(value: Integer);
  get apic_base(): bigint | undefined;
  set apic_base(value: Integer);
  get interrupt_bitmap(): BigUint64Array | undefined;
  set interrupt_bitmap(value: Iterable<Integer>);
}

export const kvm_sregs: Descriptor<kvm_sregs, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sregs',
    `
  struct kvm_segment cs;
  struct kvm_segment ds;
  struct kvm_segment es;
  struct kvm_segment fs;
  struct kvm_segment gs;
  struct kvm_segment ss;
  struct kvm_segment tr;
  struct kvm_segment ldt;
  struct kvm_dtable gdt;
  struct kvm_dtable idt;
  __u64 cr0;
  __u64 cr2;
  __u64 cr3;
  __u64 cr4;
  __u64 cr8;
  __u64 efer;
  __u64 apic_base;
  __u64 interrupt_bitmap[4];
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      variants: {
        riscv64: {
          members: `
  
`,
        },
        aarch64: {
          members: `
  
`,
        },
      },
      uses: () => [kvm_dtable, kvm_segment],
    },
  );

/** `<asm/kvm.h>`: 320 bytes on x86_64, x86. */
export interface kvm_sregs2 extends RecordView<'struct kvm_sregs2'> {
  get cs(): kvm_segment;
  set cs(value: kvm_segment | Init<kvm_segment>);
  get ds(): kvm_segment;
  set ds(value: kvm_segment | Init<kvm_segment>);
  get es(): kvm_segment;
  set es(value: kvm_segment | Init<kvm_segment>);
  get fs(): kvm_segment;
  set fs(value: kvm_segment | Init<kvm_segment>);
  get gs(): kvm_segment;
  set gs(value: kvm_segment | Init<kvm_segment>);
  get ss(): kvm_segment;
  set ss(value: kvm_segment | Init<kvm_segment>);
  get tr(): kvm_segment;
  set tr(value: kvm_segment | Init<kvm_segment>);
  get ldt(): kvm_segment;
  set ldt(value: kvm_segment | Init<kvm_segment>);
  get gdt(): kvm_dtable;
  set gdt(value: kvm_dtable | Init<kvm_dtable>);
  get idt(): kvm_dtable;
  set idt(value: kvm_dtable | Init<kvm_dtable>);
  get cr0(): bigint;
  set cr0(value: Integer);
  get cr2(): bigint;
  set cr2(value: Integer);
  get cr3(): bigint;
  set cr3(value: Integer);
  get cr4(): bigint;
  set cr4(value: Integer);
  get cr8(): bigint;
  set cr8(value: Integer);
  get efer(): bigint;
  set efer(value: Integer);
  get apic_base(): bigint;
  set apic_base(value: Integer);
  get flags(): bigint;
  set flags(value: Integer);
  get pdptrs(): BigUint64Array;
  set pdptrs(value: Iterable<Integer>);
}

export const kvm_sregs2: Descriptor<kvm_sregs2, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_sregs2',
  `
  struct kvm_segment cs;
  struct kvm_segment ds;
  struct kvm_segment es;
  struct kvm_segment fs;
  struct kvm_segment gs;
  struct kvm_segment ss;
  struct kvm_segment tr;
  struct kvm_segment ldt;
  struct kvm_dtable gdt;
  struct kvm_dtable idt;
  __u64 cr0;
  __u64 cr2;
  __u64 cr3;
  __u64 cr4;
  __u64 cr8;
  __u64 efer;
  __u64 apic_base;
  __u64 flags;
  __u64 pdptrs[4];
`,
  { only: ['x86_64', 'x86'], uses: () => [kvm_dtable, kvm_segment] },
);

/** `<asm/kvm.h>`: 4096 bytes on x86_64, x86. */
export interface kvm_svm_nested_state_data extends RecordView<'struct kvm_svm_nested_state_data'> {
  get vmcb12(): Uint8Array;
  set vmcb12(value: Bytes);
}

export const kvm_svm_nested_state_data: Descriptor<kvm_svm_nested_state_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_svm_nested_state_data',
    `
  __u8 vmcb12[4096];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_svm_nested_state_hdr extends RecordView<'struct kvm_svm_nested_state_hdr'> {
  get vmcb_pa(): bigint;
  set vmcb_pa(value: Integer);
  get gpat(): bigint;
  set gpat(value: Integer);
}

export const kvm_svm_nested_state_hdr: Descriptor<kvm_svm_nested_state_hdr, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_svm_nested_state_hdr',
    `
  __u64 vmcb_pa;
  __u64 gpat;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 520 bytes on x86_64, x86; 0 bytes on riscv64; 8 bytes on aarch64. */
export interface kvm_sync_regs extends RecordView<'struct kvm_sync_regs'> {
  get regs(): kvm_regs | undefined;
  set regs(value: kvm_regs | Init<kvm_regs>);
  get sregs(): kvm_sregs | undefined;
  set sregs(value: kvm_sregs | Init<kvm_sregs>);
  get events(): kvm_vcpu_events | undefined;
  set events(value: kvm_vcpu_events | Init<kvm_vcpu_events>);
  get device_irq_level(): bigint | undefined;
  set device_irq_level(value: Integer);
}

export const kvm_sync_regs: Descriptor<kvm_sync_regs, 'x86_64' | 'x86' | 'riscv64' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_sync_regs',
    `
  struct kvm_regs regs;
  struct kvm_sregs sregs;
  struct kvm_vcpu_events events;
`,
    {
      only: ['x86_64', 'x86', 'riscv64', 'aarch64'],
      variants: {
        riscv64: {
          members: `
  
`,
        },
        aarch64: {
          members: `
  __u64 device_irq_level;
`,
        },
      },
      uses: () => [kvm_regs, kvm_sregs, kvm_vcpu_events],
    },
  );

/** `<asm/kvm.h>`: 2056 bytes on x86_64, x86. */
export interface kvm_tdx_capabilities extends RecordView<'struct kvm_tdx_capabilities'> {
  get supported_attrs(): bigint;
  set supported_attrs(value: Integer);
  get supported_xfam(): bigint;
  set supported_xfam(value: Integer);
  get kernel_tdvmcallinfo_1_r11(): bigint;
  set kernel_tdvmcallinfo_1_r11(value: Integer);
  get user_tdvmcallinfo_1_r11(): bigint;
  set user_tdvmcallinfo_1_r11(value: Integer);
  get kernel_tdvmcallinfo_1_r12(): bigint;
  set kernel_tdvmcallinfo_1_r12(value: Integer);
  get user_tdvmcallinfo_1_r12(): bigint;
  set user_tdvmcallinfo_1_r12(value: Integer);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
  get cpuid(): kvm_cpuid2;
  set cpuid(value: kvm_cpuid2 | Init<kvm_cpuid2>);
}

export const kvm_tdx_capabilities: Descriptor<kvm_tdx_capabilities, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_tdx_capabilities',
    `
  __u64 supported_attrs;
  __u64 supported_xfam;
  __u64 kernel_tdvmcallinfo_1_r11;
  __u64 user_tdvmcallinfo_1_r11;
  __u64 kernel_tdvmcallinfo_1_r12;
  __u64 user_tdvmcallinfo_1_r12;
  __u64 reserved[250];
  struct kvm_cpuid2 cpuid;
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_cpuid2] },
  );

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_tdx_cmd extends RecordView<'struct kvm_tdx_cmd'> {
  id: number;
  flags: number;
  get data(): bigint;
  set data(value: Integer);
  get hw_error(): bigint;
  set hw_error(value: Integer);
}

export const kvm_tdx_cmd: Descriptor<kvm_tdx_cmd, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_tdx_cmd',
  `
  __u32 id;
  __u32 flags;
  __u64 data;
  __u64 hw_error;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 24 bytes on x86_64, x86. */
export interface kvm_tdx_init_mem_region extends RecordView<'struct kvm_tdx_init_mem_region'> {
  get source_addr(): bigint;
  set source_addr(value: Integer);
  get gpa(): bigint;
  set gpa(value: Integer);
  get nr_pages(): bigint;
  set nr_pages(value: Integer);
}

export const kvm_tdx_init_mem_region: Descriptor<kvm_tdx_init_mem_region, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_tdx_init_mem_region',
    `
  __u64 source_addr;
  __u64 gpa;
  __u64 nr_pages;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 264 bytes on x86_64, x86. */
export interface kvm_tdx_init_vm extends RecordView<'struct kvm_tdx_init_vm'> {
  get attributes(): bigint;
  set attributes(value: Integer);
  get xfam(): bigint;
  set xfam(value: Integer);
  get mrconfigid(): BigUint64Array;
  set mrconfigid(value: Iterable<Integer>);
  get mrowner(): BigUint64Array;
  set mrowner(value: Iterable<Integer>);
  get mrownerconfig(): BigUint64Array;
  set mrownerconfig(value: Iterable<Integer>);
  get reserved(): BigUint64Array;
  set reserved(value: Iterable<Integer>);
  get cpuid(): kvm_cpuid2;
  set cpuid(value: kvm_cpuid2 | Init<kvm_cpuid2>);
}

export const kvm_tdx_init_vm: Descriptor<kvm_tdx_init_vm, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_tdx_init_vm',
    `
  __u64 attributes;
  __u64 xfam;
  __u64 mrconfigid[6];
  __u64 mrowner[6];
  __u64 mrownerconfig[6];
  __u64 reserved[12];
  struct kvm_cpuid2 cpuid;
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_cpuid2] },
  );

interface kvm_vcpu_events$exception extends RecordView<'struct kvm_vcpu_events.exception'> {
  get injected(): number | undefined;
  set injected(value: number);
  get nr(): number | undefined;
  set nr(value: number);
  get has_error_code(): number | undefined;
  set has_error_code(value: number);
  get pending(): number | undefined;
  set pending(value: number);
  get error_code(): number | undefined;
  set error_code(value: number);
  get serror_pending(): number | undefined;
  set serror_pending(value: number);
  get serror_has_esr(): number | undefined;
  set serror_has_esr(value: number);
  get ext_dabt_pending(): number | undefined;
  set ext_dabt_pending(value: number);
  get pad(): Uint8Array | undefined;
  set pad(value: Bytes);
  get serror_esr(): bigint | undefined;
  set serror_esr(value: Integer);
}

interface kvm_vcpu_events$interrupt extends RecordView<'struct kvm_vcpu_events.interrupt'> {
  injected: number;
  nr: number;
  soft: number;
  shadow: number;
}

interface kvm_vcpu_events$nmi extends RecordView<'struct kvm_vcpu_events.nmi'> {
  injected: number;
  pending: number;
  masked: number;
  pad: number;
}

interface kvm_vcpu_events$smi extends RecordView<'struct kvm_vcpu_events.smi'> {
  smm: number;
  pending: number;
  smm_inside_nmi: number;
  latched_init: number;
}

interface kvm_vcpu_events$triple_fault extends RecordView<'struct kvm_vcpu_events.triple_fault'> {
  pending: number;
}

/** `<asm/kvm.h>`: 64 bytes on x86_64, x86, aarch64. */
export interface kvm_vcpu_events extends RecordView<'struct kvm_vcpu_events'> {
  get exception(): kvm_vcpu_events$exception;
  set exception(value: kvm_vcpu_events$exception | Init<kvm_vcpu_events$exception>);
  get interrupt(): kvm_vcpu_events$interrupt | undefined;
  set interrupt(value: kvm_vcpu_events$interrupt | Init<kvm_vcpu_events$interrupt>);
  get nmi(): kvm_vcpu_events$nmi | undefined;
  set nmi(value: kvm_vcpu_events$nmi | Init<kvm_vcpu_events$nmi>);
  get sipi_vector(): number | undefined;
  set sipi_vector(value: number);
  get flags(): number | undefined;
  set flags(value: number);
  get smi(): kvm_vcpu_events$smi | undefined;
  set smi(value: kvm_vcpu_events$smi | Init<kvm_vcpu_events$smi>);
  get triple_fault(): kvm_vcpu_events$triple_fault | undefined;
  set triple_fault(value: kvm_vcpu_events$triple_fault | Init<kvm_vcpu_events$triple_fault>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
  get exception_has_payload(): number | undefined;
  set exception_has_payload(value: number);
  get exception_payload(): bigint | undefined;
  set exception_payload(value: Integer);
}

export const kvm_vcpu_events: Descriptor<kvm_vcpu_events, 'x86_64' | 'x86' | 'aarch64'> =
  /* @__PURE__ */ declareStruct(
    'kvm_vcpu_events',
    `
  struct {
    __u8 injected;
    __u8 nr;
    __u8 has_error_code;
    __u8 pending;
    __u32 error_code;
  } exception;
  struct {
    __u8 injected;
    __u8 nr;
    __u8 soft;
    __u8 shadow;
  } interrupt;
  struct {
    __u8 injected;
    __u8 pending;
    __u8 masked;
    __u8 pad;
  } nmi;
  __u32 sipi_vector;
  __u32 flags;
  struct {
    __u8 smm;
    __u8 pending;
    __u8 smm_inside_nmi;
    __u8 latched_init;
  } smi;
  struct {
    __u8 pending;
  } triple_fault;
  __u8 reserved[26];
  __u8 exception_has_payload;
  __u64 exception_payload;
`,
    {
      only: ['x86_64', 'x86', 'aarch64'],
      variants: {
        aarch64: {
          members: `
  struct {
    __u8 serror_pending;
    __u8 serror_has_esr;
    __u8 ext_dabt_pending;
    __u8 pad[5];
    __u64 serror_esr;
  } exception;
  __u32 reserved[12];
`,
        },
      },
    },
  );

/** `<asm/kvm.h>`: 32 bytes on aarch64. */
export interface kvm_vcpu_init extends RecordView<'struct kvm_vcpu_init'> {
  target: number;
  get features(): Uint32Array;
  set features(value: Iterable<Integer>);
}

export const kvm_vcpu_init: Descriptor<kvm_vcpu_init, 'aarch64'> = /* @__PURE__ */ declareStruct(
  'kvm_vcpu_init',
  `
  __u32 target;
  __u32 features[7];
`,
  { only: ['aarch64'] },
);

/** `<asm/kvm.h>`: 8192 bytes on x86_64, x86. */
export interface kvm_vmx_nested_state_data extends RecordView<'struct kvm_vmx_nested_state_data'> {
  get vmcs12(): Uint8Array;
  set vmcs12(value: Bytes);
  get shadow_vmcs12(): Uint8Array;
  set shadow_vmcs12(value: Bytes);
}

export const kvm_vmx_nested_state_data: Descriptor<kvm_vmx_nested_state_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_vmx_nested_state_data',
    `
  __u8 vmcs12[4096];
  __u8 shadow_vmcs12[4096];
`,
    { only: ['x86_64', 'x86'] },
  );

interface kvm_vmx_nested_state_hdr$smm extends RecordView<'struct kvm_vmx_nested_state_hdr.smm'> {
  flags: number;
}

/** `<asm/kvm.h>`: 32 bytes on x86_64, x86. */
export interface kvm_vmx_nested_state_hdr extends RecordView<'struct kvm_vmx_nested_state_hdr'> {
  get vmxon_pa(): bigint;
  set vmxon_pa(value: Integer);
  get vmcs12_pa(): bigint;
  set vmcs12_pa(value: Integer);
  get smm(): kvm_vmx_nested_state_hdr$smm;
  set smm(value: kvm_vmx_nested_state_hdr$smm | Init<kvm_vmx_nested_state_hdr$smm>);
  pad: number;
  flags: number;
  get preemption_timer_deadline(): bigint;
  set preemption_timer_deadline(value: Integer);
}

export const kvm_vmx_nested_state_hdr: Descriptor<kvm_vmx_nested_state_hdr, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_vmx_nested_state_hdr',
    `
  __u64 vmxon_pa;
  __u64 vmcs12_pa;
  struct {
    __u16 flags;
  } smm;
  __u16 pad;
  __u32 flags;
  __u64 preemption_timer_deadline;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 64 bytes on x86_64, x86. */
export interface kvm_x86_mce extends RecordView<'struct kvm_x86_mce'> {
  get status(): bigint;
  set status(value: Integer);
  get addr(): bigint;
  set addr(value: Integer);
  get misc(): bigint;
  set misc(value: Integer);
  get mcg_status(): bigint;
  set mcg_status(value: Integer);
  bank: number;
  get pad1(): Uint8Array;
  set pad1(value: Bytes);
  get pad2(): BigUint64Array;
  set pad2(value: Iterable<Integer>);
}

export const kvm_x86_mce: Descriptor<kvm_x86_mce, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_x86_mce',
  `
  __u64 status;
  __u64 addr;
  __u64 misc;
  __u64 mcg_status;
  __u8 bank;
  __u8 pad1[7];
  __u64 pad2[3];
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 16 bytes on x86_64, x86. */
export interface kvm_xcr extends RecordView<'struct kvm_xcr'> {
  xcr: number;
  reserved: number;
  get value(): bigint;
  set value(value: Integer);
}

export const kvm_xcr: Descriptor<kvm_xcr, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_xcr',
  `
  __u32 xcr;
  __u32 reserved;
  __u64 value;
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 392 bytes on x86_64, x86. */
export interface kvm_xcrs extends RecordView<'struct kvm_xcrs'> {
  nr_xcrs: number;
  flags: number;
  get xcrs(): Elements<kvm_xcr>;
  set xcrs(value: Iterable<kvm_xcr | Init<kvm_xcr>>);
  get padding(): BigUint64Array;
  set padding(value: Iterable<Integer>);
}

export const kvm_xcrs: Descriptor<kvm_xcrs, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_xcrs',
  `
  __u32 nr_xcrs;
  __u32 flags;
  struct kvm_xcr xcrs[16];
  __u64 padding[16];
`,
  { only: ['x86_64', 'x86'], uses: () => [kvm_xcr] },
);

interface kvm_xen_hvm_attr$u$shared_info
  extends RecordView<'union kvm_xen_hvm_attr.u.shared_info'> {
  get gfn(): bigint;
  set gfn(value: Integer);
  get hva(): bigint;
  set hva(value: Integer);
}

interface kvm_xen_hvm_attr$u$evtchn$deliver$port
  extends RecordView<'struct kvm_xen_hvm_attr.u.evtchn.deliver.port'> {
  port: number;
  vcpu: number;
  priority: number;
}

interface kvm_xen_hvm_attr$u$evtchn$deliver$eventfd
  extends RecordView<'struct kvm_xen_hvm_attr.u.evtchn.deliver.eventfd'> {
  port: number;
  fd: number;
}

interface kvm_xen_hvm_attr$u$evtchn$deliver
  extends RecordView<'union kvm_xen_hvm_attr.u.evtchn.deliver'> {
  get port(): kvm_xen_hvm_attr$u$evtchn$deliver$port;
  set port(value:
    | kvm_xen_hvm_attr$u$evtchn$deliver$port
    | Init<kvm_xen_hvm_attr$u$evtchn$deliver$port>);
  get eventfd(): kvm_xen_hvm_attr$u$evtchn$deliver$eventfd;
  set eventfd(value:
    | kvm_xen_hvm_attr$u$evtchn$deliver$eventfd
    | Init<kvm_xen_hvm_attr$u$evtchn$deliver$eventfd>);
  get padding(): Uint32Array;
  set padding(value: Iterable<Integer>);
}

interface kvm_xen_hvm_attr$u$evtchn extends RecordView<'struct kvm_xen_hvm_attr.u.evtchn'> {
  send_port: number;
  type: number;
  flags: number;
  get deliver(): kvm_xen_hvm_attr$u$evtchn$deliver;
  set deliver(value: kvm_xen_hvm_attr$u$evtchn$deliver | Init<kvm_xen_hvm_attr$u$evtchn$deliver>);
}

interface kvm_xen_hvm_attr$u extends RecordView<'union kvm_xen_hvm_attr.u'> {
  long_mode: number;
  vector: number;
  runstate_update_flag: number;
  get shared_info(): kvm_xen_hvm_attr$u$shared_info;
  set shared_info(value: kvm_xen_hvm_attr$u$shared_info | Init<kvm_xen_hvm_attr$u$shared_info>);
  get evtchn(): kvm_xen_hvm_attr$u$evtchn;
  set evtchn(value: kvm_xen_hvm_attr$u$evtchn | Init<kvm_xen_hvm_attr$u$evtchn>);
  xen_version: number;
  get pad(): BigUint64Array;
  set pad(value: Iterable<Integer>);
}

/** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
export interface kvm_xen_hvm_attr extends RecordView<'struct kvm_xen_hvm_attr'> {
  type: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
  get u(): kvm_xen_hvm_attr$u;
  set u(value: kvm_xen_hvm_attr$u | Init<kvm_xen_hvm_attr$u>);
}

export const kvm_xen_hvm_attr: Descriptor<kvm_xen_hvm_attr, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_xen_hvm_attr',
    `
  __u16 type;
  __u16 pad[3];
  union {
    __u8 long_mode;
    __u8 vector;
    __u8 runstate_update_flag;
    union {
      __u64 gfn;
      __u64 hva;
    } shared_info;
    struct {
      __u32 send_port;
      __u32 type;
      __u32 flags;
      union {
        struct {
          __u32 port;
          __u32 vcpu;
          __u32 priority;
        } port;
        struct {
          __u32 port;
          __s32 fd;
        } eventfd;
        __u32 padding[4];
      } deliver;
    } evtchn;
    __u32 xen_version;
    __u64 pad[8];
  } u;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm.h>`: 56 bytes on x86_64, x86. */
export interface kvm_xen_hvm_config extends RecordView<'struct kvm_xen_hvm_config'> {
  flags: number;
  msr: number;
  get blob_addr_32(): bigint;
  set blob_addr_32(value: Integer);
  get blob_addr_64(): bigint;
  set blob_addr_64(value: Integer);
  blob_size_32: number;
  blob_size_64: number;
  get pad2(): Uint8Array;
  set pad2(value: Bytes);
}

export const kvm_xen_hvm_config: Descriptor<kvm_xen_hvm_config, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_xen_hvm_config',
    `
  __u32 flags;
  __u32 msr;
  __u64 blob_addr_32;
  __u64 blob_addr_64;
  __u8 blob_size_32;
  __u8 blob_size_64;
  __u8 pad2[30];
`,
    { only: ['x86_64', 'x86'] },
  );

interface kvm_xen_vcpu_attr$u$runstate extends RecordView<'struct kvm_xen_vcpu_attr.u.runstate'> {
  get state(): bigint;
  set state(value: Integer);
  get state_entry_time(): bigint;
  set state_entry_time(value: Integer);
  get time_running(): bigint;
  set time_running(value: Integer);
  get time_runnable(): bigint;
  set time_runnable(value: Integer);
  get time_blocked(): bigint;
  set time_blocked(value: Integer);
  get time_offline(): bigint;
  set time_offline(value: Integer);
}

interface kvm_xen_vcpu_attr$u$timer extends RecordView<'struct kvm_xen_vcpu_attr.u.timer'> {
  port: number;
  priority: number;
  get expires_ns(): bigint;
  set expires_ns(value: Integer);
}

interface kvm_xen_vcpu_attr$u extends RecordView<'union kvm_xen_vcpu_attr.u'> {
  get gpa(): bigint;
  set gpa(value: Integer);
  get hva(): bigint;
  set hva(value: Integer);
  get pad(): BigUint64Array;
  set pad(value: Iterable<Integer>);
  get runstate(): kvm_xen_vcpu_attr$u$runstate;
  set runstate(value: kvm_xen_vcpu_attr$u$runstate | Init<kvm_xen_vcpu_attr$u$runstate>);
  vcpu_id: number;
  get timer(): kvm_xen_vcpu_attr$u$timer;
  set timer(value: kvm_xen_vcpu_attr$u$timer | Init<kvm_xen_vcpu_attr$u$timer>);
  vector: number;
}

/** `<asm/kvm.h>`: 72 bytes on x86_64, x86. */
export interface kvm_xen_vcpu_attr extends RecordView<'struct kvm_xen_vcpu_attr'> {
  type: number;
  get pad(): Uint16Array;
  set pad(value: Iterable<Integer>);
  get u(): kvm_xen_vcpu_attr$u;
  set u(value: kvm_xen_vcpu_attr$u | Init<kvm_xen_vcpu_attr$u>);
}

export const kvm_xen_vcpu_attr: Descriptor<kvm_xen_vcpu_attr, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_xen_vcpu_attr',
    `
  __u16 type;
  __u16 pad[3];
  union {
    __u64 gpa;
    __u64 hva;
    __u64 pad[8];
    struct {
      __u64 state;
      __u64 state_entry_time;
      __u64 time_running;
      __u64 time_runnable;
      __u64 time_blocked;
      __u64 time_offline;
    } runstate;
    __u32 vcpu_id;
    struct {
      __u32 port;
      __u32 priority;
      __u64 expires_ns;
    } timer;
    __u8 vector;
  } u;
`,
    { only: ['x86_64', 'x86'] },
  );

interface kvm_xsave$__empty_extra extends RecordView<'struct kvm_xsave.__empty_extra'> {}

/** `<asm/kvm.h>`: 4096 bytes on x86_64, x86. */
export interface kvm_xsave extends RecordView<'struct kvm_xsave'> {
  get region(): Uint32Array;
  set region(value: Iterable<Integer>);
  get __empty_extra(): kvm_xsave$__empty_extra;
  set __empty_extra(value: kvm_xsave$__empty_extra | Init<kvm_xsave$__empty_extra>);
  get extra(): Uint32Array;
  set extra(value: Iterable<Integer>);
}

export const kvm_xsave: Descriptor<kvm_xsave, 'x86_64' | 'x86'> = /* @__PURE__ */ declareStruct(
  'kvm_xsave',
  `
  __u32 region[1024];
  struct {
    struct {
      
    } __empty_extra;
    __u32 extra[];
  };
`,
  { only: ['x86_64', 'x86'] },
);

/** `<asm/kvm.h>`: 64 bytes on aarch64. */
export interface reg_mask_range extends RecordView<'struct reg_mask_range'> {
  get addr(): bigint;
  set addr(value: Integer);
  range: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
}

export const reg_mask_range: Descriptor<reg_mask_range, 'aarch64'> = /* @__PURE__ */ declareStruct(
  'reg_mask_range',
  `
  __u64 addr;
  __u32 range;
  __u32 reserved[13];
`,
  { only: ['aarch64'] },
);
