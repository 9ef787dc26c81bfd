import type { ArchName } from '@linux-syscalls/abi/arch';
import {
  integerFrom,
  outOfRange,
  rangeError,
  shown,
  typeError,
  valueError,
  wrongType,
} from '@linux-syscalls/errors';
import { isArrayBufferView } from '@linux-syscalls/native/arrayBufferView';
import type { PlacedField, PlacedType, Placement } from '../c/layout.ts';
import type { DeclarationOptions, VariableOptions } from '../declarationOptions.ts';
import { type Definition, type DefinitionOptions, define } from '../definition.ts';
import type { FieldLayout, Memory, RecordLayout } from '../descriptor.ts';
import { hostArchitecture, hostName } from '../host.ts';
import { identityOf } from '../identity.ts';
import { bytesUnder, type ViewOf } from '../memory.ts';
import { once } from '../once.ts';
import { copyUpToNul, decodeText } from '../text.ts';
import { assignNamed } from './assign.ts';
import { type Elements, type ElementsClass, elementsClass } from './elements.ts';
import { iterate } from './iterate.ts';
import { recordCodec } from './nestedRecord.ts';
import { plainRecord, withoutBigints } from './plain.ts';
import type { Shape, ViewClass } from './shape.ts';
import { shapeOf } from './shapeOf.ts';

/** An array of bytes in a record: where it starts and ends. A flexible one ends where the view ends. */
interface TextField {
  readonly shape: Shape;
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

/** The implementation of descriptors; `Descriptor` is its public type. */
export class RecordDescriptor {
  readonly kind: 'struct' | 'union';
  readonly name: string;
  readonly architecture: ArchName | undefined;
  readonly #members: string;
  readonly #options: DeclarationOptions | VariableOptions;
  #definition: Definition | undefined;
  #layout: Readonly<Partial<Record<ArchName, RecordLayout>>> | undefined;
  #cachedShape: Shape | undefined;
  #View: ViewClass | undefined;
  #Array: ElementsClass | undefined;
  #size = 0;
  /** The array of bytes that was read last. */
  #text: TextField | undefined;

  constructor(
    kind: 'struct' | 'union',
    name: string,
    members: string,
    options: DeclarationOptions | VariableOptions,
    architecture: ArchName | undefined = hostArchitecture?.name,
    definition?: Definition,
  ) {
    this.kind = kind;
    this.name = name;
    this.#members = members;
    this.#options = options;
    this.architecture = architecture;
    this.#definition = definition;
  }

  /**
   * Made at first use: modules declare hundreds of records, of which programs use few.
   *
   * @internal
   */
  get definition(): Definition {
    // `uses` returns descriptors, of which only kind and name are public.
    const options = this.#options as DefinitionOptions;
    this.#definition ??= define(this.kind, this.name, this.#members, options);
    return this.#definition;
  }

  get layout(): Readonly<Partial<Record<ArchName, RecordLayout>>> {
    this.#layout ??= layouts(this.definition);
    return this.#layout;
  }

  get size(): number {
    return this.#shape.placement.size;
  }

  get alignment(): number {
    return this.#shape.placement.alignment;
  }

  offsetOf(field: string): number {
    return this.#field(field).offset;
  }

