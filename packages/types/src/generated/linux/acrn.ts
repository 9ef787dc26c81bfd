// Generated from Linux 7.3.4 <linux/acrn.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  hereOf,
  perArchOf,
  requestHere,
  type Bytes,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type PerArch,
  type RecordView,
  type Requests,
} from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly ACRN_IOCTL_SET_VCPU_REGS: PerArch<
    1093181974,
    1092919830,
    1093181974,
    1093181974,
    1093181974,
    1093181974,
    1093181974,
    2166923798
  >;
  readonly ACRN_IOCTL_VM_INTR_MONITOR: PerArch<
    1074307620,
    1074045476,
    1074045476,
    1074307620,
    1074307620,
    1074307620,
    1074307620,
    2148049444
  >;
} & Requests<
  | 'ACRN_IOCTL_ASSIGN_MMIODEV'
  | 'ACRN_IOCTL_ASSIGN_PCIDEV'
  | 'ACRN_IOCTL_ATTACH_IOREQ_CLIENT'
  | 'ACRN_IOCTL_CLEAR_VM_IOREQ'
  | 'ACRN_IOCTL_CREATE_IOREQ_CLIENT'
  | 'ACRN_IOCTL_CREATE_VDEV'
  | 'ACRN_IOCTL_DEASSIGN_MMIODEV'
  | 'ACRN_IOCTL_DEASSIGN_PCIDEV'
  | 'ACRN_IOCTL_DESTROY_IOREQ_CLIENT'
  | 'ACRN_IOCTL_DESTROY_VDEV'
  | 'ACRN_IOCTL_DESTROY_VM'
  | 'ACRN_IOCTL_INJECT_MSI'
  | 'ACRN_IOCTL_IOEVENTFD'
  | 'ACRN_IOCTL_IRQFD'
  | 'ACRN_IOCTL_NOTIFY_REQUEST_FINISH'
  | 'ACRN_IOCTL_PAUSE_VM'
  | 'ACRN_IOCTL_RESET_PTDEV_INTR'
  | 'ACRN_IOCTL_RESET_VM'
  | 'ACRN_IOCTL_SET_IRQLINE'
  | 'ACRN_IOCTL_SET_MEMSEG'
  | 'ACRN_IOCTL_SET_PTDEV_INTR'
  | 'ACRN_IOCTL_START_VM'
  | 'ACRN_IOCTL_UNSET_MEMSEG'
> = /* @__PURE__ */ perArchOf(
  {
    ACRN_IOCTL_SET_VCPU_REGS: [
      1093181974, 1092919830, 1093181974, 1093181974, 1093181974, 1093181974, 1093181974,
      2166923798,
    ],
    ACRN_IOCTL_VM_INTR_MONITOR: [
      1074307620, 1074045476, 1074045476, 1074307620, 1074307620, 1074307620, 1074307620,
      2148049444,
    ],
  },
  {
    ACRN_IOCTL_ASSIGN_MMIODEV: 1080599127,
    ACRN_IOCTL_ASSIGN_PCIDEV: 1076142677,
    ACRN_IOCTL_ATTACH_IOREQ_CLIENT: 41523,
    ACRN_IOCTL_CLEAR_VM_IOREQ: 41525,
    ACRN_IOCTL_CREATE_IOREQ_CLIENT: 41522,
    ACRN_IOCTL_CREATE_VDEV: 1086366297,
    ACRN_IOCTL_DEASSIGN_MMIODEV: 1080599128,
    ACRN_IOCTL_DEASSIGN_PCIDEV: 1076142678,
    ACRN_IOCTL_DESTROY_IOREQ_CLIENT: 41524,
    ACRN_IOCTL_DESTROY_VDEV: 1086366298,
    ACRN_IOCTL_DESTROY_VM: 41489,
    ACRN_IOCTL_INJECT_MSI: 1074831907,
    ACRN_IOCTL_IOEVENTFD: 1075880560,
    ACRN_IOCTL_IRQFD: 1075356273,
    ACRN_IOCTL_NOTIFY_REQUEST_FINISH: 1074307633,
    ACRN_IOCTL_PAUSE_VM: 41491,
    ACRN_IOCTL_RESET_PTDEV_INTR: 1075094100,
    ACRN_IOCTL_RESET_VM: 41493,
    ACRN_IOCTL_SET_IRQLINE: 1074307621,
    ACRN_IOCTL_SET_MEMSEG: 1075880513,
    ACRN_IOCTL_SET_PTDEV_INTR: 1075094099,
    ACRN_IOCTL_START_VM: 41490,
    ACRN_IOCTL_UNSET_MEMSEG: 1075880514,
  },
);

