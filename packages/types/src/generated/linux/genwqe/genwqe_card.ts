// Generated from Linux 7.3.4 <linux/genwqe/genwqe_card.h> by "pnpm generate". Do not edit.
export * from './genwqe_card.constants.ts';
export * as struct from './genwqe_card.struct.ts';
