// Generated from Linux 7.3.4 <linux/chio.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly CHIOGSTATUS: PerArch<1074815752, 1074291464, 1074291464, 1074815752, 1074815752>;
} = /* @__PURE__ */ perArchOf({
  CHIOGSTATUS: [1074815752, 1074291464, 1074291464, 1074815752, 1074815752],
});

/** `<linux/chio.h>`: 1074815752 on x86_64, riscv64, aarch64; 1074291464 on x86, arm. */
export const CHIOGSTATUS: number = /* @__PURE__ */ hereOf(perArch.CHIOGSTATUS);
export const CESTATUS_ACCESS = 8,
  CESTATUS_EXCEPT = 4,
  CESTATUS_EXENAB = 16,
  CESTATUS_FULL = 1,
  CESTATUS_IMPEXP = 2,
  CESTATUS_INENAB = 32,
  CE_INVERT1 = 1,
  CE_INVERT2 = 2,
  CGE_AVOLTAG = 32,
  CGE_ERRNO = 1,
  CGE_IDLUN = 8,
  CGE_INVERT = 2,
  CGE_PVOLTAG = 16,
  CGE_SRC = 4,
  CHET_DT = 3,
  CHET_IE = 2,
  CHET_MT = 0,
  CHET_ST = 1,
  CHET_V1 = 4,
  CHET_V2 = 5,
  CHET_V3 = 6,
  CHET_V4 = 7,
  CHIOEXCHANGE = 1075602178,
  CHIOGELEM = 1080845072,
  CHIOGPARAMS = 2148819718,
  CHIOGPICKER = 2147771140,
  CHIOGVPARAMS = 2154849043,
  CHIOINITELEM = 25361,
  CHIOMOVE = 1075077889,
  CHIOPOSITION = 1074553603,
  CHIOSPICKER = 1074029317,
  CHIOSVOLTAG = 1076912914,
  CM_INVERT = 1,
  CP_INVERT = 1,
  CSV_AVOLTAG = 2,
  CSV_CLEARTAG = 4,
  CSV_PVOLTAG = 1;
