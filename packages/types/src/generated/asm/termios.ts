// Generated from Linux 7.3.4 <asm/termios.h> by "pnpm generate". Do not edit.
export const NCC = 8;
export const TIOCM_CAR = 64;
export const TIOCM_CD = 64;
export const TIOCM_CTS = 32;
export const TIOCM_DSR = 256;
export const TIOCM_DTR = 2;
export const TIOCM_LE = 1;
export const TIOCM_LOOP = 32768;
export const TIOCM_OUT1 = 8192;
export const TIOCM_OUT2 = 16384;
export const TIOCM_RI = 128;
export const TIOCM_RNG = 128;
export const TIOCM_RTS = 4;
export const TIOCM_SR = 16;
export const TIOCM_ST = 8;
export * as struct from './termios.struct.ts';
