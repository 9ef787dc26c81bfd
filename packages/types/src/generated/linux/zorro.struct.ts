// Generated from Linux 7.3.4 <linux/zorro.h> by "pnpm generate". Do not edit.
import {
  declareStruct,
  type Descriptor,
  type Elements,
  type Init,
  type RecordView,
} from '../../engine.ts';

/** `<linux/zorro.h>`: 68 bytes. */
export interface ConfigDev extends RecordView<'struct ConfigDev'> {
  get cd_Node(): Node;
  set cd_Node(value: Node | Init<Node>);
  cd_Flags: number;
  cd_Pad: number;
  get cd_Rom(): ExpansionRom;
  set cd_Rom(value: ExpansionRom | Init<ExpansionRom>);
  cd_BoardAddr: number;
  cd_BoardSize: number;
  cd_SlotAddr: number;
  cd_SlotSize: number;
  cd_Driver: number;
  cd_NextCD: number;
  get cd_Unused(): Elements<number>;
  set cd_Unused(value: Iterable<number>);
}

export const ConfigDev: Descriptor<ConfigDev> = /* @__PURE__ */ declareStruct(
  'ConfigDev',
  `
  struct Node cd_Node;
  __u8 cd_Flags;
  __u8 cd_Pad;
  struct ExpansionRom cd_Rom;
  __be32 cd_BoardAddr;
  __be32 cd_BoardSize;
  __be16 cd_SlotAddr;
  __be16 cd_SlotSize;
  __be32 cd_Driver;
  __be32 cd_NextCD;
  __be32 cd_Unused[4];
`,
  { pack: 1, uses: () => [ExpansionRom, Node] },
);

/** `<linux/zorro.h>`: 16 bytes. */
export interface ExpansionRom extends RecordView<'struct ExpansionRom'> {
  er_Type: number;
  er_Product: number;
  er_Flags: number;
  er_Reserved03: number;
  er_Manufacturer: number;
  er_SerialNumber: number;
  er_InitDiagVec: number;
  er_Reserved0c: number;
  er_Reserved0d: number;
  er_Reserved0e: number;
  er_Reserved0f: number;
}

export const ExpansionRom: Descriptor<ExpansionRom> = /* @__PURE__ */ declareStruct(
  'ExpansionRom',
  `
  __u8 er_Type;
  __u8 er_Product;
  __u8 er_Flags;
  __u8 er_Reserved03;
  __be16 er_Manufacturer;
  __be32 er_SerialNumber;
  __be16 er_InitDiagVec;
  __u8 er_Reserved0c;
  __u8 er_Reserved0d;
  __u8 er_Reserved0e;
  __u8 er_Reserved0f;
`,
  { pack: 1 },
);

/** `<linux/zorro.h>`: 14 bytes. */
export interface Node extends RecordView<'struct Node'> {
  ln_Succ: number;
  ln_Pred: number;
  ln_Type: number;
  ln_Pri: number;
  ln_Name: number;
}

export const Node: Descriptor<Node> = /* @__PURE__ */ declareStruct(
  'Node',
  `
  __be32 ln_Succ;
  __be32 ln_Pred;
  __u8 ln_Type;
  __s8 ln_Pri;
  __be32 ln_Name;
`,
  { pack: 1 },
);
