// Generated from codegen/rawPackage/src/numbers.ts.template by "pnpm generate". Do not edit.

export { SYS } from './generated/numbers.ts';
