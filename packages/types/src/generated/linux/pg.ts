// Generated from Linux 7.3.4 <linux/pg.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const PG_COMMAND = 67,
  PG_MAGIC = 80,
  PG_MAX_DATA = 32768,
  PG_RESET = 90;
export declare namespace struct {
  /** `<linux/pg.h>`: 24 bytes. */
  interface pg_read_hdr extends RecordView<'struct pg_read_hdr'> {
    magic: number;
    scsi: number;
    dlen: number;
    duration: number;
    get pad(): Uint8Array;
    set pad(value: Bytes);
  }

  /** `<linux/pg.h>`: 24 bytes. */
  interface pg_write_hdr extends RecordView<'struct pg_write_hdr'> {
    magic: number;
    func: number;
    dlen: number;
    timeout: number;
    get packet(): Uint8Array;
    set packet(value: Bytes);
  }
}

export const struct: {
  readonly pg_read_hdr: Descriptor<struct.pg_read_hdr>;
  readonly pg_write_hdr: Descriptor<struct.pg_write_hdr>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"pg_read_hdr": "char magic;char scsi;int dlen;int duration;char pad[12];",
"pg_write_hdr": "char magic;char func;int dlen;int timeout;char packet[12];"
}`),
);
