// Generated from Linux 7.3.4 <linux/random.h> by "pnpm generate". Do not edit.
export const GRND_INSECURE = 4;
export const GRND_NONBLOCK = 1;
export const GRND_RANDOM = 2;
export const RNDADDENTROPY = 1074287107;
export const RNDADDTOENTCNT = 1074024961;
export const RNDCLEARPOOL = 20998;
export const RNDGETENTCNT = 2147766784;
export const RNDGETPOOL = 2148028930;
export const RNDRESEEDCRNG = 20999;
export const RNDZAPENTCNT = 20996;
export * as struct from './random.struct.ts';