/** `<linux/acrn.h>`: 1092919830 on x86; 2166923798 on ppc64le; 1093181974 elsewhere. */
export const ACRN_IOCTL_SET_VCPU_REGS: number = /* @__PURE__ */ hereOf(
  perArch.ACRN_IOCTL_SET_VCPU_REGS,
);
/** `<linux/acrn.h>`: 1074045476 on x86, arm; 2148049444 on ppc64le; 1074307620 elsewhere. */
export const ACRN_IOCTL_VM_INTR_MONITOR: number = /* @__PURE__ */ hereOf(
  perArch.ACRN_IOCTL_VM_INTR_MONITOR,
);
export const ACRN_IOCTL_ASSIGN_MMIODEV: number = /* @__PURE__ */ requestHere(1080599127),
  ACRN_IOCTL_ASSIGN_PCIDEV: number = /* @__PURE__ */ requestHere(1076142677),
  ACRN_IOCTL_ATTACH_IOREQ_CLIENT: number = /* @__PURE__ */ requestHere(41523),
  ACRN_IOCTL_CLEAR_VM_IOREQ: number = /* @__PURE__ */ requestHere(41525),
  ACRN_IOCTL_CREATE_IOREQ_CLIENT: number = /* @__PURE__ */ requestHere(41522),
  ACRN_IOCTL_CREATE_VDEV: number = /* @__PURE__ */ requestHere(1086366297),
  ACRN_IOCTL_DEASSIGN_MMIODEV: number = /* @__PURE__ */ requestHere(1080599128),
  ACRN_IOCTL_DEASSIGN_PCIDEV: number = /* @__PURE__ */ requestHere(1076142678),
  ACRN_IOCTL_DESTROY_IOREQ_CLIENT: number = /* @__PURE__ */ requestHere(41524),
  ACRN_IOCTL_DESTROY_VDEV: number = /* @__PURE__ */ requestHere(1086366298),
  ACRN_IOCTL_DESTROY_VM: number = /* @__PURE__ */ requestHere(41489),
  ACRN_IOCTL_INJECT_MSI: number = /* @__PURE__ */ requestHere(1074831907),
  ACRN_IOCTL_IOEVENTFD: number = /* @__PURE__ */ requestHere(1075880560),
  ACRN_IOCTL_IRQFD: number = /* @__PURE__ */ requestHere(1075356273),
  ACRN_IOCTL_NOTIFY_REQUEST_FINISH: number = /* @__PURE__ */ requestHere(1074307633),
  ACRN_IOCTL_PAUSE_VM: number = /* @__PURE__ */ requestHere(41491),
  ACRN_IOCTL_RESET_PTDEV_INTR: number = /* @__PURE__ */ requestHere(1075094100),
  ACRN_IOCTL_RESET_VM: number = /* @__PURE__ */ requestHere(41493),
  ACRN_IOCTL_SET_IRQLINE: number = /* @__PURE__ */ requestHere(1074307621),
  ACRN_IOCTL_SET_MEMSEG: number = /* @__PURE__ */ requestHere(1075880513),
  ACRN_IOCTL_SET_PTDEV_INTR: number = /* @__PURE__ */ requestHere(1075094099),
  ACRN_IOCTL_START_VM: number = /* @__PURE__ */ requestHere(41490),
  ACRN_IOCTL_UNSET_MEMSEG: number = /* @__PURE__ */ requestHere(1075880514);
