// All that generated modules import. The root module exports it, too.
export type { ArchName } from '@linux-syscalls/abi/arch';
export { bytesOf } from './bytesOf.ts';
export type { DeclarationOptions, VariableOptions } from './declarationOptions.ts';
export { declareStruct, declareUnion } from './declare.ts';
export { declareStructs, declareUnions, type RecordText } from './declareRecords.ts';
export type { Packing, Variant } from './definition.ts';
export type {
  Descriptor,
  FieldLayout,
  Memory,
  RecordArray,
  RecordLayout,
  VariableDescriptor,
} from './descriptor.ts';
export { countRecords, identityOf, type RecordIdentity, recordIdentity } from './identity.ts';
export {
  hereOf,
  type OnlyOnThese,
  type PerArch,
  perArchOf,
  type Requests,
  requestHere,
} from './perArch.ts';
export type {
  AnyElements,
  AnyRecord,
  Bigint,
  Bytes,
  Elements,
  FieldName,
  From,
  Init,
  Integer,
  Plain,
  Pointer,
  RecordView,
} from './record.ts';
export type { AddressOf } from './retained.ts';
export type { IntegerField } from './view/integerField.ts';
export type { LengthField } from './view/iterate.ts';
