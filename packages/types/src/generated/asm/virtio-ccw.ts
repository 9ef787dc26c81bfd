// Generated from Linux 7.3.4 <asm/virtio-ccw.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    KVM_S390_VIRTIO_CCW_NOTIFY: 3;
    KVM_VIRTIO_CCW_RING_ALIGN: 4096;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      KVM_S390_VIRTIO_CCW_NOTIFY: 3,
      KVM_VIRTIO_CCW_RING_ALIGN: 4096,
    },
  },
);

/** `<asm/virtio-ccw.h>`: 3 on s390x. */
export const KVM_S390_VIRTIO_CCW_NOTIFY: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_S390_VIRTIO_CCW_NOTIFY,
);
/** `<asm/virtio-ccw.h>`: 4096 on s390x. */
export const KVM_VIRTIO_CCW_RING_ALIGN: number | undefined = /* @__PURE__ */ hereOf(
  perArch.KVM_VIRTIO_CCW_RING_ALIGN,
);
