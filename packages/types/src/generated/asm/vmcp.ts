// Generated from Linux 7.3.4 <asm/vmcp.h> by "pnpm generate". Do not edit.
import { hereOf, perArchOf, type OnlyOnThese } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: OnlyOnThese<
  's390x',
  {
    VMCP_GETCODE: 2147749889;
    VMCP_GETSIZE: 2147749891;
    VMCP_SETBUF: 1074008066;
  }
> = /* @__PURE__ */ perArchOf(
  {},
  {},
  {
    s390x: {
      VMCP_GETCODE: 2147749889,
      VMCP_GETSIZE: 2147749891,
      VMCP_SETBUF: 1074008066,
    },
  },
);

/** `<asm/vmcp.h>`: 2147749889 on s390x. */
export const VMCP_GETCODE: number | undefined = /* @__PURE__ */ hereOf(perArch.VMCP_GETCODE);
/** `<asm/vmcp.h>`: 2147749891 on s390x. */
export const VMCP_GETSIZE: number | undefined = /* @__PURE__ */ hereOf(perArch.VMCP_GETSIZE);
/** `<asm/vmcp.h>`: 1074008066 on s390x. */
export const VMCP_SETBUF: number | undefined = /* @__PURE__ */ hereOf(perArch.VMCP_SETBUF);
