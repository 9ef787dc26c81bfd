import { type Architecture, architectures } from '@linux-syscalls/abi/arch';
import { clang } from '../../clang.ts';
import type { Header } from '../../facts.ts';
import type { KernelTrees } from '../../unpack.ts';
import { evaluate } from '../evaluate.ts';
import { type Macro, readMacros } from '../macros.ts';
import { Collection } from './collection.ts';
import { readDebugInfo } from './debug.ts';
import { includeEverything, libcHeaders, presentingHeader } from './include.ts';
import { Declarations, type FoundRecord } from './records.ts';

const metadata = ['-g', '-fno-eliminate-unused-debug-types', '-S', '-emit-llvm', '-o', '-'];

/** Reads every UAPI header and the supplements, with these options for libc headers. */
export async function extractHeaders(
  trees: KernelTrees,
  archs: readonly Architecture[] = Object.values(architectures),
  libc: readonly string[] = libcHeaders,
): Promise<Header[]> {
  const collection = new Collection();
  for (const arch of archs) {
    const text = includeEverything(trees, arch);
    const ir = await clang(trees, arch, [...libc, ...metadata], text);
    const found = new Declarations(readDebugInfo(ir), arch);
    const unit = { trees, arch, libc, text, collection };
    await collectTypes(unit, found);
    await collectConstants(unit, found);
  }
  return collection.merge();
}

/** Everything of one architecture, as one text to compile. */
interface Unit {
  readonly trees: KernelTrees;
  readonly arch: Architecture;
  readonly libc: readonly string[];
  readonly text: string;
  readonly collection: Collection;
}

async function collectTypes(unit: Unit, found: Declarations): Promise<void> {
  const { trees, arch, collection } = unit;
  const records = found.records();
  await askAlignments(unit, found, records);

  for (const record of records) {
    const path = presentingHeader(trees, arch, record.file);
    if (path === undefined) continue;
    const layout = found.layoutOf(record);
    collection.header(path).addRecord(arch.name, record.kind, record.name, layout);
  }
  for (const { name, file, target } of found.typedefs()) {
    const path = presentingHeader(trees, arch, file);
    if (path === undefined) continue;
    collection.header(path).addTypedef(arch.name, name, found.typeOf(target));
  }
}

/** Has clang tell the alignments, which the metadata leaves out. */
async function askAlignments(
  { trees, arch, libc, text }: Unit,
  found: Declarations,
  records: readonly FoundRecord[],
): Promise<void> {
  const named = records.map((record) => ({ record, question: `_Alignof(${record.spelled})` }));
  const inline = records.flatMap((record) =>
    found.inlineRecords(record).map((member) => ({
      member,
      question: `_Alignof(__typeof__(((${record.spelled} *)0)->${member.path}))`,
    })),
  );
  const questions = [...named, ...inline].map(({ question }) => question);
  // Some headers have macros of these names; here each means itself.
  const names = new Set(questions.flatMap((question) => question.match(/[a-z]\w*/gi)!));
  const undo = [...names].map((name) => `#undef ${name}`);
  const prelude = [text, ...undo, ''].join('\n');
  const alignments = await evaluate(trees, arch, prelude, questions, libc);
  const answer = (question: string): number => {
    const alignment = alignments.get(question);
    if (alignment === undefined) throw new Error(`clang has no answer to ${question}`);
    return Number(alignment);
  };
  for (const { record, question } of named) found.setAlignment(record, answer(question));
  for (const { member, question } of inline) found.setInlineAlignment(member, answer(question));
}

async function collectConstants(unit: Unit, found: Declarations): Promise<void> {
  const { trees, arch, libc, text, collection } = unit;
  const macros = readMacros(await clang(trees, arch, ['-E', '-dD', ...libc], text));
  const candidates = [...macros.values()].filter(
    ({ body, file }) => body !== '' && presentingHeader(trees, arch, file) !== undefined,
  );
  const values = await evaluate(trees, arch, text, candidates.map(asInteger), libc);
  const evaluated = (macro: Macro | undefined) => macro && values.get(asInteger(macro));

  const enumerated = new Set<string>();
  for (const { name, tag, file, value } of found.enumerators()) {
    const path = presentingHeader(trees, arch, file);
    if (path === undefined) continue;
    // A macro of an enumerator's name is what a program sees. Mostly it stands for the enumerator.
    collection
      .header(path)
      .addEnumerator(arch.name, tag, name, evaluated(macros.get(name)) ?? value);
    enumerated.add(name);
  }
  for (const macro of candidates) {
    const value = evaluated(macro);
    if (value === undefined || enumerated.has(macro.name)) continue;
    const path = presentingHeader(trees, arch, macro.file)!;
    collection.header(path).addMacro(arch.name, macro.name, value);
  }
}

/** `SIG_DFL` and others are numbers cast to function pointers. */
function asInteger({ name, body }: Macro): string {
  return body.includes('__sighandler_t)') ? `(long)${name}` : name;
}