export const ACRN_IOCTL_CREATE_VM = 3224412688,
  ACRN_IOCTL_PM_GET_CPU_STATE = 3221791328,
  ACRN_IOCTL_TYPE = 162,
  ACRN_IOEVENTFD_FLAG_DATAMATCH = 2,
  ACRN_IOEVENTFD_FLAG_DEASSIGN = 4,
  ACRN_IOEVENTFD_FLAG_PIO = 1,
  ACRN_IOREQ_DIR_READ = 0,
  ACRN_IOREQ_DIR_WRITE = 1,
  ACRN_IOREQ_STATE_COMPLETE = 1,
  ACRN_IOREQ_STATE_FREE = 3,
  ACRN_IOREQ_STATE_PENDING = 0,
  ACRN_IOREQ_STATE_PROCESSING = 2,
  ACRN_IOREQ_TYPE_MMIO = 1,
  ACRN_IOREQ_TYPE_PCICFG = 2,
  ACRN_IOREQ_TYPE_PORTIO = 0,
  ACRN_IO_REQUEST_MAX = 16,
  ACRN_IRQFD_FLAG_DEASSIGN = 1,
  ACRN_MEMMAP_MMIO = 1,
  ACRN_MEMMAP_RAM = 0,
  ACRN_MEM_ACCESS_EXEC = 4,
  ACRN_MEM_ACCESS_READ = 1,
  ACRN_MEM_ACCESS_RIGHT_MASK = 7,
  ACRN_MEM_ACCESS_RWX = 7,
  ACRN_MEM_ACCESS_WRITE = 2,
  ACRN_MEM_TYPE_MASK = 1984,
  ACRN_MEM_TYPE_UC = 256,
  ACRN_MEM_TYPE_WB = 64,
  ACRN_MEM_TYPE_WC = 512,
  ACRN_MEM_TYPE_WP = 1024,
  ACRN_MEM_TYPE_WT = 128,
  ACRN_MMIODEV_RES_NUM = 3,
  ACRN_PCI_NUM_BARS = 6,
  ACRN_PMCMD_GET_CX_CNT = 2,
  ACRN_PMCMD_GET_CX_DATA = 3,
  ACRN_PMCMD_GET_PX_CNT = 0,
  ACRN_PMCMD_GET_PX_DATA = 1,
  ACRN_PTDEV_IRQ_INTX = 0,
  ACRN_PTDEV_IRQ_MSI = 1,
  ACRN_PTDEV_IRQ_MSIX = 2,
  ACRN_PTDEV_QUIRK_ASSIGN = 1,
  PMCMD_TYPE_MASK = 255;
export declare namespace struct {
  /** `<linux/acrn.h>`: 12 bytes. */
  interface acrn_acpi_generic_address extends RecordView<'struct acrn_acpi_generic_address'> {
    space_id: number;
    bit_width: number;
    bit_offset: number;
    access_size: number;
    get address(): bigint;
    set address(value: Integer);
  }

  /** `<linux/acrn.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface acrn_cstate_data extends RecordView<'struct acrn_cstate_data'> {
    get cx_reg(): struct.acrn_acpi_generic_address;
    set cx_reg(value: From<struct.acrn_acpi_generic_address>);
    type: number;
    latency: number;
    get power(): bigint;
    set power(value: Integer);
  }

  /** `<linux/acrn.h>`: 16 bytes. */
  interface acrn_descriptor_ptr extends RecordView<'struct acrn_descriptor_ptr'> {
    limit: number;
    get base(): bigint;
    set base(value: Integer);
    get reserved(): Elements<number>;
    set reserved(value: Iterable<number>);
  }

  /** `<linux/acrn.h>`: 128 bytes. */
  interface acrn_gp_regs extends RecordView<'struct acrn_gp_regs'> {
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

  interface acrn_io_request$reqs extends RecordView<'union acrn_io_request.reqs'> {
    get pio_request(): struct.acrn_pio_request;
    set pio_request(value: From<struct.acrn_pio_request>);
    get pci_request(): struct.acrn_pci_request;
    set pci_request(value: From<struct.acrn_pci_request>);
    get mmio_request(): struct.acrn_mmio_request;
    set mmio_request(value: From<struct.acrn_mmio_request>);
    get data(): BigUint64Array;
    set data(value: Iterable<Integer>);
  }

  /** `<linux/acrn.h>`: 256 bytes. */
  interface acrn_io_request extends RecordView<'struct acrn_io_request'> {
    type: number;
    completion_polling: number;
    get reserved0(): Uint32Array;
    set reserved0(value: Iterable<Integer>);
    get reqs(): acrn_io_request$reqs;
    set reqs(value: From<acrn_io_request$reqs>);
    reserved1: number;
    kernel_handled: number;
    processed: number;
  }

