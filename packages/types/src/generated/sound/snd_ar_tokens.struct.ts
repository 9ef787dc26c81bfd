// Generated from Linux 7.3.4 <sound/snd_ar_tokens.h> by "pnpm generate". Do not edit.
import { declareStruct, type Descriptor, type Elements, type RecordView } from '../../engine.ts';

/** `<sound/snd_ar_tokens.h>`: 16 bytes. */
export interface audioreach_module_priv_data
  extends RecordView<'struct audioreach_module_priv_data'> {
  size: number;
  type: number;
  get priv(): Elements<number>;
  set priv(value: Iterable<number>);
  get data(): Elements<number>;
  set data(value: Iterable<number>);
}

export const audioreach_module_priv_data: Descriptor<audioreach_module_priv_data> =
  /* @__PURE__ */ declareStruct(
    'audioreach_module_priv_data',
    `
  __le32 size;
  __le32 type;
  __le32 priv[2];
  __le32 data[];
`,
  );
