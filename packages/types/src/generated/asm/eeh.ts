// Generated from Linux 7.3.4 <asm/eeh.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    EEH_ERR_FUNC_DMA_RD_ADDR: 12;
    EEH_ERR_FUNC_DMA_RD_DATA: 13;
    EEH_ERR_FUNC_DMA_RD_MASTER: 14;
    EEH_ERR_FUNC_DMA_RD_TARGET: 15;
    EEH_ERR_FUNC_DMA_WR_ADDR: 16;
    EEH_ERR_FUNC_DMA_WR_DATA: 17;
    EEH_ERR_FUNC_DMA_WR_MASTER: 18;
    EEH_ERR_FUNC_DMA_WR_TARGET: 19;
    EEH_ERR_FUNC_LD_CFG_ADDR: 4;
    EEH_ERR_FUNC_LD_CFG_DATA: 5;
    EEH_ERR_FUNC_LD_IO_ADDR: 2;
    EEH_ERR_FUNC_LD_IO_DATA: 3;
    EEH_ERR_FUNC_LD_MEM_ADDR: 0;
    EEH_ERR_FUNC_LD_MEM_DATA: 1;
    EEH_ERR_FUNC_MAX: 19;
    EEH_ERR_FUNC_MIN: 0;
    EEH_ERR_FUNC_ST_CFG_ADDR: 10;
    EEH_ERR_FUNC_ST_CFG_DATA: 11;
    EEH_ERR_FUNC_ST_IO_ADDR: 8;
    EEH_ERR_FUNC_ST_IO_DATA: 9;
    EEH_ERR_FUNC_ST_MEM_ADDR: 6;
    EEH_ERR_FUNC_ST_MEM_DATA: 7;
    EEH_ERR_TYPE_32: 0;
    EEH_ERR_TYPE_64: 1;
    EEH_PE_STATE_NORMAL: 0;
    EEH_PE_STATE_RESET: 1;
    EEH_PE_STATE_STOPPED_DMA: 4;
    EEH_PE_STATE_STOPPED_IO_DMA: 2;
    EEH_PE_STATE_UNAVAIL: 5;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      EEH_ERR_FUNC_DMA_RD_ADDR: 12,
      EEH_ERR_FUNC_DMA_RD_DATA: 13,
      EEH_ERR_FUNC_DMA_RD_MASTER: 14,
      EEH_ERR_FUNC_DMA_RD_TARGET: 15,
      EEH_ERR_FUNC_DMA_WR_ADDR: 16,
      EEH_ERR_FUNC_DMA_WR_DATA: 17,
      EEH_ERR_FUNC_DMA_WR_MASTER: 18,
      EEH_ERR_FUNC_DMA_WR_TARGET: 19,
      EEH_ERR_FUNC_LD_CFG_ADDR: 4,
      EEH_ERR_FUNC_LD_CFG_DATA: 5,
      EEH_ERR_FUNC_LD_IO_ADDR: 2,
      EEH_ERR_FUNC_LD_IO_DATA: 3,
      EEH_ERR_FUNC_LD_MEM_ADDR: 0,
      EEH_ERR_FUNC_LD_MEM_DATA: 1,
      EEH_ERR_FUNC_MAX: 19,
      EEH_ERR_FUNC_MIN: 0,
      EEH_ERR_FUNC_ST_CFG_ADDR: 10,
      EEH_ERR_FUNC_ST_CFG_DATA: 11,
      EEH_ERR_FUNC_ST_IO_ADDR: 8,
      EEH_ERR_FUNC_ST_IO_DATA: 9,
      EEH_ERR_FUNC_ST_MEM_ADDR: 6,
      EEH_ERR_FUNC_ST_MEM_DATA: 7,
      EEH_ERR_TYPE_32: 0,
      EEH_ERR_TYPE_64: 1,
      EEH_PE_STATE_NORMAL: 0,
      EEH_PE_STATE_RESET: 1,
      EEH_PE_STATE_STOPPED_DMA: 4,
      EEH_PE_STATE_STOPPED_IO_DMA: 2,
      EEH_PE_STATE_UNAVAIL: 5,
    },
  },
);