  /** `<linux/acrn.h>`: 4096 bytes. */
  interface acrn_io_request_buffer extends RecordView<'struct acrn_io_request_buffer'> {
    get req_slot(): Elements<struct.acrn_io_request>;
    set req_slot(value: Iterable<From<struct.acrn_io_request>>);
    get reserved(): Uint8Array;
    set reserved(value: Bytes);
  }

  /** `<linux/acrn.h>`: 32 bytes. */
  interface acrn_ioeventfd extends RecordView<'struct acrn_ioeventfd'> {
    fd: number;
    flags: number;
    get addr(): bigint;
    set addr(value: Integer);
    len: number;
    reserved: number;
    get data(): bigint;
    set data(value: Integer);
  }

  /** `<linux/acrn.h>`: 8 bytes. */
  interface acrn_ioreq_notify extends RecordView<'struct acrn_ioreq_notify'> {
    vmid: number;
    reserved: number;
    vcpu: number;
  }

  /** `<linux/acrn.h>`: 24 bytes. */
  interface acrn_irqfd extends RecordView<'struct acrn_irqfd'> {
    fd: number;
    flags: number;
    get msi(): struct.acrn_msi_entry;
    set msi(value: From<struct.acrn_msi_entry>);
  }

  /** `<linux/acrn.h>`: 32 bytes. */
  interface acrn_mmio_dev_res extends RecordView<'struct acrn_mmio_dev_res'> {
    get user_vm_pa(): bigint;
    set user_vm_pa(value: Integer);
    get service_vm_pa(): bigint;
    set service_vm_pa(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get mem_type(): bigint;
    set mem_type(value: Integer);
  }

  /** `<linux/acrn.h>`: 32 bytes. */
  interface acrn_mmio_request extends RecordView<'struct acrn_mmio_request'> {
    direction: number;
    reserved: number;
    get address(): bigint;
    set address(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    get value(): bigint;
    set value(value: Integer);
  }

  /** `<linux/acrn.h>`: 104 bytes. */
  interface acrn_mmiodev extends RecordView<'struct acrn_mmiodev'> {
    get name(): Uint8Array;
    set name(value: Bytes);
    get res(): Elements<struct.acrn_mmio_dev_res>;
    set res(value: Iterable<From<struct.acrn_mmio_dev_res>>);
  }

  /** `<linux/acrn.h>`: 16 bytes. */
  interface acrn_msi_entry extends RecordView<'struct acrn_msi_entry'> {
    get msi_addr(): bigint;
    set msi_addr(value: Integer);
    get msi_data(): bigint;
    set msi_data(value: Integer);
  }

  /** `<linux/acrn.h>`: 44 bytes on x86; 48 bytes elsewhere. */
  interface acrn_pci_request extends RecordView<'struct acrn_pci_request'> {
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

  /** `<linux/acrn.h>`: 36 bytes. */
  interface acrn_pcidev extends RecordView<'struct acrn_pcidev'> {
    type: number;
    virt_bdf: number;
    phys_bdf: number;
    intr_line: number;
    intr_pin: number;
    get bar(): Uint32Array;
    set bar(value: Iterable<Integer>);
  }

  /** `<linux/acrn.h>`: 28 bytes on x86; 32 bytes elsewhere. */
  interface acrn_pio_request extends RecordView<'struct acrn_pio_request'> {
    direction: number;
    reserved: number;
    get address(): bigint;
    set address(value: Integer);
    get size(): bigint;
    set size(value: Integer);
    value: number;
  }

  /** `<linux/acrn.h>`: 48 bytes. */
  interface acrn_pstate_data extends RecordView<'struct acrn_pstate_data'> {
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

  interface acrn_ptdev_irq$intx extends RecordView<'struct acrn_ptdev_irq.intx'> {
    virt_pin: number;
    phys_pin: number;
    is_pic_pin: number;
  }

  /** `<linux/acrn.h>`: 20 bytes. */
  interface acrn_ptdev_irq extends RecordView<'struct acrn_ptdev_irq'> {
    type: number;
    virt_bdf: number;
    phys_bdf: number;
    get intx(): acrn_ptdev_irq$intx;
    set intx(value: From<acrn_ptdev_irq$intx>);
  }

