// Generated from codegen/rawPackage/src/program.ts.template by "pnpm generate". Do not edit.

/**
 * Programs of calls and threads that run them, for the entry points of `linux-syscalls`: internal, and
 * changing with it without notice.
 *
 * @module
 */
export * from '@linux-syscalls/native/program';
export * from '@linux-syscalls/native/threads';
