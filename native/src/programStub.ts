import { openStub, type Stub } from './openStub.ts';

let opened: Stub | undefined;

/** The stub for programs and threads, which make no call by the runtime's foreign function interface. */
export function programStub(): Stub {
  opened ??= openStub().stub;
  return opened;
}