  /** `<linux/acrn.h>`: 284 bytes on x86; 288 bytes elsewhere. */
  interface acrn_regs extends RecordView<'struct acrn_regs'> {
    get gprs(): struct.acrn_gp_regs;
    set gprs(value: From<struct.acrn_gp_regs>);
    get gdt(): struct.acrn_descriptor_ptr;
    set gdt(value: From<struct.acrn_descriptor_ptr>);
    get idt(): struct.acrn_descriptor_ptr;
    set idt(value: From<struct.acrn_descriptor_ptr>);
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

  /** `<linux/acrn.h>`: 292 bytes on x86; 296 bytes elsewhere. */
  interface acrn_vcpu_regs extends RecordView<'struct acrn_vcpu_regs'> {
    vcpu_id: number;
    get reserved(): Uint16Array;
    set reserved(value: Iterable<Integer>);
    get vcpu_regs(): struct.acrn_regs;
    set vcpu_regs(value: From<struct.acrn_regs>);
  }

  interface acrn_vdev$id$fields extends RecordView<'struct acrn_vdev.id.fields'> {
    vendor: number;
    device: number;
    legacy_id: number;
  }

  interface acrn_vdev$id extends RecordView<'union acrn_vdev.id'> {
    get value(): bigint;
    set value(value: Integer);
    get fields(): acrn_vdev$id$fields;
    set fields(value: From<acrn_vdev$id$fields>);
  }

  /** `<linux/acrn.h>`: 192 bytes. */
  interface acrn_vdev extends RecordView<'struct acrn_vdev'> {
    get id(): acrn_vdev$id;
    set id(value: From<acrn_vdev$id>);
    get slot(): bigint;
    set slot(value: Integer);
    get io_addr(): Uint32Array;
    set io_addr(value: Iterable<Integer>);
    get io_size(): Uint32Array;
    set io_size(value: Iterable<Integer>);
    get args(): Uint8Array;
    set args(value: Bytes);
  }

  /** `<linux/acrn.h>`: 48 bytes. */
  interface acrn_vm_creation extends RecordView<'struct acrn_vm_creation'> {
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

