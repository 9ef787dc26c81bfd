// Generated from Linux 7.3.4 <asm/sgx.h> by "pnpm generate". Do not edit.
import { hereOf, type PerArch, perArchOf } from '../../engine.ts';

/** The constants that differ between architectures; `undefined` where one lacks it. */
export const perArch: {
  readonly SGX_IOC_ENCLAVE_ADD_PAGES: PerArch<3224413185, 3224413185>;
  readonly SGX_IOC_ENCLAVE_CREATE: PerArch<1074308096, 1074308096>;
  readonly SGX_IOC_ENCLAVE_INIT: PerArch<1074308098, 1074308098>;
  readonly SGX_IOC_ENCLAVE_MODIFY_TYPES: PerArch<3223888902, 3223888902>;
  readonly SGX_IOC_ENCLAVE_PROVISION: PerArch<1074308099, 1074308099>;
  readonly SGX_IOC_ENCLAVE_REMOVE_PAGES: PerArch<3222840327, 3222840327>;
  readonly SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: PerArch<3223888901, 3223888901>;
  readonly SGX_IOC_VEPC_REMOVE_ALL: PerArch<41988, 41988>;
  readonly SGX_MAGIC: PerArch<164, 164>;
  readonly SGX_PAGE_MEASURE: PerArch<1, 1>;
} = /* @__PURE__ */ perArchOf({
  SGX_IOC_ENCLAVE_ADD_PAGES: [3224413185, 3224413185],
  SGX_IOC_ENCLAVE_CREATE: [1074308096, 1074308096],
  SGX_IOC_ENCLAVE_INIT: [1074308098, 1074308098],
  SGX_IOC_ENCLAVE_MODIFY_TYPES: [3223888902, 3223888902],
  SGX_IOC_ENCLAVE_PROVISION: [1074308099, 1074308099],
  SGX_IOC_ENCLAVE_REMOVE_PAGES: [3222840327, 3222840327],
  SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: [3223888901, 3223888901],
  SGX_IOC_VEPC_REMOVE_ALL: [41988, 41988],
  SGX_MAGIC: [164, 164],
  SGX_PAGE_MEASURE: [1, 1],
});

/** `<asm/sgx.h>`: 3224413185 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_ADD_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_ADD_PAGES,
);
/** `<asm/sgx.h>`: 1074308096 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_CREATE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_CREATE,
);
/** `<asm/sgx.h>`: 1074308098 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_INIT: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_INIT,
);
/** `<asm/sgx.h>`: 3223888902 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_MODIFY_TYPES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_MODIFY_TYPES,
);
/** `<asm/sgx.h>`: 1074308099 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_PROVISION: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_PROVISION,
);
/** `<asm/sgx.h>`: 3222840327 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_REMOVE_PAGES: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_REMOVE_PAGES,
);
/** `<asm/sgx.h>`: 3223888901 on x86_64, x86. */
export const SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_ENCLAVE_RESTRICT_PERMISSIONS,
);
/** `<asm/sgx.h>`: 41988 on x86_64, x86. */
export const SGX_IOC_VEPC_REMOVE_ALL: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_IOC_VEPC_REMOVE_ALL,
);
/** `<asm/sgx.h>`: 164 on x86_64, x86. */
export const SGX_MAGIC: number | undefined = /* @__PURE__ */ hereOf(perArch.SGX_MAGIC);
/** `<asm/sgx.h>`: 1 on x86_64, x86. */
export const SGX_PAGE_MEASURE: number | undefined = /* @__PURE__ */ hereOf(
  perArch.SGX_PAGE_MEASURE,
);
