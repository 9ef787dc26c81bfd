// Generated from Linux 7.3.4 <asm/epapr_hcalls.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  'ppc64le',
  {
    EV_AMCC_VENDOR_ID: 7;
    EV_BUFFER_OVERFLOW: 13;
    EV_BYTE_CHANNEL_MAX_BYTES: 16;
    EV_BYTE_CHANNEL_POLL: 3;
    EV_BYTE_CHANNEL_RECEIVE: 2;
    EV_BYTE_CHANNEL_SEND: 1;
    EV_CONFIG: 10;
    EV_DOORBELL_SEND: 14;
    EV_EAGAIN: 4;
    EV_EFAULT: 6;
    EV_EINVAL: 8;
    EV_EIO: 3;
    EV_ENEA_VENDOR_ID: 5;
    EV_ENODEV: 7;
    EV_ENOENT: 2;
    EV_ENOMEM: 5;
    EV_EPAPR_VENDOR_ID: 1;
    EV_EPERM: 1;
    EV_FSL_VENDOR_ID: 2;
    EV_GHS_VENDOR_ID: 4;
    EV_IBM_VENDOR_ID: 3;
    EV_IDLE: 16;
    EV_INTERNAL: 9;
    EV_INT_EOI: 10;
    EV_INT_GET_CONFIG: 5;
    EV_INT_GET_MASK: 7;
    EV_INT_GET_TASK_PRIORITY: 13;
    EV_INT_IACK: 9;
    EV_INT_SEND_IPI: 11;
    EV_INT_SET_CONFIG: 4;
    EV_INT_SET_MASK: 6;
    EV_INT_SET_TASK_PRIORITY: 12;
    EV_INVALID_STATE: 11;
    EV_KVM_VENDOR_ID: 42;
    EV_LOCAL_VENDOR_ID: 0;
    EV_MSGSND: 15;
    EV_SUCCESS: 0;
    EV_UNIMPLEMENTED: 12;
    EV_WR_VENDOR_ID: 6;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    ppc64le: {
      EV_AMCC_VENDOR_ID: 7,
      EV_BUFFER_OVERFLOW: 13,
      EV_BYTE_CHANNEL_MAX_BYTES: 16,
      EV_BYTE_CHANNEL_POLL: 3,
      EV_BYTE_CHANNEL_RECEIVE: 2,
      EV_BYTE_CHANNEL_SEND: 1,
      EV_CONFIG: 10,
      EV_DOORBELL_SEND: 14,
      EV_EAGAIN: 4,
      EV_EFAULT: 6,
      EV_EINVAL: 8,
      EV_EIO: 3,
      EV_ENEA_VENDOR_ID: 5,
      EV_ENODEV: 7,
      EV_ENOENT: 2,
      EV_ENOMEM: 5,
      EV_EPAPR_VENDOR_ID: 1,
      EV_EPERM: 1,
      EV_FSL_VENDOR_ID: 2,
      EV_GHS_VENDOR_ID: 4,
      EV_IBM_VENDOR_ID: 3,
      EV_IDLE: 16,
      EV_INTERNAL: 9,
      EV_INT_EOI: 10,
      EV_INT_GET_CONFIG: 5,
      EV_INT_GET_MASK: 7,
      EV_INT_GET_TASK_PRIORITY: 13,
      EV_INT_IACK: 9,
      EV_INT_SEND_IPI: 11,
      EV_INT_SET_CONFIG: 4,
      EV_INT_SET_MASK: 6,
      EV_INT_SET_TASK_PRIORITY: 12,
      EV_INVALID_STATE: 11,
      EV_KVM_VENDOR_ID: 42,
      EV_LOCAL_VENDOR_ID: 0,
      EV_MSGSND: 15,
      EV_SUCCESS: 0,
      EV_UNIMPLEMENTED: 12,
      EV_WR_VENDOR_ID: 6,
    },
  },
);

