// Generated from Linux 7.3.4 <sound/sb16_csp.h> by "pnpm generate". Do not edit.
export * from './sb16_csp.constants.ts';
export * as struct from './sb16_csp.struct.ts';
