import { valueError } from '@linux-syscalls/errors';
import { checkAlignment } from './alignment.ts';
import type {
  Attributes,
  MemberDeclaration,
  RecordDeclaration,
  TypeDeclaration,
} from './declaration.ts';
import { isScalarWord, scalarNamed } from './scalars.ts';

/**
 * Parses the members of a record: `__u32 a, b; char name[16]; __u8 low:4, :4;`.
 *
 * Attributes follow the declaration that they apply to: `packed`, `aligned(8)`, or GNU C's
 * `__attribute__((…))`. `bigint` is an extension: the word-sized field is read as a bigint.
 */
export function parseMembers(what: string, text: string): readonly MemberDeclaration[] {
  const parser = new Parser(what, text);
  const members = parser.members();
  parser.end();
  return members;
}

const comments = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const tokens = /\w+|[^\s\w]/g;
const identifier = /^[A-Za-z_]\w*$/;
/** Excludes leading zeros, which make a number octal in C. */
const integer = /^(0|[1-9]\d*|0x[0-9a-f]+)$/i;

class Parser {
  readonly #what: string;
  readonly #tokens: readonly string[];
  #position = 0;

  constructor(what: string, text: string) {
    this.#what = what;
    this.#tokens = text.replace(comments, ' ').match(tokens) ?? [];
  }

  members(): MemberDeclaration[] {
    const members: MemberDeclaration[] = [];
    while (this.#next !== undefined && this.#next !== '}') {
      const base = this.#type();
      if (this.#next === ';') members.push({ name: '', type: base, attributes: {} });
      else
        do members.push(this.#declarator(base));
        while (this.#accept(','));
      this.#expect(';');
    }
    return members;
  }

  end(): void {
    if (this.#next !== undefined) throw this.#error('a member');
  }

  get #next(): string | undefined {
    return this.#tokens[this.#position];
  }

  #take(): string {
    const token = this.#next;
    if (token === undefined) throw this.#error('more');
    this.#position += 1;
    return token;
  }

  #accept(token: string): boolean {
    if (this.#next !== token) return false;
    this.#position += 1;
    return true;
  }

  #expect(token: string): void {
    if (!this.#accept(token)) throw this.#error(`"${token}"`);
  }

  #error(wanted: string): TypeError {
    const before = this.#tokens.slice(0, this.#position).slice(-6).join(' ');
    return valueError(
      `${this.#what}: the declaration wants ${wanted} after "${before}", not ${this.#next ?? 'its end'}`,
    );
  }

  #type(): TypeDeclaration {
    while (this.#accept('const') || this.#accept('volatile'));
    if (this.#next === 'struct' || this.#next === 'union') return this.#record();
    if (this.#accept('enum')) {
      this.#name();
      return { kind: 'scalar', scalar: scalarNamed(['unsigned'])! };
    }
    const parts = [this.#take()];
    if (isScalarWord(parts[0]!)) {
      while (this.#next !== undefined && isScalarWord(this.#next)) parts.push(this.#take());
    }
    const scalar = scalarNamed(parts);
    if (scalar !== undefined) return { kind: 'scalar', scalar };
    if (this.#next === '*') return { kind: 'pointer', to: parts.join(' ') };
    throw valueError(`${this.#what}: the declaration names ${parts.join(' ')}, an unknown type`);
  }

  #record(): TypeDeclaration {
    const kind = this.#take() as 'struct' | 'union';
    const packedFirst = this.#attributes();
    if (!this.#accept('{')) return { kind: 'named', record: kind, name: this.#name() };
    const members = this.members();
    this.#expect('}');
    const attributes = { ...packedFirst, ...this.#attributes() };
    const declaration: RecordDeclaration = { kind, members, attributes };
    return { kind: 'inline', declaration };
  }

  #declarator(base: TypeDeclaration): MemberDeclaration {
    let type = base;
    let to = spelled(base);
    while (this.#accept('*')) {
      type = { kind: 'pointer', to };
      to += ' *';
      while (this.#accept('const'));
    }
    const name = this.#next === ':' ? '' : this.#name();
    const lengths: number[] = [];
    while (this.#accept('[')) lengths.push(this.#accept(']') ? 0 : this.#length());
    for (const length of lengths.reverse()) type = { kind: 'array', of: type, length };
    if (!this.#accept(':')) return { name, type, attributes: this.#attributes() };
    const bits = this.#bits(name, type);
    return { name, type, bits, attributes: this.#attributes() };
  }

  #name(): string {
    if (this.#next === undefined || !identifier.test(this.#next)) throw this.#error('a name');
    return this.#take();
  }

  #integer(wanted: string): number {
    if (this.#next === undefined || !integer.test(this.#next)) throw this.#error(wanted);
    return Number(this.#take());
  }

  #length(): number {
    const length = this.#integer('a length in digits');
    this.#expect(']');
    return length;
  }

  #bits(name: string, type: TypeDeclaration): number {
    if (type.kind !== 'scalar' || type.scalar.sort === 'float') {
      throw valueError(`${this.#what}: ${name || 'a member'} is no integer, so it has no bits`);
    }
    const bits = this.#integer('a number of bits in digits');
    if (bits > 0 || name === '') return bits;
    throw valueError(`${this.#what}: ${name} has 0 bits, which only a member without a name has`);
  }

  #alignment(): number {
    const alignment = this.#integer('an alignment in digits');
    return checkAlignment(`${this.#what}: aligned`, alignment);
  }

  #attributes(): Attributes {
    const attributes: { pack?: number; align?: number; bigint?: true } = {};
    for (;;) {
      if (this.#accept('packed') || this.#accept('__packed')) attributes.pack = 1;
      else if (this.#accept('bigint')) attributes.bigint = true;
      else if (this.#accept('aligned')) {
        this.#expect('(');
        attributes.align = this.#alignment();
        this.#expect(')');
      } else if (this.#accept('__attribute__')) {
        this.#expect('(');
        this.#expect('(');
        do Object.assign(attributes, this.#attributes());
        while (this.#accept(','));
        this.#expect(')');
        this.#expect(')');
      } else return attributes;
    }
  }
}

/** A type in C's spelling, for the `to` of a pointer. */
function spelled(type: TypeDeclaration): string {
  if (type.kind === 'scalar') return type.scalar.name;
  if (type.kind === 'named') return `${type.record} ${type.name}`;
  return type.kind === 'pointer' ? type.to : 'void';
}
