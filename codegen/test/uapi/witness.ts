import { type ArchName, architectures } from '@linux-syscalls/abi/arch';
import {
  includeEverything,
  includeHeaders,
  isSupplement,
} from '../../src/facts/extract/uapi/include.ts';
import { presenting } from '../../src/facts/extract/uapi/xen.ts';
import type { Facts } from '../../src/facts/facts.ts';
import { kernelTrees } from '../../src/facts/unpack.ts';
import { RecordIndex } from '../../src/generate/types/recordIndex.ts';
import { Gcc } from './gcc.ts';
import { sourceIsMissing } from './headers.ts';
import {
  asInteger,
  type ConstantFact,
  constantsOn,
  membersOf,
  type RecordFact,
  recordQuestions,
  recordsOn,
} from './questions.ts';

/** One question that gcc answers otherwise than the facts; or not at all. */
export interface Difference {
  readonly question: string;
  readonly facts: bigint;
  readonly gcc: bigint | undefined;
}

/** Compares the facts about one architecture with what its gcc says of the pinned headers. */
export class Witness {
  readonly records: readonly RecordFact[];
  readonly constants: readonly ConstantFact[];
  readonly #arch: ArchName;
  readonly #prelude: string;
  /** The records that gcc doesn't know by a tag: they have a typedef alone. */
  #untagged: Promise<ReadonlySet<string>> | undefined;

  /** @param isUnpacked whether the kernel's sources are there; without them, facts from them don't count. */
  constructor(facts: Facts, arch: ArchName, isUnpacked = sourceIsMissing === undefined) {
    const isThere = (header: string, what: string) => isUnpacked || !isSupplement(header, what);
    this.#arch = arch;
    this.records = recordsOn(facts.headers, arch).filter(({ header, what }) =>
      isThere(header, what),
    );
    this.constants = constantsOn(facts.headers, arch).filter(({ header, name, enum: tag }) =>
      isThere(header, tag ? `enum ${tag}` : name),
    );
    this.#prelude = isUnpacked
      ? includeEverything(kernelTrees, architectures[arch])
      : withoutSource(facts, arch);
  }

