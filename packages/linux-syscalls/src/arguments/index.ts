// The checks of wrappers' arguments. Each returns the word that goes into a register.
export { address, mostNumber, signedWord, word } from './address.ts';
export { selfSized, selfSizedOut, sizedBlock, sizedBlockOut } from './copies.ts';
export { countOfBytes, countOfBytesAfter, countOfNumbers, countOfRecords } from './counts.ts';
export { flags32, id32, int32, int64, uint32, uint64 } from './integers.ts';
export { ioctlArgument } from './ioctl.ts';
export { atLeast } from './leasts.ts';
export { lengthInOut, lengthOut } from './lengths.ts';
export { operand, unused } from './operands.ts';
export { option, optionLength } from './options.ts';
export { nullablePath, nullableString, path, string } from './paths.ts';
export { record, records } from './records.ts';
export { missing, nothing, withoutRefused } from './refused.ts';
export { retained } from './retained.ts';
export { block, measured } from './sizes.ts';
export { strings } from './strings.ts';
export { counted, memory, numbers } from './views.ts';
