// Generated from Linux 7.3.4 <rdma/ib_user_mad.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly IB_USER_MAD_LONGS_PER_METHOD_MASK: PerArch<2, 4, 4, 2, 2>;
} = /* @__PURE__ */ perArchOf({
  IB_USER_MAD_LONGS_PER_METHOD_MASK: [2, 4, 4, 2, 2],
});

/** `<rdma/ib_user_mad.h>`: 2 on x86_64, riscv64, aarch64; 4 on x86, arm. */
export const IB_USER_MAD_LONGS_PER_METHOD_MASK: number = /* @__PURE__ */ hereOf(
  perArch.IB_USER_MAD_LONGS_PER_METHOD_MASK,
);
export const IB_USER_MAD_ABI_VERSION = 5,
  IB_USER_MAD_REG_FLAGS_CAP = 1,
  IB_USER_MAD_USER_RMPP = 1;
