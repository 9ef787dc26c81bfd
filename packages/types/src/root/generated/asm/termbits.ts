// Generated from Linux 7.3.4 <asm/termbits.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../../engine.ts';

/** `<asm/termbits.h>`: 44 bytes. */
export interface termios2 extends RecordView<'struct termios2'> {
  c_iflag: number;
  c_oflag: number;
  c_cflag: number;
  c_lflag: number;
  c_line: number;
  get c_cc(): Uint8Array;
  set c_cc(value: Bytes);
  c_ispeed: number;
  c_ospeed: number;
}

export const termios2: Descriptor<termios2> = /* @__PURE__ */ declareStruct(
  'termios2',
  `
  unsigned int c_iflag;
  unsigned int c_oflag;
  unsigned int c_cflag;
  unsigned int c_lflag;
  unsigned char c_line;
  unsigned char c_cc[19];
  unsigned int c_ispeed;
  unsigned int c_ospeed;
`,
);
