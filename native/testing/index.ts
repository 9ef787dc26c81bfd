export { emulator, isSlow } from './emulator.ts';
export { packageFolder, raw } from './raw.ts';
export { type RecordedCall, type Recorder, record } from './recorder.ts';