  /** Sizes and alignments of records; offsets, lengths, signs and types of their fields. */
  async layouts(): Promise<{ questions: number; differences: Difference[] }> {
    const gcc = this.#gccForTypes();
    const spell = await this.#spelling();
    const word = architectures[this.#arch].wordBits / 8;
    const questions = new Map(
      this.records.flatMap((record) => recordQuestions(record, spell, word)),
    );
    const answers = await gcc.values([...questions.keys()]);
    return { questions: questions.size, differences: compare(questions, answers) };
  }

  /** The places of members that macros name, such as `si_pid`. */
  async members(facts: Facts): Promise<{ questions: number; differences: Difference[] }> {
    const index = new RecordIndex(facts);
    const headers = new Set(facts.members.map(({ header }) => header));
    const questions = this.records
      .filter(({ header }) => headers.has(header))
      .flatMap(({ what }) => {
        const { fields } = index.declared(what).definition.placement(this.#arch);
        return fields
          .filter(({ alias, bits }) => alias !== undefined && bits === undefined)
          .map(({ name, offset }): [string, bigint] => [
            `__builtin_offsetof(${what}, ${name})`,
            BigInt(offset),
          ]);
      });
    const gcc = new Gcc(kernelTrees, architectures[this.#arch], this.#prelude);
    const answers = await gcc.values(questions.map(([question]) => question));
    return { questions: questions.length, differences: compare(questions, answers) };
  }

  /** The bits of each bitfield: those of an object that are set when the field is all ones. */
  async bitfields(): Promise<{ questions: number; differences: Difference[] }> {
    const spell = await this.#spelling();
    const bitfields = this.records.flatMap(({ what, layout }) =>
      membersOf(layout).flatMap(({ path, at, field: { bits } }) =>
        bits === undefined ? [] : [{ type: spell(what), size: layout.size, path, at, bits }],
      ),
    );
    const objects = await this.#gccForTypes().objects(bitfields);
    const question = (index: number) => `${bitfields[index]!.type}: ${bitfields[index]!.path}`;
    const facts = bitfields.map(({ at, bits }, i): [string, bigint] => [
      question(i),
      ((1n << BigInt(bits)) - 1n) << BigInt(at),
    ]);
    const { byteOrder } = architectures[this.#arch];
    const answers = new Map(objects.map((bytes, i) => [question(i), bitsOf(bytes, byteOrder)]));
    return { questions: facts.length, differences: compare(facts, answers) };
  }

  /** All 64 bits of each constant, and its sign. */
  async values(): Promise<{ questions: number; differences: Difference[] }> {
    const questions = this.constants.flatMap(({ name, value }): [string, bigint][] => [
      [asInteger(name), BigInt.asUintN(64, value)],
      [`${asInteger(name)} < 0`, value < 0n ? 1n : 0n],
    ]);
    const gcc = new Gcc(kernelTrees, architectures[this.#arch], this.#prelude);
    const answers = await gcc.values(questions.map(([question]) => question));
    return { questions: questions.length, differences: compare(questions, answers) };
  }

  /** gcc after the headers, but for macros that would rename a record or a field. */
  #gccForTypes(): Gcc {
    const names = this.records.flatMap(({ what, layout }) => [
      what.replace(/^\w+ /, ''),
      ...membersOf(layout).map(({ field }) => field.name),
    ]);
    const undo = [...new Set(names)].map((name) => `#undef ${name}`);
    const prelude = [this.#prelude, ...undo].join('\n');
    return new Gcc(kernelTrees, architectures[this.#arch], prelude);
  }

  async #spelling(): Promise<(record: string) => string> {
    this.#untagged ??= this.#withoutTag();
    const untagged = await this.#untagged;
    return (record) => (untagged.has(record) ? record.replace(/^\w+ /, '') : record);
  }

  async #withoutTag(): Promise<ReadonlySet<string>> {
    const sizes = await this.#gccForTypes().values(
      this.records.map(({ what }) => `sizeof(${what})`),
    );
    const records = this.records.map(({ what }) => what);
    return new Set(records.filter((record) => !sizes.has(`sizeof(${record})`)));
  }
}

/** UAPI's headers, and what they use of the kernel's sources as the facts say it: that is not asked about. */
function withoutSource(facts: Facts, arch: ArchName): string {
  const { members } = new RecordIndex(facts).declared('struct sockaddr').fitted.get(arch)!;
  const macros = constantsOn(facts.headers, arch).filter(
    ({ header, name, enum: tag }) => tag === undefined && isSupplement(header, name),
  );
  const xen = xenTypedefs(facts, arch);
  return [
    ...macros.map(({ name, value }) => `#define ${name} ${value}`),
    '#define sockaddr_storage __kernel_sockaddr_storage',
    '#include <linux/types.h>',
    `struct sockaddr { ${members} };`,
    ...xen,
    includeHeaders(kernelTrees, architectures[arch], xen.length > 0),
  ].join('\n');
}

/** Xen's types, which UAPI's headers leave to Xen's own; none where it has no port. */
function xenTypedefs({ headers }: Facts, arch: ArchName): string[] {
  const { typedefs } = headers.find(({ path }) => path === presenting)!;
  return typedefs.flatMap(({ name, target }) => {
    const type = 'all' in target ? target.all : target.by[arch];
    return type?.kind === 'scalar' ? [`typedef __u${type.size * 8} ${name};`] : [];
  });
}

function compare(
  facts: Iterable<readonly [question: string, value: bigint]>,
  answers: ReadonlyMap<string, bigint>,
): Difference[] {
  return [...facts].flatMap(([question, value]) => {
    const answer = answers.get(question);
    return answer === value ? [] : [{ question, facts: value, gcc: answer }];
  });
}

/** The bits of an object, the first one in memory the lowest: of each byte, as its machine counts them. */
function bitsOf(bytes: Buffer, byteOrder: 'little' | 'big'): bigint {
  const inOrder: Uint8Array = byteOrder === 'little' ? bytes : bytes.map(reversed);
  return inOrder.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

function reversed(byte: number): number {
  return Number.parseInt(byte.toString(2).padStart(8, '0').split('').reverse().join(''), 2);
}