  /** `<linux/acrn.h>`: 32 bytes. */
  interface acrn_vm_memmap extends RecordView<'struct acrn_vm_memmap'> {
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
}

export const struct: {
  readonly acrn_acpi_generic_address: Descriptor<struct.acrn_acpi_generic_address>;
  readonly acrn_cstate_data: Descriptor<struct.acrn_cstate_data>;
  readonly acrn_descriptor_ptr: Descriptor<struct.acrn_descriptor_ptr>;
  readonly acrn_gp_regs: Descriptor<struct.acrn_gp_regs>;
  readonly acrn_io_request: Descriptor<struct.acrn_io_request>;
  readonly acrn_io_request_buffer: Descriptor<struct.acrn_io_request_buffer>;
  readonly acrn_ioeventfd: Descriptor<struct.acrn_ioeventfd>;
  readonly acrn_ioreq_notify: Descriptor<struct.acrn_ioreq_notify>;
  readonly acrn_irqfd: Descriptor<struct.acrn_irqfd>;
  readonly acrn_mmio_dev_res: Descriptor<struct.acrn_mmio_dev_res>;
  readonly acrn_mmio_request: Descriptor<struct.acrn_mmio_request>;
  readonly acrn_mmiodev: Descriptor<struct.acrn_mmiodev>;
  readonly acrn_msi_entry: Descriptor<struct.acrn_msi_entry>;
  readonly acrn_pci_request: Descriptor<struct.acrn_pci_request>;
  readonly acrn_pcidev: Descriptor<struct.acrn_pcidev>;
  readonly acrn_pio_request: Descriptor<struct.acrn_pio_request>;
  readonly acrn_pstate_data: Descriptor<struct.acrn_pstate_data>;
  readonly acrn_ptdev_irq: Descriptor<struct.acrn_ptdev_irq>;
  readonly acrn_regs: Descriptor<struct.acrn_regs>;
  readonly acrn_vcpu_regs: Descriptor<struct.acrn_vcpu_regs>;
  readonly acrn_vdev: Descriptor<struct.acrn_vdev>;
  readonly acrn_vm_creation: Descriptor<struct.acrn_vm_creation>;
  readonly acrn_vm_memmap: Descriptor<struct.acrn_vm_memmap>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"acrn_acpi_generic_address": ["__u8 space_id;__u8 bit_width;__u8 bit_offset;__u8 access_size;__u64 address;",{"pack":1}],
"acrn_cstate_data": "struct acrn_acpi_generic_address cx_reg;__u8 type;__u32 latency;__u64 power;",
"acrn_descriptor_ptr": ["__le16 limit;__le64 base;__le16 reserved[3];",{"pack":1}],
"acrn_gp_regs": "__le64 rax;__le64 rcx;__le64 rdx;__le64 rbx;__le64 rsp;__le64 rbp;__le64 rsi;__le64 rdi;__le64 r8;__le64 r9;__le64 r10;__le64 r11;__le64 r12;__le64 r13;__le64 r14;__le64 r15;",
"acrn_io_request": ["__u32 type;__u32 completion_polling;__u32 reserved0[14];union {struct acrn_pio_request pio_request;struct acrn_pci_request pci_request;struct acrn_mmio_request mmio_request;__u64 data[8];} reqs;__u32 reserved1;__u32 kernel_handled;__u32 processed;",{"align":256}],
"acrn_io_request_buffer": "union {struct acrn_io_request req_slot[16];__u8 reserved[4096];};",
"acrn_ioeventfd": "__u32 fd;__u32 flags;__u64 addr;__u32 len;__u32 reserved;__u64 data;",
"acrn_ioreq_notify": "__u16 vmid;__u16 reserved;__u32 vcpu;",
"acrn_irqfd": "__s32 fd;__u32 flags;struct acrn_msi_entry msi;",
"acrn_mmio_dev_res": "__u64 user_vm_pa;__u64 service_vm_pa;__u64 size;__u64 mem_type;",
"acrn_mmio_request": "__u32 direction;__u32 reserved;__u64 address;__u64 size;__u64 value;",
"acrn_mmiodev": "__u8 name[8];struct acrn_mmio_dev_res res[3];",
"acrn_msi_entry": "__u64 msi_addr;__u64 msi_data;",
"acrn_pci_request": "__u32 direction;__u32 reserved[3];__u64 size;__u32 value;__u32 bus;__u32 dev;__u32 func;__u32 reg;",
"acrn_pcidev": "__u32 type;__u16 virt_bdf;__u16 phys_bdf;__u8 intr_line;__u8 intr_pin;__u32 bar[6];",
"acrn_pio_request": "__u32 direction;__u32 reserved;__u64 address;__u64 size;__u32 value;",
"acrn_pstate_data": "__u64 core_frequency;__u64 power;__u64 transition_latency;__u64 bus_master_latency;__u64 control;__u64 status;",
"acrn_ptdev_irq": "__u32 type;__u16 virt_bdf;__u16 phys_bdf;struct {__u32 virt_pin;__u32 phys_pin;__u32 is_pic_pin;} intx;",
"acrn_regs": "struct acrn_gp_regs gprs;struct acrn_descriptor_ptr gdt;struct acrn_descriptor_ptr idt;__le64 rip;__le64 cs_base;__le64 cr0;__le64 cr4;__le64 cr3;__le64 ia32_efer;__le64 rflags;__le64 reserved_64[4];__le32 cs_ar;__le32 cs_limit;__le32 reserved_32[3];__le16 cs_sel;__le16 ss_sel;__le16 ds_sel;__le16 es_sel;__le16 fs_sel;__le16 gs_sel;__le16 ldt_sel;__le16 tr_sel;",
"acrn_vcpu_regs": "__u16 vcpu_id;__u16 reserved[3];struct acrn_regs vcpu_regs;",
"acrn_vdev": "union {__u64 value;struct {__le16 vendor;__le16 device;__le32 legacy_id;} fields;} id;__u64 slot;__u32 io_addr[6];__u32 io_size[6];__u8 args[128];",
"acrn_vm_creation": "__u16 vmid;__u16 reserved0;__u16 vcpu_num;__u16 reserved1;__u8 uuid[16];__u64 vm_flag;__u64 ioreq_buf;__u64 cpu_affinity;",
"acrn_vm_memmap": "__u32 type;__u32 attr;__u64 user_vm_pa;union {__u64 service_vm_pa;__u64 vma_base;};__u64 len;"
}`),
);
