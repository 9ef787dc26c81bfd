// Generated from Linux 7.3.4 <xen/gntalloc.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IOCTL_GNTALLOC_ALLOC_GREF: PerArch<1591045, 1328901, 1591045, 1591045, 1591045>;
  readonly IOCTL_GNTALLOC_DEALLOC_GREF: PerArch<1066758, 804614, 1066758, 1066758, 1066758>;
} = /* @__PURE__ */ perArchOf({
  IOCTL_GNTALLOC_ALLOC_GREF: [1591045, 1328901, 1591045, 1591045, 1591045],
  IOCTL_GNTALLOC_DEALLOC_GREF: [1066758, 804614, 1066758, 1066758, 1066758],
});

/** `<xen/gntalloc.h>`: 1591045 on x86_64, arm, riscv64, aarch64; 1328901 on x86. */
export const IOCTL_GNTALLOC_ALLOC_GREF: number = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTALLOC_ALLOC_GREF,
);
/** `<xen/gntalloc.h>`: 1066758 on x86_64, arm, riscv64, aarch64; 804614 on x86. */
export const IOCTL_GNTALLOC_DEALLOC_GREF: number = /* @__PURE__ */ hereOf(
  perArch.IOCTL_GNTALLOC_DEALLOC_GREF,
);
export const GNTALLOC_FLAG_WRITABLE = 1,
  IOCTL_GNTALLOC_SET_UNMAP_NOTIFY = 1066759,
  UNMAP_NOTIFY_CLEAR_BYTE = 1,
  UNMAP_NOTIFY_SEND_EVENT = 2;
