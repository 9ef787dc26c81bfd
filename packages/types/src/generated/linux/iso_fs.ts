// Generated from Linux 7.3.4 <linux/iso_fs.h> by "pnpm generate". Do not edit.
import { declareStructs, type Bytes, type Descriptor, type RecordView } from '../../engine.ts';

export const ISOFS_BLOCK_BITS = 11,
  ISOFS_BLOCK_SIZE = 2048,
  ISO_VD_END = 255,
  ISO_VD_PRIMARY = 1,
  ISO_VD_SUPPLEMENTARY = 2;
export declare namespace struct {
  /** `<linux/iso_fs.h>`: 214 bytes. */
  interface hs_primary_descriptor extends RecordView<'struct hs_primary_descriptor'> {
    get foo(): Uint8Array;
    set foo(value: Bytes);
    get type(): Uint8Array;
    set type(value: Bytes);
    get id(): Uint8Array;
    set id(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get unused1(): Uint8Array;
    set unused1(value: Bytes);
    get system_id(): Uint8Array;
    set system_id(value: Bytes);
    get volume_id(): Uint8Array;
    set volume_id(value: Bytes);
    get unused2(): Uint8Array;
    set unused2(value: Bytes);
    get volume_space_size(): Uint8Array;
    set volume_space_size(value: Bytes);
    get unused3(): Uint8Array;
    set unused3(value: Bytes);
    get volume_set_size(): Uint8Array;
    set volume_set_size(value: Bytes);
    get volume_sequence_number(): Uint8Array;
    set volume_sequence_number(value: Bytes);
    get logical_block_size(): Uint8Array;
    set logical_block_size(value: Bytes);
    get path_table_size(): Uint8Array;
    set path_table_size(value: Bytes);
    get type_l_path_table(): Uint8Array;
    set type_l_path_table(value: Bytes);
    get unused4(): Uint8Array;
    set unused4(value: Bytes);
    get root_directory_record(): Uint8Array;
    set root_directory_record(value: Bytes);
  }

  /** `<linux/iso_fs.h>`: 2048 bytes. */
  interface hs_volume_descriptor extends RecordView<'struct hs_volume_descriptor'> {
    get foo(): Uint8Array;
    set foo(value: Bytes);
    get type(): Uint8Array;
    set type(value: Bytes);
    get id(): Uint8Array;
    set id(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get data(): Uint8Array;
    set data(value: Bytes);
  }

