// Generated from Linux 7.3.4 <asm/vmcp.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type PerArch } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly VMCP_GETCODE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2147749889
  >;
  readonly VMCP_GETSIZE: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    2147749891
  >;
  readonly VMCP_SETBUF: PerArch<
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
    1074008066
  >;
} = /* @__PURE__ */ perArchOf({
  VMCP_GETCODE: [undefined, undefined, undefined, undefined, undefined, undefined, 2147749889],
  VMCP_GETSIZE: [undefined, undefined, undefined, undefined, undefined, undefined, 2147749891],
  VMCP_SETBUF: [undefined, undefined, undefined, undefined, undefined, undefined, 1074008066],
});

/** `<asm/vmcp.h>`: 2147749889 on s390x. */
export const VMCP_GETCODE: number | undefined = /* @__PURE__ */ hereOf(perArch.VMCP_GETCODE);
/** `<asm/vmcp.h>`: 2147749891 on s390x. */
export const VMCP_GETSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.VMCP_GETSIZE);
/** `<asm/vmcp.h>`: 1074008066 on s390x. */
export const VMCP_SETBUF: number | undefined = /* @__PURE__ */ hereOf(perArch.VMCP_SETBUF);