/** `<asm/epapr_hcalls.h>`: 7 on ppc64le. */
export const EV_AMCC_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_AMCC_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 13 on ppc64le. */
export const EV_BUFFER_OVERFLOW: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_BUFFER_OVERFLOW,
);
/** `<asm/epapr_hcalls.h>`: 16 on ppc64le. */
export const EV_BYTE_CHANNEL_MAX_BYTES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_BYTE_CHANNEL_MAX_BYTES,
);
/** `<asm/epapr_hcalls.h>`: 3 on ppc64le. */
export const EV_BYTE_CHANNEL_POLL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_BYTE_CHANNEL_POLL,
);
/** `<asm/epapr_hcalls.h>`: 2 on ppc64le. */
export const EV_BYTE_CHANNEL_RECEIVE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_BYTE_CHANNEL_RECEIVE,
);
/** `<asm/epapr_hcalls.h>`: 1 on ppc64le. */
export const EV_BYTE_CHANNEL_SEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_BYTE_CHANNEL_SEND,
);
/** `<asm/epapr_hcalls.h>`: 10 on ppc64le. */
export const EV_CONFIG: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_CONFIG);
/** `<asm/epapr_hcalls.h>`: 14 on ppc64le. */
export const EV_DOORBELL_SEND: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_DOORBELL_SEND,
);
/** `<asm/epapr_hcalls.h>`: 4 on ppc64le. */
export const EV_EAGAIN: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_EAGAIN);
/** `<asm/epapr_hcalls.h>`: 6 on ppc64le. */
export const EV_EFAULT: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_EFAULT);
/** `<asm/epapr_hcalls.h>`: 8 on ppc64le. */
export const EV_EINVAL: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_EINVAL);
/** `<asm/epapr_hcalls.h>`: 3 on ppc64le. */
export const EV_EIO: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_EIO);
/** `<asm/epapr_hcalls.h>`: 5 on ppc64le. */
export const EV_ENEA_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_ENEA_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 7 on ppc64le. */
export const EV_ENODEV: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_ENODEV);
/** `<asm/epapr_hcalls.h>`: 2 on ppc64le. */
export const EV_ENOENT: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_ENOENT);
/** `<asm/epapr_hcalls.h>`: 5 on ppc64le. */
export const EV_ENOMEM: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_ENOMEM);
/** `<asm/epapr_hcalls.h>`: 1 on ppc64le. */
export const EV_EPAPR_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_EPAPR_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 1 on ppc64le. */
export const EV_EPERM: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_EPERM);
/** `<asm/epapr_hcalls.h>`: 2 on ppc64le. */
export const EV_FSL_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_FSL_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 4 on ppc64le. */
export const EV_GHS_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_GHS_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 3 on ppc64le. */
export const EV_IBM_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_IBM_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 16 on ppc64le. */
export const EV_IDLE: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_IDLE);
/** `<asm/epapr_hcalls.h>`: 9 on ppc64le. */
export const EV_INTERNAL: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_INTERNAL);
/** `<asm/epapr_hcalls.h>`: 10 on ppc64le. */
export const EV_INT_EOI: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_INT_EOI);
/** `<asm/epapr_hcalls.h>`: 5 on ppc64le. */
export const EV_INT_GET_CONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_INT_GET_CONFIG,
);
/** `<asm/epapr_hcalls.h>`: 7 on ppc64le. */
export const EV_INT_GET_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_INT_GET_MASK);
/** `<asm/epapr_hcalls.h>`: 13 on ppc64le. */
export const EV_INT_GET_TASK_PRIORITY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_INT_GET_TASK_PRIORITY,
);
/** `<asm/epapr_hcalls.h>`: 9 on ppc64le. */
export const EV_INT_IACK: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_INT_IACK);
/** `<asm/epapr_hcalls.h>`: 11 on ppc64le. */
export const EV_INT_SEND_IPI: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_INT_SEND_IPI);
/** `<asm/epapr_hcalls.h>`: 4 on ppc64le. */
export const EV_INT_SET_CONFIG: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_INT_SET_CONFIG,
);
/** `<asm/epapr_hcalls.h>`: 6 on ppc64le. */
export const EV_INT_SET_MASK: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_INT_SET_MASK);
/** `<asm/epapr_hcalls.h>`: 12 on ppc64le. */
export const EV_INT_SET_TASK_PRIORITY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_INT_SET_TASK_PRIORITY,
);
/** `<asm/epapr_hcalls.h>`: 11 on ppc64le. */
export const EV_INVALID_STATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_INVALID_STATE,
);
/** `<asm/epapr_hcalls.h>`: 42 on ppc64le. */
export const EV_KVM_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_KVM_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 0 on ppc64le. */
export const EV_LOCAL_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_LOCAL_VENDOR_ID,
);
/** `<asm/epapr_hcalls.h>`: 15 on ppc64le. */
export const EV_MSGSND: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_MSGSND);
/** `<asm/epapr_hcalls.h>`: 0 on ppc64le. */
export const EV_SUCCESS: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_SUCCESS);
/** `<asm/epapr_hcalls.h>`: 12 on ppc64le. */
export const EV_UNIMPLEMENTED: number | undefined = /* @__PURE__ */ hereOf(
  perArch.EV_UNIMPLEMENTED,
);
/** `<asm/epapr_hcalls.h>`: 6 on ppc64le. */
export const EV_WR_VENDOR_ID: number | undefined = /* @__PURE__ */ hereOf(perArch.EV_WR_VENDOR_ID);
