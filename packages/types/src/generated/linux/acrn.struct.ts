// Generated from Linux 7.3.4 <linux/acrn.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Bytes,
  type Descriptor,
  type Elements,
  type Init,
  type Integer,
  type RecordView,
} from '../../engine.ts';

/** `<linux/acrn.h>`: 12 bytes. */
export interface acrn_acpi_generic_address extends RecordView<'struct acrn_acpi_generic_address'> {
  space_id: number;
  bit_width: number;
  bit_offset: number;
  access_size: number;
  get address(): bigint;
  set address(value: Integer);
}

export const acrn_acpi_generic_address: Descriptor<acrn_acpi_generic_address> =
  /* @__PURE__ */ declareStruct(
    'acrn_acpi_generic_address',
    `
  __u8 space_id;
  __u8 bit_width;
  __u8 bit_offset;
  __u8 access_size;
  __u64 address;
`,
    { pack: 1 },
  );

/** `<linux/acrn.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface acrn_cstate_data extends RecordView<'struct acrn_cstate_data'> {
  get cx_reg(): acrn_acpi_generic_address;
  set cx_reg(value: acrn_acpi_generic_address | Init<acrn_acpi_generic_address>);
  type: number;
  latency: number;
  get power(): bigint;
  set power(value: Integer);
}

export const acrn_cstate_data: Descriptor<acrn_cstate_data> = /* @__PURE__ */ declareStruct(
  'acrn_cstate_data',
  `
  struct acrn_acpi_generic_address cx_reg;
  __u8 type;
  __u32 latency;
  __u64 power;
`,
  { uses: () => [acrn_acpi_generic_address] },
);

/** `<linux/acrn.h>`: 16 bytes. */
export interface acrn_descriptor_ptr extends RecordView<'struct acrn_descriptor_ptr'> {
  limit: number;
  get base(): bigint;
  set base(value: Integer);
  get reserved(): Elements<number>;
  set reserved(value: Iterable<number>);
}

export const acrn_descriptor_ptr: Descriptor<acrn_descriptor_ptr> = /* @__PURE__ */ declareStruct(
  'acrn_descriptor_ptr',
  `
  __le16 limit;
  __le64 base;
  __le16 reserved[3];
`,
  { pack: 1 },
);

/** `<linux/acrn.h>`: 128 bytes. */
export interface acrn_gp_regs extends RecordView<'struct acrn_gp_regs'> {
  get rax(): bigint;
  set rax(value: Integer);
  get rcx(): bigint;
  set rcx(value: Integer);
  get rdx(): bigint;
  set rdx(value: Integer);
  get rbx(): bigint;
  set rbx(value: Integer);
  get rsp(): bigint;
  set rsp(value: Integer);
  get rbp(): bigint;
  set rbp(value: Integer);
  get rsi(): bigint;
  set rsi(value: Integer);
  get rdi(): bigint;
  set rdi(value: Integer);
  get r8(): bigint;
  set r8(value: Integer);
  get r9(): bigint;
  set r9(value: Integer);
  get r10(): bigint;
  set r10(value: Integer);
  get r11(): bigint;
  set r11(value: Integer);
  get r12(): bigint;
  set r12(value: Integer);
  get r13(): bigint;
  set r13(value: Integer);
  get r14(): bigint;
  set r14(value: Integer);
  get r15(): bigint;
  set r15(value: Integer);
}

export const acrn_gp_regs: Descriptor<acrn_gp_regs> = /* @__PURE__ */ declareStruct(
  'acrn_gp_regs',
  `
  __le64 rax;
  __le64 rcx;
  __le64 rdx;
  __le64 rbx;
  __le64 rsp;
  __le64 rbp;
  __le64 rsi;
  __le64 rdi;
  __le64 r8;
  __le64 r9;
  __le64 r10;
  __le64 r11;
  __le64 r12;
  __le64 r13;
  __le64 r14;
  __le64 r15;
`,
);

interface acrn_io_request$reqs extends RecordView<'union acrn_io_request.reqs'> {
  get pio_request(): acrn_pio_request;
  set pio_request(value: acrn_pio_request | Init<acrn_pio_request>);
  get pci_request(): acrn_pci_request;
  set pci_request(value: acrn_pci_request | Init<acrn_pci_request>);
  get mmio_request(): acrn_mmio_request;
  set mmio_request(value: acrn_mmio_request | Init<acrn_mmio_request>);
  get data(): BigUint64Array;
  set data(value: Iterable<Integer>);
}