  /** `<linux/iso_fs.h>`: 33 bytes. */
  interface iso_directory_record extends RecordView<'struct iso_directory_record'> {
    get length(): Uint8Array;
    set length(value: Bytes);
    get ext_attr_length(): Uint8Array;
    set ext_attr_length(value: Bytes);
    get extent(): Uint8Array;
    set extent(value: Bytes);
    get size(): Uint8Array;
    set size(value: Bytes);
    get date(): Uint8Array;
    set date(value: Bytes);
    get flags(): Uint8Array;
    set flags(value: Bytes);
    get file_unit_size(): Uint8Array;
    set file_unit_size(value: Bytes);
    get interleave(): Uint8Array;
    set interleave(value: Bytes);
    get volume_sequence_number(): Uint8Array;
    set volume_sequence_number(value: Bytes);
    get name_len(): Uint8Array;
    set name_len(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/iso_fs.h>`: 8 bytes. */
  interface iso_path_table extends RecordView<'struct iso_path_table'> {
    get name_len(): Uint8Array;
    set name_len(value: Bytes);
    get extent(): Uint8Array;
    set extent(value: Bytes);
    get parent(): Uint8Array;
    set parent(value: Bytes);
    get name(): Uint8Array;
    set name(value: Bytes);
  }

  /** `<linux/iso_fs.h>`: 2048 bytes. */
  interface iso_primary_descriptor extends RecordView<'struct iso_primary_descriptor'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    get id(): Uint8Array;
    set id(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get unused1(): Uint8Array;
    set unused1(value: Bytes);
    get system_id(): Uint8Array;
    set system_id(value: Bytes);
    get volume_id(): Uint8Array;
    set volume_id(value: Bytes);
    get unused2(): Uint8Array;
    set unused2(value: Bytes);
    get volume_space_size(): Uint8Array;
    set volume_space_size(value: Bytes);
    get unused3(): Uint8Array;
    set unused3(value: Bytes);
    get volume_set_size(): Uint8Array;
    set volume_set_size(value: Bytes);
    get volume_sequence_number(): Uint8Array;
    set volume_sequence_number(value: Bytes);
    get logical_block_size(): Uint8Array;
    set logical_block_size(value: Bytes);
    get path_table_size(): Uint8Array;
    set path_table_size(value: Bytes);
    get type_l_path_table(): Uint8Array;
    set type_l_path_table(value: Bytes);
    get opt_type_l_path_table(): Uint8Array;
    set opt_type_l_path_table(value: Bytes);
    get type_m_path_table(): Uint8Array;
    set type_m_path_table(value: Bytes);
    get opt_type_m_path_table(): Uint8Array;
    set opt_type_m_path_table(value: Bytes);
    get root_directory_record(): Uint8Array;
    set root_directory_record(value: Bytes);
    get volume_set_id(): Uint8Array;
    set volume_set_id(value: Bytes);
    get publisher_id(): Uint8Array;
    set publisher_id(value: Bytes);
    get preparer_id(): Uint8Array;
    set preparer_id(value: Bytes);
    get application_id(): Uint8Array;
    set application_id(value: Bytes);
    get copyright_file_id(): Uint8Array;
    set copyright_file_id(value: Bytes);
    get abstract_file_id(): Uint8Array;
    set abstract_file_id(value: Bytes);
    get bibliographic_file_id(): Uint8Array;
    set bibliographic_file_id(value: Bytes);
    get creation_date(): Uint8Array;
    set creation_date(value: Bytes);
    get modification_date(): Uint8Array;
    set modification_date(value: Bytes);
    get expiration_date(): Uint8Array;
    set expiration_date(value: Bytes);
    get effective_date(): Uint8Array;
    set effective_date(value: Bytes);
    get file_structure_version(): Uint8Array;
    set file_structure_version(value: Bytes);
    get unused4(): Uint8Array;
    set unused4(value: Bytes);
    get application_data(): Uint8Array;
    set application_data(value: Bytes);
    get unused5(): Uint8Array;
    set unused5(value: Bytes);
  }

  /** `<linux/iso_fs.h>`: 2048 bytes. */
  interface iso_supplementary_descriptor extends RecordView<'struct iso_supplementary_descriptor'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    get id(): Uint8Array;
    set id(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get flags(): Uint8Array;
    set flags(value: Bytes);
    get system_id(): Uint8Array;
    set system_id(value: Bytes);
    get volume_id(): Uint8Array;
    set volume_id(value: Bytes);
    get unused2(): Uint8Array;
    set unused2(value: Bytes);
    get volume_space_size(): Uint8Array;
    set volume_space_size(value: Bytes);
    get escape(): Uint8Array;
    set escape(value: Bytes);
    get volume_set_size(): Uint8Array;
    set volume_set_size(value: Bytes);
    get volume_sequence_number(): Uint8Array;
    set volume_sequence_number(value: Bytes);
    get logical_block_size(): Uint8Array;
    set logical_block_size(value: Bytes);
    get path_table_size(): Uint8Array;
    set path_table_size(value: Bytes);
    get type_l_path_table(): Uint8Array;
    set type_l_path_table(value: Bytes);
    get opt_type_l_path_table(): Uint8Array;
    set opt_type_l_path_table(value: Bytes);
    get type_m_path_table(): Uint8Array;
    set type_m_path_table(value: Bytes);
    get opt_type_m_path_table(): Uint8Array;
    set opt_type_m_path_table(value: Bytes);
    get root_directory_record(): Uint8Array;
    set root_directory_record(value: Bytes);
    get volume_set_id(): Uint8Array;
    set volume_set_id(value: Bytes);
    get publisher_id(): Uint8Array;
    set publisher_id(value: Bytes);
    get preparer_id(): Uint8Array;
    set preparer_id(value: Bytes);
    get application_id(): Uint8Array;
    set application_id(value: Bytes);
    get copyright_file_id(): Uint8Array;
    set copyright_file_id(value: Bytes);
    get abstract_file_id(): Uint8Array;
    set abstract_file_id(value: Bytes);
    get bibliographic_file_id(): Uint8Array;
    set bibliographic_file_id(value: Bytes);
    get creation_date(): Uint8Array;
    set creation_date(value: Bytes);
    get modification_date(): Uint8Array;
    set modification_date(value: Bytes);
    get expiration_date(): Uint8Array;
    set expiration_date(value: Bytes);
    get effective_date(): Uint8Array;
    set effective_date(value: Bytes);
    get file_structure_version(): Uint8Array;
    set file_structure_version(value: Bytes);
    get unused4(): Uint8Array;
    set unused4(value: Bytes);
    get application_data(): Uint8Array;
    set application_data(value: Bytes);
    get unused5(): Uint8Array;
    set unused5(value: Bytes);
  }

  /** `<linux/iso_fs.h>`: 2048 bytes. */
  interface iso_volume_descriptor extends RecordView<'struct iso_volume_descriptor'> {
    get type(): Uint8Array;
    set type(value: Bytes);
    get id(): Uint8Array;
    set id(value: Bytes);
    get version(): Uint8Array;
    set version(value: Bytes);
    get data(): Uint8Array;
    set data(value: Bytes);
  }
}

export const struct: {
  readonly hs_primary_descriptor: Descriptor<struct.hs_primary_descriptor>;
  readonly hs_volume_descriptor: Descriptor<struct.hs_volume_descriptor>;
  readonly iso_directory_record: Descriptor<struct.iso_directory_record>;
  readonly iso_path_table: Descriptor<struct.iso_path_table>;
  readonly iso_primary_descriptor: Descriptor<struct.iso_primary_descriptor>;
  readonly iso_supplementary_descriptor: Descriptor<struct.iso_supplementary_descriptor>;
  readonly iso_volume_descriptor: Descriptor<struct.iso_volume_descriptor>;
} = /* @__PURE__ */ declareStructs(
  /* @__PURE__ */ JSON.parse(`{
"hs_primary_descriptor": "__u8 foo[8];__u8 type[1];__u8 id[5];__u8 version[1];__u8 unused1[1];char system_id[32];char volume_id[32];__u8 unused2[8];__u8 volume_space_size[8];__u8 unused3[32];__u8 volume_set_size[4];__u8 volume_sequence_number[4];__u8 logical_block_size[4];__u8 path_table_size[8];__u8 type_l_path_table[4];__u8 unused4[28];__u8 root_directory_record[34];",
"hs_volume_descriptor": "__u8 foo[8];__u8 type[1];char id[5];__u8 version[1];__u8 data[2033];",
"iso_directory_record": "__u8 length[1];__u8 ext_attr_length[1];__u8 extent[8];__u8 size[8];__u8 date[7];__u8 flags[1];__u8 file_unit_size[1];__u8 interleave[1];__u8 volume_sequence_number[4];__u8 name_len[1];char name[];",
"iso_path_table": "__u8 name_len[2];__u8 extent[4];__u8 parent[2];char name[];",
"iso_primary_descriptor": "__u8 type[1];char id[5];__u8 version[1];__u8 unused1[1];char system_id[32];char volume_id[32];__u8 unused2[8];__u8 volume_space_size[8];__u8 unused3[32];__u8 volume_set_size[4];__u8 volume_sequence_number[4];__u8 logical_block_size[4];__u8 path_table_size[8];__u8 type_l_path_table[4];__u8 opt_type_l_path_table[4];__u8 type_m_path_table[4];__u8 opt_type_m_path_table[4];__u8 root_directory_record[34];char volume_set_id[128];char publisher_id[128];char preparer_id[128];char application_id[128];char copyright_file_id[37];char abstract_file_id[37];char bibliographic_file_id[37];__u8 creation_date[17];__u8 modification_date[17];__u8 expiration_date[17];__u8 effective_date[17];__u8 file_structure_version[1];__u8 unused4[1];__u8 application_data[512];__u8 unused5[653];",
"iso_supplementary_descriptor": "__u8 type[1];char id[5];__u8 version[1];__u8 flags[1];char system_id[32];char volume_id[32];__u8 unused2[8];__u8 volume_space_size[8];__u8 escape[32];__u8 volume_set_size[4];__u8 volume_sequence_number[4];__u8 logical_block_size[4];__u8 path_table_size[8];__u8 type_l_path_table[4];__u8 opt_type_l_path_table[4];__u8 type_m_path_table[4];__u8 opt_type_m_path_table[4];__u8 root_directory_record[34];char volume_set_id[128];char publisher_id[128];char preparer_id[128];char application_id[128];char copyright_file_id[37];char abstract_file_id[37];char bibliographic_file_id[37];__u8 creation_date[17];__u8 modification_date[17];__u8 expiration_date[17];__u8 effective_date[17];__u8 file_structure_version[1];__u8 unused4[1];__u8 application_data[512];__u8 unused5[653];",
"iso_volume_descriptor": "__u8 type[1];char id[5];__u8 version[1];__u8 data[2041];"
}`),
);
