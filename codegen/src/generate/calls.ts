import { archNames } from '@linux-syscalls/abi/arch';
import type { Facts } from '../facts/facts.ts';
import { banner } from './banner.ts';
import { recordedModule } from './data/recorded.ts';
import { tableModule } from './data/tableModule.ts';
import { asyncTraitsModule, threadCallsModule } from './forms/async.ts';
import { formModule, forms } from './forms/module.ts';
import { operandsModule } from './forms/operands.ts';
import { methods, recordedCallsModule } from './forms/recording.ts';
import { ringMethodsModule, ringOperationsModule, ringParametersModule } from './forms/ring.ts';
import { ringCallsModule } from './forms/ringCalls.ts';
import { calls as callStyle } from './forms/signature.ts';
import { constantsModule } from './machine/constantsModule.ts';
import { errnoNamesModule, errnosModule } from './machine/errnosModule.ts';
import { leastsModule } from './machine/leastsModule.ts';
import {
  ioctlModule,
  isModule,
  numbersModule,
  packagesModule,
  wordModule,
} from './machine/machineModules.ts';
import { optionsModule } from './machine/optionsModule.ts';
import { requestsModule } from './machine/requestsModule.ts';
import { ringModule } from './machine/ringModule.ts';
import { shapesModule, sizesModule } from './machine/shapes.ts';
import { resolveTable } from './model/call.ts';
import { type Families, readTable } from './model/table.ts';
import { coverageOf, coveragePage } from './pages/coveragePage.ts';
import { behaviourTests } from './pages/exercised.ts';
import { namesIndex } from './pages/namesIndex.ts';
import { namesPage } from './pages/namesPage.ts';
import { notWrappedPage } from './pages/notWrappedPage.ts';
import { readme } from './pages/readme.ts';
import { routesPage } from './pages/routesPage.ts';
import { threadsPage } from './pages/threadsPage.ts';
import { uncheckedPage } from './pages/uncheckedPage.ts';

/** The operands of an operation, for wrappers and for batches. */
const operandStyles = [
  [callStyle, 'operands'],
  [methods, 'recordedOperands'],
] as const;

/** Everything that is made from the table of calls: wrappers, their constants, the route matrix. */
export function* emitCalls(facts: Facts): Iterable<readonly [path: string, text: string]> {
  const generated = 'packages/linux-syscalls/src/generated';
  const calls = readTable(facts);
  const model = resolveTable(facts, calls);
  for (const [folder, form] of Object.entries(forms)) {
    for (const [family, members] of model) {
      const module = formModule(facts.kernel, form, family, members);
      yield [`${generated}/${folder}/${family}.ts`, module];
    }
    yield [`${generated}/${folder}/index.ts`, barrel(facts, calls)];
  }
  for (const [style, file] of operandStyles) {
    yield [`${generated}/signatures/${file}.ts`, operandsModule(facts.kernel, model, style)];
  }
  yield [`${generated}/recording/calls.ts`, recordedCallsModule(facts.kernel, model)];
  yield [`${generated}/ring/operations.ts`, ringOperationsModule(facts, model)];
  yield [`${generated}/ring/methods.ts`, ringMethodsModule(facts, model)];
  yield [`${generated}/ring/parameters.ts`, ringParametersModule(facts, model)];
  yield [`${generated}/ring/header.ts`, ringModule(facts)];
  yield [`${generated}/async/threadCalls.ts`, threadCallsModule(facts.kernel, model)];
  yield [`${generated}/async/traits.ts`, asyncTraitsModule(facts.kernel, model)];
  yield [`${generated}/async/ringCalls.ts`, ringCallsModule(facts, model)];
  yield [`${generated}/constants.ts`, constantsModule(facts)];
  yield [`${generated}/errnos.ts`, errnosModule(facts)];
  yield [`${generated}/errnoNames.ts`, errnoNamesModule(facts)];
  yield [`${generated}/ioctl.ts`, ioctlModule(facts)];
  yield [`${generated}/is.ts`, isModule(facts)];
  yield [`${generated}/numbers.ts`, numbersModule(facts, archNames)];
  yield [`${generated}/packages.ts`, packagesModule(facts)];
  const all = Object.values(calls).flatMap((family) => Object.values(family));
  yield [`${generated}/recorded.ts`, recordedModule(facts, calls)];
  yield [`${generated}/options.ts`, optionsModule(facts)];
  yield [`${generated}/requests.ts`, requestsModule(facts)];
  yield [`${generated}/shapes.ts`, shapesModule(facts, all)];
  yield [`${generated}/sizes.ts`, sizesModule(facts, all)];
  yield [`${generated}/word.ts`, wordModule(facts)];
  const named = Object.values(calls).flatMap((family) => Object.entries(family));
  yield [`${generated}/leasts.ts`, leastsModule(facts, named)];
  yield [`${generated}/table.ts`, tableModule(facts, named)];
  yield ['docs/routes.md', routesPage(facts, calls)];
  yield ['docs/names.json', namesIndex(facts, calls)];
  yield ['docs/names.md', namesPage(facts)];
  yield ['docs/not-wrapped.md', notWrappedPage(facts)];
  yield ['docs/threads.md', threadsPage(facts.kernel, named)];
  const tests = behaviourTests(named.map(([name]) => name));
  yield ['docs/coverage.md', coveragePage(facts.kernel, named, tests)];
  yield ['README.md', readme(coverageOf(named, tests))];
  yield ['docs/unchecked.md', uncheckedPage(facts.kernel, named)];
}

function barrel(facts: Facts, calls: Families): string {
  const families = Object.keys(calls).sort();
  return `${banner(facts.kernel, 'and abi/src/calls')}
${families.map((family) => `export * from './${family}.ts';\n`).join('')}`;
}