/** `<asm/eeh.h>`: 12 on ppc64le. */
export const EEH_ERR_FUNC_DMA_RD_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_RD_ADDR,
);
/** `<asm/eeh.h>`: 13 on ppc64le. */
export const EEH_ERR_FUNC_DMA_RD_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_RD_DATA,
);
/** `<asm/eeh.h>`: 14 on ppc64le. */
export const EEH_ERR_FUNC_DMA_RD_MASTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_RD_MASTER,
);
/** `<asm/eeh.h>`: 15 on ppc64le. */
export const EEH_ERR_FUNC_DMA_RD_TARGET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_RD_TARGET,
);
/** `<asm/eeh.h>`: 16 on ppc64le. */
export const EEH_ERR_FUNC_DMA_WR_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_WR_ADDR,
);
/** `<asm/eeh.h>`: 17 on ppc64le. */
export const EEH_ERR_FUNC_DMA_WR_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_WR_DATA,
);
/** `<asm/eeh.h>`: 18 on ppc64le. */
export const EEH_ERR_FUNC_DMA_WR_MASTER: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_WR_MASTER,
);
/** `<asm/eeh.h>`: 19 on ppc64le. */
export const EEH_ERR_FUNC_DMA_WR_TARGET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_DMA_WR_TARGET,
);
/** `<asm/eeh.h>`: 4 on ppc64le. */
export const EEH_ERR_FUNC_LD_CFG_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_LD_CFG_ADDR,
);
/** `<asm/eeh.h>`: 5 on ppc64le. */
export const EEH_ERR_FUNC_LD_CFG_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_LD_CFG_DATA,
);
/** `<asm/eeh.h>`: 2 on ppc64le. */
export const EEH_ERR_FUNC_LD_IO_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_LD_IO_ADDR,
);
/** `<asm/eeh.h>`: 3 on ppc64le. */
export const EEH_ERR_FUNC_LD_IO_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_LD_IO_DATA,
);
/** `<asm/eeh.h>`: 0 on ppc64le. */
export const EEH_ERR_FUNC_LD_MEM_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_LD_MEM_ADDR,
);
/** `<asm/eeh.h>`: 1 on ppc64le. */
export const EEH_ERR_FUNC_LD_MEM_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_LD_MEM_DATA,
);
/** `<asm/eeh.h>`: 19 on ppc64le. */
export const EEH_ERR_FUNC_MAX: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_MAX,
);
/** `<asm/eeh.h>`: 0 on ppc64le. */
export const EEH_ERR_FUNC_MIN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_MIN,
);
/** `<asm/eeh.h>`: 10 on ppc64le. */
export const EEH_ERR_FUNC_ST_CFG_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_ST_CFG_ADDR,
);
/** `<asm/eeh.h>`: 11 on ppc64le. */
export const EEH_ERR_FUNC_ST_CFG_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_ST_CFG_DATA,
);
/** `<asm/eeh.h>`: 8 on ppc64le. */
export const EEH_ERR_FUNC_ST_IO_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_ST_IO_ADDR,
);
/** `<asm/eeh.h>`: 9 on ppc64le. */
export const EEH_ERR_FUNC_ST_IO_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_ST_IO_DATA,
);
/** `<asm/eeh.h>`: 6 on ppc64le. */
export const EEH_ERR_FUNC_ST_MEM_ADDR: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_ST_MEM_ADDR,
);
/** `<asm/eeh.h>`: 7 on ppc64le. */
export const EEH_ERR_FUNC_ST_MEM_DATA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_ERR_FUNC_ST_MEM_DATA,
);
/** `<asm/eeh.h>`: 0 on ppc64le. */
export const EEH_ERR_TYPE_32: number | undefined = /* @__PURE__ */ hereOf(perArch.EEH_ERR_TYPE_32);
/** `<asm/eeh.h>`: 1 on ppc64le. */
export const EEH_ERR_TYPE_64: number | undefined = /* @__PURE__ */ hereOf(perArch.EEH_ERR_TYPE_64);
/** `<asm/eeh.h>`: 0 on ppc64le. */
export const EEH_PE_STATE_NORMAL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_PE_STATE_NORMAL,
);
/** `<asm/eeh.h>`: 1 on ppc64le. */
export const EEH_PE_STATE_RESET: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_PE_STATE_RESET,
);
/** `<asm/eeh.h>`: 4 on ppc64le. */
export const EEH_PE_STATE_STOPPED_DMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_PE_STATE_STOPPED_DMA,
);
/** `<asm/eeh.h>`: 2 on ppc64le. */
export const EEH_PE_STATE_STOPPED_IO_DMA: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_PE_STATE_STOPPED_IO_DMA,
);
/** `<asm/eeh.h>`: 5 on ppc64le. */
export const EEH_PE_STATE_UNAVAIL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EEH_PE_STATE_UNAVAIL,
);
