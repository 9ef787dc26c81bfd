// Generated from Linux 7.3.4 <asm/kvm_para.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<asm/kvm_para.h>`: 64 bytes on x86_64, x86. */
export interface kvm_clock_pairing extends RecordView<'struct kvm_clock_pairing'> {
  get sec(): bigint;
  set sec(value: Integer);
  get nsec(): bigint;
  set nsec(value: Integer);
  get tsc(): bigint;
  set tsc(value: Integer);
  flags: number;
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const kvm_clock_pairing: Descriptor<kvm_clock_pairing, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_clock_pairing',
    `
  __s64 sec;
  __s64 nsec;
  __u64 tsc;
  __u32 flags;
  __u32 pad[9];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm_para.h>`: 8 bytes on x86_64, x86. */
export interface kvm_mmu_op_flush_tlb extends RecordView<'struct kvm_mmu_op_flush_tlb'> {
  get header(): kvm_mmu_op_header;
  set header(value: kvm_mmu_op_header | Init<kvm_mmu_op_header>);
}

export const kvm_mmu_op_flush_tlb: Descriptor<kvm_mmu_op_flush_tlb, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_mmu_op_flush_tlb',
    `
  struct kvm_mmu_op_header header;
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_mmu_op_header] },
  );

/** `<asm/kvm_para.h>`: 8 bytes on x86_64, x86. */
export interface kvm_mmu_op_header extends RecordView<'struct kvm_mmu_op_header'> {
  op: number;
  pad: number;
}

export const kvm_mmu_op_header: Descriptor<kvm_mmu_op_header, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_mmu_op_header',
    `
  __u32 op;
  __u32 pad;
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm_para.h>`: 16 bytes on x86_64, x86. */
export interface kvm_mmu_op_release_pt extends RecordView<'struct kvm_mmu_op_release_pt'> {
  get header(): kvm_mmu_op_header;
  set header(value: kvm_mmu_op_header | Init<kvm_mmu_op_header>);
  get pt_phys(): bigint;
  set pt_phys(value: Integer);
}

export const kvm_mmu_op_release_pt: Descriptor<kvm_mmu_op_release_pt, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_mmu_op_release_pt',
    `
  struct kvm_mmu_op_header header;
  __u64 pt_phys;
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_mmu_op_header] },
  );

/** `<asm/kvm_para.h>`: 24 bytes on x86_64, x86. */
export interface kvm_mmu_op_write_pte extends RecordView<'struct kvm_mmu_op_write_pte'> {
  get header(): kvm_mmu_op_header;
  set header(value: kvm_mmu_op_header | Init<kvm_mmu_op_header>);
  get pte_phys(): bigint;
  set pte_phys(value: Integer);
  get pte_val(): bigint;
  set pte_val(value: Integer);
}

export const kvm_mmu_op_write_pte: Descriptor<kvm_mmu_op_write_pte, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_mmu_op_write_pte',
    `
  struct kvm_mmu_op_header header;
  __u64 pte_phys;
  __u64 pte_val;
`,
    { only: ['x86_64', 'x86'], uses: () => [kvm_mmu_op_header] },
  );

/** `<asm/kvm_para.h>`: 64 bytes on x86_64, x86. */
export interface kvm_steal_time extends RecordView<'struct kvm_steal_time'> {
  get steal(): bigint;
  set steal(value: Integer);
  version: number;
  flags: number;
  preempted: number;
  get u8_pad(): Uint8Array;
  set u8_pad(value: Bytes);
  get pad(): Uint32Array;
  set pad(value: Iterable<Integer>);
}

export const kvm_steal_time: Descriptor<kvm_steal_time, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_steal_time',
    `
  __u64 steal;
  __u32 version;
  __u32 flags;
  __u8 preempted;
  __u8 u8_pad[3];
  __u32 pad[11];
`,
    { only: ['x86_64', 'x86'] },
  );

/** `<asm/kvm_para.h>`: 64 bytes on x86_64, x86. */
export interface kvm_vcpu_pv_apf_data extends RecordView<'struct kvm_vcpu_pv_apf_data'> {
  flags: number;
  token: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const kvm_vcpu_pv_apf_data: Descriptor<kvm_vcpu_pv_apf_data, 'x86_64' | 'x86'> =
  /* @__PURE__ */ declareStruct(
    'kvm_vcpu_pv_apf_data',
    `
  __u32 flags;
  __u32 token;
  __u8 pad[56];
`,
    { only: ['x86_64', 'x86'] },
  );
