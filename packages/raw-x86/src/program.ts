// Generated from codegen/rawPackage/src/program.ts.template by "pnpm generate". Do not edit.

/**
 * Programs of calls for `linux-syscalls/batch`: internal, and changing with it without notice.
 *
 * @module
 */
export * from '@linux-syscalls/native/program';
