// Generated from Linux 7.3.4 <asm/spu_info.h> by "pnpm generate". Do not edit.
import {
  declareStructs,
  type Descriptor,
  type Elements,
  type From,
  type Integer,
  type RecordView,
} from '../../engine.ts';

export declare namespace struct {
  /** `<asm/spu_info.h>`: 32 bytes on ppc64le. */
  interface mfc_cq_sr extends RecordView<'struct mfc_cq_sr'> {
    get mfc_cq_data0_RW(): bigint;
    set mfc_cq_data0_RW(value: Integer);
    get mfc_cq_data1_RW(): bigint;
    set mfc_cq_data1_RW(value: Integer);
    get mfc_cq_data2_RW(): bigint;
    set mfc_cq_data2_RW(value: Integer);
    get mfc_cq_data3_RW(): bigint;
    set mfc_cq_data3_RW(value: Integer);
  }

  /** `<asm/spu_info.h>`: 552 bytes on ppc64le. */
  interface spu_dma_info extends RecordView<'struct spu_dma_info'> {
    get dma_info_type(): bigint;
    set dma_info_type(value: Integer);
    get dma_info_mask(): bigint;
    set dma_info_mask(value: Integer);
    get dma_info_status(): bigint;
    set dma_info_status(value: Integer);
    get dma_info_stall_and_notify(): bigint;
    set dma_info_stall_and_notify(value: Integer);
    get dma_info_atomic_command_status(): bigint;
    set dma_info_atomic_command_status(value: Integer);
    get dma_info_command_data(): Elements<struct.mfc_cq_sr>;
    set dma_info_command_data(value: Iterable<From<struct.mfc_cq_sr>>);
  }

  /** `<asm/spu_info.h>`: 280 bytes on ppc64le. */
  interface spu_proxydma_info extends RecordView<'struct spu_proxydma_info'> {
    get proxydma_info_type(): bigint;
    set proxydma_info_type(value: Integer);
    get proxydma_info_mask(): bigint;
    set proxydma_info_mask(value: Integer);
    get proxydma_info_status(): bigint;
    set proxydma_info_status(value: Integer);
    get proxydma_info_command_data(): Elements<struct.mfc_cq_sr>;
    set proxydma_info_command_data(value: Iterable<From<struct.mfc_cq_sr>>);
  }
}

export const struct: {
  readonly mfc_cq_sr: Descriptor<struct.mfc_cq_sr, 'ppc64le'>;
  readonly spu_dma_info: Descriptor<struct.spu_dma_info, 'ppc64le'>;
  readonly spu_proxydma_info: Descriptor<struct.spu_proxydma_info, 'ppc64le'>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"mfc_cq_sr": ["__u64 mfc_cq_data0_RW;__u64 mfc_cq_data1_RW;__u64 mfc_cq_data2_RW;__u64 mfc_cq_data3_RW;",{"only":["ppc64le"]}],
"spu_dma_info": ["__u64 dma_info_type;__u64 dma_info_mask;__u64 dma_info_status;__u64 dma_info_stall_and_notify;__u64 dma_info_atomic_command_status;struct mfc_cq_sr dma_info_command_data[16];",{"only":["ppc64le"]}],
"spu_proxydma_info": ["__u64 proxydma_info_type;__u64 proxydma_info_mask;__u64 proxydma_info_status;struct mfc_cq_sr proxydma_info_command_data[8];",{"only":["ppc64le"]}]
}`),
);
