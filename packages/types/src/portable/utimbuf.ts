import { type Descriptor, declareStruct, type Integer, type RecordView } from '../engine.ts';

/** `struct utimbuf` with seconds of 64 bits on every architecture. */
export interface utimbuf extends RecordView<'struct utimbuf'> {
  get actime(): bigint;
  set actime(value: Integer);
  get modtime(): bigint;
  set modtime(value: Integer);
}

export const utimbuf: Descriptor<utimbuf> = /* @__PURE__ */ declareStruct(
  'utimbuf',
  `
  __s64 actime;
  __s64 modtime;
`,
);