  alloc(init?: unknown, extra = 0): DataView {
    const View = this.#View ?? this.#open();
    const more = extra === 0 ? 0 : checkedCount(`${this.name}.alloc: extra`, extra);
    const size = this.#size + more;
    const view = new View(new ArrayBuffer(size), 0, size);
    // Its bytes are zeros, so nothing has to be cleared.
    if (init !== undefined)
      assignNamed(`${this.name}.alloc`, this.#shape, bytesUnder(view), 0, init);
    return view;
  }

  from(object: unknown): DataView {
    const view = this.alloc();
    assignNamed(`${this.name}.from`, this.#shape, bytesUnder(view), 0, object);
    return view;
  }

  set(view: unknown, init: unknown): unknown {
    assignNamed(
      `${this.name}.set`,
      this.#shapeOf('set', view),
      bytesUnder(view as DataView),
      0,
      init,
    );
    return view;
  }

  array(length: number): DataView {
    const bytes = checkedCount(`${this.name}.array: length`, length) * this.size;
    return new (this.#elements())(new ArrayBuffer(bytes), 0, bytes);
  }

  arrayFrom(values: Iterable<unknown>): DataView {
    if (typeof values !== 'object' || values === null || !(Symbol.iterator in values)) {
      throw wrongType(`${this.name}.arrayFrom: values`, 'an array', values);
    }
    // All values are taken before memory is: an iterator is the caller's code.
    const inits = [...values];
    const elements = this.array(inits.length) as Elements;
    for (const [index, init] of inits.entries()) elements.set(index, init);
    return elements;
  }

  arrayView(memory: Memory, byteOffset: number, length: number): DataView {
    const bytes = checkedCount(`${this.name}.arrayView: length`, length) * this.size;
    return openAt(this.#elements(), `${this.name}.arrayView`, memory, byteOffset, bytes);
  }

  view(memory: Memory, byteOffset = 0, byteLength: number = this.size): DataView {
    const View = this.#View ?? this.#open();
    if (checkedCount(`${this.name}.view: byteLength`, byteLength) < this.size) {
      throw rangeError(
        `${this.name}.view: byteLength is ${byteLength}, but ${this.#shape.name} has ${this.size} bytes`,
      );
    }
    return openAt(View, `${this.name}.view`, memory, byteOffset, byteLength);
  }

  toObject(view: unknown): Record<string, unknown> {
    return this.#plain('toObject', view);
  }

  toJson(view: unknown): unknown {
    return withoutBigints(this.#plain('toJson', view));
  }

  bigint(view: unknown): DataView {
    const View = this.#shapeOf('bigint', view).bigintView();
    const { buffer, byteOffset, length } = bytesUnder(view as DataView);
    return new View(buffer, byteOffset, length);
  }

  string(view: unknown, field: string): string {
    const { start, end } = this.#textOf(this.#shapeOf('string', view), field);
    const bytes = bytesUnder(view as DataView);
    return decodeText(bytes, start, Math.min(end, bytes.length));
  }

  bytes(view: unknown, field: string): Uint8Array {
    const { start, end } = this.#textOf(this.#shapeOf('bytes', view), field);
    const bytes = bytesUnder(view as DataView);
    return copyUpToNul(bytes, start, Math.min(end, bytes.length));
  }

  iterate(memory: Memory, byteLength?: number): IterableIterator<DataView> {
    const { lengthField } = this.#options as Partial<VariableOptions>;
    if (lengthField === undefined) {
      throw typeError(`${this.#shape.name} doesn't say its own length, so it can't be iterated`);
    }
    const length = byteLength ?? bytesUnder(checkedMemory(`${this.name}.iterate`, memory)).length;
    return iterate(this.#shape, lengthField, memory, length);
  }

  on(architecture: ArchName): RecordDescriptor {
    this.definition.placement(architecture);
    return new RecordDescriptor(
      this.kind,
      this.name,
      this.#members,
      this.#options,
      architecture,
      this.definition,
    );
  }

  get #shape(): Shape {
    if (this.#cachedShape !== undefined) return this.#cachedShape;
    if (this.architecture === undefined) {
      throw valueError(
        `${this.kind} ${this.name} has no layout on this machine (${hostName}): use layout or on()`,
      );
    }
    this.#cachedShape = shapeOf(this.definition, this.architecture);
    return this.#cachedShape;
  }

  #open(): ViewClass {
    this.#size = this.#shape.placement.size;
    this.#View = this.#shape.view();
    return this.#View;
  }

  #elements(): ElementsClass {
    if (this.#Array !== undefined) return this.#Array;
    const { name, identity } = this.#shape;
    const codec = recordCodec(name, this.#shape, false);
    this.#Array = elementsClass(`${name}[]`, this.size, codec, identity);
    return this.#Array;
  }

  #field(name: string): PlacedField {
    const field = this.#shape.placement.fields.find((one) => one.name === name);
    if (field === undefined) throw valueError(`${this.#shape.name} has no field ${shown(name)}`);
    return field;
  }

  #textOf(shape: Shape, field: string): TextField {
    if (this.#text?.shape === shape && this.#text.field === field) return this.#text;
    const placed = shape.placement.fields.find(({ name }) => name === field);
    if (placed === undefined) throw valueError(`${shape.name} has no field ${shown(field)}`);
    const { type, offset: start } = placed;
    const isText = type.kind === 'array' && type.of.kind === 'scalar' && type.of.size === 1;
    if (!isText) throw typeError(`${shape.name}.${field} is no array of bytes`);
    const end = type.length === 0 ? Number.POSITIVE_INFINITY : start + type.length;
    this.#text = { shape, field, start, end };
    return this.#text;
  }

  #plain(call: string, view: unknown): Record<string, unknown> {
    return plainRecord(this.#shapeOf(call, view), view as DataView, 0);
  }

  /**
   * The shape of a view, which can have any architecture's layout. It can be a view of another descriptor
   * of the same record: the root module and a header may each have one.
   */
  #shapeOf(call: string, view: unknown): Shape {
    const identity = identityOf(view);
    if (identity !== undefined && identity === this.#cachedShape?.identity)
      return this.#cachedShape;
    if (identity?.kind !== this.kind || identity.tag !== this.name || identity.array) {
      throw wrongType(`${this.name}.${call}: view`, `a ${this.kind} ${this.name}`, view);
    }
    const shape = shapeOf(this.definition, identity.architecture);
    if (shape.placement.size === identity.size) return shape;
    throw typeError(
      `${this.name}.${call}: view has ${identity.size} bytes, ${shape.name} ${shape.placement.size}`,
    );
  }
}

function checkedCount(what: string, value: unknown): number {
  if (typeof value !== 'number') throw wrongType(what, 'a number', value);
  if (!Number.isSafeInteger(value) || value < 0) {
    throw outOfRange(what, integerFrom(0, Number.MAX_SAFE_INTEGER), value);
  }
  return value;
}

function checkedMemory(what: string, memory: unknown): Memory {
  const isBuffer =
    memory instanceof ArrayBuffer ||
    (typeof SharedArrayBuffer === 'function' && memory instanceof SharedArrayBuffer);
  if (isBuffer || isArrayBufferView(memory)) return memory;
  throw wrongType(`${what}: memory`, 'a buffer or a view', memory);
}

function openAt<View>(
  View: ViewOf<View>,
  what: string,
  memory: Memory,
  byteOffset: number,
  byteLength: number,
): View {
  const bytes = bytesUnder(checkedMemory(what, memory));
  const start = checkedCount(`${what}: byteOffset`, byteOffset);
  if (start + byteLength > bytes.length) {
    throw rangeError(
      `${what} needs ${byteLength} bytes at offset ${start}, but the memory has ${bytes.length}`,
    );
  }
  return new View(bytes.buffer, bytes.byteOffset + start, byteLength);
}

/** The layouts of a record as data; each is made at first use. */
function layouts(definition: Definition): Readonly<Partial<Record<ArchName, RecordLayout>>> {
  const all: Partial<Record<ArchName, RecordLayout>> = {};
  for (const architecture of definition.on) {
    Object.defineProperty(all, architecture, {
      enumerable: true,
      get: once(() => layoutOf(definition.placement(architecture))),
    });
  }
  return Object.freeze(all);
}

function layoutOf({ size, alignment, fields }: Placement): RecordLayout {
  const entries = fields.map(({ name, offset, type, bit, bits }): [string, FieldLayout] => {
    const layout = { offset, size: type.size, type: spelled(type) };
    const inBits = bit !== undefined && bits !== undefined;
    return [name, Object.freeze(inBits ? { ...layout, bit, bits } : layout)];
  });
  return Object.freeze({ size, alignment, fields: Object.freeze(Object.fromEntries(entries)) });
}

/** A type in C's spelling. */
function spelled(type: PlacedType): string {
  let lengths = '';
  let of = type;
  for (; of.kind === 'array'; of = of.of) lengths += `[${of.length === 0 ? '' : of.length}]`;
  if (of.kind === 'scalar') return of.scalar.name + lengths;
  if (of.kind === 'pointer') return `${of.to} *${lengths}`;
  return (of.name === '' ? of.record : `${of.record} ${of.name}`) + lengths;
}
