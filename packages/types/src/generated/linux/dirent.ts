// Generated from Linux 7.3.4 <linux/dirent.h> by "pnpm generate". Do not edit.
export const DT_BLK = 6;
export const DT_CHR = 2;
export const DT_DIR = 4;
export const DT_FIFO = 1;
export const DT_LNK = 10;
export const DT_REG = 8;
export const DT_SOCK = 12;
export const DT_UNKNOWN = 0;
export const DT_WHT = 14;
export * as struct from './dirent.struct.ts';