/** `<linux/acrn.h>`: 256 bytes. */
export interface acrn_io_request extends RecordView<'struct acrn_io_request'> {
  type: number;
  completion_polling: number;
  get reserved0(): Uint32Array;
  set reserved0(value: Iterable<Integer>);
  get reqs(): acrn_io_request$reqs;
  set reqs(value: acrn_io_request$reqs | Init<acrn_io_request$reqs>);
  reserved1: number;
  kernel_handled: number;
  processed: number;
}

export const acrn_io_request: Descriptor<acrn_io_request> = /* @__PURE__ */ declareStruct(
  'acrn_io_request',
  `
  __u32 type;
  __u32 completion_polling;
  __u32 reserved0[14];
  union {
    struct acrn_pio_request pio_request;
    struct acrn_pci_request pci_request;
    struct acrn_mmio_request mmio_request;
    __u64 data[8];
  } reqs;
  __u32 reserved1;
  __u32 kernel_handled;
  __u32 processed;
`,
  { align: 256, uses: () => [acrn_mmio_request, acrn_pci_request, acrn_pio_request] },
);

/** `<linux/acrn.h>`: 4096 bytes. */
export interface acrn_io_request_buffer extends RecordView<'struct acrn_io_request_buffer'> {
  get req_slot(): Elements<acrn_io_request>;
  set req_slot(value: Iterable<acrn_io_request | Init<acrn_io_request>>);
  get reserved(): Uint8Array;
  set reserved(value: Bytes);
}

export const acrn_io_request_buffer: Descriptor<acrn_io_request_buffer> =
  /* @__PURE__ */ declareStruct(
    'acrn_io_request_buffer',
    `
  union {
    struct acrn_io_request req_slot[16];
    __u8 reserved[4096];
  };
`,
    { uses: () => [acrn_io_request] },
  );

/** `<linux/acrn.h>`: 32 bytes. */
export interface acrn_ioeventfd extends RecordView<'struct acrn_ioeventfd'> {
  fd: number;
  flags: number;
  get addr(): bigint;
  set addr(value: Integer);
  len: number;
  reserved: number;
  get data(): bigint;
  set data(value: Integer);
}

export const acrn_ioeventfd: Descriptor<acrn_ioeventfd> = /* @__PURE__ */ declareStruct(
  'acrn_ioeventfd',
  `
  __u32 fd;
  __u32 flags;
  __u64 addr;
  __u32 len;
  __u32 reserved;
  __u64 data;
`,
);

/** `<linux/acrn.h>`: 8 bytes. */
export interface acrn_ioreq_notify extends RecordView<'struct acrn_ioreq_notify'> {
  vmid: number;
  reserved: number;
  vcpu: number;
}

export const acrn_ioreq_notify: Descriptor<acrn_ioreq_notify> = /* @__PURE__ */ declareStruct(
  'acrn_ioreq_notify',
  `
  __u16 vmid;
  __u16 reserved;
  __u32 vcpu;
`,
);

/** `<linux/acrn.h>`: 24 bytes. */
export interface acrn_irqfd extends RecordView<'struct acrn_irqfd'> {
  fd: number;
  flags: number;
  get msi(): acrn_msi_entry;
  set msi(value: acrn_msi_entry | Init<acrn_msi_entry>);
}

export const acrn_irqfd: Descriptor<acrn_irqfd> = /* @__PURE__ */ declareStruct(
  'acrn_irqfd',
  `
  __s32 fd;
  __u32 flags;
  struct acrn_msi_entry msi;
`,
  { uses: () => [acrn_msi_entry] },
);

