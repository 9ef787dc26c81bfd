import type { Call } from '@linux-syscalls/abi/language';
import { banner } from '../banner.ts';
import type { Model, ResolvedCall } from '../model/call.ts';
import { body } from './body.ts';
import { aliasDocstring, docstring, operationDocstring } from './docstring.ts';
import { operationChecks, sentNumbers } from './operations.ts';
import {
  bodyParameters,
  parameters,
  type SignatureDocs,
  type Style,
  signatures,
} from './signature.ts';
import { recording } from './sources.ts';
import { traps } from './trap.ts';
import { Writer } from './Writer.ts';

/** How wrappers are declared that record. */
const recorders: Style = {
  keyword: 'export function ',
  defaults: true,
  parameter: ({ type, deferrable }, writer) =>
    deferrable ? `${type} | ${writer.type('Deferred')}` : type,
  result: () => 'number',
};

/** How a batch has them as methods: every argument may be an input, some the result of an earlier call. */
export const methods: Style = {
  keyword: '',
  defaults: false,
  parameter: ({ type, deferrable, fallback }, writer) => {
    const given = fallback === undefined ? type : `${type} | undefined`;
    return `${writer.type(deferrable ? 'OrDeferred' : 'OrInput')}<${given}>`;
  },
  result: (_, writer) => writer.type('Result'),
};

/** The form that records: its checks let results of earlier calls through, and its trap is taken down. */
export function recordingWrapper(writer: Writer, resolved: ResolvedCall): string {
  const { name, call } = resolved;
  if (call.operations === undefined) {
    return `export function ${name}(${parameters(writer, resolved, recorders)}): number {
${body(writer, resolved, 'number')}}
`;
  }
  return `${sentNumbers(writer, resolved)}
export function ${name}(${bodyParameters(writer, resolved, recorders)}): number {
${operationChecks(writer, resolved)}${traps(writer, resolved, 'number')}}
`;
}

/** The module that declares the methods of a batch, each documented as its wrapper is. */
export function recordedCallsModule(kernel: string, model: Model): string {
  const writer = new Writer(recording);
  const members = [...model.values()].flat().map((resolved) => method(writer, resolved));
  return `${banner(kernel, 'and abi/src/calls')}
${writer.imports()}
/** Every wrapper, recording: the same arguments, and a result that comes with the run. */
export interface RecordedCalls {
${members.join('\n')}}
`;
}

function docsOf(name: string, call: Call): SignatureDocs {
  return {
    known: (known) => operationDocstring(name, call, known),
    others: docstring(name, call),
  };
}

function method(writer: Writer, resolved: ResolvedCall): string {
  const { name, call, aliases } = resolved;
  const own =
    call.operations === undefined
      ? `${docstring(name, call)}\n${name}(${parameters(writer, resolved, methods)}): ${methods.result(call, writer)};\n`
      : signatures(writer, resolved, methods, docsOf(name, call));
  const others = aliases.map(
    (alias) => `${aliasDocstring(name, alias)}\n${alias.name}: RecordedCalls['${name}'];\n`,
  );
  return [own, ...others].join('\n');
}
