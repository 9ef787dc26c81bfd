// Generated from Linux 7.3.4 <sound/sof/header.h> by "pnpm generate". Do not edit.
export const SOF_MANIFEST_DATA_TYPE_NHLT = 1;