/** `<linux/acrn.h>`: 32 bytes. */
export interface acrn_mmio_dev_res extends RecordView<'struct acrn_mmio_dev_res'> {
  get user_vm_pa(): bigint;
  set user_vm_pa(value: Integer);
  get service_vm_pa(): bigint;
  set service_vm_pa(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get mem_type(): bigint;
  set mem_type(value: Integer);
}

export const acrn_mmio_dev_res: Descriptor<acrn_mmio_dev_res> = /* @__PURE__ */ declareStruct(
  'acrn_mmio_dev_res',
  `
  __u64 user_vm_pa;
  __u64 service_vm_pa;
  __u64 size;
  __u64 mem_type;
`,
);

/** `<linux/acrn.h>`: 32 bytes. */
export interface acrn_mmio_request extends RecordView<'struct acrn_mmio_request'> {
  direction: number;
  reserved: number;
  get address(): bigint;
  set address(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  get value(): bigint;
  set value(value: Integer);
}

export const acrn_mmio_request: Descriptor<acrn_mmio_request> = /* @__PURE__ */ declareStruct(
  'acrn_mmio_request',
  `
  __u32 direction;
  __u32 reserved;
  __u64 address;
  __u64 size;
  __u64 value;
`,
);

/** `<linux/acrn.h>`: 104 bytes. */
export interface acrn_mmiodev extends RecordView<'struct acrn_mmiodev'> {
  get name(): Uint8Array;
  set name(value: Bytes);
  get res(): Elements<acrn_mmio_dev_res>;
  set res(value: Iterable<acrn_mmio_dev_res | Init<acrn_mmio_dev_res>>);
}

export const acrn_mmiodev: Descriptor<acrn_mmiodev> = /* @__PURE__ */ declareStruct(
  'acrn_mmiodev',
  `
  __u8 name[8];
  struct acrn_mmio_dev_res res[3];
`,
  { uses: () => [acrn_mmio_dev_res] },
);

/** `<linux/acrn.h>`: 16 bytes. */
export interface acrn_msi_entry extends RecordView<'struct acrn_msi_entry'> {
  get msi_addr(): bigint;
  set msi_addr(value: Integer);
  get msi_data(): bigint;
  set msi_data(value: Integer);
}

export const acrn_msi_entry: Descriptor<acrn_msi_entry> = /* @__PURE__ */ declareStruct(
  'acrn_msi_entry',
  `
  __u64 msi_addr;
  __u64 msi_data;
`,
);

/** `<linux/acrn.h>`: 48 bytes on x86_64, arm, riscv64, aarch64; 44 bytes on x86. */
export interface acrn_pci_request extends RecordView<'struct acrn_pci_request'> {
  direction: number;
  get reserved(): Uint32Array;
  set reserved(value: Iterable<Integer>);
  get size(): bigint;
  set size(value: Integer);
  value: number;
  bus: number;
  dev: number;
  func: number;
  reg: number;
}

export const acrn_pci_request: Descriptor<acrn_pci_request> = /* @__PURE__ */ declareStruct(
  'acrn_pci_request',
  `
  __u32 direction;
  __u32 reserved[3];
  __u64 size;
  __u32 value;
  __u32 bus;
  __u32 dev;
  __u32 func;
  __u32 reg;
`,
);

/** `<linux/acrn.h>`: 36 bytes. */
export interface acrn_pcidev extends RecordView<'struct acrn_pcidev'> {
  type: number;
  virt_bdf: number;
  phys_bdf: number;
  intr_line: number;
  intr_pin: number;
  get bar(): Uint32Array;
  set bar(value: Iterable<Integer>);
}

export const acrn_pcidev: Descriptor<acrn_pcidev> = /* @__PURE__ */ declareStruct(
  'acrn_pcidev',
  `
  __u32 type;
  __u16 virt_bdf;
  __u16 phys_bdf;
  __u8 intr_line;
  __u8 intr_pin;
  __u32 bar[6];
`,
);

/** `<linux/acrn.h>`: 32 bytes on x86_64, arm, riscv64, aarch64; 28 bytes on x86. */
export interface acrn_pio_request extends RecordView<'struct acrn_pio_request'> {
  direction: number;
  reserved: number;
  get address(): bigint;
  set address(value: Integer);
  get size(): bigint;
  set size(value: Integer);
  value: number;
}

export const acrn_pio_request: Descriptor<acrn_pio_request> = /* @__PURE__ */ declareStruct(
  'acrn_pio_request',
  `
  __u32 direction;
  __u32 reserved;
  __u64 address;
  __u64 size;
  __u32 value;
`,
);

/** `<linux/acrn.h>`: 48 bytes. */
export interface acrn_pstate_data extends RecordView<'struct acrn_pstate_data'> {
  get core_frequency(): bigint;
  set core_frequency(value: Integer);
  get power(): bigint;
  set power(value: Integer);
  get transition_latency(): bigint;
  set transition_latency(value: Integer);
  get bus_master_latency(): bigint;
  set bus_master_latency(value: Integer);
  get control(): bigint;
  set control(value: Integer);
  get status(): bigint;
  set status(value: Integer);
}

export const acrn_pstate_data: Descriptor<acrn_pstate_data> = /* @__PURE__ */ declareStruct(
  'acrn_pstate_data',
  `
  __u64 core_frequency;
  __u64 power;
  __u64 transition_latency;
  __u64 bus_master_latency;
  __u64 control;
  __u64 status;
`,
);

interface acrn_ptdev_irq$intx extends RecordView<'struct acrn_ptdev_irq.intx'> {
  virt_pin: number;
  phys_pin: number;
  is_pic_pin: number;
}

/** `<linux/acrn.h>`: 20 bytes. */
export interface acrn_ptdev_irq extends RecordView<'struct acrn_ptdev_irq'> {
  type: number;
  virt_bdf: number;
  phys_bdf: number;
  get intx(): acrn_ptdev_irq$intx;
  set intx(value: acrn_ptdev_irq$intx | Init<acrn_ptdev_irq$intx>);
}

export const acrn_ptdev_irq: Descriptor<acrn_ptdev_irq> = /* @__PURE__ */ declareStruct(
  'acrn_ptdev_irq',
  `
  __u32 type;
  __u16 virt_bdf;
  __u16 phys_bdf;
  struct {
    __u32 virt_pin;
    __u32 phys_pin;
    __u32 is_pic_pin;
  } intx;
`,
);

/** `<linux/acrn.h>`: 288 bytes on x86_64, arm, riscv64, aarch64; 284 bytes on x86. */
export interface acrn_regs extends RecordView<'struct acrn_regs'> {
  get gprs(): acrn_gp_regs;
  set gprs(value: acrn_gp_regs | Init<acrn_gp_regs>);
  get gdt(): acrn_descriptor_ptr;
  set gdt(value: acrn_descriptor_ptr | Init<acrn_descriptor_ptr>);
  get idt(): acrn_descriptor_ptr;
  set idt(value: acrn_descriptor_ptr | Init<acrn_descriptor_ptr>);
  get rip(): bigint;
  set rip(value: Integer);
  get cs_base(): bigint;
  set cs_base(value: Integer);
  get cr0(): bigint;
  set cr0(value: Integer);
  get cr4(): bigint;
  set cr4(value: Integer);
  get cr3(): bigint;
  set cr3(value: Integer);
  get ia32_efer(): bigint;
  set ia32_efer(value: Integer);
  get rflags(): bigint;
  set rflags(value: Integer);
  get reserved_64(): Elements<bigint>;
  set reserved_64(value: Iterable<Integer>);
  cs_ar: number;
  cs_limit: number;
  get reserved_32(): Elements<number>;
  set reserved_32(value: Iterable<number>);
  cs_sel: number;
  ss_sel: number;
  ds_sel: number;
  es_sel: number;
  fs_sel: number;
  gs_sel: number;
  ldt_sel: number;
  tr_sel: number;
}

export const acrn_regs: Descriptor<acrn_regs> = /* @__PURE__ */ declareStruct(
  'acrn_regs',
  `
  struct acrn_gp_regs gprs;
  struct acrn_descriptor_ptr gdt;
  struct acrn_descriptor_ptr idt;
  __le64 rip;
  __le64 cs_base;
  __le64 cr0;
  __le64 cr4;
  __le64 cr3;
  __le64 ia32_efer;
  __le64 rflags;
  __le64 reserved_64[4];
  __le32 cs_ar;
  __le32 cs_limit;
  __le32 reserved_32[3];
  __le16 cs_sel;
  __le16 ss_sel;
  __le16 ds_sel;
  __le16 es_sel;
  __le16 fs_sel;
  __le16 gs_sel;
  __le16 ldt_sel;
  __le16 tr_sel;
`,
  { uses: () => [acrn_descriptor_ptr, acrn_gp_regs] },
);

/** `<linux/acrn.h>`: 296 bytes on x86_64, arm, riscv64, aarch64; 292 bytes on x86. */
export interface acrn_vcpu_regs extends RecordView<'struct acrn_vcpu_regs'> {
  vcpu_id: number;
  get reserved(): Uint16Array;
  set reserved(value: Iterable<Integer>);
  get vcpu_regs(): acrn_regs;
  set vcpu_regs(value: acrn_regs | Init<acrn_regs>);
}

export const acrn_vcpu_regs: Descriptor<acrn_vcpu_regs> = /* @__PURE__ */ declareStruct(
  'acrn_vcpu_regs',
  `
  __u16 vcpu_id;
  __u16 reserved[3];
  struct acrn_regs vcpu_regs;
`,
  { uses: () => [acrn_regs] },
);

interface acrn_vdev$id$fields extends RecordView<'struct acrn_vdev.id.fields'> {
  vendor: number;
  device: number;
  legacy_id: number;
}

interface acrn_vdev$id extends RecordView<'union acrn_vdev.id'> {
  get value(): bigint;
  set value(value: Integer);
  get fields(): acrn_vdev$id$fields;
  set fields(value: acrn_vdev$id$fields | Init<acrn_vdev$id$fields>);
}

/** `<linux/acrn.h>`: 192 bytes. */
export interface acrn_vdev extends RecordView<'struct acrn_vdev'> {
  get id(): acrn_vdev$id;
  set id(value: acrn_vdev$id | Init<acrn_vdev$id>);
  get slot(): bigint;
  set slot(value: Integer);
  get io_addr(): Uint32Array;
  set io_addr(value: Iterable<Integer>);
  get io_size(): Uint32Array;
  set io_size(value: Iterable<Integer>);
  get args(): Uint8Array;
  set args(value: Bytes);
}

export const acrn_vdev: Descriptor<acrn_vdev> = /* @__PURE__ */ declareStruct(
  'acrn_vdev',
  `
  union {
    __u64 value;
    struct {
      __le16 vendor;
      __le16 device;
      __le32 legacy_id;
    } fields;
  } id;
  __u64 slot;
  __u32 io_addr[6];
  __u32 io_size[6];
  __u8 args[128];
`,
);

/** `<linux/acrn.h>`: 48 bytes. */
export interface acrn_vm_creation extends RecordView<'struct acrn_vm_creation'> {
  vmid: number;
  reserved0: number;
  vcpu_num: number;
  reserved1: number;
  get uuid(): Uint8Array;
  set uuid(value: Bytes);
  get vm_flag(): bigint;
  set vm_flag(value: Integer);
  get ioreq_buf(): bigint;
  set ioreq_buf(value: Integer);
  get cpu_affinity(): bigint;
  set cpu_affinity(value: Integer);
}

export const acrn_vm_creation: Descriptor<acrn_vm_creation> = /* @__PURE__ */ declareStruct(
  'acrn_vm_creation',
  `
  __u16 vmid;
  __u16 reserved0;
  __u16 vcpu_num;
  __u16 reserved1;
  __u8 uuid[16];
  __u64 vm_flag;
  __u64 ioreq_buf;
  __u64 cpu_affinity;
`,
);

/** `<linux/acrn.h>`: 32 bytes. */
export interface acrn_vm_memmap extends RecordView<'struct acrn_vm_memmap'> {
  type: number;
  attr: number;
  get user_vm_pa(): bigint;
  set user_vm_pa(value: Integer);
  get service_vm_pa(): bigint;
  set service_vm_pa(value: Integer);
  get vma_base(): bigint;
  set vma_base(value: Integer);
  get len(): bigint;
  set len(value: Integer);
}

export const acrn_vm_memmap: Descriptor<acrn_vm_memmap> = /* @__PURE__ */ declareStruct(
  'acrn_vm_memmap',
  `
  __u32 type;
  __u32 attr;
  __u64 user_vm_pa;
  union {
    __u64 service_vm_pa;
    __u64 vma_base;
  };
  __u64 len;
`,
);
