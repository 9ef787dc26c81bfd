// Generated from Linux 7.3.4 <linux/pg.h> by "pnpm generate". Do not edit.
import { declareStruct, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

/** `<linux/pg.h>`: 24 bytes. */
export interface pg_read_hdr extends RecordView<'struct pg_read_hdr'> {
  magic: number;
  scsi: number;
  dlen: number;
  duration: number;
  get pad(): Uint8Array;
  set pad(value: Bytes);
}

export const pg_read_hdr: Descriptor<pg_read_hdr> = /* @__PURE__ */ declareStruct(
  'pg_read_hdr',
  `
  char magic;
  char scsi;
  int dlen;
  int duration;
  char pad[12];
`,
);

/** `<linux/pg.h>`: 24 bytes. */
export interface pg_write_hdr extends RecordView<'struct pg_write_hdr'> {
  magic: number;
  func: number;
  dlen: number;
  timeout: number;
  get packet(): Uint8Array;
  set packet(value: Bytes);
}

export const pg_write_hdr: Descriptor<pg_write_hdr> = /* @__PURE__ */ declareStruct(
  'pg_write_hdr',
  `
  char magic;
  char func;
  int dlen;
  int timeout;
  char packet[12];
`,
);
