// Generated from Linux 7.3.4 <linux/jffs2.h> by "pnpm generate". Do not edit.
export * from './jffs2.constants.ts';
export { jint16_t } from './jffs2.struct.ts';
export { jint32_t } from './jffs2.struct.ts';
export { jmode_t } from './jffs2.struct.ts';
export * as struct from './jffs2.struct.ts';
export * as union from './jffs2.union.ts';
