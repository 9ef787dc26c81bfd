// Generated from Linux 7.3.4 <linux/module_signature.h> by "pnpm generate". Do not edit.
export const MODULE_SIGNATURE_TYPE_PKCS7 = 2;
