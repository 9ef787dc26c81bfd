export { brand } from './brand.ts';
export { type ErrorCode, errorCodes } from './codes.ts';
export { MissingPackageError } from './MissingPackageError.ts';
export {
  inexactResult,
  outOfRange,
  rangeError,
  stateError,
  typeError,
  valueError,
  withCode,
  wrongType,
  wrongValue,
} from './makers.ts';
export {
  detached,
  embeddedNul,
  holdsTooFew,
  integerFrom,
  loneSurrogate,
  mustBe,
  mustBeNot,
  mustHave,
} from './phrases.ts';
export { shown } from './shown.ts';
export { UnsupportedArchitectureError } from './UnsupportedArchitectureError.ts';
export { VersionMismatchError } from './VersionMismatchError.ts';
